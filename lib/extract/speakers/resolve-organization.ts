import type { OrganizationMention } from '../../annotation.ts';
import { within } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { kindsOf, organizational, type Resolver, type Story, spanOfMention } from './story.ts';

/** The source is an organization's name, perhaps with the noun that says what it is: "the Yonhap news agency". */
export const resolveOrganization: Resolver = (draft, story, phrase) => {
  const inside = within(story.organizations, draft.source!, spanOfMention);
  if (!phrase || inside.length === 0) return undefined;
  const tokens = draft.sentence.tokens.filter(
    ({ start, end }) => start >= draft.source![0] && end <= draft.source![1],
  );
  const joint = jointly(inside, tokens, story);
  if (joint) return organizational(joint.join(` ${story.reading.language.and} `));
  if (isJoined(inside, tokens, story)) return undefined;
  const own = inside.find(({ span }, at) => {
    // «"Вестник"»: nothing but a name in marks.
    if (phrase.headSpan === null) return phrase.words.length === 0 && inside.length === 1;
    // "ИА Вестник": letters that are a name by themselves elsewhere.
    const next = story.reading.language.wordOrder.headFirst ? inside[at + 1] : undefined;
    return holds(span, phrase.headSpan) && !(next && next.span[0] - span[1] <= 2);
  });
  // "Republicans" are members of a party, and not the party.
  if (own && phrase.plural && own.kind === 'party' && own.span[0] === phrase.headSpan?.[0]) return undefined;
  // "Комитет реки |Волги|": a name of which but the beginning is known.
  if (own && story.reading.language.wordOrder.headFirst) {
    const next = tokens.find(({ start }) => start >= own.span[1]);
    if (next?.kind === 'word' && next.capital && next.start - own.span[1] <= 1) return undefined;
  }
  const found = own ?? announced(inside.at(-1)!, tokens, phrase, story);
  return found ? organizational(found.name) : undefined;
};

const holds = (outer: Span, inner: Span) => inner[0] >= outer[0] && inner[1] <= outer[1];

/** "Norvik Bank and the Port Union": the names of all that stand side by side with nothing but "and" between; null else. */
function jointly(
  inside: readonly OrganizationMention[],
  tokens: readonly Token[],
  { reading: { language } }: Story,
): readonly string[] | null {
  const names = [...new Set(inside.map(({ name }) => name))];
  if (names.length < 2) return null;
  const { coordinators, determiners } = language.words;
  const between = tokens.filter((token) => !inside.some(({ span }) => holds(span, [token.start, token.end])));
  const links = between.filter(({ kind, lower }) => kind === 'comma' || coordinators.has(lower));
  const rest = between.filter(
    ({ kind, lower }) => kind === 'word' && !coordinators.has(lower) && !determiners.has(lower),
  );
  return rest.length === 0 && links.length === names.length - 1 ? names : null;
}

/** "traders and |Norvik Bank|": joined with somebody who is no organization, so that nobody speaks alone. */
function isJoined(
  inside: readonly OrganizationMention[],
  tokens: readonly Token[],
  { reading: { language } }: Story,
): boolean {
  const at = tokens.findIndex(
    (token) =>
      language.words.coordinators.has(token.lower) &&
      !inside.some(({ span }) => holds(span, [token.start, token.end])),
  );
  return at > 0 && !tokens.slice(0, at).some(({ lower }) => language.words.prepositions.has(lower));
}

/** "газета |Вестник|", "the |Yonhap| news agency": the noun at the name says what it is, and it is of that kind. */
function announced(
  mention: OrganizationMention,
  tokens: readonly Token[],
  { headSpan, noun, kind }: SourcePhrase,
  { reading: { language } }: Story,
): OrganizationMention | null {
  if (!headSpan) return null;
  const { words, wordOrder } = language;
  const [from, to] = wordOrder.headFirst ? [headSpan[1], mention.span[0]] : [mention.span[1], headSpan[0]];
  if (from > to) return null;
  const between = tokens.filter((token) => token.kind === 'word' && token.start >= from && token.end <= to);
  const head = tokens.find(({ start }) => start === headSpan[0])!;
  // «система |"Вестник"|»: a name in marks is that of the noun before it.
  const marked =
    wordOrder.headFirst && tokens.at(-1)?.kind === 'quotation' && mention.span[0] > tokens.at(-1)!.start;
  if (marked && between.length === 0 && (kind === 'other' || kind === 'body') && !head.capital)
    return mention;
  // «|The Herald|»: all of it is a name in another script.
  if (between.length === 0 && kind === 'other' && language.isForeign(head.text)) return mention;
  // "МИА |Вестник|": letters that stand for such a noun.
  if (kind === 'other' || isLetters(head))
    return between.length === 0 && wordOrder.headFirst && isLetters(head) ? mention : null;
  if (
    kind !== 'body' ||
    words.mouthpieces.has(head.lower) ||
    between.some(({ lower }) => words.bodies.has(lower) || words.prepositions.has(lower))
  )
    return null;
  const kinds = kindsOf(noun, language);
  return kinds.includes(mention.kind) || (mention.kind === 'other' && kinds.length > 0) ? mention : null;
}

const isLetters = ({ text }: Token) => text.length > 1 && text.length < 5 && text === text.toUpperCase();
