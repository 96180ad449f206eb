/** Statements, figures and responses of one article, in one call: what evaluate, explain and the pipeline share. */
import type {
  ExtractionInput,
  FigureDraft,
  ResponseDraft,
  StatementDraft,
  Trace,
} from '../../model/draft.ts';
import { extractFigures } from '../figure/index.ts';
import { extractResponses } from '../response/index.ts';
import { extractStatements } from '../statement/index.ts';

export interface Extraction {
  readonly statements: readonly StatementDraft[];
  readonly figures: readonly FigureDraft[];
  readonly responses: readonly ResponseDraft[];
}

/** Runs the extractors; figures take their claimants from the statements, promises their speakers. */
export function extract(input: ExtractionInput, trace?: Trace): Extraction {
  const statements = extractStatements(input, trace);
  return {
    statements,
    figures: extractFigures(input, statements, trace),
    responses: extractResponses(input, statements),
  };
}
