import type { APIRoute } from 'astro';
import { buildSearchIndex } from '../../ledger/search/build-index.ts';
import { getLedger } from '../../site/ledger.ts';

export const GET: APIRoute = async () => Response.json(buildSearchIndex(await getLedger()));
