import type { APIRoute } from 'astro';
import { filterTable } from '../../site/facets/filter-table.ts';

export const GET: APIRoute = async () => Response.json(await filterTable('id'));
