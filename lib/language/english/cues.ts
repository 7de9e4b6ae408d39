import { compileCues } from '../cue-lexicon.ts';
import { cueVerbs } from './cue-verbs.ts';

/** The cue verbs, ready to be looked up. */
export const cues = compileCues(cueVerbs);
