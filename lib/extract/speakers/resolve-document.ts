import { NO_PLACE } from '../../language/place.ts';
import { within } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type TokenRange } from '../../text/token.ts';
import type { Draft } from '../claims/draft.ts';
import { choose } from './because.ts';
import { heardOf, ofAnOffice } from './candidates.ts';
import type { Identity } from './identity.ts';
import { bodyMeant, spokenBy } from './resolve-body.ts';
import { whoIsMeant } from './resolve-pronoun.ts';
import { seenBefore, spanOfSeen } from './sightings.ts';
import { readPhrase, type SourcePhrase } from './source-phrase.ts';
import {
  organizational,
  personal,
  type Resolution,
  type Resolver,
  type Story,
  spanOfMention,
} from './story.ts';

/** How many mentions of organizations back an issuer is looked for. */
const BACK = 40;
/** In sentences: how far back a statement's speaker or a report's introduction may stand. */
const REACH = 12;
/** In claims: how far back bodies may have spoken together. */
const TOGETHER_BACK = 12;

/** "the statement said": whoever issued it, named in the source, told where it was introduced, or who spoke just before. */
export const resolveDocument: Resolver = (draft, story, phrase) => {
  if (phrase?.kind !== 'document') return undefined;
  const named =
    ownerOf(draft, story, phrase) ??
    namedIssuer(draft, story, phrase) ??
    bodyIn(draft, story, phrase) ??
    postedIssuer(draft, story);
  if (named || phrase.fresh) return named ?? undefined;
  const introduced = introducedBy(draft, story, phrase);
  if (introduced) return introduced;
  if (phrase.complement.length > 0 || phrase.possessor || phrase.named) return undefined;
  const uttered = story.reading.language.words.utteredDocuments.has(phrase.noun);
  // "the radio reports": what else is said of it tells it from what was heard of last.
  const plain =
    phrase.modifiers.every((word) => word.includes('-')) || story.reading.language.wordOrder.headFirst;
  return uttered || plain ? speakerBefore(draft, story, uttered) : undefined;
};

/** "сообщение, размещенное на сайте |порта|": whoever a participle behind the document tells. */
function postedIssuer(draft: Draft, story: Story): Resolution | null {
  const { tokens } = draft.sentence;
  const comma = tokens.findIndex(({ start }) => start >= draft.source![1]);
  const range = comma < 0 ? null : story.reading.language.grammar.postedBy(tokens, comma);
  if (!range) return null;
  const posted = { ...draft, source: spanOf(tokens, range) };
  return namedIssuer(posted, story, { headSpan: null }) ?? bodyIn(posted, story, { headSpan: null });
}

/** "|its| annual report", "|his| statement": whom the pronoun means. */
function ownerOf(draft: Draft, story: Story, { possessor, words }: SourcePhrase): Resolution | null {
  if (!possessor?.pronoun) return null;
  const pronoun = words.find((word) => story.reading.language.pronouns.has(word))!;
  const meant = whoIsMeant(
    pronoun,
    { position: possessor.span[0], sentence: draft.sentence, content: draft.content },
    story,
  );
  return meant && { ...meant, from: 'pronoun' };
}

/** "a letter of |Otto Falk|", "|Norvik Bank| data", "сообщение |МЧС|": the last person or organization that the source names. */
function namedIssuer(
  draft: Draft,
  story: Story,
  { headSpan }: Pick<SourcePhrase, 'headSpan'>,
): Resolution | null {
  const { language } = story.reading;
  // Where complements follow their noun, who is named before it has read it: "полученный РБК документ".
  const source: Span =
    language.wordOrder.headFirst && headSpan ? [headSpan[1], draft.source![1]] : draft.source!;
  const person = within(story.sightings.people, source, spanOfSeen).at(-1);
  const bodies = within(story.organizations, source, spanOfMention);
  const body = bodies.at(-1);
  if (person && (!body || person.sighting.position > body.span[0])) return personal([person.who], 'named');
  // "a Norvik/Harbour poll" has two.
  if (body) return new Set(bodies.map(({ name }) => name)).size === 1 ? organizational(body.name) : null;
  return unlistedIssuer(draft, story, headSpan);
}

/** "сообщение |Velden Air|", "a report by |Velden Air|": nothing but a name behind the document, which no list knows. */
function unlistedIssuer(
  { source, sentence }: Draft,
  { reading }: Story,
  head: Span | null,
): Resolution | null {
  const { words, countries, wordOrder, isForeign } = reading.language;
  const behind = sentence.tokens.filter(({ start, end }) => head && start >= head[1] && end <= source![1]);
  const name = behind.filter(({ lower }, at) => at > 0 || !words.prepositions.has(lower));
  const isName = name.every(
    ({ kind, capital, lemma, text }) =>
      kind === 'word' && capital && !countries.has(lemma) && (!wordOrder.headFirst || isForeign(text)),
  );
  return name.length > 0 && isName
    ? organizational(reading.text.slice(name[0]!.start, name.at(-1)!.end))
    : null;
}

