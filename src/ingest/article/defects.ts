/** Defects of the article stage, each with its remedy. */
import type { Defect } from '../feed/types.ts';
import type { ArticleRefused } from './types.ts';

const REMEDIES = {
  not_html: 'Check the link of the feed item: it leads to a file, not to a page.',
  not_article:
    'Nothing to do if the link leads to a list or a consent page; else give selectors in the outlet file.',
  no_content: 'Open the page in a browser; if it shows an article, give a body selector in the outlet file.',
  no_date:
    'Nothing to do: the date of the feed is used. A published selector in the outlet file would find it.',
  paywall: 'Nothing to do: what the publisher shows freely is what is read.',
  soft_404: 'Nothing to do: the publisher took the page down or moved it.',
  selector: 'Correct the selector in the outlet file, or remove it: the general reader was used.',
  too_deep: 'Open the page in a browser; if it is an article, report its address to the maintainers.',
} as const;

export type ArticleDefect = keyof typeof REMEDIES;

/** A defect with the remedy of its class. */
export function defect(kind: ArticleDefect, message: string): Defect {
  return { class: kind, message, remedy: REMEDIES[kind] };
}

/** A page that is not read, with the reason. */
export function refused(kind: ArticleDefect, message: string): ArticleRefused {
  return { ok: false, defect: defect(kind, message) };
}
