/** The mark and tone of each status and stance: one shape an idea, so that no reader depends on colour. */
import type { EntryStance } from '../ledger/types.ts';
import type { Status } from '../model/vocabulary.ts';

export type Tone = 'claim' | 'confirm' | 'deny' | 'probe' | 'calm';

export const STATUS_TONE: Readonly<Record<Status, Tone>> = {
  claimed: 'claim',
  investigating: 'probe',
  suspected: 'probe',
  confirmed: 'confirm',
  denied: 'deny',
  recycled: 'calm',
  reported: 'calm',
};

export const STANCE_TONE: Readonly<Record<EntryStance, Tone>> = {
  denies: 'deny',
  confirms: 'confirm',
  investigates: 'probe',
  apologises: 'confirm',
  advises: 'calm',
  acts: 'calm',
  blames: 'calm',
  claims: 'claim',
  demands: 'calm',
  states: 'calm',
  estimates: 'claim',
  revises: 'probe',
};

/** Outline of each mark in a box from -6 to 6; `solid` is filled, `stroke` drawn. */
export const MARKS: Readonly<Record<Status, { readonly stroke: string; readonly solid?: string }>> = {
  claimed: { stroke: 'M0-5.5 5.5 0 0 5.5-5.5 0Z' },
  investigating: { stroke: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z', solid: 'M0-5A5 5 0 0 1 0 5Z' },
  suspected: { stroke: 'M0-5.5 5.5 0 0 5.5-5.5 0Z', solid: 'M0-2.6 2.6 0 0 2.6-2.6 0Z' },
  confirmed: { stroke: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z', solid: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z' },
  denied: { stroke: 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5' },
  recycled: { stroke: 'M-5-2H2V5H-5ZM-2-2V-5H5V2H2' },
  reported: { stroke: 'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z' },
};
