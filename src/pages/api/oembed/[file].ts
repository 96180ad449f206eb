import type { APIRoute } from 'astro';
import { oembed } from '../../../site/embed.ts';
import { incidentRoutes } from '../../../site/page-keys.ts';
import { oembedHref } from '../../../site/routes.ts';

export const getStaticPaths = async () =>
  (await incidentRoutes()).flatMap(({ props: { incident }, cacheKey }) =>
    (['id', 'en'] as const).map((lang) => ({
      cacheKey,
      params: { file: oembedHref(incident.id, lang).split('/').at(-1) },
      props: { incident, lang },
    })),
  );

export const GET: APIRoute = ({ props }) => Response.json(oembed(props.incident, props.lang));
