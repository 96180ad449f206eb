/** All views of one incident at once. */
import { type Discrepancy, discrepancies } from './discrepancies.ts';
import { type CertaintyDrift, certaintyDrifts } from './drift.ts';
import { type FigureSeries, figureSeries } from './figure-series.ts';
import { type OpenMatter, openMatters } from './open-matters.ts';
import { type Plausibility, plausibility } from './plausibility.ts';
import { type ResponseClock, responseClock } from './response-clock.ts';
import { type Reversal, reversals } from './reversals.ts';
import { type StatusLadder, statusLadder } from './status-ladder.ts';
import { type Translation, translations } from './translations.ts';
import type { LedgerIncident } from './types.ts';

export interface IncidentView {
  readonly ladder: StatusLadder;
  readonly discrepancies: readonly Discrepancy[];
  readonly reversals: readonly Reversal[];
  readonly drifts: readonly CertaintyDrift[];
  readonly translations: readonly Translation[];
  readonly matters: readonly OpenMatter[];
  readonly clock: ResponseClock;
  readonly series: readonly FigureSeries[];
  readonly plausibility: readonly Plausibility[];
}

export const incidentView = (incident: LedgerIncident): IncidentView => ({
  ladder: statusLadder(incident),
  discrepancies: discrepancies(incident.entries),
  reversals: reversals(incident),
  drifts: certaintyDrifts(incident.entries),
  translations: translations(incident),
  matters: openMatters(incident),
  clock: responseClock(incident),
  series: figureSeries(incident.entries),
  plausibility: plausibility(incident),
});
