import type { APIRoute } from 'astro';
import { searchFiles } from '../../ledger/search/write-index.ts';
import { getLedger } from '../../site/ledger.ts';

export const getStaticPaths = async () =>
  [...searchFiles(await getLedger())].map(([name, bytes]) => ({
    params: { file: name.replace(/\.bin$/, '') },
    props: { bytes },
  }));

export const GET: APIRoute = ({ props }) => new Response(props.bytes);
