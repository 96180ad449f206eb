/** The contract of the article stage. */
import type { Lang } from '../../model/vocabulary.ts';
import type { Defect } from '../feed/types.ts';

export type ParagraphKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'post' | 'table';

export interface Paragraph {
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** Something that stood inside the page's article and was left out, with the reason. */
export interface Cut {
  readonly text: string;
  readonly why: string;
}

/** A signal of the page and what it says of a field. */
export interface Said {
  readonly from: string;
  readonly value: string;
}

/** A selector of an outlet file by its field. */
export interface Unfound {
  readonly field: 'title' | 'body' | 'published' | 'authors';
  readonly selector: string;
}

export interface ArticleReading {
  readonly ok: true;
  /** Canonical address: https://, without tracking parameters, AMP and page numbers. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** ISO 8601 with the source's own offset, or a day alone. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  /** Language that the page declares; the pipeline checks it against the text. */
  readonly declaredLang: Lang | null;
  /** The sentence under the headline that sums the article up, where it stands outside the text. */
  readonly standfirst?: string | null;
  /** Where the article goes on, or stands whole: an address of the same site; null where this page is all. */
  readonly nextPage?: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** What the page's meta elements say to robots and text miners; the pipeline judges it. */
  readonly reservations?: { readonly robots: string; readonly tdm: string | null };
  /** For each metadata field: which signal gave it, and whether the others agreed. */
  readonly sources: Readonly<Record<string, string>>;
  /** For title, authors and published, between 0 and 1: how far the page's signals agree. */
  readonly confidence?: Readonly<Record<string, number>>;
  /** For title, authors and published: signals that say otherwise. */
  readonly dissent?: Readonly<Record<string, readonly Said[]>>;
  /** The outlet's selectors that find nothing on this page. */
  readonly unfound?: readonly Unfound[];
  readonly cuts: readonly Cut[];
  readonly defects: readonly Defect[];
}

export interface ArticleRefused {
  readonly ok: false;
  readonly defect: Defect;
  /** What the page says of itself all the same. */
  readonly seen?: {
    readonly title: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
  };
}
