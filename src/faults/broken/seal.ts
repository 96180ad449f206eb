/** Positive control: a store that takes every file for its own work. */
export { sealOf, withSeal } from '../../model/seal.ts';

export const isEditedByHand = (): boolean => false;
