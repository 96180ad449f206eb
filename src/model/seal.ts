/**
 * The seal of a machine-written record: a short hash of everything else in it. Where it does not fit, a person has
 * changed the file, and the machine leaves it alone. It stands in the record itself, so that no crash and no lost
 * memory can part the two.
 */
import { createHash } from 'node:crypto';

type Sealable = Readonly<Record<string, unknown>>;

/** Seal of a record as it stands in its file: the keys in their order, whatever the white space. 12 hex digits. */
export function sealOf(record: Sealable): string {
  const { seal: _, ...rest } = record;
  return createHash('sha256').update(JSON.stringify(rest), 'utf8').digest('hex').slice(0, 12);
}

/** The record with its seal as the last key. */
export function withSeal<T extends Sealable>(record: T): T & { readonly seal: string } {
  const { seal: _, ...rest } = record;
  return { ...(rest as unknown as T), seal: sealOf(rest) };
}

/**
 * Whether a person has changed a parsed record since the machine wrote it. One without a seal, or that is no record
 * at all, tells nothing and counts as the machine's.
 * @param raw what JSON.parse gives, not what a schema makes of it: a later schema may add keys
 */
export function isEditedByHand(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const record = raw as Sealable;
  return typeof record.seal === 'string' && record.seal !== sealOf(record);
}
