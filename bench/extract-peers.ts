/** What the bench of extraction runs: our own extractors, and other readers at the task of theirs that comes nearest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractFigures } from '../src/ingest/figure/index.ts';
import { extractStatements } from '../src/ingest/statement/index.ts';
import type { ExtractionInput } from '../src/model/draft.ts';

export interface Extractor {
  /** What it does with an article. */
  readonly task: string;
  /** Packages that have to be in bench/node_modules. */
  readonly packages: readonly string[];
  load(): Promise<(article: ExtractionInput) => unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: the packages need not be installed for the types to be checked
const foreign = (name: string): Promise<any> => import(name);

const NUMBER = '@microsoft/recognizers-text-number';
const NUMBER_WITH_UNIT = '@microsoft/recognizers-text-number-with-unit';
const MODEL = 'wink-eng-lite-web-model';

export const OURS = 'breach-ledger';

/** Ours first. The others know English alone and are given every article all the same: their work does not depend on it. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  [OURS]: {
    task: 'statements and figures',
    packages: [],
    load: async () => (article) => extractFigures(article, extractStatements(article)),
  },
  'breach-ledger, figures': {
    task: 'figures',
    packages: [],
    load: async () => (article) => extractFigures(article, []),
  },
  'wink-nlp': {
    task: 'sentences and entities',
    packages: ['wink-nlp', MODEL],
    load: async () => {
      const nlp = (await foreign('wink-nlp')).default((await foreign(MODEL)).default);
      return ({ text }) => {
        const document = nlp.readDoc(text);
        return [document.sentences().out(), document.entities().out(nlp.its.detail)];
      };
    },
  },
  compromise: {
    task: 'quotations and numbers',
    packages: ['compromise'],
    load: async () => {
      const { default: nlp } = await foreign('compromise');
      return ({ text }) => {
        const document = nlp(text);
        return [document.quotations().out('array'), document.numbers().json()];
      };
    },
  },
  'recognizers-text': {
    task: 'numbers, percentages, amounts of money',
    packages: [NUMBER, NUMBER_WITH_UNIT],
    load: async () => {
      const { default: plain } = await foreign(NUMBER);
      const { default: units } = await foreign(NUMBER_WITH_UNIT);
      return ({ text }) => [
        plain.recognizeNumber(text, plain.Culture.English),
        plain.recognizePercentage(text, plain.Culture.English),
        units.recognizeCurrency(text, units.Culture?.English ?? plain.Culture.English),
      ];
    },
  },
};

/** Whether all its packages are installed. */
export const isInstalled = ({ packages }: Extractor): boolean =>
  packages.every((name) => existsSync(join(import.meta.dirname, 'node_modules', name)));
