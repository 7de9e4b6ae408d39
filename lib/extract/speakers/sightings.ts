import type { OrganizationMention } from '../../annotation.ts';
import type { Steps } from '../../steps/steps.ts';
import { possessiveStart } from '../../text/apostrophes.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { Draft } from '../claims/draft.ts';
import type { PersonMention } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Person, Register } from './register.ts';
import { type Standing, standingAt } from './standing.ts';

/** One place where somebody or something is named. */
export interface Sighting {
  /** UTF-16 code units of the text. */
  readonly position: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly standing: Standing;
  /** Whether it stands in what somebody is said to have said. */
  readonly told: boolean;
}

/** A sighting with whom it shows. */
export interface Seen<T> {
  readonly who: T;
  readonly sighting: Sighting;
}

/** Where a name begins, as a span: names are looked for there. */
export const spanOfSeen = <T>({ sighting: { position } }: Seen<T>): Span => [position, position + 1];

/** Where people and organizations (by name) are named, in order. */
export interface Sightings {
  readonly people: readonly Seen<Person>[];
  readonly organizations: readonly Seen<string>[];
}

/** Those among the last `reach` sightings before a position, each with its own in order; who was seen last comes first. */
export function seenBefore<T>(seen: readonly Seen<T>[], position: number, reach: number): Map<T, Sighting[]> {
  const end = firstEndingAfter(
    seen,
    position - 1,
    ({ sighting }): Span => [sighting.position, sighting.position],
  );
  const found = new Map<T, Sighting[]>();
  for (let i = end - 1; i >= 0 && i >= end - reach; i--) {
    const { who, sighting } = seen[i]!;
    const known = found.get(who);
    if (known) known.unshift(sighting);
    else found.set(who, [sighting]);
  }
  return found;
}

/** Finds all places where the article names those whom it knows: whole names, and surnames that stand alone. */
export function* findSightings(
  reading: Reading,
  register: Register,
  organizations: readonly OrganizationMention[],
  drafts: readonly Draft[],
): Steps<Sightings> {
  const people: Seen<Person>[] = [];
  const bodies: Seen<string>[] = [];
  const told = contentsOf(drafts);
  let nextTold = 0;
  /** How the name at `name` stands, whose first token is `at`. Names come in order, so that one pass over all content is enough. */
  const sight = (at: number, name: Span, { index, tokens }: Sentence, nominative: boolean): Sighting => {
    while (nextTold < told.length && told[nextTold]![1] <= name[0]) nextTold++;
    return {
      position: name[0],
      sentence: index,
      standing: standingAt(at, name, tokens, nominative, reading),
      told: nextTold < told.length && told[nextTold]![0] <= name[0],
    };
  };
  for (const sentence of reading.sentences) {
    const { start, tokens } = sentence;
    let nextName = firstEndingAfter(register.mentions, start, ({ mention }) => mention.span);
    let nextBody = firstEndingAfter(organizations, start, ({ span }) => span);
    for (const [at, token] of tokens.entries()) {
      // Names inside a quotation, which is one token, come with it.
      for (; nextName < register.mentions.length; nextName++) {
        const { mention, person } = register.mentions[nextName]!;
        if (mention.span[0] >= token.end) break;
        if (mention.span[0] < token.start) continue;
        const own = ownStart(mention, at, tokens);
        people.push({
          who: person,
          sighting: sight(own, mention.span, sentence, isNominative(mention, reading)),
        });
      }
      for (; nextBody < organizations.length && organizations[nextBody]!.span[0] < token.end; nextBody++) {
        const { span, name } = organizations[nextBody]!;
        if (span[0] >= token.start) bodies.push({ who: name, sighting: sight(at, span, sentence, true) });
      }
      const surname = bareSurname(token, register, nextName, organizations, nextBody, reading);
      if (!surname) continue;
      const span: Span = [token.start, token.end];
      people.push({ who: surname.person, sighting: sight(at, span, sentence, surname.nominative) });
    }
    yield;
  }
  return { people, organizations: bodies };
}

/** What was said, as spans in order that do not overlap; without what an attribution of its own sentence speaks of ("об этом"). */
function contentsOf(drafts: readonly Draft[]): Span[] {
  const spans = drafts
    .flatMap(({ content, sentence }) => content.filter(([start]) => start >= sentence.start))
    .toSorted((a, b) => a[0] - b[0]);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span[0] < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/** The token where the title of a name begins, or the name itself at `at`. */
function ownStart({ title }: PersonMention, at: number, tokens: readonly Token[]): number {
  let own = at;
  while (own > 0 && title && tokens[own - 1]!.start >= title[0]) own--;
  return own;
}

/** Whether a name stands as it is given by itself, where names have cases. */
const isNominative = ({ span, words }: PersonMention, { text, language }: Reading) =>
  language.wordOrder.subjectFirst || text.slice(...span).replace(/\s+/gu, ' ') === words.join(' ');

/** A surname that stands alone, and whether it may be the nominative. */
function bareSurname(
  token: Token,
  register: Register,
  nextName: number,
  organizations: readonly OrganizationMention[],
  nextBody: number,
  { language }: Reading,
): { person: Person; nominative: boolean } | null {
  if (token.kind !== 'word' || !token.capital) return null;
  const last = register.mentions[nextName - 1];
  if (last && last.mention.span[1] > token.start) return null;
  const body = organizations[nextBody - 1];
  if (body && body.span[1] > token.start) return null;
  const possessive = possessiveStart(token.text, language.apostrophes);
  const word = possessive > 0 ? token.text.slice(0, possessive) : token.text;
  const person = register.bySurname(word)[0];
  return person ? { person, nominative: person.words.includes(word) } : null;
}
