import { before, within } from '../../text/in-order.ts';
import { resolveBody, resolveDocument } from './resolve-body.ts';
import {
  resolveCapitals,
  resolveName,
  resolveOrganization,
  resolveStranger,
  resolveSurname,
} from './resolve-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { describeSource, resolveDescription, resolveRole } from './resolve-role.ts';
import { MEMORY, personal, type Resolver } from './story.ts';

/** A quotation without an attribution is said by whoever spoke last, in this paragraph or the one before. */
const carryOn: Resolver = (draft, { past }) => {
  if (draft.source) return undefined;
  const last = past.at(-1);
  if (
    draft.cue ||
    !last?.resolution ||
    draft.sentence.paragraph - (last.draft.paragraph ?? last.draft.sentence.paragraph) > 1
  )
    return null;
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

/** In the order in which they are asked; the first answer counts. */
export const resolvers: readonly Resolver[] = [
  announced,
  carryOn,
  resolveName,
  resolvePronoun,
  resolveSurname,
  resolveOrganization,
  resolveRole, // before the body: "the ministry's spokesman" is a person
  resolveDescription,
  resolveCapitals,
  resolveBody,
  resolveDocument,
  resolveStranger,
  describeSource,
];
