/** The state of an incident in words that always name whose word it is. */
import type { Attack } from '../model/vocabulary.ts';
import { ACTOR_WORDS, fill, joinTexts, POSITION_BY, say } from './messages.ts';
import type { Position } from './position.ts';
import type { StandingWord } from './status-ladder.ts';
import type { Bilingual } from './types.ts';

/** In which order the words of several bodies are told. */
const ORDER: readonly Position[] = ['claims', 'confirms', 'suspects', 'denies', 'blames', 'investigates'];
/** More bodies than this with one word are counted instead of named. */
const MOST_NAMED = 2;

/** The name, and for a claimant with a file the kind of actor, so that a reader sees that a seller speaks. */
function whoText({ who, side }: StandingWord, attack: Attack): Bilingual {
  if (side !== 'actor' || who.type === 'unnamed') return who.name;
  const word = ACTOR_WORDS[attack] ?? ACTOR_WORDS.unknown;
  return { id: `${who.name.id} (${word.id})`, en: `${who.name.en} (${word.en})` };
}

/** A word that was turned round says so: "confirmed by AT&T (which had denied it)". */
function withTurn({ before }: StandingWord, name: Bilingual): Bilingual {
  const turned = before === 'denies' ? 'hadDenied' : before === 'confirms' ? 'hadConfirmed' : null;
  return turned ? say(turned, { who: name }) : name;
}

function list(names: readonly Bilingual[]): Bilingual {
  const shown = names.slice(0, MOST_NAMED);
  const rest = names.length - shown.length;
  if (rest > 0) return say('and', { a: joinTexts(shown, ', '), b: say('more', { count: rest }) });
  const [a, b] = shown;
  return a && b ? say('and', { a, b }) : (a ?? { id: '', en: '' });
}

function clause(position: Position, standing: readonly StandingWord[], attack: Attack): Bilingual[] {
  const words = standing.filter((word) => word.position === position);
  // The victim's word first.
  words.sort((a, b) => Number(b.side === 'victim') - Number(a.side === 'victim'));
  const names = new Map(words.map((word) => [word.who.name.en, withTurn(word, whoText(word, attack))]));
  return names.size > 0 ? [fill(POSITION_BY[position], { who: list([...names.values()]) })] : [];
}

/** "claimed by Kotz (seller), thought genuine by Kominfo, under investigation by BPJS Kesehatan". */
export function headlineOf(
  standing: readonly StandingWord[],
  repackaged: boolean,
  attack: Attack,
): Bilingual {
  const clauses = ORDER.flatMap((position) => clause(position, standing, attack));
  const told = clauses.length > 0 ? clauses : clause('reports', standing, attack);
  const state = joinTexts(repackaged ? [say('recycled'), ...told] : told, ', ');
  if (told.length === 0 && !repackaged) return say('noWord');
  const claimOnly = clauses.length === 1 && standing.some(({ position }) => position === 'claims');
  return claimOnly && !repackaged ? say('sellerAlone', { state }) : state;
}
