import { isAt, type TokenRange } from '../../text/token.ts';
import {
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../../text/word-class.ts';
import type { Candidate, ClaimRule } from './claim-rule.ts';
import { takes } from './claim-rule.ts';
import { contentBefore, contentEnd, holdsVerb, trimmed } from './content.ts';
import {
  hangs,
  holdsMainVerb,
  opensWithCircumstance,
  opensWithGerund,
  opensWithNoun,
  opensWithTime,
} from './hanging.ts';

/** `|The plant will reopen in May|, its director said on Monday.` and `|The deal|, he said, |will be signed|.` */
export const clauseBefore: ClaimRule = {
  id: 'clause-before',
  decide(candidate) {
    const content = contentOf(candidate);
    // "..., считает X": what somebody only thinks is told where it is quoted.
    return content && { content, quotedOnly: takes(candidate, 'opinion') };
  },
};

/** The clauses around the attribution that are its content; null where none is. */
function contentOf(candidate: Candidate): TokenRange[] | null {
  const { tokens, source, cue, language, all } = candidate;
  if (
    !takes(candidate, 'aside') ||
    !cue.trailing ||
    source.place === 'shared' ||
    source.place === 'antecedent'
  )
    return null;
  const opener = cue.inflection === 'opener';
  if (source.from === 0 || (!opener && !CUT.has(tokens[source.from - 1]!.kind))) return null;
  const before = contentBefore(candidate);
  // "The agency reported that, according to X, ...": an insertion into somebody else's clause.
  if (before && opensNothing(candidate, before[1] - 1) && !closesSentence(candidate)) return null;
  // "Noting that ..., X said": the first clause belongs to its own cue.
  if (before && all.some(({ cue: other }) => other.inflection === 'gerund' && other.group[0] === before[0]))
    return null;
  const hanging = before !== null && hangs(candidate, before);
  const behind = language.grammar.afterCircumstances(tokens, source.to, cue.addressed);
  // "When it rains, he said the roads close": what stands on the left is no content then.
  if (
    !opener &&
    source.place === 'before' &&
    language.grammar.opensClause(tokens, behind) &&
    // "The pier is old; the mayor says she will shut it."
    (hanging ||
      !before ||
      opensWithCircumstance(candidate, before) ||
      // "Hours before the truce began, officials said the shelling went on."
      opensWithTime(candidate, before) ||
      opensWithNoun(candidate, behind) ||
      (isAt(tokens, behind, PRONOUN) && language.grammar.isFiniteVerb(tokens, behind + 1)))
  )
    return null;
  // "два маяка, |которые|, по мнению смотрителя, |стоят зря|": the clause whose verb stands behind.
  const from = before && relativeStart(candidate, before);
  if (before && from !== null && tokens[behind]?.kind === 'comma') {
    const verb = trimmed(tokens, [behind + 1, relativeEnd(candidate, behind + 1)]);
    return verb && [[from, before[1]], verb];
  }
  const cutShort = before !== null && isCutShort(candidate, before);
  // "..., he said, |presenting a report|"
  const doing =
    before &&
    source.place === 'before' &&
    tokens[behind]?.kind === 'comma' &&
    isGerund(candidate, behind + 1);
  // "In the end, he said, |the crew| left": a circumstance alone leaves the whole clause to what stands behind.
  const lone = before === null || (hanging && source.place === 'before' && language.wordOrder.subjectFirst);
  const after = doing ? null : clauseBehind(candidate, behind, cutShort, lone);
  const complete = before !== null && !hanging && !cutShort && isClause(candidate, before);
  if (after && !(complete && !startsWithLink(candidate, after))) return before ? [before, after] : [after];
  if (complete) return [before];
  // "When |asked| whether it would rain": nothing that is said.
  const condition =
    hanging &&
    isAt(tokens, before[0], SUBORDINATOR) &&
    !language.grammar.isParticiple(tokens[before[0] + 1]!.lower) &&
    holdsVerb(candidate, before);
  // "..., according to officials |involved at the time|"
  const closes =
    doing ||
    behind >= tokens.length - 1 ||
    isNamedBehind(candidate, behind) ||
    (opener && !tokens.slice(behind).some((token) => CUT.has(token.kind)));
  // "Shutting down a mill since May has cut costs, he said": where the sentence ends, what opens it has its verb.
  const whole =
    hanging &&
    source.place === 'before' &&
    tokens[behind]?.kind === 'stop' &&
    opensWithGerund(candidate, before) &&
    holdsVerb(candidate, before);
  return before && (!hanging || condition || whole) && closes && before[1] - before[0] > 2 ? [before] : null;
}

/** "..., said |Rita Holm|, head of the guild": who speaks has a whole name, and an apposition. */
function isNamedBehind({ tokens, source, cue, language }: Candidate, behind: number): boolean {
  const name = tokens.slice(cue.at[1], source.to);
  return (
    language.wordOrder.subjectFirst &&
    source.place === 'after' &&
    name.length > 1 &&
    name.every((token) => token.capital) &&
    tokens[behind]?.kind === 'comma'
  );
}

/** "presenting", and no "asked". */
const isGerund = (
  { tokens, language: { grammar } }: Pick<Candidate, 'tokens' | 'language'>,
  at: number,
): boolean =>
  tokens[at]?.capital === false && grammar.isParticiple(tokens[at].lower) && !grammar.isPastForm(tokens, at);

/** Where a relative clause begins that goes to the end of the range and lacks its verb: "|которого страна|, по данным СМИ, просила"; null where none does. */
function relativeStart({ tokens, language }: Candidate, [first, end]: TokenRange): number | null {
  for (let at = end - 1; at >= first && end - at <= LONGEST_SUBJECT; at--) {
    if (tokens[at]!.kind !== 'word' || language.grammar.isFiniteVerb(tokens, at)) return null;
    if (isAt(tokens, at, RELATIVE) && !isAt(tokens, at, COMPLEMENTIZER))
      return isAt(tokens, at - 1, PREPOSITION) ? at - 1 : at;
  }
  return null;
}

/** In tokens. */
const LONGEST_SUBJECT = 5;

/** Where a relative clause ends whose verb follows at `from`: before the comma behind which the main clause goes on with its verb, else with the content. */
function relativeEnd(candidate: Candidate, from: number): number {
  const { tokens, language } = candidate;
  const end = contentEnd(candidate, from);
  for (let at = from + 1; at < end - 1; at++)
    if (tokens[at]!.kind === 'comma' && language.grammar.isFiniteVerb(tokens, at + 1)) return at;
  return end;
}

/** "The crew can do |that|, he said.": nothing follows that the word could open. */
const closesSentence = ({ tokens, source, cue, language }: Candidate): boolean =>
  language.wordOrder.subjectFirst &&
  language.grammar.afterCircumstances(tokens, Math.max(source.to, cue.at[1]), cue.addressed) >=
    tokens.length - 1;

/** Whether the token opens a clause that does not follow. */
function opensNothing({ tokens }: Candidate, at: number): boolean {
  // "They will not beg for |that|, he said.", "They already do |so|, he said."
  return (
    tokens[at]!.kind === 'word' &&
    tokens[at]!.is(COMPLEMENTIZER | SUBORDINATOR) &&
    !isAt(tokens, at - 1, isAt(tokens, at, COMPLEMENTIZER) ? PREPOSITION : PREPOSITION | AUXILIARY)
  );
}

const CUT = new Set(['comma', 'quotation', 'dash', 'semicolon']);

function isClause(candidate: Candidate, range: TokenRange): boolean {
  return (
    holdsMainVerb(candidate, range) ||
    candidate.tokens.slice(...range).some((token) => token.kind === 'quotation')
  );
}

function startsWithLink({ tokens }: Candidate, [from]: TokenRange): boolean {
  return tokens[from]!.kind === 'word' && tokens[from]!.is(COORDINATOR);
}

/** "It is, he said, ...", "The crew, he said, left": what stands before lacks its verb, or what its verb asks for. */
function isCutShort({ tokens, language, source, cue }: Candidate, [from, to]: TokenRange): boolean {
  const { words, grammar } = language;
  const comma = tokens[to]?.kind === 'comma';
  const first = tokens[from]!;
  const behind = grammar.afterCircumstances(tokens, Math.max(source.to, cue.at[1]), cue.addressed);
  // "What the crew found, he said, |could| be old": no clause opens so.
  if (
    comma &&
    language.wordOrder.subjectFirst &&
    tokens[behind]?.kind === 'comma' &&
    isAt(tokens, behind + 1, AUXILIARY)
  )
    return true;
  if (!comma || first.kind !== 'word' || first.is(PREPOSITION)) return false;
  const last = tokens[to - 1]!.lower;
  if (words.auxiliaries.has(last)) return tokens[behind]?.kind === 'comma' && behind + 1 < tokens.length;
  for (let i = from; i < to; i++) if (grammar.isFiniteVerb(tokens, i)) return false;
  const next = tokens[behind + 1];
  if (tokens[behind]?.kind !== 'comma') return false;
  // "Лодка, по словам Ветрова, ценная находка", "..., — спасение": where a clause may do without a verb.
  if (cue.inflection === 'opener' && !language.wordOrder.subjectFirst)
    return next?.kind === 'dash' || next?.kind === 'word' || next?.kind === 'number';
  if (next?.kind !== 'word' || isGerund({ tokens, language }, behind + 1)) return false;
  if (grammar.isFiniteVerb(tokens, behind + 1) || grammar.isPastForm(tokens, behind + 1)) return true;
  // "The crew, he said, left early": a word that may be a verb, behind a phrase that can be nothing but its subject.
  const opens = [words.determiners, words.prepositions, words.coordinators, words.adverbs];
  return first.is(DETERMINER) && !next.capital && !opens.some((set) => set.has(next.lower));
}

/** The clause that goes on behind the attribution and a comma at `at`; behind nothing but a link it needs no verb. */
function clauseBehind(
  candidate: Candidate,
  at: number,
  cutShort: boolean,
  linked: boolean,
): TokenRange | null {
  const { tokens, language } = candidate;
  if (tokens[at]?.kind !== 'comma' || at + 1 >= tokens.length) return null;
  const next = tokens[at + 1]!;
  if (next.kind === 'word' && next.is(linked ? RELATIVE : RELATIVE | SUBORDINATOR)) return null;
  const link = next.kind === 'word' && next.is(COORDINATOR);
  if (
    !cutShort &&
    !linked &&
    !link &&
    next.kind !== 'quotation' &&
    !language.grammar.opensClause(tokens, at + 1)
  )
    return null;
  // "..., according to X, but Y said that ...": somebody else's.
  if (
    candidate.all.some(({ source }) => source.from > at && source.from <= at + 4 && source.place !== 'shared')
  )
    return null;
  const range = trimmed(tokens, [at + 1, contentEnd(candidate, at + 1)]);
  return range && (cutShort || linked || isClause(candidate, range)) ? range : null;
}
