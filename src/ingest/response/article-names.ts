/** Who is meant: reads the subject before a phrase, or the name behind it, and finds its fullest form in the article. */
import type { ExtractionInput, StatementDraft } from '../../model/draft.ts';
import { articleWords } from '../statement/extract.ts';
import { readDocument } from '../statement/frames.ts';
import { mainBody, officeOf } from '../statement/named-before.ts';
import { noteNames } from '../statement/note-names.ts';
import { Parties } from '../statement/parties.ts';
import { readPhrase } from '../statement/phrase.ts';
import { subjectBefore } from '../statement/subject.ts';
import type { Document, Token } from '../statement/types.ts';
import { classOf, type Words } from '../statement/words.ts';

/** Who responded, or did not. */
export interface Who {
  readonly speaker: string;
  readonly role: string | null;
  readonly organization: string | null;
}

/** Words behind "from" that may belong to a name. */
const LONGEST_NAME = 8;

export class ArticleNames {
  readonly document: Document;
  readonly #words: Words;
  readonly #parties: Parties;
  /** Bodies that are surely bodies: of the register, or ones that somebody speaks for in this article. */
  readonly #bodies: ReadonlySet<string>;

  constructor(
    input: ExtractionInput,
    statements: readonly StatementDraft[],
    phraseStarts: ReadonlySet<number>,
  ) {
    this.document = readDocument(input);
    const words = articleWords(this.document);
    // "Corvex declined to comment": whoever does so is a name, though it only ever begins the sentence.
    const unproven = new Set(words.unproven);
    for (const { tokens } of this.document.frames)
      if (tokens[1] && phraseStarts.has(tokens[1].start)) unproven.delete(tokens[0]?.start ?? -1);
    this.#words = { ...words, unproven };
    this.#parties = new Parties(input.lang);
    this.#bodies = new Set(
      [
        ...(input.known ?? []).flatMap(({ type, name, aliases }) =>
          type === 'organization' ? [name, ...aliases] : [],
        ),
        ...statements.flatMap(({ organization }) => organization ?? []),
      ].map((name) => name.toLowerCase()),
    );
    noteNames(this.document, this.#words, new Set(), this.#parties);
  }

  /** The subject of the words that begin at a token; null where it names nobody. */
  before(tokens: readonly Token[], at: number): Who | null {
    const own = tokens[at - 1]?.lower === 'yang' ? tokens.slice(0, at - 1) : tokens.slice(0, at);
    return this.#read(subjectBefore([...own, ...tokens.slice(at)], own.length, this.#words).source);
  }

  /** The name that begins at a token: its words up to the first that cannot belong to it. */
  behind(tokens: readonly Token[], at: number): Who | null {
    let end = at;
    while (end < Math.min(tokens.length, at + LONGEST_NAME) && this.#mayBelong(tokens[end] as Token))
      end += 1;
    return this.#read(tokens.slice(at, end));
  }

  /** The body that "the company" means: the one named most, where it is surely a body. */
  #mainBody(place: number): string | null {
    const main = mainBody(this.#parties, place);
    if (!main) return null;
    return main.isBody || this.#bodies.has(main.name.toLowerCase()) ? main.name : null;
  }

  #mayBelong(token: Token): boolean {
    if (token.kind !== 'word') return token.text === '.' || token.text === '&';
    const { names, pronouns } = this.#words;
    return (
      classOf(token, this.#words) !== 'lower' ||
      names.bodyParticles.has(token.lower) ||
      names.groups.has(token.lower) ||
      pronouns.bodyNouns.has(token.lower) ||
      pronouns.definite.has(token.lower)
    );
  }

  #read(source: readonly Token[]): Who | null {
    if (source.length === 0) return null;
    const phrase = readPhrase(this.document.text, source, this.#words, new Set());
    if (phrase.kind === 'name' && phrase.name) {
      const party = this.#parties.find(phrase.name, phrase.start);
      // Only a person has a fuller name elsewhere; "Corvex" beside "Corvex Flowers" may be two bodies.
      const isPerson = party && !party.isBody && !phrase.isBody && (party.role || party.sex);
      const speaker = isPerson ? party.name : phrase.name;
      const office = isPerson ? officeOf(this.#parties, party) : phrase;
      return {
        speaker,
        role: phrase.role ?? office.role,
        organization: phrase.organization ?? office.organization,
      };
    }
    const body = phrase.kind === 'body-noun' ? this.#mainBody(phrase.start) : null;
    // "juru bicara perusahaan", "representatives of Corvex": the body speaks through somebody without a name.
    const named = body ?? (phrase.kind === 'anonymous' ? phrase.organization : null);
    return named ? { speaker: named, role: null, organization: null } : null;
  }
}
