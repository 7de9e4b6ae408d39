import { within } from '../../text/in-order.ts';
import type { Identity } from './identity.ts';
import { type Story, spanOfMention, wordBefore } from './story.ts';

/** The role that the article gives a speaker, and the organization which that role names; null where there is none. */
export function describe(
  { kind, people }: Identity,
  { organizations, reading }: Story,
): { role: string | null; organization: string | null } {
  const roles = kind === 'person' && people.length === 1 ? people[0]!.roles : [];
  // A title says in short what an apposition says at length.
  const titles = roles.filter((role) => role.title);
  const longest = (titles.length > 0 ? titles : roles).toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!longest) return { role: null, organization: null };
  const named = [longest, ...roles].flatMap((role) => within(organizations, role.span, spanOfMention));
  // The mark that closed the quotation before may stand at its edge.
  const text = longest.text.replace(/^["'”’»]\s+/u, '').replace(/\s+/gu, ' ');
  const role = reading.language.nominative(text, {
    before: wordBefore(reading.text, longest.span[0]),
    title: text,
    after: null,
    attested: reading.attested,
  });
  return { role, organization: named[0]?.name ?? null };
}
