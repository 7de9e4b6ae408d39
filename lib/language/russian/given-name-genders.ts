import type { Gender } from '../language.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from './given-names.ts';

const both = new Set(MASCULINE_NAMES.filter((name) => FEMININE_NAMES.includes(name)));

/** Given names in lower case with their gender. */
export const givenNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...MASCULINE_NAMES.map((name) => [name.toLowerCase(), both.has(name) ? null : 'male'] as const),
  ...FEMININE_NAMES.map((name) => [name.toLowerCase(), both.has(name) ? null : 'female'] as const),
]);
