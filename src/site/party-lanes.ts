/** What a party said over time, a lane a stance, for its plot and the table beside it. */
import type { Entry } from '../ledger/types.ts';
import { FigureStance, type SiteLang, Stance } from '../model/vocabulary.ts';
import type { TimeLane, TimePoint } from './charts/time-lanes.ts';
import { longDate } from './format/dates.ts';
import { translate } from './i18n/translate.ts';
import { STANCE_TONE, type Tone } from './marks.ts';

export interface StancePoint extends TimePoint {
  readonly tone: Tone;
  readonly solid: boolean;
  readonly words: string;
}

export interface StanceTable {
  /** Earliest first. */
  readonly years: readonly string[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

/** With fewer dated entries the list below tells as much as a plot. */
export const LEAST_PLOTTED = 3;

const STANCES = [...new Set([...Stance.options, ...FigureStance.options])];

type Dated = Entry & { readonly date: string; readonly stance: NonNullable<Entry['stance']> };
const dated = (entries: readonly Entry[]): Dated[] =>
  entries.filter((entry): entry is Dated => entry.date !== null && entry.stance !== null);

/** One lane for each stance that occurs, in the order of the vocabulary. */
export function stanceLanes(entries: readonly Entry[], lang: SiteLang): TimeLane<StancePoint>[] {
  const own = dated(entries);
  return STANCES.map((stance) => ({
    label: translate(lang, `stance.${stance}`),
    points: own
      .filter((entry) => entry.stance === stance)
      .map((entry) => ({
        id: entry.id,
        date: entry.date.slice(0, 10),
        tone: STANCE_TONE[stance],
        solid: stance === 'confirms',
        words: `${translate(lang, `stance.${stance}`)}, ${longDate(entry.date, lang)}`,
      })),
  })).filter(({ points }) => points.length > 0);
}

/** How often by stance and year. */
export function stanceTable(lanes: readonly TimeLane<TimePoint>[]): StanceTable {
  const all = lanes.flatMap(({ points }) => points.map(({ date }) => date.slice(0, 4)));
  const years = [...new Set(all)].sort();
  return {
    years,
    rows: lanes.map(({ label, points }) => ({
      label,
      counts: years.map((year) => points.filter(({ date }) => date.startsWith(year)).length),
    })),
  };
}
