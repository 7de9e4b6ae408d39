import { failureWords } from '../../components/failure-words.ts';
import { asFailure } from '../../lib/library/failure.ts';
import type { Wording } from '../../lib/wording/wording.ts';

/** What went wrong with the library, as the reader is told. */
export const failureText = (error: unknown, wording: Wording): string =>
  failureWords(asFailure(error).kind, wording);
