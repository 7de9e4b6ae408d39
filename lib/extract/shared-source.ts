/** Subjects that several verbs share: "X said ..., adding that", "X met Y and said". */

import type { Language } from '../language/language.ts';
import type { Token } from '../text/token.ts';
import { isAt } from '../text/token.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  DOCUMENT,
  INTERROGATIVE,
  PREPOSITION,
  SUBORDINATOR,
  TIME,
} from '../text/word-class.ts';
import { overApposition } from './appositions.ts';
import type { Attribution, Source } from './attribution.ts';
import type { Cue } from './cue.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { openingSubject } from './opening-subject.ts';
import { quotedSource } from './quoted-source.ts';
import { subjectBefore } from './subject-before.ts';

/** How far back a verb looks for the subject it shares. Keeps long lists of verbs linear. */
const SHARED_REACH = 150;

/** "..., adding that": the subject of the verb before; "Noting that ..., X said": that of the verb behind. */
export function gerundSource(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly Attribution[],
  language: Language,
): Source | null {
  const [from] = cue.group;
  const quoting = quotedSource(tokens, cue, language);
  if (quoting) return { ...quoting, place: 'before', to: cue.at[1] };
  const before = tokens[from - 1];
  // "replied |by| saying": whoever did the one says the other; not in "said the plan would help by stressing skills".
  if (before && language.words.gerundLinks.has(before.lower)) {
    const last = earlier.at(-1)?.cue.at[1] ?? from;
    const told = finiteVerbs(tokens, language).slice(last, from).some(Boolean);
    return told && !before.is(SUBORDINATOR) ? null : sharedSource(tokens, from - 1, cue, earlier, language);
  }
  if (before?.is(PREPOSITION) || goesOnWithGerund(tokens, from - 1, language)) return null;
  if (before?.kind === 'word' && cue.group[0] === cue.at[0] && !before.is(COORDINATOR | TIME))
    return behindNoun(tokens, from, cue, earlier, language);
  if (cue.group[0] < cue.at[0]) {
    // "Norland, in turn, |has been accusing|"
    const apposed = before?.kind === 'comma' ? overApposition(tokens, from - 1, language) : null;
    const range = apposed?.outermost ? apposed.range : language.grammar.sourceBefore(tokens, from);
    if (range) return { range, place: 'before', from: range[0], to: cue.at[1] };
  }
  return sharedSource(tokens, from, cue, earlier, language) ?? subjectBehind(tokens, cue, language);
}

/** "a plan to help by finding the sick |and| warning the rest": whether two gerunds stand behind one preposition. */
function goesOnWithGerund(tokens: readonly Token[], and: number, { grammar }: Language): boolean {
  if (!isAt(tokens, and, COORDINATOR)) return false;
  for (let at = and - 1; at > 0 && tokens[at]!.kind !== 'comma' && !grammar.isFiniteVerb(tokens, at); at--)
    if (tokens[at - 1]!.is(PREPOSITION) && grammar.isParticiple(tokens[at]!.lower)) return true;
  return false;
}

/** The subject of the nearest finite verb before `end` whose clause this one goes on with. */
export function sharedSource(
  tokens: readonly Token[],
  end: number,
  cue: Cue,
  earlier: readonly Attribution[],
  language: Language,
): Source | null {
  // What is reported on goes on being reported: "said that Norland has ..., adding": not Norland adds.
  const speaking = earlier.filter(({ cue: other, source }) => other.inflection !== 'opener' && source.range);
  const last = speaking.findLast(({ source }) => opensClause(tokens, source.from)) ?? speaking[0];
  if (last?.source.range)
    return { range: last.source.range, place: 'shared', from: cue.group[0], to: cue.at[1] };
  const verbs = finiteVerbs(tokens, language);
  for (let i = end - 1; i >= 0 && end - i < SHARED_REACH; i--) {
    if (!verbs[i]) continue;
    let start = i;
    while (start > 0 && tokens[start - 1]!.is(AUXILIARY | ADVERB)) start--;
    const range = subjectBefore(tokens, start, language);
    // "declined to say whether rain was the cause, explaining": the subject of a clause inside is not the sentence's.
    if (range && isAt(tokens, range[0] - 1, COMPLEMENTIZER | INTERROGATIVE)) continue;
    // "Earlier |this| month, the port closed the pier, saying ..."
    if (
      range &&
      range[1] - range[0] === 1 &&
      isAt(tokens, range[0], DETERMINER) &&
      isAt(tokens, range[1], TIME)
    )
      continue;
    if (range) return { range, place: 'shared', from: cue.group[0], to: cue.at[1] };
  }
  const shares = cue.inflection === 'gerund' || isAt(tokens, end, COORDINATOR);
  const opening = shares ? openingSubject(tokens, end, language) : null;
  return opening && { range: opening, place: 'shared', from: cue.group[0], to: cue.at[1] };
}

/** Whether what starts here stands on its own, and not inside somebody's reported clause. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind !== 'word' || before.is(COORDINATOR);
}

/** "a statement saying that": the document; "began calling for": the verb's subject; of other nouns it tells which. */
function behindNoun(
  tokens: readonly Token[],
  from: number,
  cue: Cue,
  earlier: readonly Attribution[],
  language: Language,
): Source | null {
  const { grammar } = language;
  const verb = grammar.isFiniteVerb(tokens, from - 1) || grammar.isPastForm(tokens, from - 1);
  const absolute = grammar.absoluteSubject(tokens, from);
  if (absolute) return { range: absolute, place: 'before', from: absolute[0], to: cue.at[1] };
  if (!verb && !tokens[from - 1]!.is(DOCUMENT | ADVERB)) return null;
  const range = grammar.sourceBefore(tokens, verb ? from - 1 : from);
  // "Norvik issued |a statement saying|": the document is the object of who speaks.
  // "Norvik commented on |the report saying|": another did something to it.
  const object = !range || earlier.some(({ cue: other }) => other.at[0] > range[0] && other.at[0] < from);
  if (object && tokens[from - 1]!.is(DOCUMENT)) return sharedSource(tokens, from, cue, earlier, language);
  return range && { range, place: 'before', from: range[0], to: cue.at[1] };
}

function subjectBehind(tokens: readonly Token[], cue: Cue, language: Language): Source | null {
  const verbs = finiteVerbs(tokens, language);
  for (let i = cue.at[1]; i < tokens.length && i - cue.at[1] < SHARED_REACH; i++) {
    if (tokens[i]!.kind !== 'comma') continue;
    for (let verb = i + 1; verb < tokens.length && verb - i < 20; verb++) {
      if (!verbs[verb]) continue;
      const range = subjectBefore(tokens, verb, language);
      if (range && range[0] > i) return { range, place: 'shared', from: cue.group[0], to: cue.at[1] };
      break;
    }
  }
  return null;
}