/** "the ministry's statement", "сообщение компании": the body in the source, by name where it is known. */
function bodyIn(draft: Draft, story: Story, { headSpan }: Pick<SourcePhrase, 'headSpan'>): Resolution | null {
  const { language } = story.reading;
  const { words, wordOrder } = language;
  const { tokens } = draft.sentence;
  const [start, end] = draft.source!;
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  const head = tokens.findIndex((token) => token.start === headSpan?.[0]);
  const ranges: TokenRange[] = wordOrder.headFirst
    ? [[head < 0 ? from : head + 1, to]]
    : [
        [from, head],
        [head + 1, to],
      ];
  for (const [opening, close] of ranges) {
    let first = opening;
    while (
      first < close &&
      (words.prepositions.has(tokens[first]!.lower) || words.determiners.has(tokens[first]!.lower))
    )
      first++;
    const body = first < close ? readPhrase(tokens, [first, close], language, []) : null;
    if (body?.kind !== 'body') continue;
    const asked = { position: start, sentence: draft.sentence, content: draft.content };
    const chosen = body.plural ? null : bodyMeant(body, asked, story);
    if (chosen) return spokenBy(chosen);
    const before = body.plural ? describedTogether(body, story) : null;
    if (before) return { identity: before, from: 'description' };
    // "|Newspaper| reports": what a document is about or where it stands is nobody's name.
    if (opening < head && first === from && !wordOrder.headFirst) return null;
    const name = byItself([tokens[first]!.start, tokens[close - 1]!.end], opening > head, story);
    return { identity: { kind: 'description', name, people: [], phrase: body }, from: 'description' };
  }
  return null;
}

/** "the two ministries", where "the ministries of trade and justice" spoke before. */
const describedTogether = ({ noun }: SourcePhrase, { past }: Story): Identity | null =>
  past
    .slice(-TOGETHER_BACK)
    .findLast(
      ({ resolution }) =>
        resolution?.identity.phrase?.plural === true && resolution.identity.phrase.noun === noun,
    )?.resolution?.identity ?? null;

/** A body in the words of the source: behind the document it stands in another case than by itself. */
function byItself(span: Span, dependent: boolean, { reading: { text, language } }: Story): string {
  const words = text.slice(...span).replace(/\s+/gu, ' ');
  return dependent ? language.dependent(words) : language.nominative(words, NO_PLACE);
}

/** "the radio reports", "reports in Velden" are others than "newspaper reports". */
const tellsMore = ({ modifiers, complement, plural }: SourcePhrase, { words }: SourcePhrase): boolean =>
  plural && [...modifiers, ...complement].some((word) => !words.includes(word));

/** The same document spoke before, or somebody said something in it: "said in a report". */
function introducedBy(draft: Draft, story: Story, asked: SourcePhrase): Resolution | null {
  const { noun } = asked;
  const told = (at: number) =>
    story.past.some((one) => one.draft.content.some(([from, to]) => at >= from && at < to));
  for (let i = story.past.length - 1; i >= 0; i--) {
    const { draft: earlier, phrase, resolution } = story.past[i]!;
    if (draft.sentence.index - earlier.sentence.index > REACH) return null;
    if (!resolution) continue;
    const holds =
      (phrase?.kind === 'document' && phrase.noun === noun && !tellsMore(asked, phrase)) ||
      earlier.sentence.tokens.some(
        ({ kind, lower, lemma, start }) =>
          kind === 'word' &&
          start < draft.source![0] &&
          (lower === noun || lemma === noun) &&
          // What somebody says about a report does not stand in it.
          !told(start),
      );
    if (holds) return { identity: resolution.identity, from: resolution.from };
  }
  return null;
}

/** Whoever spoke or acted last: an organization that does not merely report, or a person where the document is an utterance. */
function speakerBefore(draft: Draft, story: Story, uttered: boolean): Resolution | undefined {
  const asked = { position: draft.source![0], sentence: draft.sentence, content: draft.content };
  const seen = seenBefore(story.sightings.organizations, asked.position, BACK);
  const known = new Map<string, Identity>();
  for (const { resolution, draft: earlier } of story.past) {
    const identity = resolution?.identity;
    if (!identity || draft.sentence.index - earlier.sentence.index > REACH) continue;
    const isBody = identity.kind === 'organization' || identity.phrase?.kind === 'body';
    if (uttered || isBody) known.set(`${identity.kind}:${identity.name}`, identity);
  }
  for (const name of seen.keys())
    if (story.mentionsOf.get(name)?.[0]?.kind !== 'media')
      known.set(`organization:${name}`, organizational(name).identity);
  const issuers = Array.from(known.values(), (identity) => ({
    identity,
    sightings: (identity.kind === 'organization' && seen.get(identity.name)) || [],
  }));
  const candidates = heardOf(issuers, asked, story).map(({ identity, evidence }) => ({
    identity,
    evidence: ofAnOffice(evidence),
  }));
  const chosen = choose(candidates, 'no-issuer', story);
  return chosen ? spokenBy(chosen) : undefined;
}
