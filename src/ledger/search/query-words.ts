/** Names of query fields and of stances, in both languages, as people type them. */
import type { EntryStance } from '../types.ts';

export type FieldName = 'speaker' | 'organization' | 'stance' | 'year' | 'figure';

export const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  speaker: 'speaker',
  by: 'speaker',
  who: 'speaker',
  narasumber: 'speaker',
  oleh: 'speaker',
  org: 'organization',
  organization: 'organization',
  organisation: 'organization',
  lembaga: 'organization',
  stance: 'stance',
  sikap: 'stance',
  year: 'year',
  tahun: 'year',
  figure: 'figure',
  angka: 'figure',
};

const names = (stance: EntryStance, ...list: string[]): [string, EntryStance][] =>
  [stance, ...list].map((name) => [name, stance]);

export const STANCE_NAMES: Readonly<Record<string, EntryStance>> = Object.fromEntries([
  ...names('denies', 'deny', 'denied', 'denial', 'membantah', 'bantah', 'bantahan', 'menyangkal'),
  ...names('confirms', 'confirm', 'confirmed', 'membenarkan', 'mengonfirmasi', 'konfirmasi', 'memastikan'),
  ...names('investigates', 'investigate', 'investigating', 'menyelidiki', 'selidiki', 'investigasi'),
  ...names('apologises', 'apologizes', 'apologise', 'apology', 'maaf', 'meminta-maaf'),
  ...names('advises', 'advise', 'advice', 'menganjurkan', 'mengimbau', 'imbauan'),
  ...names('acts', 'act', 'action', 'bertindak', 'tindakan'),
  ...names('blames', 'blame', 'menyalahkan', 'salahkan'),
  ...names('claims', 'claim', 'mengklaim', 'klaim'),
  ...names('demands', 'demand', 'menuntut', 'tuntutan', 'mendesak'),
  ...names('states', 'state', 'menyatakan'),
  ...names('estimates', 'estimate', 'memperkirakan', 'perkiraan'),
  ...names('revises', 'revise', 'revised', 'mengubah', 'revisi'),
]);
