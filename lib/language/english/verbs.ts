import type { Token } from '../../text/token.ts';
import { isAt, isWord, lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
} from '../../text/word-class.ts';
import { cues } from './cues.ts';

/** Past forms of irregular verbs that are hardly ever anything else. */
const IRREGULAR = new Set(
  `went came took gave became began knew saw got made found kept held brought thought bought caught taught sought fought
  met sat stood lost won fell rose grew drew flew threw wore swore spoke broke chose drove wrote ate ran sang sank
  shook stole stuck struck understood withdrew underwent overcame arose paid led heard fled hid rode swept spent fed laid shot felt dealt meant sent built slept left
  wants needs plans expects hopes intends believes seems remains continues includes depends requires means makes takes gives goes comes
  caused wanted decided agreed refused tried happened occurred seemed remained appeared
  need want expect believe know think hope intend seem remain become continue depend require mean make take give go come`.split(
    /\s+/u,
  ),
);
/** Present forms that are hardly ever a plural noun. */
const PRESENT = new Set(
  `suggests becomes maintains owns provides opposes lacks indicates argues underscores considers denies loses appears demonstrates
  recognizes creates extends violates contends oversees alleges sends deserves insists administers seeks operates contains enjoys brings
  completes boasts acknowledges retains anticipates involves describes pursues threatens protects exceeds reduces poses imposes asserts
  permits reaches explains confirms emphasizes wears excludes bolsters signifies prefers prevents celebrates proves constitutes
  encourages expands preserves approves publishes combines accepts rejects clarifies regulates builds serves strengthens undermines
  isolates allows triggers represents thinks happens exists belongs consists undergoes occurs contradicts prohibits envisages complies
  stipulates implies improves weakens enables ensures affects applies lets fails tends knows reflects keeps gets holds feels puts sits
  grows`.split(/\s+/u),
);
/** Past forms that are a participle before "by". */
const BY = new Set(
  'led held made found kept brought caught taught sought sent built shot heard laid paid'.split(' '),
);
const NOMINAL_BEFORE = /^(?:\p{L}|\p{N})/u;

/** Whether the word is a finite verb: an auxiliary, a known irregular past, or a past form in a verb's place. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  // "It's", "They're"
  if (token.capital) return token.is(AUXILIARY) && lower.includes("'");
  if (token.is(AUXILIARY)) return !NON_FINITE.has(lower);
  // "a think tank"
  if (lower === 'think' && lowerAt(tokens, at + 1).startsWith('tank')) return false;
  if (IRREGULAR.has(lower)) return !isAfterDeterminer(tokens, at) && !isLedBy(tokens, at);
  if (PRESENT.has(lower)) return isWord(tokens[at - 1]) && !isAt(tokens, at - 1, DETERMINER | PREPOSITION);
  if (lower === 'said' || lower === 'told' || lower === 'says') return true;
  if (
    cues.lookup(lower).some((form) => form.rest.length === 0 && form.inflection === 'past') ||
    lower.endsWith('ed')
  )
    return lower.length > 4 && isPastInVerbPlace(tokens, at);
  return false;
}

/** "a group |led| by Orr" */
const isLedBy = (tokens: readonly Token[], at: number): boolean =>
  BY.has(tokens[at]!.lower) && tokens[at + 1]?.lower === 'by';

const NON_FINITE = new Set(['be', 'been', 'being', 'having']);

function isAfterDeterminer(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.is(DETERMINER) || before.lower === 'to');
}

/** An -ed form is a verb rather than an adjective where a subject stands before it and its object or a preposition follows. */
function isPastInVerbPlace(tokens: readonly Token[], at: number): boolean {
  if (isAfterDeterminer(tokens, at)) return false;
  // "The trader, |also| based in Velden,"
  let subject = at - 1;
  while (subject > 0 && isAt(tokens, subject, ADVERB) && !tokens[subject]!.capital) subject--;
  const before = tokens[tokens[subject]?.kind === 'comma' ? subject : at - 1];
  if (!before) return false;
  if (before.kind === 'comma') return isAt(tokens, at + 1, DETERMINER);
  if (
    before.kind !== 'word' &&
    before.kind !== 'number' &&
    before.kind !== 'bracket' &&
    before.kind !== 'quotation'
  )
    return false;
  // "said |retired| Gen. Falk"
  if (before.is(PREPOSITION | COORDINATOR) || /^sa(?:id|ys?)$/u.test(before.lower)) return false;
  if (!NOMINAL_BEFORE.test(before.text) && before.kind === 'word') return false;
  const next = tokens[at + 1];
  if (!next || next.kind === 'stop' || next.kind === 'comma') return true;
  if (next.lower === 'by') return false;
  return (
    next.capital ||
    next.kind !== 'word' ||
    next.is(DETERMINER | COMPLEMENTIZER | ADVERB) ||
    next.lower === 'to' ||
    next.is(PREPOSITION) ||
    // "the court |overruled| and said"
    (next.is(COORDINATOR) && isPastForm(tokens, at + 2))
  );
}

/** Whether a finite verb stands within the next few words, so that a clause may start here. */
export function isFiniteWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i - at < 25; i++) {
    if (tokens[i]!.kind === 'stop' || tokens[i]!.kind === 'semicolon') return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** "hindered", "went", "said". */
export function isPastForm(tokens: readonly Token[], at: number): boolean {
  const { lower = '', kind } = tokens[at] ?? {};
  return (
    kind === 'word' &&
    (/[a-z]{2}ed$/u.test(lower) ||
      IRREGULAR.has(lower) ||
      cues.lookup(lower).some((form) => form.inflection === 'past'))
  );
}
