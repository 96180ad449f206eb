import type { APIRoute } from 'astro';
import { correctionsFeed } from '../site/feeds/corrections-feed.ts';

export const GET: APIRoute = async () => new Response(await correctionsFeed('id'));
