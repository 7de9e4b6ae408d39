import type { OrganizationMention } from '../../annotation.ts';
import type { Steps } from '../../steps/steps.ts';
import { possessiveStart } from '../../text/apostrophes.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import type { Named, Person, Register } from './register.ts';
import { type Standing, standingAt } from './standing.ts';

/** One place where somebody or something is named. */
export interface Sighting {
  /** UTF-16 code units of the text. */
  readonly position: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly standing: Standing;
}

/** A sighting with whom it shows. */
export interface Seen<T> {
  readonly who: T;
  readonly sighting: Sighting;
}

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
  /** Content ends nothing behind it, so that one pass over both is enough. */
  const standing = (at: number, name: Span, tokens: readonly Token[], nominative: boolean): Standing => {
    while (nextTold < told.length && told[nextTold]![1] <= name[0]) nextTold++;
    const own = standingAt(at, name, tokens, nominative, reading);
    return own !== 'quoted' && nextTold < told.length && told[nextTold]![0] <= name[0] ? 'told' : own;
  };
  for (const { start, index, tokens } of reading.sentences) {
    const named = firstEndingAfter(register.mentions, start, ({ mention }) => mention.span);
    const bodied = firstEndingAfter(organizations, start, ({ span }) => span);
    let nextName = named;
    let nextBody = bodied;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      // Names inside a quotation, which is one token, come with it.
      for (
        ;
        nextName < register.mentions.length && startOf(register.mentions[nextName]!) < token.end;
        nextName++
      ) {
        const one = register.mentions[nextName]!;
        if (startOf(one) >= token.start)
          people.push({ who: one.person, sighting: sightingOf(one, at, index, tokens, reading, standing) });
      }
      for (; nextBody < organizations.length && organizations[nextBody]!.span[0] < token.end; nextBody++) {
        const { span, name } = organizations[nextBody]!;
        if (span[0] >= token.start)
          bodies.push({
            who: name,
            sighting: { position: span[0], sentence: index, standing: standing(at, span, tokens, true) },
          });
      }
      const surname = bareSurname(token, register, nextName, organizations, nextBody, reading);
      if (surname)
        people.push({
          who: surname.person,
          sighting: {
            position: token.start,
            sentence: index,
            standing: standing(at, [token.start, token.end], tokens, surname.nominative),
          },
        });
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

const startOf = ({ mention }: Named) => mention.span[0];

function sightingOf(
  { mention }: Named,
  at: number,
  sentence: number,
  tokens: readonly Token[],
  reading: Reading,
  standing: (at: number, name: Span, tokens: readonly Token[], nominative: boolean) => Standing,
): Sighting {
  const [start, end] = mention.span;
  const nominative =
    reading.language.wordOrder.subjectFirst ||
    reading.text.slice(start, end).replace(/\s+/gu, ' ') === mention.words.join(' ');
  let own = at;
  while (own > 0 && mention.title && tokens[own - 1]!.start >= mention.title[0]) own--;
  return { position: start, sentence, standing: standing(own, mention.span, tokens, nominative) };
}

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
