import type { OrganizationMention, SpeakerEvidence } from '../../annotation.ts';
import type { Gender, Language } from '../../language/language.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import type { Because, Weighing } from './because.ts';
import type { Identity } from './identity.ts';
import type { Person, Register } from './register.ts';
import type { Seen, Sightings } from './sightings.ts';
import type { SourcePhrase } from './source-phrase.ts';

export interface Resolution {
  identity: Identity;
  from: SpeakerEvidence;
  /** What spoke for it, where candidates were weighed. */
  because?: Omit<Because, 'by'>;
}

/** A claim whose speaker has been looked for. */
export interface Past {
  draft: Draft;
  /** Its source as a phrase; null where it has none. */
  phrase: SourcePhrase | null;
  resolution: Resolution | null;
  /** Whether the source was a thing, so that "it" can mean it: an organization, a document, a country. */
  thing: boolean;
}

/** What has been read so far, while the claims are gone through in order. */
export interface Story extends Weighing {
  reading: Reading;
  register: Register;
  /** In order, without those of the dateline. */
  organizations: readonly OrganizationMention[];
  mentionsOf: ReadonlyMap<string, readonly OrganizationMention[]>;
  /** All claims, in order. */
  drafts: readonly Draft[];
  past: Past[];
  /** People who are known by nothing but a name in a source. */
  strangers: Map<string, Person>;
  sightings: Sightings;
  /** Subjects without a name of sentences in which nothing is claimed, in order. */
  heard: Seen<Identity>[];
}

/**
 * Answers who the source is; null for "nobody the article names"; undefined to leave it to the next.
 * @param phrase the source as a phrase; null where the claim has no source
 */
export type Resolver = (
  draft: Draft,
  story: Story,
  phrase: SourcePhrase | null,
) => Resolution | null | undefined;

/** How far back the word before a place is looked for, in UTF-16 code units. */
const LONGEST_WORD = 20;

/** The word that stands before `at`, in lower case; null where punctuation does. */
export function wordBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
  return /(\p{L}{1,20})\s{1,5}$/u.exec(before)?.[1]?.toLowerCase() ?? null;
}

/** The mentions of each organization, by its name. */
export function mentionsByName(
  organizations: readonly OrganizationMention[],
): ReadonlyMap<string, readonly OrganizationMention[]> {
  const byName = new Map<string, OrganizationMention[]>();
  for (const one of organizations) {
    const known = byName.get(one.name);
    if (known) known.push(one);
    else byName.set(one.name, [one]);
  }
  return byName;
}

/** How many claims back a speaker is remembered. */
export const MEMORY = 25;

export const spanOfMention = (mention: { span: Span }): Span => mention.span;

/** The nearest claim before whose speaker fits. */
export function lastSpeaker(
  { past }: Story,
  fits: (resolution: Resolution, past: Past) => boolean,
): Past | null {
  for (let i = past.length - 1; i >= 0 && i >= past.length - MEMORY; i--) {
    const one = past[i]!;
    if (one.resolution && fits(one.resolution, one)) return one;
  }
  return null;
}

/** @param and what joins the names of several */
export function personal(people: readonly Person[], from: SpeakerEvidence, and = ''): Resolution {
  return {
    identity: {
      kind: 'person',
      name: people.map((person) => person.name).join(` ${and} `),
      people,
      phrase: null,
    },
    from,
  };
}

export function organizational(name: string, from: SpeakerEvidence = 'organization'): Resolution {
  return { identity: { kind: 'organization', name, people: [], phrase: null }, from };
}

/** The gender of whoever speaks that the cue tells by its form; null where it tells none. */
export function genderTold({ cue, source }: Draft, { reading: { text, language } }: Story): Gender | null {
  if (!cue || !source) return null;
  const verb = /^\p{L}{1,40}/u.exec(text.slice(...cue))?.[0].toLowerCase() ?? '';
  return language.grammar.subjectGender(verb);
}

export const fitsGender = (person: Person, gender: Gender) =>
  person.gender === null || person.gender === gender;

/** What kinds of organization a noun may mean: "портал" tells it of "интернет-портал". Empty where no list tells. */
export const kindsOf = (noun: string, { words }: Language): readonly OrganizationKind[] =>
  words.bodyKinds.get(noun) ?? words.bodyKinds.get(noun.slice(noun.lastIndexOf('-') + 1)) ?? [];

/** Without what stands in brackets, and without the marks of a paper's name that stands by itself in them. */
const plainly = (source: string): string =>
  PLAIN.test(source)
    ? source
    : source
        .replace(/\s?\([^()]*\)|\s?<[A-Z0-9.]+>/gu, '')
        .replace(/\s+/gu, ' ')
        .replace(/^["“„«`]{1,3}\s?([\p{L}\p{N}][^"“”„«»`]{0,200}?)\s?["”“»`']{1,3}$/u, '$1');

/** Letters with one space between words: what most sources are. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

/** The source in the form in which it stands by itself. */
export function sourceName({ cue, source, sentence }: Draft, { reading }: Story): string {
  const [from, to] = source!;
  const phrase = plainly(reading.text.slice(from, to));
  const last = sentence.tokens.findLast((token) => token.end <= from);
  // "цитирует Norvik |представителя порта|": behind a name the cue asks for the case.
  const previous =
    cue && cue[1] <= from && last?.capital ? sentence.tokens.findLast((token) => token.end <= cue[1]) : last;
  return reading.language.nominative(phrase, {
    before: previous?.kind === 'word' ? previous.lower : null,
    title: null,
    after: null,
    attested: reading.attested,
  });
}
