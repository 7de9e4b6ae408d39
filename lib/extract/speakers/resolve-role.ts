import { type RoleFeatures, SEVERAL } from '../../language/language.ts';
import { possessiveStart } from '../../text/apostrophes.ts';
import { before, firstEndingAfter, within } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import { complementOf } from './complement.ts';
import type { Person } from './register.ts';
import { agreement, roleFeatures } from './role-features.ts';
import {
  lastSpeaker,
  personal,
  type Resolver,
  type Story,
  sourceName,
  sourceWords,
  spanOfMention,
} from './story.ts';

/** How many mentions of people back and ahead a role is looked for. */
const BACK = 150;
const AHEAD = 6;
/** What having spoken last is worth, beside the agreement of two roles. */
const SPOKE_LAST = 1.5;
const LATER = 2.5;

/** "the top Russian defense official": the person whose title or apposition agrees best, the last speaker first. */
export const resolveRole: Resolver = (draft, story) => {
  const words = sourceWords(draft);
  const { language } = story.reading;
  if (language.words.indefinites.has(words[0]!)) return undefined;
  const found = roleFeatures(words.join(' '), language);
  if (!found || found.ranks[0] === SEVERAL) return undefined;
  const inside = within(story.organizations, draft.source!, spanOfMention);
  const features: RoleFeatures = { ...found, organizations: inside.map((one) => one.name) };
  const last = lastSpeaker(story, ({ identity }) => identity.kind === 'person')?.resolution?.identity
    .people[0];
  const complement = complementOf(words, language);
  let best: Person | null = null;
  let bestScore = 0;
  const whose = possessors(draft, story);
  const { known, coming } = candidates(draft, story, whose);
  for (const person of known) {
    const score = agreementWith(person, features, complement, person === last);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  // Who is named only later must agree in more than the rank.
  for (const person of coming) {
    const score = agreementWith(person, features, complement, false) - LATER;
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  if (!best && features.ranks.includes('anybody')) best = last ?? known.find((person) => person.sure) ?? null;
  return best ? personal([best], 'role') : undefined;
};

/** The people whom a source names without being any of them: "the widow of |X|", "|X|'s driver". */
function possessors({ source, sentence }: Draft, { register, reading }: Story): readonly Possessor[] {
  const named = within(register.mentions, source!, ({ mention }) => mention.span).map(
    ({ mention, person }) => ({ surname: mention.words.at(-1)!, people: [person] }),
  );
  for (const { text, capital, start, end } of sentence.tokens) {
    const own = capital && start >= source![0] && end <= source![1];
    const mark = own ? possessiveStart(text, reading.language.apostrophes) : -1;
    if (mark < 0) continue;
    const surname = text.slice(0, mark);
    const people = register.bySurname(surname);
    if (people.length > 0) named.push({ surname, people: [...people] });
  }
  return named;
}

interface Possessor {
  surname: string;
  /** Who bears that name. */
  people: Person[];
}

/** Who may be described; a description that says whose somebody is ("the widow of X") fits nobody who is known as something else. */
function candidates(
  draft: Draft,
  { register }: Story,
  whose: readonly Possessor[],
): { known: Person[]; coming: Person[] } {
  const { mentions } = register;
  const isTheirs = (person: Person) =>
    whose.every(
      ({ surname, people }) =>
        !people.includes(person) && person.roles.some((role) => role.text.includes(surname)),
    );
  const position = draft.source![0];
  const next = firstEndingAfter(mentions, position, ({ mention }) => mention.span);
  const past = before(mentions, position, BACK, ({ mention }) => mention.span).map(({ person }) => person);
  const ahead = mentions.slice(next, next + AHEAD).map(({ person }) => person);
  return {
    known: [...new Set(past)].filter(isTheirs),
    coming: ahead.filter((person) => !past.includes(person) && isTheirs(person)),
  };
}

function agreementWith(
  person: Person,
  features: RoleFeatures,
  complement: readonly string[],
  spokeLast: boolean,
): number {
  let score = 0;
  for (const role of person.roles)
    if (role.features && !differs(complement, role.complement))
      score = Math.max(score, agreement(features, role.features));
  // Whoever spoke last and has no role at all may have this one.
  if (score === 0 && spokeLast && person.roles.every((role) => role.features === null)) score = 1;
  return score > 0 && spokeLast ? score + SPOKE_LAST : score;
}

/** Whether both say what the role is of, and have no word of it in common. */
function differs(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** "the press service", where "the press service of the governor" spoke before; "the spokesman" for "a spokesman for the plant". */
export const resolveDescription: Resolver = (draft, story) => {
  const { language } = story.reading;
  const told = sourceWords(draft).filter((word) => !language.words.determiners.has(word));
  // "a statement of the press service": the press service.
  const issuer = told.filter((word) => !language.words.documents.has(word));
  const words = issuer.length > 0 ? issuer : told;
  if (words.length === 0 || language.words.indefinites.has(sourceWords(draft)[0]!)) return undefined;
  const last = lastSpeaker(story, ({ identity }) => {
    if (identity.kind !== 'description') return false;
    const known = new Set(
      identity.name
        .toLowerCase()
        .split(/[^\p{L}\p{N}'’-]+/u)
        .map((word) => language.lemma(word)),
    );
    return words.every((word) => known.has(language.lemma(word)));
  });
  return last?.resolution ? { identity: last.resolution.identity, from: 'description' } : undefined;
};

/** Nobody by name: the description itself. */
export const describeSource: Resolver = (draft, story) => ({
  identity: { kind: 'description', name: sourceName(draft, story), people: [] },
  from: 'description',
});
