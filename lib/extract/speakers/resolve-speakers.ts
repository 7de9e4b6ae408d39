import type { OrganizationMention, Speaker, SpeakerEvidence } from '../../annotation.ts';
import type { Steps } from '../../steps/steps.ts';
import { within } from '../../text/in-order.ts';
import type { Draft } from '../claims/draft.ts';
import type { Reading } from '../reading.ts';
import type { Because, SpeakerDecision } from './because.ts';
import { describe } from './describe.ts';
import { WEIGHTS, type Weights } from './features.ts';
import { hearSubject } from './hear-subjects.ts';
import type { Identity } from './identity.ts';
import { introductionOf } from './introduction.ts';
import type { Register } from './register.ts';
import { sieves } from './sieves.ts';
import { findSightings } from './sightings.ts';
import { readSource, type SourcePhrase } from './source-phrase.ts';
import type { Resolution, Story } from './story.ts';
import { genderTold, mentionsByName, spanOfMention, wordBefore } from './story.ts';

export interface Resolved {
  draft: Draft;
  speaker: Speaker | null;
  speakerFrom: SpeakerEvidence;
  /** Why this speaker; null where there is none. */
  because: Because | null;
}

/**
 * Finds who is behind each source, going through the claims in order: whoever spoke last is whom "he" means.
 * @param watch is told of each choice between candidates for a claim's speaker
 */
export function* resolveSpeakers(
  drafts: readonly Draft[],
  reading: Reading,
  register: Register,
  organizations: readonly OrganizationMention[],
  weights: Weights = WEIGHTS,
  watch: ((draft: Draft, decision: SpeakerDecision) => void) | null = null,
): Steps<Resolved[]> {
  const speakers = new Map<string, Speaker>();
  const story: Story = {
    reading,
    register,
    organizations,
    mentionsOf: mentionsByName(organizations),
    drafts,
    past: [],
    strangers: new Map(),
    sightings: yield* findSightings(reading, register, organizations, drafts),
    heard: [],
    weights,
    watch: null,
  };
  // "The mayor has left, reports Norvik": of whom the sentence tells is heard of, and says nothing.
  const claiming = new Set(
    drafts.filter(({ relayed, asked }) => !relayed && !asked).map(({ sentence }) => sentence.index),
  );
  let heard = 0;
  const resolved: Resolved[] = [];
  for (const draft of drafts) {
    for (; heard < draft.sentence.index; heard++)
      if (!claiming.has(heard)) hearSubject(reading.sentences[heard]!, story);
    const names = draft.source ? within(organizations, draft.source, spanOfMention) : [];
    const phrase = readSource(draft, reading, names.map(spanOfMention));
    story.watch = watch && ((decision) => watch(draft, decision));
    const found = resolve(draft, phrase, story);
    story.watch = null;
    const resolution = found?.resolution ?? null;
    learnGender(draft, resolution, story);
    // "Asked by a reporter whether it was late, Ada Berg smiled": who asks does not go on.
    if (!draft.asked) story.past.push({ draft, phrase, resolution, thing: isThing(resolution?.identity) });
    resolved.push({
      draft,
      speaker: resolution && speakerOf(resolution.identity, speakers, story),
      speakerFrom: resolution?.from ?? 'unknown',
      because: found?.because ?? null,
    });
    yield;
  }
  return fromBelow(resolved);
}

/** "Нисар сказал", "она сказала": a verb tells the gender of one whose name tells none. */
function learnGender(draft: Draft, resolution: Resolution | null, story: Story): void {
  const [person, another] = resolution?.identity.people ?? [];
  const named = resolution?.from === 'named' || resolution?.from === 'surname';
  const meant = resolution?.from === 'pronoun' && person?.gender === null;
  if (!person || another || !(named || meant)) return;
  const told = genderTold(draft, story);
  // "Айлин сообщила": a woman's verb tells more than a list of names; an office may ask for a man's.
  person.gender = told === 'female' ? told : (person.gender ?? told);
}

/** A quotation that its paragraph does not close is said by whom the attribution tells that stands behind the rest of it. */
function fromBelow(resolved: Resolved[]): Resolved[] {
  for (let i = resolved.length - 2; i >= 0; i--) {
    const [one, next] = [resolved[i]!, resolved[i + 1]!];
    if (next.speaker && goesOnBelow(one.draft, next.draft))
      resolved[i] = { ...one, speaker: next.speaker, speakerFrom: 'carried-on', because: null };
  }
  return resolved;
}

function goesOnBelow({ rule, sentence }: Draft, next: Draft): boolean {
  const open = sentence.tokens.at(-1)?.quotation?.closed === false;
  const first = next.sentence.tokens[0]!;
  return (
    rule === 'quotation-alone' &&
    open &&
    next.sentence.paragraph === sentence.paragraph + 1 &&
    first.kind === 'quotation' &&
    first.end >= next.content[0]![1]
  );
}

function resolve(
  draft: Draft,
  phrase: SourcePhrase | null,
  story: Story,
): { resolution: Resolution; because: Because } | null {
  for (const { id, resolve: ask } of sieves) {
    const resolution = ask(draft, story, phrase);
    if (resolution === null) return null;
    if (resolution)
      return { resolution, because: { by: id, features: [], beside: null, ...resolution.because } };
  }
  return null;
}

const NO_PHRASE: Partial<SourcePhrase> = {};

/** Whether "it" can mean who spoke: nobody by name, role or profession. */
function isThing(identity: Identity | undefined): boolean {
  if (identity?.kind === 'organization') return true;
  const { kind, features } = (identity?.kind === 'description' && identity.phrase) || NO_PHRASE;
  if (features?.ranks[0] === 'press service') return true;
  return kind === 'body' || kind === 'document' || kind === 'other';
}

/** One speaker per identity, numbered in order of first appearance. */
function speakerOf(identity: Identity, speakers: Map<string, Speaker>, story: Story): Speaker {
  const key = `${identity.kind}:${identity.name}`;
  const known = speakers.get(key);
  if (known) return known;
  const introduced = introductionOf(identity, story);
  const speaker: Speaker = {
    id: speakers.size,
    kind: identity.kind,
    name: identity.kind === 'organization' ? fullestName(identity.name, story) : identity.name,
    ...describe(identity, story),
    ...(introduced && { introduced }),
  };
  speakers.set(key, speaker);
  return speaker;
}

/**
 * The fullest way in which the article itself names an organization. Where that is one word alone, its usual name, unless
 * the word may name bodies of several lands (`standsAlone`) and the article does not tell which.
 */
function fullestName(name: string, { mentionsOf, reading }: Story): string {
  let fullest = '';
  for (const { span } of mentionsOf.get(name) ?? []) {
    const own = reading.language.nominative(reading.text.slice(...span).replace(/\s+/gu, ' '), {
      before: wordBefore(reading.text, span[0]),
      title: null,
      after: null,
      attested: reading.attested,
    });
    // A form in another case than the dictionary's says less surely how the name runs by itself.
    const first = own.split(' ')[0]!.toLowerCase();
    if (reading.language.lemma(first) === first && wordCount(own) > wordCount(fullest)) fullest = own;
  }
  if (wordCount(fullest) > 1) return fullest;
  if (!reading.language.grammar.standsAlone(fullest)) return name;
  // "Минздрав" that the article tells to be a region's; "Ренхап", which the list calls "Yonhap", where the article has that as well.
  const [first, ...others] = name.split(' ');
  const told = others.length > 0 ? others.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)) : [first!];
  return told.some(reading.attested) ? name : fullest;
}

const wordCount = (text: string) => (text === '' ? 0 : text.split(' ').length);
