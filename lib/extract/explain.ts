import type { Dateline } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import { inOneGo } from '../steps/steps.ts';
import { annotateWithReasons, type Reasoned } from './pipeline.ts';
import type { Because, Weighed } from './speakers/because.ts';
import { featureSentences } from './speakers/feature-sentences.ts';

/** As `annotate`, with the reasons for each speaker beside the annotation, which travels without them. */
export function explain(text: string, language: Language, dateline: Dateline | null): Reasoned {
  return inOneGo(annotateWithReasons(text, language, dateline));
}

/** What each sieve says, by its id. */
export const sieveSentences: Readonly<Record<string, string>> = {
  announced: 'a list of statements is announced as this speaker’s',
  'carried-on': 'a quotation without attribution goes on from the claim before',
  name: 'the source is a person’s name',
  pronoun: 'the likeliest that the pronoun can mean',
  surname: 'the source is a surname',
  nickname: 'somebody was called so in quotation marks',
  organization: 'the source is an organization’s name',
  interlocutor: 'whoever told a medium what was said before',
  role: 'the likeliest whom the role can mean',
  'described-before': 'somebody was described so before',
  'person-noun': 'somebody who was just heard of, by another word',
  capitals: 'the source is the name of a body that no list knows',
  body: 'the likeliest body that the noun can mean',
  document: 'who issued the document',
  stranger: 'the source is a name that nothing else is told of',
  described: 'the article gives no name, so the description itself',
};

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
