/** How long after, in words, as exactly as partial dates allow. */
import { daysBetween } from './dates.ts';
import { dayCount } from './format.ts';
import { say } from './messages.ts';
import type { Bilingual, PartialDate } from './types.ts';

/** "8 days later", "between 820 and 1,184 days later", "the same day". */
export function elapsedText(from: PartialDate, to: PartialDate): Bilingual {
  const { least, most } = daysBetween(from, to);
  if (least === 0 && most === 0) return say('sameDay');
  if (least === most) return say('daysLater', { days: dayCount(most) });
  if (least > 0) return say('daysBetween', { least: String(least), most: dayCount(most) });
  return most > 0 ? say('daysAtMost', { most: dayCount(most) }) : say('order');
}
