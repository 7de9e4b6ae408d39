import { describeSource, resolveDescription } from './describe-source.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveCapitals } from './resolve-capitals.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveInterlocutor } from './resolve-interlocutor.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNickname } from './resolve-nickname.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolvePersonNoun } from './resolve-person-noun.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveStranger } from './resolve-stranger.ts';
import { resolveSurname } from './resolve-surname.ts';
import { resolveAnnounced, resolveCarriedOn } from './resolve-without-source.ts';
import type { Resolver } from './story.ts';

/** A way of finding out who speaks, of those that are asked in order. */
export interface Sieve {
  readonly id: string;
  readonly resolve: Resolver;
}

/** In the order in which they are asked, the surest first; the first answer counts. */
export const sieves: readonly Sieve[] = [
  { id: 'announced', resolve: resolveAnnounced },
  { id: 'carried-on', resolve: resolveCarriedOn },
  { id: 'name', resolve: resolveName },
  { id: 'pronoun', resolve: resolvePronoun },
  { id: 'surname', resolve: resolveSurname },
  { id: 'nickname', resolve: resolveNickname },
  { id: 'organization', resolve: resolveOrganization },
  { id: 'interlocutor', resolve: resolveInterlocutor },
  // Before the body: "the ministry's spokesman" is a person.
  { id: 'role', resolve: resolveRole },
  { id: 'described-before', resolve: resolveDescription },
  { id: 'person-noun', resolve: resolvePersonNoun },
  { id: 'capitals', resolve: resolveCapitals },
  { id: 'body', resolve: resolveBody },
  { id: 'document', resolve: resolveDocument },
  { id: 'stranger', resolve: resolveStranger },
  { id: 'described', resolve: describeSource },
];
