/** Who a source without a name is: somebody named before with that role, or nobody. */
import type { Focus } from './focus.ts';
import type { Phrase } from './phrase.ts';
import { NOBODY, type Speaker, sameRole } from './speaker.ts';
import type { Frame } from './types.ts';
import type { Words } from './words.ts';

/** A nameless source; a definite one ("the spokesperson", "pemuda itu") is who was named before with that role. */
export function namelessSpeaker(
  phrase: Phrase,
  mention: Speaker['mention'],
  frame: Frame,
  focus: Focus,
  words: Words,
): Speaker {
  const role = (phrase.role ?? '').toLowerCase();
  const anonymous = {
    ...NOBODY,
    role: phrase.role,
    organization: phrase.organization,
    mention,
    how: 'the source stays nameless',
  };
  if (!phrase.isDefinite) return anonymous;
  const bearer = focus.last(frame.index, (speaker) => speaker.name !== null && sameRole(role, speaker.role));
  const named =
    bearer ??
    (words.grammar.pointer === 'behind'
      ? focus.last(
          frame.index,
          (speaker) => speaker.name !== null && (!speaker.isBody || isAccount(role, words)),
        )
      : null);
  return named ? { ...named, mention, how: `"${role}" is ${named.name}` } : anonymous;
}

const isAccount = (role: string, { names }: Words): boolean =>
  role.split(' ').some((word) => names.accounts.has(word)) || /^(?:pemilik|penjual)/.test(role);
