import type { APIRoute } from 'astro';
import { siteFeed } from '../site/feeds/site-feed.ts';

export const GET: APIRoute = async () => new Response(await siteFeed('id', 'atom'));
