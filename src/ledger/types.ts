/** The nouns of the ledger: entries (one claim by one party), and incidents, parties and outlets with theirs. */
import type { Article } from '../model/article.ts';
import type { CorrectionNotice } from '../model/correction.ts';
import type { CuratedFigure, Incident } from '../model/incident.ts';
import type { Organization } from '../model/organization.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Person } from '../model/person.ts';
import type { Bilingual, PartialDate } from '../model/primitives.ts';
import type { Review } from '../model/review.ts';
import type {
  Bound,
  Certainty,
  ClaimantType,
  FigureKind,
  FigureStance,
  Lang,
  PartyKind,
  ResponseKind,
  Scope,
  SiteLang,
  Stance,
  StatementKind,
  Unit,
} from '../model/vocabulary.ts';

export type { Bilingual, PartialDate };

/** Everything that the views are made of. The order of the lists does not matter. */
export interface LedgerRecords {
  readonly incidents: readonly Incident[];
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  readonly reviews: readonly Review[];
  readonly corrections: readonly CorrectionNotice[];
}

/** Who claims something. `unnamed` has no page: a label of the curator, or a name without a file. */
export interface EntryParty {
  readonly type: 'person' | 'organization' | 'outlet' | 'unnamed';
  /** Id of the person, organization or outlet file; null for unnamed ones. */
  readonly id: string | null;
  readonly name: Bilingual;
  readonly kind: PartyKind | 'person';
}

/** Whose word an entry is, seen from its incident. */
export type Side = ClaimantType;

/** Where an entry stands: one page of one outlet, with a link to the very sentence. */
export interface EntrySource {
  readonly url: string;
  /** The same address with a text fragment, where words of the page are known; else the address. */
  readonly fragmentUrl: string;
  readonly outlet: { readonly id: string | null; readonly name: string };
  /** Id and title of the article record; null for a source that a curator gave. */
  readonly article: string | null;
  readonly title: string | null;
  /** Day of publication, with time where the page told it. */
  readonly published: string | null;
  /** Two-letter language of the page, where known. */
  readonly lang: string | null;
  /** Id of the extracted record; null for a curated one. */
  readonly record: string | null;
  /** The words as this outlet printed them; null for a curated summary. */
  readonly text: string | null;
  /** How sure the source sounds in this outlet's words; null for a curated one. */
  readonly certainty: Certainty | null;
  /** Id of the article of which this page prints a copy; null where it is its own. */
  readonly copyOf: string | null;
  /** The day since which this page no longer has the words, or is itself withdrawn; null while it has them. */
  readonly gone: PartialDate | null;
}

export interface EntryQuote {
  readonly text: string;
  readonly lang: Lang;
  readonly kind: StatementKind;
  /** True where the text is only the beginning of longer words. */
  readonly cut: boolean;
}

export interface EntryFigure {
  readonly value: number;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly bound: Bound;
  /** What is counted; the words of an article stand unchanged in both languages. */
  readonly of: Bilingual | null;
  /** Words of the page ("279 juta data penduduk"); null for a curated figure. */
  readonly raw: string | null;
  readonly kind: FigureKind;
  readonly scope: Scope;
  readonly asOf: PartialDate | null;
  /** The source sentence; null for a curated figure. */
  readonly sentence: string | null;
  /** Id of the entry of the statement that holds it, where there is one. */
  readonly statement: string | null;
}

export type EntryStance = Stance | FigureStance;
export type ReviewState = 'curated' | 'accepted' | 'corrected' | 'unreviewed';
export type DateSource = 'said' | 'as-of' | 'published' | 'curated';

/** One claim by one party: the atom of every view. */
export interface Entry {
  /** Anchor on the incident's page. It depends on what the claim is, never on the order of records. */
  readonly id: string;
  /** All ids that were merged into this entry, its own included; older links may use any of them. */
  readonly ids: readonly string[];
  /** Id of the incident; null while the article belongs to none of the register. */
  readonly incident: string | null;
  readonly kind: 'statement' | 'figure';
  readonly origin: 'curated' | 'extracted';
  readonly review: ReviewState;
  readonly date: PartialDate | null;
  readonly dateSource: DateSource | null;
  readonly party: EntryParty;
  /** The body that the party speaks for: its organization, or the party itself where it is a body. */
  readonly body: EntryParty;
  readonly side: Side;
  readonly role: Bilingual | null;
  readonly organization: EntryParty | null;
  readonly stance: EntryStance | null;
  readonly certainty: Certainty | null;
  /** Words of the source; null for a curated entry. */
  readonly quote: EntryQuote | null;
  /** Our own words; null for an extracted entry and for figures. */
  readonly summary: Bilingual | null;
  readonly figure: EntryFigure | null;
  /** Source of the words shown; `sources` has all of them, earliest first, so `sources[0]` is the first outlet. */
  readonly source: EntrySource;
  readonly sources: readonly EntrySource[];
  /** How many articles carry it; copies of one article count once. */
  readonly count: number;
  readonly provenance: {
    readonly rule: string;
    readonly extractor: string;
    readonly confidence: number;
  } | null;
  readonly reviewed: { readonly by: string; readonly date: string; readonly reason: string } | null;
}

