import type { Steps } from '../../steps/steps.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type Token } from '../../text/token.ts';
import { findCues } from '../cues.ts';
import type { Reading } from '../reading.ts';
import { type Attribution, attribute, type Source } from '../sources.ts';
import type { Candidate, ClaimRule, Decision } from './claim-rule.ts';
import { claimsWithoutCue, nothingButQuotations } from './claims-without-cue.ts';
import { holdsVerb } from './content.ts';
import type { Draft } from './draft.ts';
import { claimRules } from './rules.ts';
import { findAnnouncement, listedStatement } from './statement-list.ts';

/** All claims of an article, in the order of their content. */
export function* findClaims(reading: Reading): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const announcement = findAnnouncement(reading);
  for (const sentence of reading.sentences) {
    const found = claimsOf(sentence, reading);
    if (found.length > 0) drafts.push(...found);
    else if (!announcement || sentence.index <= announcement.index)
      drafts.push(...claimsWithoutCue(sentence, drafts, reading));
    else drafts.push(...listedClaims(sentence, announcement, drafts, reading));
    yield;
  }
  return drafts
    .filter((draft) => draft.content.length > 0)
    .toSorted((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** The claims of a sentence that has no cue, in a list of somebody's statements. */
function listedClaims(
  sentence: Sentence,
  announcement: Sentence,
  drafts: readonly Draft[],
  reading: Reading,
): Draft[] {
  const own = claimsWithoutCue(sentence, drafts, reading);
  if (own.length > 0) return own.map((draft) => (draft.source ? draft : { ...draft, announcement }));
  if (nothingButQuotations(sentence)) return [];
  const statement = listedStatement(sentence, announcement, reading);
  return statement ? [statement] : [];
}

function claimsOf(sentence: Sentence, { language, sentences }: Reading): Draft[] {
  const { tokens } = sentence;
  const possible = attribute(sentence, findCues(sentence, language), language);
  const candidate = (attribution: Attribution, all: readonly Attribution[], leftEdge: number): Candidate => ({
    ...attribution,
    sentence,
    tokens,
    language,
    all,
    leftEdge,
  });
  // What makes no claim by itself ends nobody else's.
  const all = possible.filter((attribution) => decide(candidate(attribution, [], 0)) !== null);
  const drafts: Draft[] = [];
  let leftEdge = 0;
  for (const attribution of all) {
    const found = decide(candidate(attribution, all, leftEdge));
    if (!found) continue;
    const { rule, decision } = found;
    const content =
      decision.content === 'previous-sentence'
        ? previousSentence(sentence, sentences)
        : decision.content.map((range) => spanOf(tokens, range));
    if (content.length === 0) continue;
    const { cue, source } = attribution;
    drafts.push({
      rule: rule.id,
      content,
      cue: spanOf(tokens, decision.cue ?? cue.at),
      source: source.range && spanOf(tokens, source.range),
      sentence,
      first: FIRST_PLACES.has(source.place) && !holdsVerb(candidate(attribution, all, 0), [0, source.from]),
      relayed: cue.frames.has('relay') && source.place === 'after' && isBefore(content, tokens[cue.at[0]]!),
    });
    if (isBefore(content, tokens[cue.at[0]]!))
      leftEdge = language.grammar.afterCircumstances(
        tokens,
        Math.max(source.to, cue.at[1]),
        cue.addressed && source.place !== 'after',
      );
  }
  return withoutNested(withoutRelays(drafts));
}

const FIRST_PLACES: ReadonlySet<Source['place']> = new Set(['before', 'after']);

const isBefore = (content: readonly Span[], { start }: Token): boolean =>
  content.every(([, end]) => end <= start);

/** "|X said that ...|, reports Y": what is passed on stays a claim of whom it goes back to. */
function withoutRelays(drafts: readonly Draft[]): Draft[] {
  const goesBackTo = (own: Draft, relay: Draft) =>
    own.first &&
    relay.content.some(
      ([start, end]) => own.cue![0] >= start && own.cue![1] <= end && own.content.at(-1)![1] === end,
    );
  return drafts.filter(
    (draft) => !draft.relayed || !drafts.some((own) => own !== draft && own.cue && goesBackTo(own, draft)),
  );
}

function decide(candidate: Candidate): { rule: ClaimRule; decision: Decision } | null {
  for (const rule of claimRules) {
    const decision = rule.decide(candidate);
    if (decision) return { rule, decision };
  }
  return null;
}

/** The content of the sentence before, in the same paragraph. */
function previousSentence({ index, paragraph }: Sentence, sentences: readonly Sentence[]): Span[] {
  const before = sentences[index - 1];
  return before?.paragraph === paragraph ? [[before.start, before.end]] : [];
}

/** A claim reported inside a claim belongs to the outer one. */
function withoutNested(drafts: readonly Draft[]): Draft[] {
  const inside = (a: Draft, b: Draft) =>
    a.cue !== null && b.content.some(([start, end]) => a.cue![0] >= start && a.cue![1] <= end);
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft && inside(draft, other) && !(inside(other, draft) && other.cue![0] < draft.cue![0]),
      ),
  );
}
