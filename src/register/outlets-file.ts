/** A file of outlets given on the command line, so that the nightly run can read other sources than content/outlets. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { Outlet } from '../model/outlet.ts';

/** One or more full outlets, or short rows such as { outlet, lang, feed }. */
const Row = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  outlet: z.string().optional(),
  feed: z.string().optional(),
  feeds: z.array(z.union([z.string(), z.looseObject({ url: z.string() })])).optional(),
  items: z.unknown().optional(),
});
type Row = z.infer<typeof Row>;

export class OutletsFileError extends Error {}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Fills in what a short row leaves out. */
function complete({ outlet, feed, feeds, items: _count, ...row }: Row, position: number): unknown {
  const name = row.name ?? outlet ?? `Outlet ${position + 1}`;
  const given = feeds ?? (feed === undefined ? [] : [feed]);
  const all = given.map((one) =>
    typeof one === 'string' ? { url: one, verified: null } : { verified: null, ...one },
  );
  const first = all[0]?.url ?? '';
  return {
    id: slug(name) || `outlet-${position + 1}`,
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: URL.canParse(first) ? `${new URL(first).origin}/` : first,
    ...row,
    name,
    feeds: all,
  };
}

/**
 * Reads an outlets file: YAML or JSON, a list or an object with a list under `outlets`.
 * @throws OutletsFileError naming file, position, field and remedy
 */
export function readOutletsFile(path: string): Outlet[] {
  let parsed: unknown;
  try {
    parsed = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new OutletsFileError(`${path}: cannot be read as YAML or JSON: ${(error as Error).message}`);
  }
  const list = Array.isArray(parsed) ? parsed : (parsed as { outlets?: unknown } | null)?.outlets;
  const rows = z.array(Row).safeParse(Array.isArray(list) ? list : [parsed]);
  if (!rows.success)
    throw new OutletsFileError(`${path}: write a list of outlets, each with a name and feeds`);
  return uniqueIds(
    path,
    rows.data.map((row, position) => outletOf(path, row, position)),
  );
}

function outletOf(path: string, row: Row, position: number): Outlet {
  const result = Outlet.safeParse(complete(row, position));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new OutletsFileError(
    `${path}: outlet ${position + 1}, field ${issue?.path.join('.')}: ${issue?.message}. The fields are listed in content/README.md.`,
  );
}

function uniqueIds(path: string, outlets: readonly Outlet[]): Outlet[] {
  const seen = new Set<string>();
  for (const { id } of outlets) {
    if (seen.has(id))
      throw new OutletsFileError(`${path}: two outlets have the id "${id}"; give one another id`);
    seen.add(id);
  }
  return [...outlets];
}
