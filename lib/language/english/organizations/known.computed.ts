import { builtLists } from '../../built-lists.ts';
import { sourcedLists } from './known-lists.ts';

/** The curated lists as the engine reads them. */
export const knownLists = builtLists(sourcedLists);
