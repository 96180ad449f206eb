import type { APIRoute } from 'astro';
import { incidentFeeds } from '../../../../site/feeds/record-feeds.ts';

export const getStaticPaths = () => incidentFeeds('en');

export const GET: APIRoute = ({ props }) => new Response(props.write());
