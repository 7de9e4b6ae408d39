import type { Annotation, Dateline } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { inOneGo, type Steps } from '../steps/steps.ts';
import { findClaims } from './claims/find-claims.ts';
import { finishClaims } from './finish-claims.ts';
import { findOrganizations } from './organizations/find-organizations.ts';
import { findPeople } from './people.ts';
import { readText } from './read-text.ts';
import { registerPeople } from './speakers/register.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';

/**
 * Finds the claims and the organizations of one article's text. Pure; spans in UTF-16 code units of `text`.
 * @param dateline the text's dateline, which is part of no claim; null where it has none
 */
export function annotate(text: string, language: Language, dateline: Dateline | null): Annotation {
  return inOneGo(annotateInSteps(text, language, dateline));
}

/** The same, in steps: a long article must not keep others waiting. */
export function* annotateInSteps(
  text: string,
  language: Language,
  dateline: Dateline | null,
): Steps<Annotation> {
  // Quotations before sentences: a full stop inside quotation marks ends none.
  const reading = yield* readText(text, dateline?.span ?? null, language);
  const organizations = yield* findOrganizations(text, reading.words, language.organizations);
  // People after organizations: what names an organization names nobody.
  const people = yield* findPeople(reading);
  const register = yield* registerPeople(text, people, organizations, language);
  const drafts = yield* findClaims(reading);
  // In the order of the article: whoever spoke last is whom "he" means.
  const speaking = organizations.filter(
    ({ span }) => !dateline || span[1] <= dateline.span[0] || span[0] >= dateline.span[1],
  );
  const resolved = yield* resolveSpeakers(drafts, reading, register, speaking);
  const claims = yield* finishClaims(resolved, reading);
  return { language: language.code, dateline, claims, organizations };
}
