import { findOrganizations } from '../../../../lib/extract/organizations/find-organizations.ts';
import { nameLexiconOf } from '../../../../lib/language/lexicon.ts';
import type { OrganizationKind } from '../../../../lib/language/organization-kind.ts';
import type { OrganizationLanguage } from '../../../../lib/language/organization-language.ts';
import { inOneGo } from '../../../../lib/steps/steps.ts';
import { wordsOf } from '../../../../lib/text/words.ts';

const found = (text: string, language: OrganizationLanguage) =>
  inOneGo(findOrganizations(text, wordsOf(text, nameLexiconOf(language), language), language));

/** The text with each organization found in it between bars, as the cases write what they expect: "the |SCO| said". */
export function marked(text: string, language: OrganizationLanguage): string {
  let result = '';
  let from = 0;
  for (const { span } of found(text, language)) {
    result += `${text.slice(from, span[0])}|${text.slice(...span)}|`;
    from = span[1];
  }
  return result + text.slice(from);
}

/** The full names of the mentions, in order. */
export const names = (text: string, language: OrganizationLanguage): string[] =>
  found(text, language).map(({ name }) => name);

/** The kinds of the mentions, in order. */
export const kinds = (text: string, language: OrganizationLanguage): OrganizationKind[] =>
  found(text, language).map(({ kind }) => kind);
