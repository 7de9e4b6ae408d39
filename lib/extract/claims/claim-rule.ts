import type { Frame } from '../../language/cue-lexicon.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import type { Attribution } from '../attribution.ts';

/** What a rule looks at: one attribution in its sentence. */
export interface Candidate extends Attribution {
  /** The article's: a quotation is one token, and what it says stands here alone. */
  text: string;
  sentence: Sentence;
  tokens: readonly Token[];
  language: Language;
  /** All attributions of the sentence, in order. */
  all: readonly Attribution[];
  /** Where content on the left may start: behind the dateline or the claim before. */
  leftEdge: number;
}

/** What a rule decides: which tokens are the content; the sentence before where that is what is reported. */
export interface Decision {
  content: readonly TokenRange[] | 'previous-sentence';
  /** Where a rule takes more words for the cue than the verb: "voiced the opinion". */
  cue?: TokenRange;
  /** Whether it is a claim only if some of the content stands in quotation marks. */
  quotedOnly?: boolean;
}

/** One way in which an article attributes words. The driver asks the rules in order; the first answer wins. */
export interface ClaimRule {
  /** Stands in the annotation: why this is a claim; `rule-sentences.ts` says it for readers. */
  id: string;
  decide(candidate: Candidate): Decision | null;
}

export function takes({ cue }: Candidate, ...frames: readonly Frame[]): boolean {
  for (const frame of frames) if (cue.frames.has(frame)) return true;
  return false;
}
