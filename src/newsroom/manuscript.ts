/**
 * A sample article as its author wrote it: YAML front matter, then blocks separated by blank lines.
 * A block's first characters tell its kind: "## " heading, "> " quoted post, "- " list, "@related ",
 * "@photo ", "@notice ", else a paragraph.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { Published, Slug } from '../model/primitives.ts';
import { FigureKind, Unit } from '../model/vocabulary.ts';
import { Failure } from './failure.ts';

/** What a careful reader finds in the article; a reading is compared with it, and recall reported. */
const Expected = z
  .object({
    /** Everybody who speaks, by canonical name; people and bodies without a name are left out. */
    speakers: z.array(z.string().min(1)).default([]),
    /** Bodies of whom one may say so or not ("the company reported"). */
    others: z.array(z.string().min(1)).default([]),
    figures: z
      .array(
        z
          .object({
            value: z.number(),
            unit: Unit,
            claimant: z.string().nullable(),
            kind: FigureKind.optional(),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

export const FrontMatter = z
  .object({
    outlet: Slug,
    slug: Slug,
    title: z.string().min(1),
    published: Published,
    modified: Published.nullable().default(null),
    authors: z.array(z.string().min(1)).default([]),
    editor: z.string().nullable().default(null),
    place: z.string().nullable().default(null),
    section: z.string().min(1),
    summary: z.string().min(1),
    /** Id of the incident it reports; null for news that the ledger should leave out. */
    incident: Slug.nullable(),
    /** Slug of the article that this one is a copy of. */
    copyOf: Slug.nullable().default(null),
    /** Still announced by the feed, but the page answers 404. */
    gone: z.boolean().default(false),
    expect: Expected.default({ speakers: [], others: [], figures: [] }),
  })
  .strict();
export type FrontMatter = z.infer<typeof FrontMatter>;

export type BlockKind = 'paragraph' | 'heading' | 'post' | 'list' | 'related' | 'photo' | 'notice';

export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly string[];
}

export interface Manuscript extends FrontMatter {
  readonly blocks: readonly Block[];
}

const MARKS: readonly (readonly [string, BlockKind])[] = [
  ['## ', 'heading'],
  ['> ', 'post'],
  ['- ', 'list'],
  ['@related ', 'related'],
  ['@photo ', 'photo'],
  ['@notice ', 'notice'],
];

function readBlock(source: string): Block {
  const lines = source.split('\n').map((line) => line.trim());
  const [mark, kind] = MARKS.find(([start]) => source.startsWith(start)) ?? ['', 'paragraph' as const];
  const bare = lines.map((line) => (line.startsWith(mark) ? line.slice(mark.length) : line));
  return { kind, lines: kind === 'list' || kind === 'post' ? bare : [bare.join(' ')] };
}

/**
 * Reads one manuscript.
 * @throws Failure naming the file and what is wrong with it: samples are ours, so a bad one stops the newsroom.
 */
export function readManuscript(source: string, file: string): Manuscript {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'));
  if (!match) throw new Failure(`${file}: no front matter; begin the file with a --- block.`);
  const front = FrontMatter.safeParse(parse(match[1] ?? ''));
  if (!front.success) throw new Failure(`${file}: ${z.prettifyError(front.error)}`);
  const blocks = (match[2] ?? '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock);
  if (blocks.length === 0) throw new Failure(`${file}: no text below the front matter.`);
  return { ...front.data, blocks };
}
