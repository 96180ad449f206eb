/** The page "Method" in English; the same sections as the Indonesian one. */
import type { AboutSection } from './sections.ts';

export const en: readonly AboutSection[] = [
  {
    anchor: 'what',
    title: 'What this is',
    paragraphs: [
      'Breach Ledger is a book of statements about data breaches. Of each incident it answers one question: who said what, when, and with which number.',
      'The ledger does not decide who is right. A seller’s claim, an agency’s denial and a regulator’s finding stand side by side, each with a name, a date and a link to its source. A seller’s listing is never written as fact.',
    ],
  },
  {
    anchor: 'origin',
    title: 'Where the records come from',
    paragraphs: [
      'Some entries are written by people: facts and summaries in our own words, with a source for each line. They are marked “our summary”.',
      'Others are taken by a program every night from the feeds of outlets: quotations and figures exactly as printed, with the rule that found them. Until a person has read them they are marked “unreviewed” and stand beside a dashed line.',
      'The full text of an article is never stored, and no quotation is longer than 600 characters. Leaked personal data are never shown: only the classes of data are named.',
    ],
  },
  {
    anchor: 'status',
    title: 'Status',
    paragraphs: [
      'The status of an incident is derived from its entries and never typed. Each step of the ladder says who spoke and links to what was said.',
      'Only the data holder and the authorities can confirm. A researcher or outlet that finds the data genuine makes it “suspected”. An inquiry opened afterwards does not take a confirmation back.',
    ],
  },
  {
    anchor: 'figures',
    title: 'Figures',
    paragraphs: [
      'Each figure is kept with who claims it, its unit, its scope and its date. People, accounts and rows of data are never added to or compared with each other; nor are a sample, a whole data set and a population.',
      'A discrepancy is named only within one scope and one unit, and only where both figures cannot be right: “at least 49 million” does not contradict 73 million.',
      'Unknown is not zero. An incident without a figure says “no figure”.',
    ],
  },
  {
    anchor: 'links',
    title: 'Links to sources',
    paragraphs: [
      'Links to sources carry a text fragment: a browser that knows them scrolls to the very sentence and marks it. Where the source has changed, the link still opens its page.',
      'Each entry has an address of its own (the sign #). The id of an incident never changes.',
    ],
  },
  {
    anchor: 'scores',
    adds: 'scores',
    title: 'How well the program reads',
    paragraphs: [
      'The table tells how much of what people marked in articles the program finds, and how much of what it finds is right. The articles are invented, so that they may be printed. They were annotated by reading, before the program was run on them; where it then differed and was right, the annotation was mended. The second set was added later and finished without a look at the program’s rules. A change of the program must not lower one of these numbers: its tests fail.',
      'For quotations and figures the number is the F1 score, the harmonic mean of precision and recall; for the rest it is the share of right answers. The figures on real news about breaches, with their intervals, are in the project’s documentation.',
    ],
  },
  {
    anchor: 'limits',
    adds: 'coverage',
    title: 'Limits and bias',
    paragraphs: [
      'The ledger knows only what the sources that it reads have published. Incidents that nobody reported, paid media, and languages other than Indonesian and English are underrepresented. The amount of coverage does not measure the size of an incident.',
      'A program can misread: a speaker mistaken for another, a figure with the wrong scope. That is why each of its entries is marked until it has been checked, and the rule that found it can be seen.',
    ],
  },
  {
    anchor: 'api',
    title: 'Data for programs',
    paragraphs: [
      '/api/incidents.json has one line for each incident: id, title, firstReported, victims, status, headline, range (the least and the greatest figure of the main scope), counts, path and json. /api/incidents/<id>.json has all entries of one incident: ladder, discrepancies, reversals, entries (party, stance, quote or summary, figure, sources with fragmentUrl), sources and articles.',
      'The field version grows when a field changes its meaning; fields may be added at any time. All texts of ours come in both languages as {id, en}. Quotations come in their original language.',
    ],
  },
  {
    anchor: 'dispute',
    adds: 'corrections',
    title: 'Disputes and corrections',
    paragraphs: [
      'If an entry is wrong, dispute it through the project’s issue tracker with the link to the entry (the sign #) and a source. Entries that prove wrong are corrected or withdrawn, and the change is logged on the page Corrections.',
    ],
  },
  {
    anchor: 'privacy',
    title: 'Privacy and licence',
    paragraphs: [
      'This site uses no cookies, tracks nobody and loads nothing from third parties. Search runs in your browser; what you type is sent nowhere.',
      'The code is licensed Apache-2.0. Our data and summaries are licensed CC BY 4.0; quotations belong to their sources and are shown for citation.',
    ],
  },
];
