import { asFailure } from '../../lib/library/failure.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';

let atHand: Promise<Library> | null = null;

/** The library, opened when it is first asked for; anew where it was closed under us. Rejects with a `LibraryFailure`. */
function libraryAtHand(): Promise<Library> {
  const opening = openLibrary().then((library) => {
    library.onShut(() => {
      if (atHand === opening) atHand = null;
    });
    return library;
  });
  opening.catch(() => {
    if (atHand === opening) atHand = null;
  });
  return opening;
}

/** Does something with the library; once more where it was closed just then. Rejects with a `LibraryFailure`. */
export async function withLibrary<Result>(work: (library: Library) => Promise<Result>): Promise<Result> {
  try {
    atHand ??= libraryAtHand();
    return await work(await atHand);
  } catch (error) {
    if (asFailure(error).kind !== 'shut') throw asFailure(error);
    atHand = libraryAtHand();
    return work(await atHand);
  }
}
