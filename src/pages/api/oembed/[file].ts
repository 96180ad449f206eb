import type { APIRoute } from 'astro';
import { oembed } from '../../../site/embed.ts';
import { getLedger } from '../../../site/ledger.ts';
import { oembedHref } from '../../../site/routes.ts';

export const getStaticPaths = async () =>
  (await getLedger()).incidents.flatMap((incident) =>
    (['id', 'en'] as const).map((lang) => ({
      params: { file: oembedHref(incident.id, lang).split('/').at(-1) },
      props: { incident, lang },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json(oembed(props.incident, props.lang));
