/** Whether a noun can be the subject of a verb, by number and gender. */

import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/token.ts';
import { COORDINATOR, DETERMINER } from '../../text/word-class.ts';
import { adjectiveForms } from './morphology/adjectives.ts';
import type { Form } from './morphology/grammar.ts';
import { surnameGender } from './morphology/names.ts';
import { nounReadings } from './morphology/nouns.ts';
import { isPersonWord } from './morphology/person-nouns.ts';
import { nameParticles } from './name-particles.ts';
import { acting, shares, subjects } from './pronouns.ts';
import { agreement, type VerbNumber } from './verbs.ts';

/** "сообщили", "говорится": somebody says it, and where it is said is who says it. */
export function saysIndefinitely(verb: string): boolean {
  const told = agreement(verb);
  return told === 'plural' || told === 'impersonal';
}

/** Whether the word that starts a phrase can be the verb's subject, by number and gender as far as both tell. */
export function agrees(tokens: readonly Token[], at: number, cue: string): boolean {
  const told = agreement(cue);
  const token = tokens[at]!;
  if (nameParticles.has(token.lower) && tokens[at + 1]) return agrees(tokens, at + 1, cue);
  if (told === null || told === 'impersonal' || token.kind !== 'word') return true;
  if (acting.has(token.lower)) return told !== 'plural';
  // "Большинство опрошенных ответили"
  if (told === 'plural' && shares.has(token.lower)) return true;
  const readings = nounReadings(token.lower);
  // "отметил Поляков": a surname is a word as well.
  if (readings.length > 0 && !isSurnameToo(tokens, at))
    return readings.some((form) => form.case === 'nominative' && fits(form, told));
  if (at === 0 && told === 'plural' && !mayOpenAsSeveral(tokens, cue)) return false;
  if (token.capital || subjects.has(token.lower) || token.is(DETERMINER)) return true;
  const modifier = adjectiveForms(token.lower).filter((form) => form.case === 'nominative');
  if (modifier.length > 0)
    return (
      told === 'plural' ||
      modifier.some((form) => fits({ ...form, animate: form.gender === 'masculine' }, told))
    );
  // A noun of no list: its ending has to look like the nominative that the verb asks for.
  const ending = NOMINATIVE_ENDING[told];
  // "объяснила американист"
  return (
    ending === undefined || ending.test(token.lower) || (told === 'feminine' && isPersonWord(token.lower))
  );
}

/** Whether what a sentence opens with, and no list has, can be the subject of a verb in the plural. */
function mayOpenAsSeveral([first, next]: readonly Token[], verb: string): boolean {
  const { lower, lexeme } = first!;
  // "Изначально сказали": no one's name in -о is several, if no other is joined to it.
  if (/о$/u.test(lower) && isWord(next) && !next.is(COORDINATOR)) return false;
  // "Паводок объясняют": right before its verb it has to look like several.
  const alone = next?.lower === verb && lexeme.shape === 'capital';
  return !alone || subjects.has(lower) || SEVERAL.test(lower);
}

/** Whether a word that is a noun elsewhere is a surname here: "Королев", "Поляков", with a capital inside the sentence. */
export const isSurnameToo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.capital && at > 0 && surnameGender(tokens[at]!.text) !== null;

/** A man's office may be a woman's ("министр заявила"); things and bodies agree. */
function fits(form: Form, told: VerbNumber): boolean {
  if (told === 'plural') return form.number === 'plural';
  if (form.number === 'plural') return false;
  return told === 'present' || form.gender === told || (form.animate && told !== 'neuter');
}

const SEVERAL = /[аеиоуыэюя]$/u;

const NOMINATIVE_ENDING: Partial<Record<VerbNumber, RegExp>> = {
  masculine: /[бвгджзйклмнпрстфхцчшщь]$/u,
  feminine: /[аяь]$/u,
  neuter: /[оеё]$/u,
  plural: /[ыияае]$/u,
};
