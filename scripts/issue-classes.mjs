/**
 * The issues of a run report in the words that other monitoring tools use: one line for each address that was not
 * read as it should be. A tool that scores or alerts imports this and needs to know nothing of our report.
 */

/** Our classes that have another name outside; all others keep theirs. */
const NAMES = {
  not_html: 'content_type',
  opt_out: 'optout',
  too_deep: 'budget',
  too_costly: 'budget',
  dns: 'connection',
  unreachable: 'connection',
  feed_empty: 'no_items',
  bad_url: 'invalid_link',
  soft_404: 'not_article',
  paywall: 'not_article',
  charset: 'encoding',
};

/** Classes that tell of something about a document that was read nevertheless. */
const REMARKS = new Set(['no_date', 'charset', 'selector']);

/** An entry without a usable link and one without a readable date have one class of ours. */
const nameOf = (issue) =>
  issue.class === 'bad_item' && /no usable link/.test(issue.message)
    ? 'invalid_link'
    : (NAMES[issue.class] ?? issue.class);

/** @returns {{ url: string, status: 'error' | 'warn' | 'skip', class: string, raw: string }[]} */
export default function issueClasses(report) {
  return report.issues.map((issue) => ({
    url: issue.url ?? '',
    status: issue.class === 'opt_out' ? 'skip' : REMARKS.has(issue.class) ? 'warn' : 'error',
    class: nameOf(issue),
    raw: `${issue.url ?? ''} ${issue.message}`,
  }));
}
