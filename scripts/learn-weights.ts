/**
 * Learns what speaks for whom from annotated articles, and tells whether that carries over to articles it was not learned from.
 * `npm run learn-weights -- GOLD.jsonl... [--language CODE] [--hold N]... [--seed N]... [--fixtures]`; docs/weights.md.
 */
import { parseArgs } from 'node:util';
import { WEIGHTS, type Weights } from '../lib/extract/speakers/features.ts';
import { annotatedIn } from './learn-weights/annotated.ts';
import { examplesOf } from './learn-weights/examples.ts';
import { fixtures } from './learn-weights/fixtures.ts';
import { foldsOf } from './learn-weights/folds.ts';
import { byLikelihood, byPerceptron, type Learner } from './learn-weights/learn.ts';
import { marginsOf } from './learn-weights/margins.ts';
import { type Outcome, outcomes, type Prepared, prepare } from './learn-weights/resolve-article.ts';

const FOLDS = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    hold: { type: 'string', multiple: true, default: ['1', '3', '10'] },
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    fixtures: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('which annotated articles?');
  process.exit(2);
}

const ofLanguage = ({ language }: Prepared) => values.language === undefined || language === values.language;
const articles = positionals.flatMap(annotatedIn).map(prepare).filter(ofLanguage);
/** Learned from in each fold, and never tried on. */
const always = values.fixtures ? fixtures().map(prepare).filter(ofLanguage) : [];

const tryOn = (some: readonly Prepared[], weights: Weights): Outcome[] =>
  some.flatMap((article) => outcomes(article, weights));
const rightOf = (some: readonly { right: boolean }[]): number => some.filter(({ right }) => right).length;
const choicesIn = (some: readonly Prepared[]) => some.flatMap((article) => examplesOf(article, WEIGHTS));

const present = tryOn(articles, WEIGHTS);
const choices = choicesIn(articles);
const astray = choices.filter(({ right }) => !right);
console.log(`${articles.length} articles, ${present.length} claims found whose speaker is annotated, ${rightOf(present)} right.
${choices.length} choices between candidates, ${astray.length} wrong; in ${astray.filter(({ known }) => known).length} of these somebody was weighed who is right.`);
if (always.length > 0)
  console.log(`${choicesIn(always).length} choices of fixtures are learned from as well.`);

console.log('\nmargin: claims whose speaker has a name, where the second is less behind, and the others');
for (const { margin, unsure, unsureWrong, sure, sureWrong } of marginsOf(present))
  console.log(`  ${margin}: ${unsureWrong} wrong of ${unsure} unsure, ${sureWrong} wrong of ${sure} sure`);

/** How many speakers are right in the folds held out, fold by fold: before, after, those that came and those that went. */
function crossValidate(learner: Learner, hold: number, seed: number): void {
  const folds = foldsOf(articles, FOLDS, seed).map((held) => {
    const others = articles.filter((article) => !held.includes(article));
    const learned = learner(choicesIn([...others, ...always]), WEIGHTS, hold);
    const [before, after] = [tryOn(held, WEIGHTS), tryOn(held, learned)];
    return {
      claims: before.length,
      before: rightOf(before),
      after: rightOf(after),
      came: after.filter(({ right }, i) => right && !before[i]!.right).length,
      went: after.filter(({ right }, i) => !right && before[i]!.right).length,
    };
  });
  const sum = (of: keyof (typeof folds)[number]) => folds.reduce((all, fold) => all + fold[of], 0);
  const each = folds.map(({ before, after, claims }) => `${before}→${after} of ${claims}`).join(', ');
  console.log(
    `  seed ${seed}: ${each}; together ${sum('before')}→${sum('after')} (+${sum('came')} -${sum('went')})`,
  );
}

const tables: [string, Weights][] = [['present', WEIGHTS]];
for (const [name, learner] of Object.entries({ likelihood: byLikelihood, perceptron: byPerceptron }))
  for (const hold of values.hold.map(Number)) {
    console.log(`\n${name}, held by ${hold}: right speakers before and after, in each fold held out`);
    for (const seed of values.seed.map(Number)) crossValidate(learner, hold, seed);
    const learned = learner(choicesIn([...articles, ...always]), WEIGHTS, hold);
    console.log(
      `  learned from all and tried on the same: ${rightOf(present)}→${rightOf(tryOn(articles, learned))}`,
    );
    tables.push([`${name.slice(0, 5)} ${hold}`, learned]);
  }

const COLUMN = 11;
console.log(`\n${''.padEnd(16)}${tables.map(([name]) => name.padStart(COLUMN)).join('')}`);
for (const id of Object.keys(WEIGHTS) as (keyof Weights)[])
  console.log(id.padEnd(16) + tables.map(([, weights]) => weights[id].toFixed(2).padStart(COLUMN)).join(''));
