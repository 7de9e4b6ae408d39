import { before, within } from '../../text/in-order.ts';
import { describeSource, resolveDescription } from './describe-source.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveInterlocutor } from './resolve-interlocutor.ts';
import { resolveCapitals, resolveName, resolveSurname } from './resolve-name.ts';
import { resolveNickname } from './resolve-nickname.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { resolvePersonNoun } from './resolve-person-noun.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveStranger } from './resolve-stranger.ts';
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
  /** What it says, for people. */
  readonly says: string;
  readonly resolve: Resolver;
}

/** In the order in which they are asked, the surest first; the first answer counts. */
export const sieves: readonly Sieve[] = [
  { id: 'announced', says: 'a list of statements is announced as this speaker’s', resolve: announced },
  {
    id: 'carried-on',
    says: 'a quotation without attribution goes on from the claim before',
    resolve: carryOn,
  },
  { id: 'name', says: 'the source is a person’s name', resolve: resolveName },
  { id: 'pronoun', says: 'the likeliest that the pronoun can mean', resolve: resolvePronoun },
  { id: 'surname', says: 'the source is a surname', resolve: resolveSurname },
  { id: 'nickname', says: 'somebody was called so in quotation marks', resolve: resolveNickname },
  { id: 'organization', says: 'the source is an organization’s name', resolve: resolveOrganization },
  { id: 'interlocutor', says: 'whoever told a medium what was said before', resolve: resolveInterlocutor },
  // Before the body: "the ministry's spokesman" is a person.
  { id: 'role', says: 'the likeliest whom the role can mean', resolve: resolveRole },
  { id: 'described-before', says: 'somebody was described so before', resolve: resolveDescription },
  { id: 'person-noun', says: 'somebody who was just heard of, by another word', resolve: resolvePersonNoun },
  { id: 'capitals', says: 'the source is the name of a body that no list knows', resolve: resolveCapitals },
  { id: 'body', says: 'the likeliest body that the noun can mean', resolve: resolveBody },
  { id: 'document', says: 'who issued the document', resolve: resolveDocument },
  { id: 'stranger', says: 'the source is a name that nothing else is told of', resolve: resolveStranger },
  { id: 'described', says: 'the article gives no name, so the description itself', resolve: describeSource },
];
