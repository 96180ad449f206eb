import type { APIRoute } from 'astro';
import { partyFile } from '../../../site/api/party-json.ts';
import { getLedger } from '../../../site/ledger.ts';
import { pageKeys } from '../../../site/page-keys.ts';

export const getStaticPaths = async () => {
  const { party: keyOf } = await pageKeys();
  return (await getLedger()).parties.map((party) => ({
    params: { id: party.id },
    props: { party },
    cacheKey: keyOf(party),
  }));
};

export const GET: APIRoute = async ({ props }) => Response.json(partyFile(props.party, await getLedger()));
