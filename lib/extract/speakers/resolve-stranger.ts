import { NO_PLACE } from '../../language/place.ts';
import type { Token } from '../../text/token.ts';
import { HONORIFIC } from '../../text/word-class.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import { organizational, personal, type Resolver, type Story, wordBefore } from './story.ts';

/** The source is a name that nothing else says more about: a person, unless it is a country. */
export const resolveStranger: Resolver = (draft, story, phrase) => {
  if (phrase?.kind === 'people') return undefined;
  const { countries, words, roles, nameParticles, isForeign } = story.reading.language;
  const tokens = draft.sentence.tokens.filter(
    ({ start, end }) => start >= draft.source![0] && end <= draft.source![1],
  );
  const named = tokens.filter((token) => token.kind === 'word' && !token.is(HONORIFIC));
  if (
    named.length === 0 ||
    named.length > 4 ||
    tokens.some((token) => token.kind === 'quotation' || token.kind === 'number')
  )
    return undefined;
  const isName = ({ lower, lemma, text, capital }: (typeof named)[number]) =>
    nameParticles.has(lower) ||
    (capital &&
      text !== text.toUpperCase() &&
      !countries.has(lemma) &&
      !words.bodies.has(lower) &&
      !words.documents.has(lower) &&
      !words.determiners.has(lower) &&
      !words.anybody.has(lower) &&
      !roles.nouns.has(lower));
  if (!named.every(isName) || isPlural(named, draft, story)) return undefined;
  // "Подписчики": several, by what they are. "В Вельде": a town.
  const before = wordBefore(story.reading.text, draft.source![0]);
  const place = { ...NO_PLACE, before };
  if (named.length === 1 && story.reading.language.personName([named[0]!.text], place) === null)
    return undefined;
  // In another script than the article's it is a paper or a firm.
  if (named.every(({ text }) => isForeign(text)))
    return organizational(story.reading.text.slice(named[0]!.start, named.at(-1)!.end));
  const written = named.map((token) => token.text).join(' ');
  // "in Falk's words" is Falk's; "Holt's said" is a firm's.
  const { language, text } = story.reading;
  const owner =
    draft.cue !== null &&
    ((language.wordOrder.headFirst && draft.cue[1] <= draft.source![0]) ||
      !isVerb(text.slice(...draft.cue), language));
  const name = owner ? ownedName(written, draft, story) : written;
  const known = story.strangers.get(name);
  const gender = tokens.map((token) => roles.honorifics.get(token.lower)).find((one) => one) ?? null;
  const person = known ?? { name, words: name.split(' '), gender, roles: [], sure: false, fullest: null };
  story.strangers.set(name, person);
  return personal([person], 'named');
};

/** "|Dealers| said", "|Banks| argue": a noun in the plural that a capital opens the sentence with. */
function isPlural(named: readonly Token[], { sentence }: Draft, { reading }: Story): boolean {
  const { grammar, roles, words, wordOrder } = reading.language;
  const [token, another] = named;
  const one = token && !another && wordOrder.subjectFirst ? grammar.singularOf(token.lower, false) : null;
  if (!one || sentence.tokens[0] !== token) return false;
  return (
    roles.nouns.has(one) ||
    words.bodies.has(one) ||
    grammar.isPersonNoun(sentence.tokens, [token!.start, token!.end])
  );
}

/** "По утверждению |Брандта|": the name in the form that it has by itself. */
function ownedName(written: string, draft: Draft, { reading: { text, language, attested } }: Story): string {
  const before = draft.cue && (/\p{L}{1,40}$/u.exec(text.slice(...draft.cue))?.[0].toLowerCase() ?? null);
  const named = language.wordOrder.headFirst
    ? language.personName(written.split(' '), { ...NO_PLACE, before, attested })
    : null;
  return named?.words.join(' ') ?? language.nominative(written, { ...NO_PLACE, attested });
}

const isVerb = (cue: string, { cues }: Reading['language']) =>
  cues.lookup(cue.split(/\s/u)[0]!.toLowerCase()).length > 0;
