/** Who wrote and who edited, from JSON-LD, meta, marked elements and the page's own lines. */
import { readByline, readLine, readReporterLine } from './byline.ts';
import { type Element, elements, names, textOf } from './dom.ts';
import { type LdNode, own, plain, strings } from './json-ld.ts';
import { isPersonal } from './names.ts';
import { agreement, type Found } from './published.ts';
import type { Signals } from './signals.ts';
import { squash } from './witness.ts';

type Names = readonly string[];

export interface FoundCredits {
  readonly authors: Found<Names> | null;
  readonly editors: Found<Names> | null;
}

/** Authors and editors with the signals that gave them. `lines` are the page's short lines, in order. */
export function findCredits(signals: Signals, lines: Names, outlets: Names): FoundCredits {
  const said = lines.map(readLine);
  const editors = unique([...said.flatMap((line) => line.editors), ...fromLd(signals, 'editor')]);
  const declared = { ld: unique(fromLd(signals, 'author')), meta: unique(fromMeta(signals)) };
  const persons = (list: Names) => list.filter((name) => !isOutlet(name, outlets));
  const personsFirst = (list: Names) => (persons(list).length > 0 ? persons(list) : list);
  const choices: readonly [Names, string][] = [
    [unique(lines.flatMap(readReporterLine)), 'reporter line'],
    [persons(declared.ld), 'json-ld author'],
    [persons(declared.meta).filter(isPersonal).length > 0 ? persons(declared.meta) : [], 'meta author'],
    [persons(marked(signals.bylines)), 'marked byline'],
    [persons(unique(said.flatMap((line) => line.authors))), 'visible byline'],
    [personsFirst(declared.ld), 'json-ld author'],
    [personsFirst(declared.meta), 'meta author'],
  ];
  const edits = new Set(editors.map(squash));
  for (const [list, from] of choices) {
    const value = list.filter((name) => !edits.has(squash(name)));
    if (value.length === 0) continue;
    return { authors: { value, from, ...againstOthers(value, choices) }, editors: editorsFound(editors) };
  }
  return { authors: null, editors: editorsFound(editors) };
}

/** How many of the signals that name a person name one of these, and what the others say. */
function againstOthers(
  chosen: Names,
  choices: readonly (readonly [Names, string])[],
): Required<Pick<Found<Names>, 'confidence' | 'others'>> {
  const known = new Set(chosen.map(squash));
  const speaking = new Map(choices.filter(([list]) => list.length > 0).map(([list, from]) => [from, list]));
  const others = [...speaking]
    .filter(([, list]) => !list.some((name) => known.has(squash(name))))
    .map(([from, list]) => ({ from, value: list.join('; ') }));
  return { confidence: agreement(speaking.size - others.length, speaking.size), others };
}

const editorsFound = (editors: Names) =>
  editors.length > 0 ? { value: editors, from: 'visible byline' } : null;

/** Names in elements marked as byline: those of the first that names a person, and of its like siblings. */
function marked(bylines: readonly Element[]): Names {
  let first: Element | null = null;
  const found: string[] = [];
  for (const element of bylines) {
    if (first && names(element) !== names(first)) continue;
    const people = namesIn(element).filter(isPersonal);
    if (people.length > 0) first ??= element;
    found.push(...people);
  }
  return unique(found);
}

/** A byline with a short note on the author; more is an article or a list of them. */
const LONGEST_BYLINE = 600;

function namesIn(element: Element): Names {
  const text = textOf(element, LONGEST_BYLINE);
  if (text.length > LONGEST_BYLINE) return [];
  const links = elements(element, (one) => one.name === 'a');
  const linked = links.flatMap((link) => readByline(textOf(link)).authors).filter(isPersonal);
  if (linked.length > 0) return linked;
  return text.length <= 120 ? readByline(text).authors : [];
}

function isOutlet(name: string, outlets: Names): boolean {
  const plainName = squash(name);
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(name)) return true;
  return outlets.some((outlet) => squash(outlet).length > 2 && plainName.startsWith(squash(outlet)));
}

function fromMeta(signals: Signals): string[] {
  const values = [...(signals.meta.get('author') ?? []), ...(signals.meta.get('article:author') ?? [])];
  return values
    .filter((value) => !/^https?:/.test(value))
    .flatMap((value) => readByline(plain(value)).authors);
}

function fromLd(signals: Signals, field: 'author' | 'editor'): string[] {
  const byId = new Map<string, LdNode>();
  for (const node of signals.ld)
    for (const id of strings(own(node, '@id'))) if (own(node, 'name') !== undefined) byId.set(id, node);
  return signals.ldArticles.flatMap((article) => {
    const value = own(article, field);
    const list: unknown[] = Array.isArray(value) ? value.slice(0, 30) : [value];
    return list.flatMap((one) => personIn(one, byId));
  });
}

function personIn(value: unknown, byId: ReadonlyMap<string, LdNode>): Names {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : readByline(plain(value)).authors;
  if (!value || typeof value !== 'object') return [];
  const node = value as LdNode;
  const referred = byId.get(strings(own(node, '@id'))[0] ?? '');
  const name = strings(own(node, 'name'))[0] ?? (referred ? strings(own(referred, 'name'))[0] : undefined);
  return name ? readByline(plain(name)).authors : [];
}

function unique(list: Names): string[] {
  const seen = new Map<string, string>();
  for (const name of list) if (!seen.has(squash(name))) seen.set(squash(name), name);
  return [...seen.values()];
}
