/** Writes into a party's file whether a name is its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';

/** The field that an answer goes to. */
const FIELD = { same: 'aliases', different: 'distinctFrom' } as const;
export type NameAnswer = keyof typeof FIELD;

/**
 * Adds a name to a party's aliases, or to those that mean another. Comments and order of the file stay.
 * @returns the path that was written
 * @throws Error naming value and remedy where no file has the id, or the file is not well-formed
 */
export function answerName(contentDir: string, answer: NameAnswer, name: string, party: string): string {
  const path = ['people', 'organizations']
    .map((folder) => join(contentDir, folder, `${party}.yml`))
    .find((one) => existsSync(one));
  if (!path)
    throw new Error(
      `No file of people or organizations has the id ${party}; npm run review -- names lists them.`,
    );
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0)
    throw new Error(`${path} is not well-formed; npm run lint:content shows where`);
  const field = FIELD[answer];
  const list = document.get(field);
  if (isSeq(list)) {
    if (!list.items.some((one) => String(one) === name)) {
      list.flow = false;
      list.add(document.createNode(name));
    }
  } else document.set(field, document.createNode([name]));
  writeFileSync(path, document.toString({ lineWidth: 110 }));
  return path;
}
