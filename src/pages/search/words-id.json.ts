import type { APIRoute } from 'astro';
import { searchWords } from '../../site/search-words.ts';

export const GET: APIRoute = () => Response.json(searchWords('id'));