/** How a party met the questions put to it: no answer, an answer refused, or one promised for later. */
export interface ResponseEntry {
  /** Anchor on the incident's page. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly incident: string | null;
  readonly kind: ResponseKind;
  readonly review: ReviewState;
  readonly date: PartialDate | null;
  readonly party: EntryParty;
  readonly body: EntryParty;
  /** Who tells it of another party; null where the party itself, or a newsroom, does. */
  readonly teller: EntryParty | null;
  readonly side: Side;
  /** Promises only: the last day, month or year by which it is to be kept. */
  readonly due: PartialDate | null;
  /** The source sentence; null for a curated one. */
  readonly sentence: { readonly text: string; readonly lang: Lang } | null;
  /** Our own words; null for an extracted one. */
  readonly summary: Bilingual | null;
  /** Id of the entry of the statement that holds it, where there is one. */
  readonly statement: string | null;
  readonly source: EntrySource;
  readonly sources: readonly EntrySource[];
  readonly count: number;
  /** A reviewer found it answered in a way that no entry shows. */
  readonly closed: { readonly by: string; readonly date: string; readonly reason: string } | null;
}

export interface LedgerIncident {
  readonly id: string;
  readonly incident: Incident;
  readonly victims: readonly EntryParty[];
  readonly actors: readonly EntryParty[];
  readonly entries: readonly Entry[];
  /** Silences, refusals and promises, by date. */
  readonly responses: readonly ResponseEntry[];
  /** Articles linked to it that are copies of another one, each with the earliest: id -> id. */
  readonly copies: Readonly<Record<string, string>>;
  /** Articles linked to it, earliest first. */
  readonly articles: readonly Article[];
  readonly corrections: readonly CorrectionNotice[];
}

/** What a party is to an incident. */
export interface PartyIncident {
  readonly incident: string;
  readonly as: readonly ('victim' | 'actor' | 'speaker')[];
}

export interface LedgerParty {
  readonly id: string;
  readonly type: 'person' | 'organization';
  readonly party: EntryParty;
  readonly person: Person | null;
  readonly organization: Organization | null;
  /** Entries of the party itself and, for an organization, of those who spoke for it. */
  readonly entries: readonly Entry[];
  /** Its silences, refusals and promises, and those of people who speak for it. */
  readonly responses: readonly ResponseEntry[];
  readonly incidents: readonly PartyIncident[];
}

export interface LedgerOutlet {
  readonly id: string;
  readonly outlet: Outlet;
  /** Latest first. */
  readonly articles: readonly Article[];
  readonly entries: readonly Entry[];
}

/** An extracted record that a reviewer took out of the ledger. */
export interface Withdrawal {
  readonly record: string;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
}

export interface Ledger {
  /** Sorted by id. */
  readonly incidents: readonly LedgerIncident[];
  /** People and organizations, sorted by id, people first. */
  readonly parties: readonly LedgerParty[];
  readonly outlets: readonly LedgerOutlet[];
  /** Every entry once, by date, unknown dates last. */
  readonly entries: readonly Entry[];
  /** Articles that no incident of the register claims. */
  readonly unlinked: readonly Article[];
  readonly withdrawn: readonly Withdrawal[];
  readonly incidentById: ReadonlyMap<string, LedgerIncident>;
  /** Keys are "person:<id>" and "organization:<id>". */
  readonly partyByKey: ReadonlyMap<string, LedgerParty>;
  readonly outletById: ReadonlyMap<string, LedgerOutlet>;
  readonly entryById: ReadonlyMap<string, Entry>;
}

export type {
  Article,
  CorrectionNotice,
  CuratedFigure,
  Incident,
  Lang,
  Organization,
  Outlet,
  Person,
  Review,
  SiteLang,
};
