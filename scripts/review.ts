#!/usr/bin/env node
/** npm run review: the records that nobody has checked, and a decision about one of them. */
import { parseArgs } from 'node:util';
import { textFragment } from '../src/ledger/text-fragment.ts';
import { Correction, Review } from '../src/model/review.ts';
import { readContent } from '../src/register/content.ts';
import { answerName, type NameAnswer } from '../src/register/name-answer.ts';
import { nameQueue } from '../src/register/name-queue.ts';
import { reviewQueue, type Waiting, writeReview } from '../src/register/review-queue.ts';

const HELP = `Usage: npm run review                                   the queue, least certain first
       npm run review -- accept ID --reason TEXT
       npm run review -- withdraw ID --reason TEXT
       npm run review -- close ID --reason TEXT         a silence or promise that has been answered
       npm run review -- names                          names that may be a party of the register under another spelling
       npm run review -- same NAME PARTY                yes: NAME becomes an alias in the party's file
       npm run review -- different NAME PARTY           no: NAME is listed there as another's and not asked about again
       npm run review -- correct ID --reason TEXT --set speaker="Ratna Wulandari" [--set stance=denies ...]

Each record is shown with its source sentence as far as that is stored, what was read in it, and a link that opens the
page at these words; the paragraph around it is stored nowhere. Decisions are written to content/reviews/<month>.yml and
survive every later run. A correction that changes a published value also needs an entry in content/corrections.

  --incident ID    only records of articles about this incident
  --limit N        how many of the queue, or of the names (default: 10)
  --json           print the queue as JSON
  --by NAME        who decides (default: GIT_AUTHOR_NAME, else the user name)
  --content DIR    content folder (default: content)
  --help           this text

Fields for --set: ${Object.keys(Correction.shape).join(', ')}; the word null empties one.`;

const NOT_STORED =
  '… stands for words that are not stored, as the paragraphs around a record never are: the link opens the page at its words.';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    incident: { type: 'string' },
    limit: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
    by: { type: 'string' },
    reason: { type: 'string' },
    set: { type: 'string', multiple: true },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean', default: false },
  },
});

const [decision, record, party] = positionals;
if (values.help) console.log(HELP);
else
  try {
    if (decision === undefined) showQueue();
    else if (decision === 'names') showNames();
    else if (decision === 'same' || decision === 'different') answer(decision, record, party);
    else decide(decision, record);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }

function showQueue(): void {
  const content = readContent(values.content);
  const all = reviewQueue(content);
  const queue = values.incident ? all.filter((one) => one.incidents.includes(values.incident ?? '')) : all;
  const shown = queue.slice(0, Number(values.limit) || 10);
  if (values.json) console.log(JSON.stringify(shown, null, 2));
  else {
    const notes = shown.some(({ whole }) => !whole) ? [NOT_STORED] : [];
    const names = nameQueue(content).length;
    if (names > 0) notes.push(`${names} names may be a party of the register: npm run review -- names`);
    console.log(
      [...shown.map(paragraph), ...notes, `${queue.length} records wait for a review.`].join('\n\n'),
    );
  }
}

function showNames(): void {
  const all = nameQueue(readContent(values.content));
  const shown = all.slice(0, Number(values.limit) || 10);
  const lines = shown.map(
    ({ name, party, known, why, articles, example }) =>
      `"${name}"  may be ${party} (${known}): ${why.join('; ')}\n  ${articles} articles, such as ${example.title}\n  ${example.url}`,
  );
  if (values.json) console.log(JSON.stringify(shown, null, 2));
  else console.log([...lines, `${all.length} names wait for a yes or no.`].join('\n\n'));
}

function answer(kind: NameAnswer, name: string | undefined, party: string | undefined): void {
  if (!name || !party) throw new Error(`Name both: npm run review -- ${kind} NAME PARTY`);
  console.log(`${kind} "${name}": written to ${answerName(values.content, kind, name, party)}`);
}

function paragraph({
  id,
  type,
  confidence,
  words,
  sentence,
  reading,
  gone,
  article,
  incidents,
}: Waiting): string {
  const { title, outlet, published, url } = article;
  return [
    `${id}  ${type}, confidence ${confidence}${gone ? `; gone from its source since ${gone}` : ''}`,
    `  ${sentence}`,
    `  read as  ${reading}`,
    `  in       ${title} (${[outlet, published?.slice(0, 10)].filter(Boolean).join(', ')})`,
    `  about    ${incidents.join(', ') || 'no incident of the register'}`,
    `  open     ${textFragment(url, { text: words })}`,
  ].join('\n');
}

function decide(kind: string, id: string | undefined): void {
  if (!id) throw new Error(`Name the record: npm run review -- ${kind} ID --reason TEXT`);
  const known = reviewQueue({ ...readContent(values.content), reviews: [] }).some((one) => one.id === id);
  if (!known)
    throw new Error(`No record of ${values.content}/articles has the id ${id}; npm run review lists them.`);
  const review = Review.safeParse({
    record: id,
    decision: kind,
    by: values.by ?? process.env.GIT_AUTHOR_NAME ?? process.env.USER,
    date: new Date().toISOString().slice(0, 10),
    reason: values.reason,
    ...(values.set && { set: Object.fromEntries(values.set.map(assignment)) }),
  });
  if (!review.success) {
    const [issue] = review.error.issues;
    throw new Error(
      `${issue?.path.join('.') || 'review'}: ${issue?.message}. npm run review -- --help shows the form.`,
    );
  }
  console.log(`${kind} ${id}: written to ${writeReview(values.content, review.data)}`);
  if (kind === 'correct')
    console.log(
      `Tell readers, too: write ${values.content}/corrections/${review.data.date}-SUBJECT.md with record: "${id}"; the lint asks for it.`,
    );
}

/** "value=279000000" as a field and its value: numbers and null are read as such. */
function assignment(text: string): [string, string | number | null] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--set takes FIELD=VALUE, not "${text}"`);
  const value = text.slice(at + 1);
  const read = value === 'null' ? null : /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return [text.slice(0, at), read];
}
