import type { APIRoute } from 'astro';
import { incidentList } from '../../site/api/incident-json.ts';
import { getLedger } from '../../site/ledger.ts';

export const GET: APIRoute = async () => Response.json(incidentList(await getLedger()));
