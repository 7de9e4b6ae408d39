import type { LibraryActions } from '../../components/library/library-actions.ts';
import { writeToClipboard } from '../../lib/clipboard.ts';
import type { Library } from '../../lib/library/library.ts';
import { isBroken, type LibraryRow, type Taken } from '../../lib/library/query.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from '../popup/use-message.ts';
import { copiedRows } from './copied-rows.ts';
import { failureText } from './failure-text.ts';
import type { FileActions } from './use-library-files.ts';

interface Means {
  library: Library | null;
  settings: Settings;
  wording: Wording;
  telling: Telling;
  files: FileActions;
  /** Hears of what was deleted as a whole, and that it was put back (null). */
  onTakenAll: (putBack: (() => void) | null) => void;
}

/** Tells the reader what went wrong with the library. */
export const complainOf =
  (telling: Telling, wording: Wording) =>
  (error: unknown): void =>
    telling.complain(failureText(error, wording));

/** What is done with the library; each says what has come of it. */
export function libraryActions({
  library,
  settings,
  wording,
  telling,
  files,
  onTakenAll,
}: Means): LibraryActions {
  const { say, count } = wording;
  const failed = complainOf(telling, wording);
  const write = async (work: (library: Library) => Promise<void>) => {
    if (!library) return;
    try {
      await work(library);
    } catch (error) {
      failed(error);
    }
  };
  const remove = (numbers: readonly number[]) =>
    write(async (there) => {
      const taken = await there.remove(numbers);
      telling.tell(count('takenOut', taken.claims.length), () => void putBack(taken));
    });
  const putBack = (taken: Taken) =>
    write(async (there) => {
      await there.restore(taken);
      telling.tell(say('libraryRestored'));
    });
  return {
    removeClaims: (numbers) => void remove(numbers),
    removeAll: () =>
      void write(async (there) => {
        const taken = await there.remove('all');
        const back = () => void putBack(taken).then(() => onTakenAll(null));
        onTakenAll(back);
        telling.tell(count('takenOut', taken.claims.length), back);
      }),
    writeNote: (number, note) => void write(async (there) => void (await there.change(number, { note }))),
    writeTags: (number, tags) => void write(async (there) => void (await there.change(number, { tags }))),
    tagClaims: (numbers, tag) =>
      void write(async (there) => {
        await there.tag(numbers, tag, true);
        telling.tell(count('libraryTagged', numbers.length, tag));
      }),
    copyClaims: (numbers) =>
      void write(async (there) => {
        const rows = (await there.rows(numbers)).filter((row): row is LibraryRow => !isBroken(row));
        try {
          await writeToClipboard(copiedRows(rows, settings, wording));
          telling.tell(count('copied', rows.length));
        } catch {
          telling.complain(say('copyFailed'));
        }
      }),
    join: (id, other) =>
      void write(async (there) => {
        await there.join(id, other);
        telling.tell(say('libraryJoined'));
      }),
    part: (form) =>
      void write(async (there) => {
        await there.part(form);
        telling.tell(say('libraryParted'), () => void write((again) => again.unpart(form)));
      }),
    unpart: (form) => void write((there) => there.unpart(form)),
    keepEveryArticle: (keepEveryArticle) => void telling.keep((now) => ({ ...now, keepEveryArticle })),
    ...files,
  };
}
