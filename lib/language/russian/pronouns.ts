import type { Pronoun } from '../language.ts';

const male: Pronoun = { gender: 'male', plural: false };
const female: Pronoun = { gender: 'female', plural: false };
const thing: Pronoun = { gender: 'thing', plural: false };
const people: Pronoun = { gender: null, plural: true };

/** Third person in all cases. "он" and "она" also stand for bodies by their grammatical gender; persons come first. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['он', male],
  ['его', male],
  ['него', male],
  ['ему', male],
  ['нему', male],
  ['ним', male],
  // As a source, "в нем говорится" alone.
  ['нем', thing],
  ['она', female],
  ['ее', female],
  ['неё', female],
  ['её', female],
  ['нее', female],
  ['ей', female],
  ['ней', thing],
  ['последний', { ...male, latter: true }],
  ['последняя', { ...female, latter: true }],
  ['оно', thing],
  ['там', thing],
  ['они', people],
  ['их', people],
  ['них', people],
  ['им', people],
]);

/** Those that can be a subject. */
export const subjects: ReadonlySet<string> = new Set([
  'он',
  'она',
  'оно',
  'они',
  'я',
  'мы',
  'вы',
  'тот',
  'та',
  'те',
]);

/** "acting": stand for whoever holds the office that follows in the genitive. */
export const acting: ReadonlySet<string> = new Set(['и.о.', 'и.о', 'вр.и.о.', 'врио']);

/** "|некоторые| соседки", "|большинство| опрошенных": words before those of whom some speak. */
export const shares: ReadonlySet<string> = new Set(
  'некоторые многие другие несколько большинство половина треть четверть ряд часть'.split(' '),
);
