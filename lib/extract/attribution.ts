import type { TokenRange } from '../text/token.ts';
import type { Cue } from './cue.ts';

/** Who a cue says is speaking, and where that stands. */
export interface Source {
  /** Null for a passive that names nobody ("it was reported that"). */
  range: TokenRange | null;
  place:
    | 'before' // "X said"
    | 'after' // "said X"
    | 'shared' // "X said ..., adding": the source of another verb
    | 'antecedent' // "X, who said"
    | 'none';
  /** Where the attribution starts: what stands before it may be content. */
  from: number;
  /** Behind source and cue, whichever comes last. */
  to: number;
  /** Whether whoever spoke last goes on speaking: "И добавил, что". */
  implied?: boolean;
}

/** A cue with its source: together they attribute. */
export interface Attribution {
  cue: Cue;
  source: Source;
}

/** "..., сообщает": whoever passes it on has a name that the page lost. */
export const isLost = ({ cue, source }: Attribution): boolean =>
  source.range === null && cue.inflection === 'present' && cue.frames.has('relay');
