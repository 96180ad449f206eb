/**
 * What is wrong with a page's JSON-LD, in words: types and properties as schema.org names them, those that
 * Google's documentation of structured data requires of them, dates in ISO 8601, addresses in full.
 */

type Node = Readonly<Record<string, unknown>>;

interface TypeRule {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
}

/** Properties that every type may have. */
const COMMON = ['@type', '@id', '@context', 'url', 'name', 'description', 'inLanguage'];
const CREATIVE = ['text', 'creator', 'author', 'dateCreated', 'isBasedOn', 'publisher', 'datePublished'];

/** The types that we write; what is not in this list is a slip. */
const TYPES: Readonly<Record<string, TypeRule>> = {
  Dataset: {
    needs: ['name', 'description', 'license', 'creator', 'distribution'],
    may: ['isAccessibleForFree', 'temporalCoverage', 'citation', 'hasPart', ...CREATIVE],
  },
  DataDownload: { needs: ['contentUrl', 'encodingFormat'] },
  Quotation: { needs: ['text', 'creator', 'url'], may: CREATIVE },
  Claim: { needs: ['author', 'url'], may: ['appearance', ...CREATIVE] },
  NewsArticle: { needs: ['url', 'publisher'], may: ['headline', ...CREATIVE] },
  Organization: { needs: ['name'], may: ['alternateName', 'sameAs'] },
  NewsMediaOrganization: { needs: ['name'] },
  Person: { needs: ['name'], may: ['alternateName', 'sameAs', 'jobTitle'] },
  WebPage: { needs: ['url', 'name', 'about'], may: ['mentions'] },
  WebSite: { needs: ['url', 'name'] },
};

const ADDRESSES = new Set(['@id', 'url', 'contentUrl', 'license', 'sameAs']);
const DATES = new Set(['dateCreated', 'datePublished']);
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
/** Google reads no shorter and no longer description of a data set. */
const DESCRIPTION = { least: 50, most: 5_000 };

function valueDefects(key: string, value: unknown): string[] {
  if (ADDRESSES.has(key) && !(typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)))
    return [`${key} ${JSON.stringify(value)} is no full address`];
  if (DATES.has(key) && !(typeof value === 'string' && DATE.test(value)))
    return [`${key} ${JSON.stringify(value)} is no ISO 8601 date`];
  if (value === '' || value === null) return [`${key} is empty`];
  return [];
}

function descriptionDefects({ '@type': type, description }: Node): string[] {
  if (type !== 'Dataset' || typeof description !== 'string') return [];
  const { length } = description;
  return length < DESCRIPTION.least || length > DESCRIPTION.most
    ? [`its description has ${length} letters, not ${DESCRIPTION.least} to ${DESCRIPTION.most}`]
    : [];
}

function nodeDefects(node: Node): string[] {
  // A node that only names another one.
  if (Object.keys(node).join() === '@id') return valueDefects('@id', node['@id']);
  const type = String(node['@type']);
  const rule = TYPES[type];
  if (!rule) return [`the type ${type} is not one of ours`];
  const allowed = new Set([...COMMON, ...rule.needs, ...(rule.may ?? [])]);
  const own = [
    ...rule.needs.filter((key) => node[key] === undefined).map((key) => `lacks ${key}`),
    ...Object.keys(node)
      .filter((key) => !allowed.has(key))
      .map((key) => `has ${key}, which is none of its properties`),
    ...Object.entries(node).flatMap(([key, value]) => valueDefects(key, value)),
    ...descriptionDefects(node),
  ].map((defect) => `${type} ${defect}`);
  const below = Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null);
  return [...own, ...below.flatMap(nodeDefects)];
}

/** Every defect of one block of JSON-LD; none for a good one. */
export function structuredDefects(text: string): string[] {
  let node: unknown;
  try {
    node = JSON.parse(text);
  } catch (error) {
    return [`has JSON-LD that is no JSON: ${error instanceof Error ? error.message : error}`];
  }
  if (typeof node !== 'object' || node === null) return ['has JSON-LD that is no object'];
  const context = (node as Node)['@context'];
  return [
    ...(context === 'https://schema.org' ? [] : [`has JSON-LD in the context ${JSON.stringify(context)}`]),
    ...nodeDefects(node as Node).map((defect) => `has JSON-LD whose ${defect}`),
  ];
}
