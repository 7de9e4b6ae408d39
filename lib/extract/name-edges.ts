import type { Language } from '../language/language.ts';
import type { Token } from '../text/token.ts';
import { GIVEN_NAME, TIME } from '../text/word-class.ts';

/** "President Ada Berg |Friday| said": the day behind a name is no part of it. */
export function beforeDay(tokens: readonly Token[], at: number, end: number): number {
  const last = tokens[end - 1]!;
  return end - at > 1 && last.text.length > 3 && last.is(TIME) && !last.is(GIVEN_NAME) ? end - 1 : end;
}

/** "Ada Roth|, 17,| of Velden": only people have their age behind their name. */
export const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'comma' &&
  tokens[at + 1]?.kind === 'number' &&
  AGE.test(tokens[at + 1]!.text) &&
  MARKS.has(tokens[at + 2]?.kind ?? 'stop');

/** "|70-летний| Глеб Рот": a number with a word joined to it right before a name. */
export const isAgeBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' && /^\d{1,3}-\p{L}{4}/u.test(tokens[at - 1]!.text);

const AGE = /^1?\d?\d$/u;
const MARKS: ReadonlySet<Token['kind']> = new Set(['comma', 'stop', 'semicolon']);

/** "UN", "ООН", "УрФО": it may stand before a name, and begins none. */
export const isAcronym = ({ text }: Token) =>
  text.length > 1 && text.length < 6 && /^(?:\p{Lu}+|\p{Lu}\p{Ll}\p{Lu}{2,})$/u.test(text);

/** The same before a word that is none, and longer: "|ЮНЕСКО| Ада Линд", but "ВЛАДИМИР ОРЛОВ". */
export const isAcronymBefore = (tokens: readonly Token[], at: number): boolean =>
  isAcronym(tokens[at]!) ||
  (/^\p{Lu}{6,9}$/u.test(tokens[at]!.text) && /\p{Ll}/u.test(tokens[at + 1]?.text ?? ''));

/** Behind the land of a crown or a church: "Princess Ada |of Vell|"; `to` itself where none stands. */
export function behindLand(tokens: readonly Token[], start: number, to: number, language: Language): number {
  const { nouns } = language.roles;
  const ranks = nouns.get(tokens[start - 1]?.lower ?? '')?.ranks ?? [];
  const crowned = to - start === 1 && (ranks.includes('king') || ranks.includes('cleric'));
  const [link, land] = [tokens[to], tokens[to + 1]];
  return crowned && language.words.prepositions.has(link?.lower ?? '') && land?.capital ? to + 2 : to;
}
