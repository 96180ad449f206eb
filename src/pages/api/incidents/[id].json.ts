import type { APIRoute } from 'astro';
import { incidentJson } from '../../../site/api/incident-json.ts';
import { getLedger } from '../../../site/ledger.ts';

export const getStaticPaths = async () =>
  (await getLedger()).incidents.map((incident) => ({ params: { id: incident.id }, props: { incident } }));

export const GET: APIRoute = ({ props }) => Response.json(incidentJson(props.incident));
