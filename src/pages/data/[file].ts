import type { APIRoute } from 'astro';
import { downloads } from '../../site/export/downloads.ts';

export const getStaticPaths = async () =>
  Object.entries(await downloads()).map(([file, content]) => ({ params: { file }, props: { content } }));

export const GET: APIRoute = ({ props }) => new Response(props.content);
