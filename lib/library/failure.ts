/** What can go wrong with the library, as something that the reader can be told. */

/**
 * - `full`: the disk, or the room that the browser gives us, is full: nothing of what was to be written is there
 * - `blocked`: another window holds the library as an older version of Wiremark had it, and has to be closed
 * - `newer`: the library was written by a newer version of Wiremark than this one
 * - `shut`: the library was closed under us: a newer version wants it, or the browser took it away. The page has to be loaded anew
 * - `no-database`: the browser gives no database here: a private window, or a profile that forbids it
 * - `gone`: what was to be changed is no longer there: another window has deleted it
 * - `broken`: anything else that the browser's database says; its words stand in `message`
 */
export type LibraryFailureKind = 'full' | 'blocked' | 'newer' | 'shut' | 'no-database' | 'gone' | 'broken';

const KINDS: readonly LibraryFailureKind[] = [
  'full',
  'blocked',
  'newer',
  'shut',
  'no-database',
  'gone',
  'broken',
];

export class LibraryFailure extends Error {
  override name = 'LibraryFailure';
  readonly kind: LibraryFailureKind;

  constructor(kind: LibraryFailureKind, message: string = kind, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

export const isLibraryFailureKind = (value: unknown): value is LibraryFailureKind =>
  KINDS.includes(value as LibraryFailureKind);

/** What the names of the browser's own errors mean here (https://www.w3.org/TR/IndexedDB/#exceptions). */
const BY_NAME: Readonly<Record<string, LibraryFailureKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'shut',
  SecurityError: 'no-database',
  NotSupportedError: 'no-database',
};

/** Any error as a failure of the library; one that is so already stays as it is. */
export function asFailure(error: unknown): LibraryFailure {
  if (error instanceof LibraryFailure) return error;
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : { name: '', message: String(error) };
  return new LibraryFailure(BY_NAME[name] ?? 'broken', message || name, { cause: error });
}
