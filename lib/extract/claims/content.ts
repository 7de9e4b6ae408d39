import { linkEnd } from '../../text/links.ts';
import type { Token, TokenRange } from '../../text/token.ts';
import { isAt } from '../../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPARISON,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  TOPIC,
} from '../../text/word-class.ts';
import { type Attribution, isLost } from '../attribution.ts';
import type { Candidate } from './claim-rule.ts';

/** Position behind the cue, the one spoken to, and time, place and occasion. */
export function behindCircumstances({ tokens, cue, source, language }: Candidate): number {
  return language.grammar.afterCircumstances(tokens, Math.max(cue.at[1], source.to), cue.addressed);
}

const EDGE = new Set<Token['kind']>(['comma', 'stop', 'dash', 'colon', 'semicolon']);

/** The range without punctuation at its edges; null where nothing is left. */
export function trimmed(tokens: readonly Token[], [from, to]: TokenRange): TokenRange | null {
  let start = from;
  let end = to;
  while (start < end && EDGE.has(tokens[start]!.kind)) start++;
  while (end > start && EDGE.has(tokens[end - 1]!.kind)) end--;
  return start < end ? [start, end] : null;
}

/** In tokens: "PORT ELLA, Norland:". */
const LONGEST_PLACE = 3;

/** What stands before the attribution, without the words that only link it to the sentence before. */
export function contentBefore(candidate: Candidate): TokenRange | null {
  const { tokens, source, leftEdge, sentence } = candidate;
  // "OSTERWALD: The pier ...": where it was written
  const place = sentence.index === 0 ? tokens.findIndex(({ kind }) => kind === 'colon') : 0;
  const range = trimmed(tokens, [place > 0 && place <= LONGEST_PLACE ? place : leftEdge, source.from]);
  return range && trimmed(tokens, behindTopic(tokens, [behindLinks(candidate, range), range[1]]));
}

/** "|О том, что| мост закроют, сообщил мэр": the clause alone, if it is all that stands there. */
function behindTopic(tokens: readonly Token[], [from, to]: TokenRange): TokenRange {
  const clause = from + 4;
  const opens =
    isAt(tokens, from, TOPIC) &&
    isAt(tokens, from + 1, DETERMINER) &&
    tokens[from + 2]?.kind === 'comma' &&
    isAt(tokens, from + 3, COMPLEMENTIZER);
  return opens && tokens.slice(clause, to).every(({ kind }) => kind !== 'comma') ? [clause, to] : [from, to];
}

/** Behind "And", "However," and "At the same time," at the start of a range. */
export function behindLinks({ tokens, language }: Candidate, [from, to]: TokenRange): number {
  const { words } = language;
  let at = from;
  while (at < to && tokens[at]!.kind === 'word') {
    const phrase = linkEnd(tokens, at, words.links);
    const comma = tokens[phrase]?.kind === 'comma';
    if (phrase > at && (comma || phrase >= to)) at = phrase + (comma ? 1 : 0);
    else if (tokens[at]!.is(COORDINATOR)) at += tokens[at + 1]?.kind === 'comma' ? 2 : 1;
    else if (tokens[at]!.is(ADVERB) && tokens[at + 1]?.kind === 'comma') at += 2;
    else break;
  }
  return Math.min(at, to);
}

/**
 * Where content that starts at `from` ends: before the next attribution that is not part of it ("..., adding that",
 * "... and called on", "..., while X said that"), else with the sentence.
 */
