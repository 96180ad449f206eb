import type { APIRoute } from 'astro';
import { incidentJson } from '../../../site/api/incident-json.ts';
import { incidentRoutes } from '../../../site/page-keys.ts';

export const getStaticPaths = incidentRoutes;

export const GET: APIRoute = ({ props }) => Response.json(incidentJson(props.incident));
