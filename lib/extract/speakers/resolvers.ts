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
import type { Resolver } from './story.ts';

/** A quotation without an attribution is said by whoever spoke last, in this paragraph or the one before. */
const carryOn: Resolver = (draft, { past }) => {
  if (draft.source) return undefined;
  const last = past.at(-1);
  if (draft.cue || !last?.resolution || draft.sentence.paragraph - last.draft.sentence.paragraph > 1)
    return null;
  return { identity: last.resolution.identity, from: 'carried-on' };
};

/** In the order in which they are asked; the first answer counts. */
export const resolvers: readonly Resolver[] = [
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
