import type { APIRoute } from 'astro';
import { changesFeed } from '../site/feeds/changes-feed.ts';

export const GET: APIRoute = async () => new Response(await changesFeed('id'));
