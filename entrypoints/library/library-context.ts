import type { LibraryActions } from '../../components/library/library-actions.ts';
import type { Library } from '../../lib/library/library.ts';

/** What every page of the library gets. */
export interface LibraryContext {
  library: Library;
  /** Changes with each write. */
  version: number;
  /** Tells the reader what went wrong. */
  failed: (error: unknown) => void;
  actions: LibraryActions;
}
