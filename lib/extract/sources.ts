import type { Language } from '../language/language.ts';
import { beforeLink } from '../text/links.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { isAt, lowerAt } from '../text/token.ts';
import {
  ADDRESSEE,
  ADVERB,
  COMPLEMENTIZER,
  COORDINATOR,
  GIVEN_NAME,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from '../text/word-class.ts';
import { antecedent } from './antecedent.ts';
import { overApposition, overDashes, overQuotingParticiple, withNameBehind } from './appositions.ts';
import { type Attribution, isLost, type Source } from './attribution.ts';
import { behindMark } from './behind-mark.ts';
import type { Cue } from './cue.ts';
import { invertedSource } from './inverted-source.ts';
import { mayBeSource } from './may-be-source.ts';
import { behindName } from './name-before-role.ts';
import { type Resumptive, resumptiveBefore } from './resumptives.ts';
import { gerundSource, sharedSource } from './shared-source.ts';

/** Pairs the cues of a sentence with their sources, in order; a cue without a source makes no claim. */
export function attribute(sentence: Sentence, cues: readonly Cue[], language: Language): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of cues) {
    const source = findSource(sentence.tokens, cue, found, language);
    if (
      source &&
      (source.range === null || mayBeSource(sentence.tokens, source.range, cue, source.place, language))
    )
      found.push({ cue, source });
  }
  return found;
}

