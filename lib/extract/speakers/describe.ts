import type { Span } from '../annotation.ts';
import type { Identity, Story } from './resolvers.ts';

/** The role that the article gives a speaker, and the organization which that role names; null where there is none. */
export function describe(
  identity: Identity,
  { organizations }: Story,
): { role: string | null; organization: string | null } {
  const roles = identity.people.length === 1 ? identity.people[0]!.roles : [];
  if (identity.kind !== 'person' || roles.length === 0) return { role: null, organization: null };
  const role = roles.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  const inside = (span: Span) => roles.some((one) => span[0] >= one.span[0] && span[1] <= one.span[1]);
  return {
    role: role.text.replace(/\s+/gu, ' '),
    organization: organizations.find((one) => inside(one.span))?.name ?? null,
  };
}
