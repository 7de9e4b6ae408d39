import type { Token } from '../../text/token.ts';
import { BODY, DETERMINER, ROLE } from '../../text/word-class.ts';
import { organizational, type Resolver } from './story.ts';

/** "the Federal Service for Mountain Rescue": capitals from one end to the other, and a noun that is a body. */
export const resolveCapitals: Resolver = (draft, { reading }) => {
  const { words, roles, countries } = reading.language;
  const [start, end] = draft.source!;
  const tokens = draft.sentence.tokens.filter(
    (token) => token.kind === 'word' && token.start >= start && token.end <= end,
  );
  const first = tokens.findIndex((token) => token.capital && !token.is(DETERMINER));
  const name = tokens.slice(first);
  if (first < 0 || name.length < 2 || first > 3) return undefined;
  const apart = ({ lower }: Token) =>
    words.prepositions.has(lower) || roles.nouns.has(lower) || words.mouthpieces.has(lower);
  if (tokens.slice(0, first).some(apart)) return undefined;
  const isSmall = (word: string) =>
    words.prepositions.has(word) || words.coordinators.has(word) || words.determiners.has(word);
  if (!name.every((token) => token.capital || isSmall(token.lower))) return undefined;
  // "Экс-глава Минздрава"
  const isRole = (token: Token) =>
    token.is(ROLE) || roles.nouns.has(token.lower.slice(token.lower.lastIndexOf('-') + 1));
  if (name.some(isRole)) return undefined;
  const isBody = name.some((token) => token.capital && token.is(BODY));
  const isName = first > 0 && !name.some((token) => countries.has(token.lemma));
  return isBody || isName ? organizational(reading.text.slice(name[0]!.start, name.at(-1)!.end)) : undefined;
};
