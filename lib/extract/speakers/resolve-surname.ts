import { NO_PLACE } from '../../language/place.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import type { Person } from './register.ts';
import type { SourcePhrase } from './source-phrase.ts';
import {
  fitsGender,
  genderTold,
  organizational,
  personal,
  type Resolver,
  type Story,
  sourceName,
} from './story.ts';

/** The source is a surname that stands alone, perhaps with its particles ("van der Berg") or an adjective ("a smiling Berg"); or several. */
export const resolveSurname: Resolver = (draft, story, phrase) => {
  const { language } = story.reading;
  const written = story.reading.text.slice(...draft.source!);
  // "отметил Королев": what is a noun in another case elsewhere, and the surname of somebody here.
  const bare = /^\p{Lu}\p{Ll}+$/u.test(written) ? namesake(written, draft, story) : undefined;
  const firm = bare && firmBefore(written, bare, draft, story);
  if (firm) return organizational(firm);
  if (bare?.sure) return personal([bare], 'surname');
  const names = sourceName(draft, story)
    .replaceAll(`, ${language.and} `, ', ')
    .replaceAll(` ${language.and} `, ', ')
    .split(', ');
  // "Velden Bank's |Berg|"
  const owned = phrase?.possessor?.pronoun === false;
  const described = names.length === 1 && phrase !== null && (owned || isDescribed(draft, phrase, language));
  if (described) names[0] = names[0]!.split(' ').at(-1)!;
  const people: Person[] = [];
  for (const name of names) {
    const words = name.split(/\s+/u).filter((word) => !language.nameParticles.has(word));
    if (
      words.length === 0 ||
      words.length > 2 ||
      !words.every((word) => /^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(word))
    )
      return undefined;
    const person = story.register.bySurname(
      language.nominative(words.at(-1)!, { ...NO_PLACE, attested: story.reading.attested }),
    )[0];
    if (!person || (described && !person.sure && person.words.length === 1)) return undefined;
    people.push(person);
  }
  return personal(people, 'surname', language.and);
};

/** Of several of one surname the first whose gender the verb tells, or the surname itself. */
function namesake(surname: string, draft: Draft, story: Story): Person | undefined {
  const people = story.register.bySurname(surname);
  if (people.length < 2) return people[0];
  const opens = draft.cue !== null && draft.cue[0] < draft.source![0];
  const { grammar } = story.reading.language;
  const told = genderTold(draft, story) ?? (opens ? grammar.ownerGender(surname) : null);
  return people.find((person) => told === null || fitsGender(person, told)) ?? people[0];
}

/** "Norvik said", where "Norvik Shipping Co" was named before and Ada Norvik only later: the firm. */
function firmBefore(
  written: string,
  { words }: Person,
  { source }: Draft,
  { organizations, register }: Story,
): string | null {
  const named = register.mentions.find(({ mention }) => mention.words.at(-1) === words.at(-1));
  if (!named || named.mention.span[0] < source![0]) return null;
  const firm = organizations.find(
    ({ span, name }) => span[1] <= source![0] && name.startsWith(`${written} `),
  );
  return firm?.name ?? null;
}

/** "a fit-looking |Berg|": a capital at the end, behind an article and words without one. */
function isDescribed(
  { source, sentence }: Draft,
  { headSpan }: SourcePhrase,
  { words }: Reading['language'],
): boolean {
  const before = sentence.tokens.filter(({ start, end }) => start >= source![0] && end <= source![1]);
  const head = before.pop();
  return (
    words.indefinites.has(before[0]?.lower ?? '') &&
    head?.capital === true &&
    head.start === headSpan?.[0] &&
    before.every(({ capital, kind }, i) => kind === 'word' && (i === 0 || !capital))
  );
}
