/** Plain fuse.js over the records, with an index made beforehand. */
import Fuse from 'fuse.js';
import type { BenchDocument } from './documents.ts';
import { offer, SHOWN } from './page.ts';

const KEYS = [
  { name: 'name', weight: 3 },
  { name: 'text', weight: 2 },
  { name: 'context', weight: 1 },
];

const [documents, index] = await Promise.all(
  ['documents.json', 'index.json'].map((file) => fetch(file).then((response) => response.json())),
);
const fuse = new Fuse(
  documents as BenchDocument[],
  { keys: KEYS, threshold: 0.34, ignoreLocation: true },
  Fuse.parseIndex(index),
);
offer(async (text) => fuse.search(text, { limit: SHOWN }).map(({ item }) => item.key));
