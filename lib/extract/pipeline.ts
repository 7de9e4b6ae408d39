import type { Annotation, Dateline } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { findClaims } from './claims/find-claims.ts';
import { withWholeNames } from './claims/whole-names.ts';
import { finishClaims } from './finish-claims.ts';
import { findOrganizations } from './organizations/find-organizations.ts';
import { findPeople } from './people.ts';
import { readText } from './read-text.ts';
import type { Because } from './speakers/because.ts';
import { registerPeople } from './speakers/register.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';

/** What is found in an article, with why each claim has the speaker that it has: null where it has none. */
export interface Reasoned {
  annotation: Annotation;
  reasons: readonly (Because | null)[];
}

/** The engine's stages, in steps: a long article must not keep others waiting. */
export function* annotateWithReasons(
  text: string,
  language: Language,
  dateline: Dateline | null,
): Steps<Reasoned> {
  // Quotations before sentences: a full stop inside quotation marks ends none.
  const reading = yield* readText(text, dateline?.span ?? null, language);
  const organizations = yield* findOrganizations(text, reading.words, language.organizations);
  // People after organizations: what names an organization names nobody.
  const people = yield* findPeople(reading);
  const register = yield* registerPeople(text, people, organizations, language);
  const drafts = withWholeNames(yield* findClaims(reading), organizations);
  // In the order of the article: whoever spoke last is whom "he" means.
  const speaking = organizations.filter(
    ({ span }) => !dateline || span[1] <= dateline.span[0] || span[0] >= dateline.span[1],
  );
  const resolved = yield* resolveSpeakers(drafts, reading, register, speaking);
  const { claims, reasons } = yield* finishClaims(resolved, reading);
  return { annotation: { language: language.code, dateline, claims, organizations }, reasons };
}
