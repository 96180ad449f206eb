import type { APIRoute } from 'astro';
import { partyFile } from '../../../site/api/party-json.ts';
import { getLedger } from '../../../site/ledger.ts';

export const getStaticPaths = async () =>
  (await getLedger()).parties.map((party) => ({ params: { id: party.id }, props: { party } }));

export const GET: APIRoute = async ({ props }) => Response.json(partyFile(props.party, await getLedger()));
