import type { LibraryFailureKind } from '../lib/library/failure.ts';
import type { MessageKey, Wording } from '../lib/wording/wording.ts';

const WORDS: Readonly<Record<LibraryFailureKind, MessageKey>> = {
  full: 'failure_full',
  blocked: 'failure_blocked',
  newer: 'failure_newer',
  shut: 'failure_shut',
  'no-database': 'failure_no_database',
  gone: 'failure_gone',
  broken: 'failure_broken',
};

/** What went wrong with the library, as the reader is told. */
export const failureWords = (kind: LibraryFailureKind, { say }: Pick<Wording, 'say'>): string =>
  say(WORDS[kind]);
