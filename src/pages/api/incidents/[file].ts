import type { APIRoute } from 'astro';
import { FORMATS } from '../../../site/cite/formats.ts';
import { citationFile, incidentReference } from '../../../site/cite/incident-reference.ts';
import { incidentRoutes } from '../../../site/page-keys.ts';

export const getStaticPaths = async () =>
  (await incidentRoutes()).flatMap(({ props: { incident }, cacheKey }) =>
    (['id', 'en'] as const).flatMap((lang) =>
      FORMATS.map((format) => ({
        cacheKey,
        params: { file: citationFile(incident.id, format.ending, lang) },
        props: { write: () => format.write(incidentReference(incident, lang)), type: format.type },
      })),
    ),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(props.write(), { headers: { 'content-type': `${props.type}; charset=utf-8` } });
