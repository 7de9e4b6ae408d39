import { within } from '../../text/in-order.ts';
import { type Resolver, type Story, spanOfMention } from './story.ts';

/** In sentences: who told a medium something is not remembered longer. */
const REACH = 4;
const NEAR = 2;

/** "собеседник агентства": whoever spoke just before and is no medium itself. */
export const resolveInterlocutor: Resolver = (draft, story, phrase) => {
  const { roles } = story.reading.language;
  if (!phrase || phrase.plural || phrase.fresh || !roles.interlocutors.has(phrase.noun)) return undefined;
  const media = within(story.organizations, draft.source!, spanOfMention).map(({ kind }) => kind);
  if (
    media.some((kind) => kind !== 'media') ||
    !phrase.complement.every((word) => isMedium(word, media.length > 0, story))
  )
    return undefined;
  const last = story.past.at(-1);
  if (!last?.resolution || isMediumName(last.resolution.identity.name, story)) return undefined;
  // A body is no one's interlocutor, if it was not just told in it.
  const reach = last.resolution.identity.kind === 'organization' ? NEAR : REACH;
  if (draft.sentence.index - last.draft.sentence.index > reach || last.phrase?.plural) return undefined;
  return { identity: last.resolution.identity, from: 'description' };
};

/** "агентства", or a name of one. */
const isMedium = (word: string, named: boolean, { reading: { language } }: Story): boolean =>
  named ||
  language.words.addressees.has(word) ||
  (language.words.bodyKinds.get(word)?.includes('media') ?? false);

const isMediumName = (name: string, { mentionsOf }: Story): boolean =>
  mentionsOf.get(name)?.[0]?.kind === 'media';
