import type { Annotation, Dateline } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { inOneGo, type Steps } from '../steps/steps.ts';
import { annotateWithReasons } from './pipeline.ts';

/**
 * Finds the claims and the organizations of one article's text. Pure; spans in UTF-16 code units of `text`.
 * @param dateline the text's dateline, which is part of no claim; null where it has none
 */
export function annotate(text: string, language: Language, dateline: Dateline | null): Annotation {
  return inOneGo(annotateInSteps(text, language, dateline));
}

/** The same, in steps: a long article must not keep others waiting. */
export function* annotateInSteps(
  text: string,
  language: Language,
  dateline: Dateline | null,
): Steps<Annotation> {
  return (yield* annotateWithReasons(text, language, dateline)).annotation;
}