export function contentEnd(candidate: Candidate, from: number): number {
  const { tokens, all, language } = candidate;
  const limit = clauseEnd(candidate, from);
  for (const other of all) {
    const [start] = other.cue.group;
    if (start < from || other.cue === candidate.cue) continue;
    if (start >= limit) break;
    // "X said that ...|, reports Y": whoever passes it on is no part of it.
    const trailing =
      other.cue.inflection === 'opener' && candidate.cue.inflection !== 'opener' && closes(candidate, other);
    const named = (other.cue.frames.has('relay') || trailing) && other.source.place === 'after';
    if (named || isLost(other) || reportsBefore(candidate, other)) {
      const mark = other.source.from - 1;
      if (mark > from && CLAUSE_BREAK.has(tokens[mark]!.kind)) return mark;
      // The comma may stand inside the quotation marks.
      if (mark >= from && tokens[mark]!.kind === 'quotation' && other.source.place === 'before')
        return mark + 1;
    }
    if (other.source.place === 'shared') {
      const { coordinators, gerundLinks } = language.words;
      const links = other.cue.inflection === 'gerund' ? [coordinators, gerundLinks] : [coordinators];
      const link = linkBefore(tokens, start, from, ...links);
      if (link !== null && link > from) return link;
    }
    if (other.source.place === 'before' && other.source.range) {
      // "..., with |officials saying|": who hangs on the sentence with words of their own.
      const [subject] = other.source.range;
      const hanging = other.cue.inflection === 'gerund' && isAt(tokens, subject - 1, PREPOSITION);
      if (hanging && subject - 2 > from && tokens[subject - 2]!.kind === 'comma') return subject - 2;
      const link = linkBefore(
        tokens,
        other.source.range[0],
        from,
        language.words.coordinators,
        language.words.subordinators,
      );
      if (
        link !== null &&
        link > from &&
        (CLAUSE_BREAK.has(tokens[link]!.kind) || language.words.adversatives.has(tokens[link]!.lower))
      )
        return link;
    }
  }
  return limit;
}

/** Whether nothing but circumstances stands behind an attribution: what it is put into goes on behind it else. */
function closes({ tokens, language }: Candidate, { cue, source }: Attribution): boolean {
  const behind = language.grammar.afterCircumstances(tokens, Math.max(source.to, cue.at[1]), false);
  return tokens[behind]?.kind !== 'comma' || behind + 1 >= tokens.length;
}

/** "X said that ..., |Y reported on Friday|.": whoever passes it on closes the sentence. */
function reportsBefore({ tokens, language: { grammar } }: Candidate, { cue, source }: Attribution): boolean {
  if (!cue.frames.has('relay') || source.place !== 'before') return false;
  return grammar.afterCircumstances(tokens, cue.at[1], false) >= tokens.length - 1;
}

/** "X, who said ..., left" and "While X said ..., Y left": such a clause ends at the comma that the main clause follows. */
function clauseEnd(candidate: Candidate, from: number): number {
  const { tokens, cue, source, language } = candidate;
  // "Calling it a joke, |she| left": up to the subject that it shares.
  if (source.place === 'shared' && source.range && source.range[0] > from) {
    const comma = tokens.findLastIndex(({ kind }, at) => kind === 'comma' && at < source.range![0]);
    if (comma > from) return comma;
  }
  // "He left and, saying that it was late, |locked| the gate": up to the verb of the clause that the gerund is put into.
  const [opens] = cue.group;
  if (
    cue.inflection === 'gerund' &&
    tokens[opens - 1]?.kind === 'comma' &&
    isAt(tokens, opens - 2, COORDINATOR)
  )
    for (let i = from; i + 1 < tokens.length; i++)
      if (tokens[i]!.kind === 'comma' && language.grammar.isFiniteVerb(tokens, i + 1)) return i;
  // "Asked by X whether it is late, |she| left"
  const asked = source.from === 0 && cue.passive;
  const hanging =
    asked ||
    (source.from === 1 &&
      tokens[0]!.is(SUBORDINATOR) &&
      (!tokens[0]!.is(COMPARISON) || tokens.findIndex(({ kind }) => kind === 'comma') > from));
  // "The plan, which officials said will start in March, covers the pier."
  const inRelative = source.place === 'before' && isAt(tokens, source.from - 1, RELATIVE);
  if (source.place !== 'antecedent' && !hanging && !inRelative) return tokens.length;
  for (let i = from; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind !== 'comma' && tokens[i]!.kind !== 'dash') continue;
    let next = i + 1;
    while (isAt(tokens, next, ADVERB)) next++;
    if (hanging ? language.grammar.opensClause(tokens, next) : language.grammar.isFiniteVerb(tokens, next))
      return i;
  }
  return tokens.length;
}

const CLAUSE_BREAK = new Set<Token['kind']>(['comma', 'semicolon', 'dash']);

/** Where the comma or the "and" stands that links what starts at `at` to what is before it; null where nothing links. */
function linkBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ...linking: readonly ReadonlySet<string>[]
): number | null {
  let link = at;
  while (
    link > floor &&
    tokens[link - 1]!.kind === 'word' &&
    linking.some((words) => words.has(tokens[link - 1]!.lower))
  )
    link--;
  if (link > floor && CLAUSE_BREAK.has(tokens[link - 1]!.kind)) return link - 1;
  // The comma may stand inside the quotation marks.
  if (link > floor && tokens[link - 1]!.kind === 'quotation') return link;
  return link < at ? link : null;
}

