/** No text in the content holds what looks like an identity number, a phone number, an e-mail address or a secret. */
import { holdsPersonalData } from '../../text/redact.ts';
import type { FieldPath } from '../problem.ts';
import type { Filed } from '../read-collection.ts';
import type { Check, Finding } from './types.ts';

/** Fields that hold addresses, ids and hashes, in which long numbers are harmless. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  'id',
  'url',
  'source',
  'homepage',
  'hosts',
  'record',
  'statement',
  'textHash',
  'rule',
  'extractor',
  'reader',
]);

export const personalData: Check = (content) => {
  const collections: readonly (readonly Filed<unknown>[])[] = [
    content.outlets,
    content.incidents,
    content.organizations,
    content.people,
    content.reviews,
    content.corrections,
    content.articles,
  ];
  return collections
    .flat()
    .flatMap(({ file, record, body }) => [
      ...textsIn(record).flatMap(([path, text]) => suspicion(file, path, text)),
      ...suspicion(file, [], body),
    ]);
};

function textsIn(value: unknown, path: FieldPath = []): (readonly [FieldPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    // "title: { id, en }" has a text under the key id; a record's own id is at the top or in a list.
    const bilingual = key === 'id' && 'en' in value;
    return NOT_TEXT.has(key) && !bilingual ? [] : textsIn(child, [...path, step]);
  });
}

function suspicion(file: string, path: FieldPath, text: string): Finding[] {
  if (!holdsPersonalData(text)) return [];
  const message =
    'the text looks as if it held personal data (identity, card or phone number, e-mail, secret)';
  // The value itself is not repeated: a report is as public as the content.
  return [{ file, path, message, remedy: 'Remove it. The ledger never republishes personal data.' }];
}
