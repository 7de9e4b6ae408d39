import type { Steps } from '../../steps/steps.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type Token } from '../../text/token.ts';
import { GIVEN_NAME, HONORIFIC, PRONOUN, ROLE } from '../../text/word-class.ts';
import { type Attribution, isLost, type Source } from '../attribution.ts';
import { findCues } from '../cues.ts';
import type { Reading } from '../reading.ts';
import { attribute } from '../sources.ts';
import type { Candidate, ClaimRule, Decision } from './claim-rule.ts';
import { claimsWithoutCue, nothingButQuotations } from './claims-without-cue.ts';
import { holdsVerb } from './content.ts';
import type { Draft } from './draft.ts';
import { resumeStatement } from './resume-statement.ts';
import { claimRules } from './rules.ts';
import { findAnnouncement, listedStatement } from './statement-list.ts';
import { unattributed } from './unattributed.ts';

/** All claims of an article, in the order of their content. */
export function* findClaims(reading: Reading): Steps<Draft[]> {
  const drafts: Draft[] = [];
  const announcement = findAnnouncement(reading);
  for (const sentence of reading.sentences) {
    const listed = announcement && sentence.index > announcement.index;
    const found =
      claimsOf(sentence, drafts, reading) ??
      (listed
        ? listedClaims(sentence, announcement, drafts, reading)
        : claimsWithoutCue(sentence, drafts, reading));
    drafts.push(...found);
    if (!nothingButQuotations(sentence)) drafts.push(...unattributed(sentence, found, reading));
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

/** The claims of the attributions in a sentence; null where none makes one. What it says of a claim before is told there. */
function claimsOf(sentence: Sentence, before: readonly Draft[], reading: Reading): Draft[] | null {
  const { tokens } = sentence;
  const { language } = reading;
  const possible = attribute(sentence, findCues(sentence, language), language);
  const candidate = (attribution: Attribution, all: readonly Attribution[], leftEdge: number): Candidate => ({
    ...attribution,
    text: reading.text,
    sentence,
    tokens,
    language,
    all,
    leftEdge,
  });
  // What makes no claim by itself ends nobody else's; where there is nobody else, it is asked once, below.
  const all =
    possible.length > 1
      ? possible.filter((attribution) => decide(candidate(attribution, [], 0)) !== null)
      : possible;
  const drafts: Draft[] = [];
  let leftEdge = 0;
  const resumed: Span[] = [];
  for (const attribution of all) {
    const found = decide(candidate(attribution, all, leftEdge));
    if (!found) continue;
    const { rule, decision } = found;
    const { cue, source } = attribution;
    const said = {
      rule: rule.id,
      cue: spanOf(tokens, decision.cue ?? cue.at),
      source: source.range && spanOf(tokens, source.range),
      sentence,
    };
    if (decision.content === 'previous-sentence') {
      const resuming = resumeStatement(said, before, reading);
      if (resuming) drafts.push(resuming);
      resumed.push(said.cue);
      continue;
    }
    const content = decision.content.map((range) => spanOf(tokens, range));
    if (content.length === 0) continue;
    // `He warned: "It sinks," he told the paper.`: attributed twice, and said once.
    const twice =
      rule.id === 'quotation-before' && drafts.some((one) => coversFromStart(one.content[0]!, content[0]!));
    if (!twice)
      drafts.push({
        ...said,
        content,
        quotedOnly: decision.quotedOnly ?? false,
        first: FIRST_PLACES.has(source.place) && !holdsVerb(candidate(attribution, all, 0), [0, source.from]),
        relayed: passesOn(attribution, rule) && isBefore(content, tokens[cue.at[0]]!),
        asked: cue.passive && rule.id === 'question-after',
        opened: cue.inflection === 'opener',
        implied: source.implied ?? false,
      });
    if (isBefore(content, tokens[cue.at[0]]!))
      leftEdge = language.grammar.afterCircumstances(
        tokens,
        Math.max(source.to, cue.at[1]),
        cue.addressed && source.place !== 'after',
      );
  }
  // "Об этом сообщил X, передает Y": that X reported it is nothing that Y says.
  const own = drafts.filter(
    ({ content }) => !resumed.some((cue) => content.some((span) => span[0] <= cue[0] && cue[1] <= span[1])),
  );
  return own.length > 0 || resumed.length > 0 ? withoutDoubles(withoutNested(withoutRelays(own))) : null;
}

/** "..., reports Y", "..., Y reported", "..., according to Y" */
const passesOn = (attribution: Attribution, { id }: ClaimRule): boolean => {
  const { cue, source } = attribution;
  const relay = cue.frames.has('relay');
  const named = (relay || cue.inflection === 'opener') && source.place === 'after';
  return named || (relay && id === 'clause-before') || isLost(attribution);
};

const FIRST_PLACES: ReadonlySet<Source['place']> = new Set(['before', 'after']);

/** Whether one span begins where another does and holds it, give or take a mark at either edge. */
const coversFromStart = (a: Span, b: Span): boolean => Math.abs(a[0] - b[0]) <= 1 && a[1] >= b[1] - 1;

const isBefore = (content: readonly Span[], { start }: Token): boolean =>
  content.every(([, end]) => end <= start);

/** Whether a person is the source: what a firm reports may as well be what is reported of it. */
const isPersons = ({ source, sentence: { tokens } }: Draft): boolean =>
  source !== null &&
  tokens.some(
    (token) =>
      token.start >= source[0] && token.end <= source[1] && token.is(PRONOUN | ROLE | GIVEN_NAME | HONORIFIC),
  );

/** Rules by which somebody recommends, promises or reports a thing: that they did is what is passed on. */
const DOING = new Set(['noun-after', 'infinitive-after']);

/** "|X said that ...|, reports Y": what is passed on stays a claim of whom it goes back to. */
function withoutRelays(drafts: readonly Draft[]): Draft[] {
  const goesBackTo = (own: Draft, relay: Draft) =>
    own.first &&
    !(DOING.has(own.rule) || own.quotedOnly) &&
    (!(relay.opened || own.rule === 'charge-after') || isPersons(own)) &&
    relay.content.some(
      ([start, end]) => own.cue![0] >= start && own.cue![1] <= end && own.content.at(-1)![1] === end,
    );
  return drafts.filter(
    (draft) =>
      !(draft.relayed || draft.rule === 'comparison') ||
      !drafts.some((own) => own !== draft && own.cue && goesBackTo(own, draft)),
  );
}

function decide(candidate: Candidate): { rule: ClaimRule; decision: Decision } | null {
  for (const rule of claimRules) {
    const decision = rule.decide(candidate);
    if (decision) return { rule, decision };
  }
  return null;
}

/** `He smiled and said: "..."`: what two verbs of one subject would introduce is the last one's. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const same = (a: Draft, b: Draft) =>
    a.source !== null &&
    a.source[0] === b.source?.[0] &&
    a.content.length === b.content.length &&
    a.content.every(([start, end], i) => start === b.content[i]![0] && end === b.content[i]![1]);
  return drafts.filter((draft, i) => !drafts.some((other, at) => at > i && same(draft, other)));
}

/** A claim reported inside a claim belongs to the outer one. */
function withoutNested(drafts: readonly Draft[]): Draft[] {
  const inside = (a: Draft, b: Draft) =>
    a.cue !== null && b.content.some(([start, end]) => a.cue![0] >= start && a.cue![1] <= end);
  const contains = (other: Draft, draft: Draft): boolean => {
    if (!inside(draft, other)) return false;
    if (!inside(other, draft)) return true;
    // "Orr said that the pier, |according to the mate|, is closed": what is put into what somebody says is said by him.
    if (draft.opened !== other.opened) return draft.opened === true;
    return other.cue![0] > draft.cue![0];
  };
  return drafts.filter((draft) => !drafts.some((other) => other !== draft && contains(other, draft)));
}
