import type { APIRoute } from 'astro';
import { cardRoutes } from '../../site/card/card-routes.ts';
import { drawCard } from '../../site/card/draw-card.ts';

export const getStaticPaths = cardRoutes;

export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props.card()), { headers: { 'content-type': 'image/png' } });
