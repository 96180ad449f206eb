/** The fields of a page's metadata, each with the signals that gave it. */
import type { Lang } from '../../model/vocabulary.ts';
import { type FoundCredits, findCredits } from './authors.ts';
import type { Block } from './blocks.ts';
import { readByline } from './byline.ts';
import { type Checked, checkSelected } from './check-selected.ts';
import { findSection, findUrl } from './page-url.ts';
import { type Found, findModified, findPublished } from './published.ts';
import type { PageContext } from './read.ts';
import type { Selected } from './selectors.ts';
import type { Signals } from './signals.ts';
import { findTitle, outletNames } from './title.ts';
import type { ArticleReading, ArticleRefused } from './types.ts';

/** Most dissenting signals of a field that are told. */
const MOST_DISSENT = 10;

export interface Fields extends FoundCredits, Checked {
  readonly url: Found<string>;
  readonly modified: Found<string> | null;
  readonly section: Found<string> | null;
}

/** Reads all fields; `blocks` are the page's, `lang` is what it declares. */
export function readFields(
  signals: Signals,
  blocks: readonly Block[],
  selected: Selected,
  page: PageContext,
  lang: Found<Lang> | null,
): Fields {
  const lines = visibleLines(blocks);
  const code = lang?.value ?? null;
  const feed = page.headline ? { value: page.headline, from: 'feed' } : null;
  const names = selected.authors.flatMap((text) => readByline(text).authors);
  const credits = findCredits(signals, lines, outletNames(signals, page.url));
  return {
    url: findUrl(signals, page.url),
    ...checkSelected(selected, page.selectors, {
      title: findTitle(signals, page.url) ?? feed,
      published: findPublished(signals, lines, page.url, code),
    }),
    modified: findModified(signals, code),
    section: findSection(signals),
    authors: names.length > 0 ? { value: names, from: 'selector' } : credits.authors,
    editors: credits.editors,
  };
}

type Told = Required<Pick<ArticleReading, 'sources' | 'confidence' | 'dissent'>>;

/** Who gave each field, how far the signals agree, and what others say. */
export function whoSaid(fields: Fields, lang: Found<Lang> | null, body: string): Told {
  const { url, title, authors, editors, published, modified, section } = fields;
  const found = { url, title, authors, editors, published, modified, section, lang };
  const given = Object.entries(found).flatMap(([name, field]): [string, Found<unknown>][] =>
    field ? [[name, field]] : [],
  );
  const each = <T>(value: (field: Found<unknown>) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      given.flatMap(([name, field]) => {
        const one = value(field);
        return one === undefined ? [] : [[name, one]];
      }),
    );
  return {
    sources: { ...each(({ from }) => from), body },
    confidence: each(({ confidence }) => confidence),
    dissent: each(({ others }) => (others?.length ? others.slice(0, MOST_DISSENT) : undefined)),
  };
}

/** What a refused page says of itself all the same. */
export function seenOf({ title, authors, published }: Fields): Required<ArticleRefused>['seen'] {
  return {
    title: title?.value ?? null,
    authors: authors?.value ?? [],
    published: published?.value ?? null,
  };
}

/** Short lines among which a byline or a date may stand. */
function visibleLines(blocks: readonly Block[]): string[] {
  return blocks
    .filter((block) => block.text.length < 160 && block.chrome?.why !== 'comments')
    .map((block) => block.text)
    .slice(0, 400);
}
