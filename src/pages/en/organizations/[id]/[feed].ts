import type { APIRoute } from 'astro';
import { partyFeeds } from '../../../../site/feeds/record-feeds.ts';

export const getStaticPaths = () => partyFeeds('organization', 'en');

export const GET: APIRoute = ({ props }) => new Response(props.write());
