import type { ColumnNames } from './csv-columns.ts';

/** The few words that copied claims need beside the article's own; in the reader's language, so that they come from outside. */
export interface ExportWords {
  /** BCP 47 code of these words; dates are written in it. */
  language: string;
  /** What the columns of a table are called. */
  columns: ColumnNames;
  /** "unknown speaker" */
  unknownSpeaker: string;
  /** Stands behind a name that may be the wrong one: "unsure". */
  unsure: string;
  /** What is said of a wire that told a claim in its own words: "paraphrased by TASS"; of none: "paraphrase". */
  paraphrasedBy: (wire: string | null) => string;
}
