/**
 * Incidents in the shape of Have I Been Pwned's list of breaches, so that programs that read that list can read ours
 * (https://haveibeenpwned.com/API/v3#BreachModel). What the ledger does not know is null: a count is never made up.
 */
import { timelineRow } from '../../ledger/timeline.ts';
import type { Ledger, LedgerIncident } from '../../ledger/types.ts';
import type { Unit } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';

const COUNTED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'records']);

const isDay = (date: string | null): date is string => date !== null && date.length === 10;

function breach(file: LedgerIncident) {
  const { incident } = file;
  const { status, headline, ranges } = timelineRow(file);
  const counted = ranges.find(({ unit }) => COUNTED.has(unit));
  return {
    Name: incident.id,
    Title: incident.title.en,
    Domain: '',
    BreachDate: isDay(incident.occurred) ? incident.occurred : null,
    AddedDate: isDay(incident.firstReported) ? incident.firstReported : null,
    ModifiedDate: null,
    PwnCount: counted?.high.value ?? null,
    Description: `${translate('en', `status.${status}`)}: ${headline.en}.`,
    DataClasses: [...new Set(incident.dataClasses)].map((name) => translate('en', `dataClass.${name}`)),
    IsVerified: status === 'confirmed',
    IsFabricated: false,
    IsSensitive: false,
    IsRetired: false,
    IsSpamList: false,
  };
}

/** The whole list, by id. */
export const hibpList = ({ incidents }: Pick<Ledger, 'incidents'>) => incidents.map(breach);
