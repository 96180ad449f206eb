/** npm run explain: shows what the extractors find in a sentence, file or page, which rules fired or were refused, and why. */
import { parseArgs, styleText } from 'node:util';
import { explain } from '../src/evaluate/explain.ts';
import { readSource } from '../src/evaluate/explain-source.ts';

const HELP = `npm run explain -- "<sentence>" | --file PATH | --url URL [--lang id|en] [--title TEXT] [--published YYYY-MM-DD]

  Prints the text with its statements and figures, then every step of the rules: found, refused, merged, resolved, and why.
  Colours follow NO_COLOR and FORCE_COLOR.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    title: { type: 'string' },
    published: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const source = positionals.join(' ');
if (values.help || (!source && !values.file && !values.url)) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const input = await readSource({ ...values, sentence: source });
    console.log(explain(input, (style, text) => styleText(style, text)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
