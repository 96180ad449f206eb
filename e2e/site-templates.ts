/** One page of each template of a built site, for pictures: of each kind the page with the most in it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose pages are one template, by language. */
const FOLDERS = {
  id: ['insiden', 'orang', 'lembaga', 'media', 'sektor'],
  en: ['en/incidents', 'en/people', 'en/organizations', 'en/outlets', 'en/sector'],
} as const;

const SINGLE = {
  id: [
    '',
    'telusuri',
    'orang',
    'lembaga',
    'media',
    'banding',
    'cari',
    'perubahan',
    'koreksi',
    'usulan',
    'data',
    'tentang',
  ],
  en: [
    'en',
    'en/browse',
    'en/people',
    'en/organizations',
    'en/outlets',
    'en/compare',
    'en/search',
    'en/changes',
    'en/corrections',
    'en/proposals',
    'en/data',
    'en/about',
  ],
} as const;

interface BuiltPage {
  readonly name: string;
  readonly bytes: number;
}

/** Pages of a folder, the largest first. */
function pagesOf(dist: string, folder: string): BuiltPage[] {
  return readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, bytes: statSync(join(dist, folder, name, 'index.html')).size }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}

const slashed = (path: string): string => (path ? `/${path}/` : '/');

/** Addresses of one page a template. */
export function siteTemplates(dist: string, lang: 'id' | 'en'): string[] {
  const records = FOLDERS[lang].flatMap((folder) => {
    const [largest] = pagesOf(dist, folder);
    return largest ? [`/${folder}/${largest.name}/`] : [];
  });
  const [incidents = ''] = FOLDERS[lang];
  const [a, b] = pagesOf(dist, incidents);
  const [embed, figures] = lang === 'id' ? ['sematan', 'angka'] : ['en/embed', 'figures'];
  const [search, compare] = lang === 'id' ? ['cari', 'banding'] : ['en/search', 'en/compare'];
  return [
    ...SINGLE[lang].map(slashed),
    ...records,
    ...(a && b ? [`/${compare}/?a=${a.name}&b=${b.name}`] : []),
    ...(a ? [`/${embed}/${a.name}/`, `/${embed}/${a.name}/${figures}/`] : []),
    `/${search}/?q=data`,
    `${lang === 'id' ? '/' : '/en/'}?size=over-100m`,
    '/404.html',
  ];
}
