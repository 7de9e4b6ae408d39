import { before, within } from '../../text/in-order.ts';
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
import { MEMORY, personal, type Resolver } from './story.ts';

/** A quotation without an attribution is said by whoever spoke last, in this paragraph or the one before. */
const carryOn: Resolver = (draft, { past }) => {
  if (draft.source) return undefined;
  const last = past.at(-1);
  if (
    (draft.cue && !draft.implied) ||
    draft.unattributed ||
    !last?.resolution ||
    draft.sentence.paragraph - (last.draft.paragraph ?? last.draft.sentence.paragraph) > 1
  )
    return null;
  const [person, another] = last.resolution.identity.people;
  // "А также пообещало": no person.
  if (draft.implied && (!person || another || last.draft.relayed)) return null;
  return { identity: last.resolution.identity, from: 'carried-on' };
};

/** What stands in a list of statements is said by whom the announcement names, else by who had spoken before it. */
const announced: Resolver = ({ source, announcement }, { register, past }) => {
  if (source || !announcement) return undefined;
  const span = [announcement.start, announcement.end] as const;
  const named = within(register.mentions, span, ({ mention }) => mention.span).filter(
    ({ person }) => person.sure,
  )[0];
  if (named) return personal([named.person], 'carried-on');
  const speaker = before(past, announcement.start, MEMORY, ({ draft: { sentence } }) => [
    sentence.start,
    sentence.end,
  ]).find(({ resolution }) => resolution?.identity.kind === 'person');
  return speaker ? { identity: speaker.resolution!.identity, from: 'carried-on' } : null;
};

/** A way of finding out who speaks, of those that are asked in order. */
export interface Sieve {
  readonly id: string;
  readonly resolve: Resolver;
}

/** In the order in which they are asked, the surest first; the first answer counts. */
export const sieves: readonly Sieve[] = [
  { id: 'announced', resolve: announced },
  {
    id: 'carried-on',
    resolve: carryOn,
  },
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