function findSource(
  tokens: readonly Token[],
  cue: Cue,
  earlier: readonly Attribution[],
  language: Language,
): Source | null {
  const { grammar } = language;
  const [from] = cue.group;
  const end = cue.at[1];
  const before = tokens[from - 1];
  // "Asked by |a reporter| whether it was late"
  const charged = cue.frames.has('charge') && !cue.frames.has('quotation') && language.wordOrder.subjectFirst;
  if (cue.passive && (charged || cue.frames.has('question'))) {
    const agent = language.words.agents.has(lowerAt(tokens, end));
    const range = agent ? grammar.sourceAfter(tokens, end + 1) : null;
    if (range) {
      // "accused by Otto Falk |of theft|": not Falk of theft
      const { charges } = language.words;
      const of = tokens.findLastIndex(
        ({ lower }, at) => at > range[0] && at <= range[1] && charges.has(lower),
      );
      const to = charged && of > 0 ? of : range[1];
      return { range: [range[0], to], place: 'after', from, to };
    }
    // "was accused of theft": whoever is spoken of is nobody who speaks.
    if (charged) return { range, place: 'none', from, to: end };
  }
  if (cue.inner) return { range: cue.inner, place: 'after', from, to: Math.max(cue.group[1], cue.inner[1]) };
  if (cue.inflection === 'impersonal') {
    const told = impersonalSource(tokens, cue, language);
    return told.range || !cue.frames.has('derived') ? told : null;
  }
  if (cue.inflection === 'opener') {
    const phrase = grammar.sourceAfter(tokens, end);
    const range =
      phrase && isAt(tokens, phrase[1] - 1, ROLE) ? withNameBehind(tokens, phrase, language) : phrase;
    // "По первым данным |мост| закрыт": whose they are ends with a comma.
    if (range && cue.modified && tokens[range[1]]?.kind !== 'comma') return null;
    return range && { range, place: 'after', from, to: range[1] };
  }
  if (cue.inflection === 'gerund') return gerundSource(tokens, cue, earlier, language);
  // "выпустил ролик, в котором заявил": whoever the main clause is about.
  if (before?.is(RELATIVE) && isAt(tokens, from - 2, PREPOSITION) && tokens[from - 3]?.kind === 'comma') {
    const shared = sharedSource(tokens, from - 3, cue, earlier, language);
    if (shared) return shared;
  }
  if (before?.is(RELATIVE)) {
    const range = antecedent(tokens, from - 1, language);
    if (range) return { range, place: 'antecedent', from: range[0], to: end };
  }
  if (before?.is(COORDINATOR))
    return sharedSource(tokens, from - 1, cue, earlier, language) ?? impliedSource(tokens, cue, language);
  // "Такие данные в субботу|, 11 декабря,| приводит служба": a date parts the words from their verb.
  const dated = before?.kind === 'comma' ? resumptiveBefore(tokens, cue, language) : null;
  if (dated) return resumingSource(tokens, cue, dated, language);
  // "В ведомстве|, в свою очередь,| отметили": a link between commas parts where it was said from its verb.
  const open =
    before?.kind === 'comma' && grammar.saysIndefinitely(tokens, cue.at[0])
      ? beforeLink(tokens, from - 1, language.words.links)
      : null;
  const parted = open === null ? null : grammar.sourceBefore(tokens, open, from);
  if (parted) return { range: parted, place: 'before', from: parted[0], to: end };
  // Where print sets speech off with a comma or a dash, a quotation right before the verb is a name.
  const speech = before?.kind === 'quotation' && language.wordOrder.subjectFirst;
  if (!before || before.kind === 'comma' || speech || before.kind === 'dash')
    return sourceAtMark(tokens, cue, from, earlier, language);
  const resumed = resumptiveBefore(tokens, cue, language);
  const near = resumed?.end === from ? null : grammar.sourceBefore(tokens, from);
  const range = near && behindName(tokens, near, language);
  // "Такое заявление сделало |министерство|": what was said before is nobody who says it.
  if (resumed && (!range || range[0] < resumed.end || isInPhrase(tokens, resumed.end, range, cue, language)))
    return resumingSource(tokens, cue, resumed, language);
  // "Об этом "Вестнику" сообщил |источник|": marks before the verb hold the name of who is told, where who tells it follows.
  if (resumed && range && tokens[range[0]]!.kind === 'quotation') {
    const telling = invertedSource(tokens, cue, language);
    if (telling) return { range: telling, place: 'after', from: resumed.opens, to: telling[1] };
  }
  // "Residents were told that": whoever is spoken to is no source.
  if (range && cue.passive && cue.addressed && language.wordOrder.subjectFirst)
    return cue.frames.has('question') ? null : { range: null, place: 'none', from: range[0], to: end };
  if (range && cue.passive && language.pronouns.get(tokens[range[0]]!.lower)?.gender === 'thing')
    return { range: null, place: 'none', from: range[0], to: end };
  if (range) return { range, place: 'before', from: range[0], to: end };
  const mark = behindMark(tokens, cue, language);
  // "They refused, and |in recent days| said"
  if (mark < from && isAt(tokens, mark - 1, COORDINATOR))
    return sharedSource(tokens, mark - 1, cue, earlier, language);
  if (mark < from) return sourceAtMark(tokens, cue, mark, earlier, language);
  // "Как сообщили в ведомстве", "Об этом сообщила служба": no subject before, so it follows.
  const behind = invertedSource(tokens, cue, language);
  if (behind) return { range: behind, place: 'after', from, to: behind[1] };
  // "Также отмечают, что": many say it, and nobody is named.
  if (grammar.saysIndefinitely(tokens, cue.at[0]))
    return grammar.afterCircumstances(tokens, 0, false) >= from
      ? { range: null, place: 'none', from, to: end }
      : null;
  return impliedSource(tokens, cue, language);
}

const FINITE: ReadonlySet<Cue['inflection']> = new Set(['past', 'present']);

/** "И добавил, что": nothing before the verb but what links it to what was said before. */
function impliedSource(
  tokens: readonly Token[],
  { group: [from], at: [, to], inflection }: Cue,
  { wordOrder }: Language,
): Source | null {
  const goesOn =
    !wordOrder.subjectFirst &&
    FINITE.has(inflection) &&
    tokens.slice(0, from).every((token) => token.is(COORDINATOR | ADVERB));
  return goesOn ? { range: null, place: 'none', from, to, implied: true } : null;
}

/** "Об этом со ссылкой на |агентство| сообщает служба": what a preposition governs says nothing where whoever says it follows. */
function isInPhrase(
  tokens: readonly Token[],
  from: number,
  [start]: TokenRange,
  cue: Cue,
  language: Language,
): boolean {
  if (!tokens.slice(from, start).some((token) => token.is(PREPOSITION))) return false;
  const behind = invertedSource(tokens, cue, language);
  return behind !== null && !tokens[behind[0]]!.is(ADDRESSEE);
}

