import { Feed } from 'feed';
import { expect, it } from 'vitest';
import { asHtml } from '../html.ts';
import { type AtomEntry, type AtomHead, atom } from './atom.ts';

const head: AtomHead = {
  id: 'https://uji.example/insiden/nusa-jaya-2023/',
  link: 'https://uji.example/insiden/nusa-jaya-2023/?a=1&b="2"',
  title: asHtml('Nusa Jaya & "kawan" <b>'),
  description: 'Yang dikatakan & <dibantah>',
  copyright: 'Lisensi © & lainnya',
  updated: new Date('2023-03-05T02:00:00Z'),
  generator: 'Uji & Coba',
  feedLinks: { atom: 'https://uji.example/umpan.atom?x=1&y=2' },
  author: { name: 'Uji <Coba>', link: 'https://uji.example/' },
};
const entry = (title: string, description: string): AtomEntry => ({
  id: 'https://uji.example/insiden/nusa-jaya-2023/#a&b',
  link: 'https://uji.example/insiden/nusa-jaya-2023/#a&b',
  title: asHtml(title),
  description: asHtml(description),
  date: new Date('2023-03-05T09:00:00+07:00'),
});

const byPackage = (entries: readonly AtomEntry[]): string => {
  const feed = new Feed({ ...head });
  for (const one of entries) feed.addItem(one);
  return feed.atom1();
};

it.each<[string, AtomEntry[]]>([
  ['no entry', []],
  ['plain words', [entry('Ratna Wulandari: membantah', 'Tidak ada data yang keluar')]],
  ['markup and its escapes', [entry('<i>&amp;</i> & "x"', 'a ]]> b &lt; c <script>1</script> ]]> &')]],
  ['an entry without words', [entry('Ratna Wulandari', ''), entry('Dua', 'dua\nbaris')]],
])('writes the bytes of the feed package: %s', (_, entries) => {
  expect(atom(head, entries)).toBe(byPackage(entries));
});
