import type { Dateline } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { inOneGo } from '../steps/steps.ts';
import { annotateWithReasons, type Reasoned } from './pipeline.ts';
import type { Because, Weighed } from './speakers/because.ts';
import { featureSentences } from './speakers/feature-sentences.ts';
import { sieveSentences } from './speakers/sieve-sentences.ts';

/** As `annotate`, with the reasons for each speaker beside the annotation, which travels without them. */
export function explain(text: string, language: Language, dateline: Dateline | null): Reasoned {
  return inOneGo(annotateWithReasons(text, language, dateline));
}

/**
 * Why a speaker was found, in lines for people: the sieve, each feature with what it is worth ("+2.0 said what was said just
 * before"), and who came next, with what spoke for that one.
 */
export function reasonLines({ by, features, beside }: Because): string[] {
  const lines = [`${by}: ${sieveSentences[by]}`, ...features.map(lineOf)];
  if (!beside) return lines;
  return [
    ...lines,
    `before ${beside.name} (${signed(beside.score)}, ${beside.behind.toFixed(1)} less)`,
    ...beside.features.map((feature) => `  ${lineOf(feature)}`),
  ];
}

const lineOf = ({ id, worth }: Weighed): string => `${signed(worth)} ${featureSentences[id]}`;

const signed = (worth: number) => `${worth < 0 ? '-' : '+'}${Math.abs(worth).toFixed(1)}`;