/** The source of a cue whose part of the sentence begins at `from`, right behind a mark or with the sentence. */
function sourceAtMark(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  earlier: readonly Attribution[],
  language: Language,
): Source | null {
  const end = cue.at[1];
  const before = tokens[from - 1];
  const behind = invertedSource(tokens, cue, language);
  const apposed =
    before?.kind === 'comma'
      ? overApposition(tokens, from - 1, language)
      : before?.kind === 'dash'
        ? overDashes(tokens, from - 1, language)
        : null;
  // "X, a doctor, denied the report" has no content on the left; "The ships wait, three or four a day, said Roth" has.
  const surely =
    behind && tokens[behind[1]]?.kind !== 'word' && tokens.slice(...behind).every((token) => token.capital);
  if (behind && (surely || !apposed?.outermost))
    return { range: behind, place: 'after', from, to: behind[1] };
  const over =
    apposed?.range ?? (before?.kind === 'quotation' ? overQuotingParticiple(tokens, from, language) : null);
  if (over) return { range: over, place: 'before', from: over[0], to: end };
  // "A spokesman for Norvik, said ...": a comma where none belongs.
  const parted =
    before?.kind === 'comma' && !behind && language.wordOrder.subjectFirst
      ? language.grammar.sourceBefore(tokens, from - 1)
      : null;
  if (parted?.[0] === 0 && tokens.slice(...parted).some((token) => token.is(ROLE | GIVEN_NAME)))
    return { range: parted, place: 'before', from: 0, to: end };
  const lost: Source = { range: null, place: 'none', from, to: end };
  if (
    !language.wordOrder.subjectFirst &&
    before?.kind === 'comma' &&
    isLost({ cue, source: lost }) &&
    tokens.slice(end).every(({ kind }) => NO_WORD.has(kind))
  )
    return lost;
  // "He said sources, all of them old, |have| told": a verb with an auxiliary of its own shares no subject without an "and".
  // "wrote that A, the partner, |told| B": a verb behind a comma inside what is told.
  const last = earlier.at(-1)?.cue;
  const told =
    language.wordOrder.subjectFirst &&
    last &&
    (isAt(tokens, last.at[1], COMPLEMENTIZER) || language.words.bareReports.has(last.lemma));
  return before?.kind === 'comma' && from === cue.at[0] && !told
    ? sharedSource(tokens, from - 1, cue, earlier, language)
    : null;
}

const NO_WORD = new Set<Token['kind']>(['stop', 'other', 'dash', 'comma']);

/** "Об этом сообщила мэрия": behind words for what was said before, whoever says it follows, or is left out. */
function resumingSource(
  tokens: readonly Token[],
  cue: Cue,
  { opens }: Resumptive,
  language: Language,
): Source | null {
  const agent = language.words.agents.has(lowerAt(tokens, cue.at[1]));
  const phrase = agent ? language.grammar.sourceAfter(tokens, cue.at[1] + 1) : null;
  const behind = phrase ? withNameBehind(tokens, phrase, language) : invertedSource(tokens, cue, language);
  if (behind) return { range: behind, place: 'after', from: opens, to: behind[1] };
  if (language.wordOrder.subjectFirst) return null;
  const alone = language.grammar.afterCircumstances(tokens, cue.at[1], cue.addressed) >= tokens.length - 1;
  return alone && cue.frames.has('aside') ? { range: null, place: 'none', from: opens, to: cue.at[1] } : null;
}

/** "It is reported that", without a subject: the document or the body in which it is said, or nobody. */
function impersonalSource(tokens: readonly Token[], { at: [from, end] }: Cue, { grammar }: Language): Source {
  const behind = grammar.sourceAfter(tokens, end);
  if (behind) return { range: behind, place: 'after', from, to: behind[1] };
  const before = grammar.sourceBefore(tokens, from);
  if (before) return { range: before, place: 'before', from: before[0], to: end };
  return { range: null, place: 'none', from, to: end };
}
