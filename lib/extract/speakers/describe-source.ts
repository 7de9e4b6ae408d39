import { within } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import { isDescribedSo } from './candidates.ts';
import type { Identity } from './identity.ts';
import { namesSomebody } from './names-somebody.ts';
import { whoIsMeant } from './resolve-pronoun.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { lastSpeaker, type Resolver, type Story, sourceName } from './story.ts';

/** "the press service", where "the press service of the governor" spoke before; "the officials" for "two officials of the port". */
export const resolveDescription: Resolver = (_draft, story, phrase) => {
  if (!phrase || phrase.fresh || phrase.possessor) return undefined;
  // In a language with articles several without one are others: "officials" behind "port officials".
  if (
    phrase.plural &&
    !phrase.definite &&
    phrase.modifiers.length === 0 &&
    story.reading.language.words.indefinites.size > 0
  )
    return undefined;
  const last = lastSpeaker(
    story,
    ({ identity }) => wasDescribedSo(identity, phrase) || isNamedSo(identity, phrase, story),
  );
  return last?.resolution ? { identity: last.resolution.identity, from: 'description' } : undefined;
};

/** Whether one or several were described so before. */
const wasDescribedSo = (identity: Identity, phrase: SourcePhrase): boolean =>
  phrase.noun !== '' && identity.phrase?.plural === phrase.plural && isDescribedSo(identity, phrase);

/** Whether a name stands in a longer description: "Azpur" in "Minister Manuel Azpur of Velden". */
function isNamedSo(
  { kind, name, phrase: other }: Identity,
  phrase: SourcePhrase,
  { reading }: Story,
): boolean {
  if (kind !== 'description' || phrase.words.length !== 1 || phrase.kind !== 'other' || !phrase.headSpan)
    return false;
  if (other?.kind === 'document' || other?.kind === 'body' || other?.plural) return false;
  const word = reading.text.slice(...phrase.headSpan);
  return /^\p{Lu}/u.test(word) && name.split(/\s+/u).includes(word);
}

/** Nobody by name: the description itself, with the name of whom its pronoun means: "Otto Falk's office" for "his office". */
export const describeSource: Resolver = (draft, story, phrase) => {
  const name = owned(draft, story, phrase) ?? sourceName(draft, story);
  // Marks and signs describe nobody.
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  const tokens = within(draft.sentence.tokens, draft.source!, ({ start, end }) => [start, end]);
  if (phrase && !namesSomebody(tokens, phrase, story.reading.language)) return null;
  return { identity: { kind: 'description', name, people: [], phrase }, from: 'description' };
};

function owned(draft: Draft, story: Story, phrase: SourcePhrase | null): string | null {
  const { pronouns, owned: ownedBy } = story.reading.language;
  const pronoun = phrase?.possessor?.pronoun ? phrase.words.find((word) => pronouns.has(word)) : undefined;
  if (!ownedBy || !pronoun || phrase!.possessor!.span[0] !== draft.source![0]) return null;
  // "Falk flew to Velden, his office said": whose office it is may be told in what it says.
  const asked = { position: draft.source![0], sentence: draft.sentence, content: null };
  const owner = whoIsMeant(pronoun, asked, story)?.identity;
  if (!owner || owner.kind === 'description' || owner.people.length > 1) return null;
  const rest = story.reading.text
    .slice(phrase!.possessor!.span[1], draft.source![1])
    .trim()
    .replace(/\s+/gu, ' ');
  return ownedBy(owner.name, rest);
}
