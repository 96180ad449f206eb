/** Annotated articles and predictions, in the form of the project's annotation guide. */
import type { Lang } from '../model/vocabulary.ts';

export interface GoldStatement {
  readonly kind: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerAliases?: readonly string[];
  readonly role: string | null;
  readonly org: string | null;
  readonly cue: string | null;
  readonly start?: number;
  readonly end?: number;
  readonly spans?: readonly (readonly [number, number])[];
  /** False where a foreign corpus marks a belief or plan rather than an act of speech. */
  readonly speech?: boolean;
  /** How a foreign corpus found the speaker; "auto" and "derived" are no hand-made truth. */
  readonly speakerFrom?: string;
}

export interface GoldFigure {
  readonly raw: string;
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
  readonly claimant: string | null;
  readonly kind: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string | null;
  readonly outlet?: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly ignore?: readonly (readonly [number, number])[];
  readonly statements?: readonly GoldStatement[];
  readonly figures?: readonly GoldFigure[];
}

export interface Prediction {
  readonly id: string;
  readonly statements: readonly GoldStatement[];
  readonly figures: readonly GoldFigure[];
}

/** How a corpus wants to be measured. */
export interface GoldOptions {
  /** The corpus marks only some quotations: what is found besides them is no error. */
  readonly ignoreExtra: boolean;
  readonly skipSilver: boolean;
  readonly speechOnly: boolean;
  /** A direct prediction inside a mixed or indirect statement is an error. */
  readonly strictKinds: boolean;
}
