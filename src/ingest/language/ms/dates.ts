/** Malay words of dates; day before month. */
import type { DateLexicon } from '../../../text/dates.ts';
import { ZONES } from '../zones.ts';

export const DATES: DateLexicon = {
  order: 'day-first',
  months: {
    januari: 1,
    jan: 1,
    februari: 2,
    feb: 2,
    mac: 3,
    april: 4,
    apr: 4,
    mei: 5,
    jun: 6,
    julai: 7,
    jul: 7,
    ogos: 8,
    ogo: 8,
    september: 9,
    sept: 9,
    sep: 9,
    oktober: 10,
    okt: 10,
    november: 11,
    nov: 11,
    disember: 12,
    dis: 12,
  },
  weekdays: { ahad: 0, isnin: 1, selasa: 2, rabu: 3, khamis: 4, jumaat: 5, sabtu: 6 },
  relative: { 'hari ini': 0, semalam: -1, esok: 1 },
  clockWords: ['pukul', 'jam'],
  zones: ZONES,
};