/** Whether the words of a range hold a finite verb, so that they can be a clause. */
export function holdsVerb({ tokens, language }: Candidate, [from, to]: TokenRange): boolean {
  for (let i = from; i < to; i++) if (language.grammar.isFiniteVerb(tokens, i)) return true;
  return false;
}

/** The ranges of quotations that follow on from `at` in the sentence, with nothing but punctuation between. */
export function quotationsFrom(tokens: readonly Token[], at: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let i = at; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'quotation') ranges.push([i, i + 1]);
    else if (!EDGE.has(tokens[i]!.kind)) break;
  }
  return ranges;
}

/** The same for content that is no clause: it ends before a verb that is joined on ("called for calm and never left"). */
export function phraseEnd(candidate: Candidate, from: number): number {
  const { tokens, language } = candidate;
  const end = contentEnd(candidate, from);
  for (let i = from + 1; i < end; i++) {
    if (tokens[i]!.kind !== 'word' || !tokens[i]!.is(COORDINATOR)) continue;
    // "urged her to say |that| the port is safe and they should come": a second clause of the same words.
    const told =
      isAt(tokens, i + 1, PRONOUN) && tokens.slice(from, i).some((token) => token.is(COMPLEMENTIZER));
    if (!told && joinsClause(candidate, i + 1, end)) return i;
    let next = i + 1;
    while (isAt(tokens, next, ADVERB | NEGATION)) next++;
    if (
      language.grammar.isFiniteVerb(tokens, next) ||
      (next > i + 1 && language.grammar.isPastForm(tokens, next)) ||
      goesOnWithVerb(candidate, from, i)
    )
      return i;
  }
  return end;
}

/** "denied the charge and |questioned others|": a past form with its object, in no clause inside the phrase. */
function goesOnWithVerb({ tokens, language }: Candidate, from: number, and: number): boolean {
  const { grammar, wordOrder } = language;
  return (
    wordOrder.subjectFirst &&
    grammar.isPastForm(tokens, and + 1) &&
    !grammar.isPastForm(tokens, and - 1) &&
    isAt(tokens, and + 2, DETERMINER | PRONOUN | INDEFINITE | PREPOSITION) &&
    !tokens.slice(from, and).some((token) => token.is(RELATIVE | COMPLEMENTIZER | SUBORDINATOR))
  );
}

/** "... and |the mayor has left|": a subject and its verb, with nothing between that would open a clause inside the phrase. */
function joinsClause({ tokens, language: { grammar } }: Candidate, at: number, end: number): boolean {
  if (!grammar.opensClause(tokens, at) || isAt(tokens, at, COMPLEMENTIZER)) return false;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (token.is(COMPLEMENTIZER | RELATIVE | SUBORDINATOR | COORDINATOR | PRONOUN)) return false;
    if (grammar.isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** Whether a noun phrase starts at `at`: an article, a possessive, a name or a noun, but no preposition, clause or end. */
export function opensNounPhrase({ tokens }: Candidate, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.kind === 'quotation') return true;
  if (token.kind !== 'word') return false;
  if (token.is(DETERMINER)) return true;
  return !token.is(PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | TIME | AUXILIARY);
}

/** "denied |the report| on Friday, hoping ...": the end of a plain noun phrase, before the time of the saying; "by Friday" is no such time. */
export function nounEnd(candidate: Candidate, from: number): number {
  const { tokens, language } = candidate;
  const end = phraseEnd(candidate, from);
  for (let i = from + 1; i + 1 < end; i++) {
    const token = tokens[i]!;
    if (token.is(COMPLEMENTIZER | RELATIVE | SUBORDINATOR) || token.kind === 'comma') break;
    if (language.grammar.isFiniteVerb(tokens, i) || language.grammar.opensInfinitive(tokens, i)) break;
    const timed = token.is(PREPOSITION) && isAt(tokens, i + 1, TIME) && tokens[i + 1]!.capital;
    // "called his remarks on Saturday |"a true wake-up call"|"
    const named = timed && tokens.slice(i, end).some(({ kind }) => kind === 'quotation');
    if (timed && !named && !language.words.gerundLinks.has(token.lower)) return i;
  }
  return end;
}
