import { folded } from './folded-list.ts';
import type { KnownNames } from './known-names.ts';
import { withoutSources } from './list-sources.ts';

/** The curated lists without their sources, and without what can be told from the rest: the built extension leaves both out. */
export const builtLists = (sourced: KnownNames): KnownNames =>
  Object.fromEntries(Object.entries(sourced).map(([kind, list]) => [kind, folded(withoutSources(list))]));
