import { useState } from 'preact/hooks';
import type { ClaimsMeant, LibraryActions } from '../../components/library/library-actions.ts';
import { orderOf } from '../../components/library/library-filter.ts';
import type { ImportReport } from '../../components/library/manage-page.tsx';
import { NoLibraryFile, takeInFile } from '../../lib/library/json-lines.ts';
import type { Library } from '../../lib/library/library.ts';
import { libraryFile } from '../../lib/library/library-file.ts';
import { saveContent } from '../../lib/panel/save-file.ts';
import type { Settings } from '../../lib/settings.ts';
import { copyStyle } from '../../lib/wording/copy-style.ts';
import { libraryWords } from '../../lib/wording/library-words.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from '../popup/use-message.ts';
import { failureText } from './failure-text.ts';

export type FileActions = Pick<LibraryActions, 'exportClaims' | 'importFile'>;

interface Means {
  library: Library | null;
  settings: Settings | null;
  wording: Wording;
  telling: Telling;
}

export interface LibraryFiles {
  actions: FileActions;
  /** What has come of the last import. */
  report: ImportReport | null;
  /** An import or an export is under way. */
  busy: boolean;
}

/** The library to a file, and from one. */
export function useLibraryFiles({ library, settings, wording, telling }: Means): LibraryFiles {
  const [report, setReport] = useState<ImportReport | null>(null);
  const [busy, setBusy] = useState(false);
  const { say, count } = wording;
  const during = async (work: (library: Library, settings: Settings) => Promise<void>) => {
    if (!library || !settings || busy) return;
    setBusy(true);
    try {
      await work(library, settings);
    } catch (error) {
      telling.complain(failureText(error, wording));
    } finally {
      setBusy(false);
    }
  };
  return {
    report,
    busy,
    actions: {
      exportClaims: (format, claims) =>
        void during(async (there, { copyLanguage, ...chosen }) => {
          // A library has many languages: its files are in the reader's.
          const { separator, byteOrderMark } = copyStyle(
            { ...chosen, copyLanguage: 'interface' },
            wording,
            wording.language,
          );
          const numbers = await numbersOf(there, claims);
          const file = await libraryFile(there, {
            format,
            separator,
            byteOrderMark,
            numbers,
            now: new Date(),
            words: libraryWords(wording),
          });
          saveContent(file.name, file.content);
          telling.tell(count('libraryExported', numbers?.length ?? (await there.size()).claims));
        }),
      importFile: (file) =>
        void during(async (there) => {
          setReport(null);
          const told = { file: file.name, added: 0, known: 0, broken: 0, brokenLines: [] };
          try {
            const took = await takeInFile(there, file);
            setReport({
              ...told,
              added: took.claims,
              known: took.known,
              broken: took.bad,
              brokenLines: took.badLines.slice(0, MOST_LINES).map(({ line }) => line),
              failed: null,
            });
          } catch (error) {
            const failed =
              error instanceof NoLibraryFile
                ? say(error.why === 'newer' ? 'libraryImportNewer' : 'libraryImportNothing')
                : failureText(error, wording);
            setReport({ ...told, failed });
          }
        }),
    },
  };
}

/** How many lines of a file that could not be read are named. */
const MOST_LINES = 20;

/** The numbers of the claims that are meant; undefined for all. */
async function numbersOf(
  library: Library,
  meant: ClaimsMeant,
): Promise<readonly number[] | Uint32Array | undefined> {
  if (meant === null) return undefined;
  if ('search' in meant) return (await library.find({ ...meant, order: orderOf(meant) })).numbers;
  return meant;
}
