import type { Annotation, Dateline, OrganizationMention } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import type { Draft } from './claims/draft.ts';
import { findClaims } from './claims/find-claims.ts';
import { withWholeNames } from './claims/whole-names.ts';
import { finishClaims } from './finish-claims.ts';
import { findOrganizations } from './organizations/find-organizations.ts';
import { findPeople, type PersonMention } from './people.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import type { Because } from './speakers/because.ts';
import { registerPeople } from './speakers/register.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';

/** What is found in an article, with why each claim has the speaker that it has: null where it has none. */
export interface Reasoned {
  annotation: Annotation;
  reasons: readonly (Because | null)[];
}

/** An article as it is before anybody is looked for behind its claims. */
export interface ReadArticle {
  readonly reading: Reading;
  /** All organizations, and those outside the dateline. */
  readonly organizations: OrganizationMention[];
  readonly speaking: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly drafts: readonly Draft[];
}

/** The engine's stages, in steps: a long article must not keep others waiting. */
export function* annotateWithReasons(
  text: string,
  language: Language,
  dateline: Dateline | null,
): Steps<Reasoned> {
  const { reading, organizations, speaking, people, drafts } = yield* readArticle(text, language, dateline);
  const register = yield* registerPeople(text, people, organizations, language);
  // In the order of the article: whoever spoke last is whom "he" means.
  const resolved = yield* resolveSpeakers(drafts, reading, register, speaking);
  const { claims, reasons } = yield* finishClaims(resolved, reading);
  return { annotation: { language: language.code, dateline, claims, organizations }, reasons };
}

/** The stages up to the claims, without who makes them. */
export function* readArticle(
  text: string,
  language: Language,
  dateline: Dateline | null,
): Steps<ReadArticle> {
  // Quotations before sentences: a full stop inside quotation marks ends none.
  const reading = yield* readText(text, dateline?.span ?? null, language);
  const organizations = yield* findOrganizations(text, reading.words, language.organizations);
  // People after organizations: what names an organization names nobody.
  const people = yield* findPeople(reading);
  const drafts = withWholeNames(yield* findClaims(reading), organizations);
  const speaking = organizations.filter(
    ({ span }) => !dateline || span[1] <= dateline.span[0] || span[0] >= dateline.span[1],
  );
  return { reading, organizations, speaking, people, drafts };
}
