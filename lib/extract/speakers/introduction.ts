import type { OrganizationMention } from '../../annotation.ts';
import type { Span } from '../../text/span.ts';
import type { PersonMention } from '../people.ts';
import type { Identity } from './identity.ts';
import type { Story } from './story.ts';

/**
 * Where the article says in full who speaks: a person's fullest name with the title or the apposition at it, an organization's fullest
 * name. Null where it does nowhere, and for several who speak jointly.
 */
export function introductionOf({ kind, name, people }: Identity, { mentionsOf }: Story): Span | null {
  if (kind === 'organization') return fullestOf(mentionsOf.get(name) ?? []);
  const [person, another] = people;
  return person?.fullest && !another ? withRoles(person.fullest) : null;
}

function withRoles({ span, roles }: PersonMention): Span {
  const all = [span, ...roles];
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}

function fullestOf(mentions: readonly OrganizationMention[]): Span | null {
  let fullest: Span | null = null;
  for (const { span } of mentions)
    if (fullest === null || span[1] - span[0] > fullest[1] - fullest[0]) fullest = span;
  return fullest;
}
