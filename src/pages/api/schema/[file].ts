import type { APIRoute } from 'astro';
import { SCHEMAS } from '../../../site/api/schema.ts';

export const getStaticPaths = () =>
  Object.entries(SCHEMAS).map(([file, schema]) => ({ params: { file }, props: { schema } }));

export const GET: APIRoute = ({ props }) => Response.json(props.schema);
