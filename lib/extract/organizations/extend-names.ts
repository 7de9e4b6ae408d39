import { FORM_BEFORE, NATION_NAME, VENUE } from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

const BRANCHING: ReadonlySet<OrganizationKind> = new Set(['company', 'military', 'ngo']);

/**
 * Takes into the names of listed organizations what the text has around them: the form in front ("|ПАО| Норвик"), and the country behind a
 * company, which makes it one of its own: "Severbank |Latvia|" is not Severbank.
 */
export function extendNames(words: readonly Word[], known: readonly Candidate[]): Candidate[] {
  return known.map((named) => {
    const c = withForm(words, named);
    const next = words[c.last + 1];
    if (!BRANCHING.has(c.kind) || !next || next.gap !== 'space' || next.possessive) return c;
    if ((words[c.last] as Word).possessive || !next.is(NATION_NAME)) return c;
    return { ...c, last: c.last + 1, name: null, wikidata: null, rule: 'national-branch' };
  });
}

/** "|ПАО Норвик|": the form in front of a company or a medium. */
function withForm(words: readonly Word[], c: Candidate): Candidate {
  const form = words[c.first - 1];
  const isFirm = c.kind === 'company' || c.kind === 'media';
  return isFirm && words[c.first]?.gap === 'space' && form?.is(FORM_BEFORE)
    ? { ...c, first: c.first - 1 }
    : c;
}

/** Bodies whose own organs bear a name behind theirs. */
const WITH_ORGANS: ReadonlySet<OrganizationKind> = new Set(['parliament', 'university']);

/** Joins a body and its organ: "|House of Representatives Ethics Committee|" is one name, and the committee's. */
export function joinOrgans(
  words: readonly Word[],
  known: readonly Candidate[],
  headed: readonly Candidate[],
): Candidate[] {
  const starts = new Map(headed.map((c) => [c.first, c]));
  return known.flatMap((body) => {
    if (!WITH_ORGANS.has(body.kind) || (words[body.last] as Word).possessive) return [];
    // "House of |Representatives Ethics Committee|": the search by heads may begin inside the body's name.
    const organ = starts.get(body.last + 1) ?? (body.first < body.last ? starts.get(body.last) : undefined);
    if (!organ || organ.last <= body.last || words[body.last + 1]?.gap !== 'space') return [];
    return [{ ...organ, first: body.first, rule: 'organ' }];
  });
}

/** The first words of halls that bear a company's name: "|Staples| Center". Neither they nor the company in them are meant. */
export function findVenues(
  words: readonly Word[],
  known: readonly Candidate[],
  headed: readonly Candidate[],
): ReadonlySet<number> {
  const ends = new Map(headed.map((c) => [c.first, c.last]));
  const sponsors = known.filter(
    (c) => c.kind === 'company' && ends.get(c.first) === c.last + 1 && (words[c.last + 1] as Word).is(VENUE),
  );
  return new Set(sponsors.map(({ first }) => first));
}
