/** npm run explain: shows what the extractors find in a sentence, file or page, which rules fired or were refused, and why. */
import { parseArgs, styleText } from 'node:util';
import { explain } from '../src/evaluate/explain.ts';
import { readSource } from '../src/evaluate/explain-source.ts';
import { walkLines } from '../src/evaluate/explain-walk.ts';
import { readContent } from '../src/register/content.ts';
import { knownParties } from '../src/register/parties.ts';

const HELP = `Usage: npm run explain -- "<sentence>"
       npm run explain -- --file PATH    a text, or an article page (HTML, may be gzipped)
       npm run explain -- --url URL      an article page on the web

Prints language, relevance and incident, the text with its statements and figures, then every step of the
rules: found, refused, merged, resolved, and why, and for each rule file and line of its table of examples.

  --lang id|en           language of the text (default: detected, else id)
  --title TEXT           headline; names may be taken from it
  --published YYYY-MM-DD day of publication, for dates without a year
  --content DIR          register whose people, bodies and incidents are known (default: content)
  --allow-origin URL     exact origin on a private address that may be asked (may be repeated)
  --help                 this text

Colours follow NO_COLOR and FORCE_COLOR.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    url: { type: 'string' },
    lang: { type: 'string' },
    title: { type: 'string' },
    published: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'allow-origin': { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});

const source = positionals.join(' ');
if (values.help || (!source && !values.file && !values.url)) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const content = readContent(values.content);
    const asked = await readSource({ ...values, sentence: source, allowOrigins: values['allow-origin'] });
    const input = { ...asked, known: knownParties(content) };
    console.log(walkLines(input, content).join('\n'));
    console.log(`\n${explain(input, (style, text) => styleText(style, text))}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
