import type { ExportWords } from '../export/export-words.ts';

/** The columns that the library's table has behind those of copied claims. */
export const LIBRARY_COLUMNS = ['organizations', 'note', 'tags', 'keptAt'] as const;

/** The words that the library's files need, in the reader's language. */
export interface LibraryWords extends ExportWords {
  libraryColumns: Readonly<Record<(typeof LIBRARY_COLUMNS)[number], string>>;
  /** What the whole is called: "Wiremark library". */
  title: string;
  /** Names of the vault's folders. They are file names. */
  articles: string;
  speakers: string;
  organizations: string;
  /** Stands for the headline of an article that has none. */
  untitled: string;
}
