/** Bibliography files that reference managers import. */
import type { Reference } from './reference.ts';

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const LINE_ENDS = /[\r\n\u2028\u2029]+/g;
const oneLine = (text: string): string => text.replace(LINE_ENDS, ' ');
const tex = (text: string): string =>
  oneLine(text).replace(/[\\{}%&#_$~^]/g, (character) => BIBTEX[character] ?? '');

const note = ({ latest, lang }: Reference): string | null =>
  latest && (lang === 'id' ? `Entri sampai ${latest}` : `Entries up to ${latest}`);

/** BibTeX: braces round author and title keep their case and their words together. */
export function bibtex(reference: Reference): string {
  const { key, author, title, within, url, lang } = reference;
  const told = note(reference);
  const fields = [
    `author = {{${tex(author)}}}`,
    `title = {{${tex(title)}}}`,
    ...(within ? [`booktitle = {{${tex(within)}}}`] : []),
    `howpublished = {\\url{${url}}}`,
    `url = {${url}}`,
    `language = {${lang === 'id' ? 'indonesian' : 'english'}}`,
    ...(told ? [`note = {${tex(told)}}`] : []),
  ];
  return `@misc{${key},\n  ${fields.join(',\n  ')}\n}\n`;
}

/** RIS: one tag a line, lines end in CR LF (the format's own rule), ER closes. */
export function ris(reference: Reference): string {
  const { key, author, title, within, url, lang } = reference;
  const told = note(reference);
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ...(within ? ([['T2', within]] as [string, string][]) : []),
    ['UR', url],
    ['LA', lang],
    ...(told ? ([['N1', told]] as [string, string][]) : []),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): a list of one web page. */
export function cslJson(reference: Reference): readonly object[] {
  const { key, author, title, within, url, lang } = reference;
  const told = note(reference);
  return [
    {
      id: key,
      type: 'webpage',
      author: [{ literal: author }],
      title,
      'container-title': within ?? author,
      URL: url,
      language: lang,
      ...(told && { note: told }),
    },
  ];
}

/** The formats that reference managers read: name for people, end of a file's name, media type, and how it is written. */
export const FORMATS = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (reference: Reference): string => `${JSON.stringify(cslJson(reference), null, 1)}\n`,
  },
] as const;
