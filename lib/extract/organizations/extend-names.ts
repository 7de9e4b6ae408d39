import { NATION_NAME } from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

const BRANCHING: ReadonlySet<OrganizationKind> = new Set(['company', 'military', 'ngo']);

/** Takes the country behind a company into its name: "Severbank |Latvia|" is a company of its own, and not Severbank. */
export function extendNames(words: readonly Word[], known: readonly Candidate[]): Candidate[] {
  return known.map((c) => {
    const next = words[c.last + 1];
    if (!BRANCHING.has(c.kind) || !next || next.gap !== 'space' || next.possessive) return c;
    if ((words[c.last] as Word).possessive || !next.is(NATION_NAME)) return c;
    return { ...c, last: c.last + 1, name: null, wikidata: null, rule: 'national-branch' };
  });
}
