import type { LibraryFormat } from '../../lib/library/library-format.ts';
import type { LibraryFilter } from './library-filter.ts';

/** Which claims: by their numbers, or all that fit a filter; null for the whole library. */
export type ClaimsMeant = readonly number[] | LibraryFilter | null;

/** What the reader can do in the library. Claims go by their numbers, speakers and organizations by their ids. */
export interface LibraryActions {
  removeClaims: (numbers: readonly number[]) => void;
  writeNote: (number: number, note: string) => void;
  writeTags: (number: number, tags: readonly string[]) => void;
  tagClaims: (numbers: readonly number[], tag: string) => void;
  copyClaims: (numbers: readonly number[]) => void;
  exportClaims: (format: LibraryFormat, claims: ClaimsMeant) => void;
  importFile: (file: File) => void;
  removeAll: () => void;
  /** Takes two speakers, or two organizations, for one. */
  join: (id: number, other: number) => void;
  /** Takes one of the forms of a name for somebody else's; or no longer. */
  part: (form: number) => void;
  unpart: (form: number) => void;
  keepEveryArticle: (keep: boolean) => void;
}
