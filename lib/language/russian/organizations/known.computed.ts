import type { KnownNames } from '../../known-names.ts';
import { withoutSources } from '../../list-sources.ts';
import { sourcedLists } from './known-lists.ts';

/** The curated lists without their sources, which the built extension leaves out. */
export const knownLists: KnownNames = Object.fromEntries(
  Object.entries(sourcedLists).map(([kind, list]) => [kind, withoutSources(list)]),
);
