import { useLayoutEffect, useState } from 'preact/hooks';
import { asFailure, type LibraryFailure } from '../../lib/library/failure.ts';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { askToKeepForGood } from '../../lib/library/persistence.ts';

export interface OpenedLibrary {
  /** Null until it is open, and where it cannot be opened. */
  library: Library | null;
  /** Why it cannot be opened, or why it was closed under us. */
  failure: LibraryFailure | null;
  /** Counts the times that something was written, here or in another window. */
  version: number;
}

/** The library, open as long as the page is. */
export function useOpenLibrary(): OpenedLibrary {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const [version, setVersion] = useState(0);
  // Not behind the next frame: whoever opens the page waits for the answer.
  useLayoutEffect(() => {
    let opened: Library | null = null;
    let over = false;
    openLibrary().then(
      (there) => {
        if (over) return there.close();
        opened = there;
        there.onChange(() => setVersion((now) => now + 1));
        there.onShut(setFailure);
        setLibrary(there);
        void there
          .size()
          .then(({ claims }) => (claims > 0 ? askToKeepForGood('tab') : undefined))
          // Who gets no promise has the library all the same.
          .catch(() => {});
      },
      (error) => !over && setFailure(asFailure(error)),
    );
    return () => {
      over = true;
      opened?.close();
    };
  }, []);
  return { library, failure, version };
}
