/** Looking at a token that may not be there. */
import type { Token } from '../extract/reading.ts';

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** The token's text in lower case; empty where there is no token. */
export const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';
