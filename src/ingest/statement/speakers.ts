/** Resolves who speaks: names to their fullest form, pronouns to the person or body meant, null where that stays open. */
import type { Trace } from '../../model/draft.ts';
import type { Party } from './parties.ts';
import { nameTokens, type Parties } from './parties.ts';
import { type Phrase, readPhrase, type ShortForms } from './phrase.ts';
import type { Attribution, Document, Frame, Token } from './types.ts';
import { classOf, type Words } from './words.ts';

export interface Speaker {
  readonly name: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly isBody: boolean;
  readonly sex: 'male' | 'female' | null;
  readonly mention: { text: string; start: number; end: number } | null;
  readonly how: string;
}

export const NOBODY: Speaker = {
  name: null,
  role: null,
  organization: null,
  isBody: false,
  sex: null,
  mention: null,
  how: 'nobody is named',
};

interface Focus {
  readonly speaker: Speaker;
  readonly frame: number;
}

/** Reads speakers in the order of the text, remembering whom the story has just been about. */
export class Speakers {
  readonly #document: Document;
  readonly #words: Words;
  readonly #parties: Parties;
  readonly #shorts: ShortForms;
  readonly #trace: Trace | undefined;
  #focus: Focus[] = [];
  /** Parties that are named at a cue somewhere in the article. */
  readonly #voices = new Set<Party>();

  constructor(
    document: Document,
    words: Words,
    parties: Parties,
    shorts: ShortForms,
    attributions: readonly Attribution[],
    trace?: Trace,
  ) {
    this.#document = document;
    this.#words = words;
    this.#parties = parties;
    this.#shorts = shorts;
    this.#trace = trace;
    for (const { source } of attributions) {
      const phrase = readPhrase(document.text, source, words, shorts);
      const party = phrase.kind === 'name' ? parties.find(phrase.name as string, phrase.start) : null;
      if (party) this.#voices.add(party);
    }
  }

  /** Notes the subject of a frame: whom a pronoun in it or after it means. */
  enter(frame: Frame): void {
    const lead = this.#lead(frame);
    if (lead) this.#focus.push({ speaker: lead, frame: frame.index });
  }

  #lead(frame: Frame): Speaker | null {
    const source = leadingSubject(frame.tokens, this.#words);
    if (!source.length) return null;
    const phrase = readPhrase(this.#document.text, source, this.#words, this.#shorts);
    if (phrase.kind !== 'name') return null;
    const party = this.#parties.find(phrase.name as string, phrase.start);
    return party && (this.#voices.has(party) || (phrase.role && !party.isBody))
      ? this.#known(phrase, party)
      : null;
  }

  /** The speaker of an attribution. */
  of(attribution: Attribution): Speaker {
    const { source, speaker } = attribution;
    const phrase = source.length ? readPhrase(this.#document.text, source, this.#words, this.#shorts) : null;
    const found =
      phrase && phrase.kind !== 'none'
        ? this.#read(phrase, attribution)
        : this.#before(speaker === 'pronoun' ? 'person' : 'any', null, attribution.frame);
    this.#remember(found, attribution.frame);
    return found;
  }

  /** The speaker of a quotation without a cue: the voice that spoke last. */
  same(frame: Frame): Speaker {
    const found = this.#before('any', null, frame);
    return { ...found, mention: null };
  }

  #read(phrase: Phrase, attribution: Attribution): Speaker {
    if (phrase.kind === 'pronoun')
      return this.#before(phrase.isBody ? 'body' : 'person', phrase.sex, attribution.frame);
    if (phrase.kind === 'body-noun') return this.#before('body', null, attribution.frame);
    const mention = {
      text: this.#document.text.slice(phrase.start, phrase.end),
      start: phrase.start,
      end: phrase.end,
    };
    if (phrase.kind === 'anonymous') return this.#office(phrase, mention);
    const party = this.#parties.find(phrase.name as string, phrase.start);
    return party
      ? { ...this.#known(phrase, party), mention }
      : {
          ...NOBODY,
          name: phrase.name,
          role: phrase.role,
          organization: phrase.organization,
          isBody: phrase.isBody,
          mention,
          how: 'named at the cue',
        };
  }

  /** "the spokesman", "kepala dinas": a role that one person of the article holds. */
  #office(phrase: Phrase, mention: Speaker['mention']): Speaker {
    return {
      ...NOBODY,
      role: phrase.role,
      organization: phrase.organization,
      mention,
      how: 'the source stays nameless',
    };
  }

  #known(phrase: Phrase, party: Party): Speaker {
    const body =
      phrase.isBody && party.tokens.length >= nameTokens(phrase.name as string).length && party.isBody;
    const office = this.#parties.office(party);
    return {
      name: (party.isBody ? phrase.name : party.name)?.replace(/^@/, '') ?? null,
      role: phrase.isBody && party.isBody ? phrase.role : office.role,
      organization: phrase.isBody && party.isBody ? phrase.organization : office.organization,
      isBody: body,
      sex: party.sex,
      mention: null,
      how: `"${phrase.name}" is ${party.name}`,
    };
  }

  #before(kind: 'person' | 'body' | 'any', sex: Phrase['sex'], frame: Frame): Speaker {
    const fits = ({ speaker }: Focus): boolean =>
      (kind === 'any' || speaker.isBody === (kind === 'body')) &&
      (!sex || !speaker.sex || speaker.sex === sex);
    const found = this.#focus.findLast(fits) ?? this.#focus.at(-1);
    if (!found || frame.index - found.frame > 30) return NOBODY;
    return { ...found.speaker, how: `the voice before, ${found.speaker.name ?? 'nameless'}` };
  }

  #remember(speaker: Speaker, frame: Frame): void {
    if (speaker.name || speaker.role) this.#focus.push({ speaker, frame: frame.index });
    this.#trace?.({
      rule: 'speaker',
      outcome: 'resolved',
      start: speaker.mention?.start ?? frame.start,
      end: speaker.mention?.end ?? frame.end,
      why: speaker.how,
    });
  }
}

/** The words before the first plain word of a frame: its subject, where it begins with one. */
function leadingSubject(tokens: readonly Token[], words: Words): Token[] {
  let from = 0;
  while (from < tokens.length && words.cues.connectives.has((tokens[from] as Token).lower)) from += 1;
  if (tokens[from]?.text === ',') from += 1;
  const source: Token[] = [];
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote') break;
    const type = classOf(token, words);
    if (i === from && (words.cues.asides.has(token.lower) || type === 'nameless')) return [];
    if (
      (type === 'lower' &&
        !words.names.bodyParticles.has(token.lower) &&
        !words.roles.modifiers.has(token.lower)) ||
      token.text === ',' ||
      type === 'nameless'
    )
      break;
    source.push(token);
  }
  return source;
}
