import type { Span } from '../annotation.ts';
import { findCues } from '../cues.ts';
import { type Reading, type Sentence, spanOf, type TokenRange } from '../reading.ts';
import { attribute } from '../sources.ts';
import type { Candidate } from './claim-rule.ts';
import { claimRules } from './rules.ts';

/** A claim whose speaker is not resolved yet. */
export interface Draft {
  rule: string;
  content: Span[];
  cue: Span | null;
  source: Span | null;
  /** Where the source stands in its sentence, for resolving it. */
  sourceRange: TokenRange | null;
  sentence: Sentence;
  paragraph: number;
}

/** All claims of an article, in the order of their content. */
export function findClaims(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    const found = claimsOf(sentence, reading);
    if (found.length > 0) drafts.push(...found);
    else drafts.push(...unattributed(sentence, drafts));
  }
  return drafts.toSorted((a, b) => a.content[0]![0] - b.content[0]![0]);
}

function claimsOf(sentence: Sentence, { language }: Reading): Draft[] {
  const { tokens } = sentence;
  const all = attribute(sentence, findCues(sentence, language), language);
  const drafts: Draft[] = [];
  const leftEdge = 0;
  for (const attribution of all) {
    const candidate: Candidate = { ...attribution, sentence, tokens, language, all, leftEdge };
    for (const rule of claimRules) {
      const decision = rule.decide(candidate);
      if (!decision) continue;
      drafts.push({
        rule: rule.id,
        content: decision.content.map((range) => spanOf(tokens, range)),
        cue: spanOf(tokens, attribution.cue.at),
        source: attribution.source.range && spanOf(tokens, attribution.source.range),
        sourceRange: attribution.source.range,
        sentence,
        paragraph: sentence.paragraph,
      });
      break;
    }
  }
  return withoutNested(drafts);
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

/** A sentence that is nothing but a quotation: it goes on with the claim before, or stands without an attribution. */
function unattributed(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const quotations = sentence.tokens.filter((token) => token.kind === 'quotation');
  const others = sentence.tokens.some((token) => token.kind === 'word' || token.kind === 'number');
  if (quotations.length === 0 || others) return [];
  const before = drafts.at(-1);
  const content = quotations.map((token): Span => token.quotation!.inner);
  if (
    before?.rule === 'quotation-before' &&
    before.sentence.index === sentence.index - 1 &&
    before.paragraph === sentence.paragraph
  ) {
    before.content.push(...content);
    return [];
  }
  return [
    {
      rule: 'quotation-alone',
      content,
      cue: null,
      source: null,
      sourceRange: null,
      sentence,
      paragraph: sentence.paragraph,
    },
  ];
}
