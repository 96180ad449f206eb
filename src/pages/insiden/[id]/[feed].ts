import type { APIRoute } from 'astro';
import { incidentFeeds } from '../../../site/feeds/record-feeds.ts';

export const getStaticPaths = () => incidentFeeds('id');

export const GET: APIRoute = ({ props }) => new Response(props.write());
