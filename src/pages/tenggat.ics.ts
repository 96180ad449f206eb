import type { APIRoute } from 'astro';
import { deadlines } from '../site/export/deadlines.ts';
import { getLedger } from '../site/ledger.ts';

export const GET: APIRoute = async () => new Response(deadlines(await getLedger(), 'id'));
