import { LIBRARY_COLUMNS, type LibraryWords } from '../library/library-words.ts';
import { exportWords } from './export-words.ts';
import type { Wording } from './wording.ts';

/** The words that the library's files need, in the language of the interface. */
export function libraryWords(wording: Wording): LibraryWords {
  const { say } = wording;
  return {
    ...exportWords(wording),
    libraryColumns: Object.fromEntries(
      LIBRARY_COLUMNS.map((column) => [column, say(`libraryColumn_${column}`)]),
    ) as LibraryWords['libraryColumns'],
    title: say('libraryFileTitle'),
    articles: say('libraryVaultArticles'),
    speakers: say('libraryVaultSpeakers'),
    organizations: say('libraryVaultOrganizations'),
    untitled: say('libraryUntitled'),
  };
}
