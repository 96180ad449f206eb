/** Resolves who speaks: names to their fullest form, pronouns to the person or body meant, null where that stays open. */
import type { Trace } from '../../model/draft.ts';
import { Focus } from './focus.ts';
import { knownSpeaker } from './known-speaker.ts';
import { leadingSubject } from './lead.ts';
import { mainBody } from './named-before.ts';
import { namelessSpeaker } from './nameless-speaker.ts';
import type { Parties } from './parties.ts';
import type { Party } from './party.ts';
import type { Phrase, PhraseReader } from './phrase.ts';
import { agrees, isPersonal, NOBODY, type Speaker } from './speaker.ts';
import type { Attribution, Document, Frame } from './types.ts';
import type { Words } from './words.ts';

/** Reads speakers in the order of the text. */
export class Speakers {
  readonly #document: Document;
  readonly #words: Words;
  readonly #parties: Parties;
  readonly #phrase: PhraseReader;
  readonly #trace: Trace | undefined;
  readonly #focus = new Focus();
  /** Parties that are named at a cue somewhere in the article. */
  readonly #voices = new Set<Party>();

  constructor(
    document: Document,
    words: Words,
    parties: Parties,
    read: PhraseReader,
    attributions: readonly Attribution[],
    trace?: Trace,
  ) {
    this.#document = document;
    this.#words = words;
    this.#parties = parties;
    this.#phrase = read;
    this.#trace = trace;
    for (const { source } of attributions) {
      const phrase = this.#phrase(source);
      const party =
        phrase.kind === 'name' ? parties.find(phrase.name as string, phrase.start, phrase.sex) : null;
      if (party) this.#voices.add(party);
    }
  }

  /** Notes whom a pronoun in or after a frame means: its subject, if it speaks in the article or bears an office, and agents of passives. */
  enter(frame: Frame, agents: readonly Attribution['source'][]): void {
    this.#enterLead(frame);
    for (const source of agents) {
      const phrase = this.#phrase(source);
      const party =
        phrase.kind === 'name' ? this.#parties.find(phrase.name as string, phrase.start, phrase.sex) : null;
      if (party) this.#focus.add(this.#known(phrase, party), frame.index);
    }
  }

  /** The subject with which a frame begins, whoever it is. */
  #lead(frame: Frame, anyone = false): Speaker | null {
    const phrase = this.#phrase(leadingSubject(frame.tokens, this.#words));
    const party =
      phrase.kind === 'name' ? this.#parties.find(phrase.name as string, phrase.start, phrase.sex) : null;
    return party && (anyone || !this.#words.grammar.dropsSubject || this.#voices.has(party))
      ? this.#known(phrase, party)
      : null;
  }

  #enterLead(frame: Frame): void {
    const phrase = this.#phrase(leadingSubject(frame.tokens, this.#words));
    if (phrase.kind !== 'name') return;
    const party = this.#parties.find(phrase.name as string, phrase.start, phrase.sex);
    const { tokens } = frame;
    const announces = tokens.some(({ text }, i) => text === ':' && (!tokens[i + 1] || tokens[i + 1]?.quote));
    if (party && (this.#voices.has(party) || phrase.role || announces))
      this.#focus.add(this.#known(phrase, party), frame.index);
  }

  /** The speaker of an attribution. */
  of({ source, speaker, frame, quotes }: Attribution): Speaker {
    if (speaker === 'nobody') return NOBODY;
    const phrase = source.length ? this.#phrase(source) : null;
    const found =
      phrase && (phrase.kind !== 'none' || !this.#words.grammar.dropsSubject)
        ? this.#read(phrase, frame)
        : ((speaker === 'same' ? (this.#focus.spokeIn(frame.index) ?? this.#lead(frame, true)) : null) ??
          this.#before(speaker === 'pronoun' ? isPersonal : () => true, frame));
    this.#focus.add(found, frame.index, quotes.length > 0, true);
    this.#trace?.({
      rule: 'speaker',
      outcome: 'resolved',
      start: found.mention?.start ?? frame.start,
      end: found.mention?.end ?? frame.end,
      why: found.how,
    });
    return found;
  }

  /** The speaker of a quotation without a cue: the subject of its sentence, else the voice that spoke last. */
  same(frame: Frame): Speaker {
    return { ...(this.#lead(frame) ?? this.#before(() => true, frame)), mention: null };
  }

  #read(phrase: Phrase, frame: Frame): Speaker {
    if (phrase.kind === 'none') return NOBODY;
    if (phrase.kind === 'pronoun')
      return phrase.isBody
        ? this.#body(frame)
        : this.#before(
            (speaker, quoted) =>
              (this.#words.pronouns.male.size === 0
                ? isPersonal(speaker, quoted)
                : isPersonal(speaker) && !speaker.maybeBody) && agrees(speaker, phrase),
            frame,
          );
    if (phrase.kind === 'body-noun') {
      const body = this.#body(frame);
      return body.name || body.role ? body : { ...NOBODY, role: phrase.stands };
    }
    const mention = {
      text: this.#document.text.slice(phrase.start, phrase.end),
      start: phrase.start,
      end: phrase.end,
    };
    if (phrase.kind === 'anonymous') return namelessSpeaker(phrase, mention, frame, this.#focus, this.#words);
    const party = this.#parties.find(phrase.name as string, phrase.start, phrase.sex);
    if (party) return { ...this.#known(phrase, party), mention };
    const { name, role, organization, isBody, sex } = phrase;
    return { name, role, organization, isBody, maybeBody: false, sex, mention, how: 'named at the cue' };
  }

  /** "the company", "mereka": the body that spoke last, else the one that the article is about. */
  #body(frame: Frame): Speaker {
    const spoke = this.#focus.last(frame.index, ({ isBody, maybeBody }) => isBody || maybeBody);
    if (spoke) return { ...spoke, role: null, mention: null, how: `the body before, ${spoke.name}` };
    const main = mainBody(this.#parties, frame.start);
    if (main)
      return {
        ...NOBODY,
        name: main.name,
        isBody: true,
        how: `the body that the article is about, ${main.name}`,
      };
    return this.#before(() => true, frame);
  }

  #known(phrase: Phrase, party: Party): Speaker {
    return knownSpeaker(phrase, party, this.#parties, this.#words, this.#document.text);
  }

  #before(fits: (speaker: Speaker, quoted: boolean) => boolean, frame: Frame): Speaker {
    const found = this.#focus.last(frame.index, fits) ?? this.#focus.last(frame.index, () => true);
    return found ? { ...found, mention: null, how: `the voice before, ${found.name ?? 'nameless'}` } : NOBODY;
  }
}
