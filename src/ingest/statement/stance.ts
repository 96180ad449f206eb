/** Stance and certainty of a statement. */
import type { Certainty, Lang, Stance } from '../../model/vocabulary.ts';
import type { Act } from '../language/cues.ts';

export function stanceOf(_text: string, _act: Act, _lang: Lang): { stance: Stance; certainty: Certainty } {
  return { stance: 'states', certainty: 'plain' };
}
