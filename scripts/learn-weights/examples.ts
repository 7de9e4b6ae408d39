/** What there is to learn from: choices between candidates of which the annotation tells how they should have gone. */
import type { FeatureId, NobodyId, Weights } from '../../lib/extract/speakers/features.ts';
import { isSameSpeaker } from './annotated.ts';
import { type Outcome, outcomes, type Prepared } from './resolve-article.ts';

/** One who may be meant, or nobody. */
export interface Option {
  readonly evidence: Partial<Record<FeatureId | NobodyId, number>>;
  readonly right: boolean;
}

export interface Example {
  readonly options: readonly Option[];
  /** Whether these weights chose the right one. */
  readonly right: boolean;
  /** Whether somebody who is right was weighed at all: where not, nobody should have been meant. */
  readonly known: boolean;
}

/** The choices that an article's claims hang on, as these weights lead to them. */
export function examplesOf(article: Prepared, weights: Weights): Example[] {
  return outcomes(article, weights).flatMap((outcome) =>
    outcome.decisions.flatMap(({ nobody, candidates, chosen }) => {
      if (chosen && !isSpeaker(outcome, chosen.identity.name)) return [];
      const options = candidates.map(
        ({ identity, evidence }): Option => ({
          evidence,
          // What a body is called in full may be another name than it was chosen by.
          right:
            identity === chosen?.identity
              ? outcome.right
              : isSameSpeaker(identity.name, outcome.wanted, article.gold.names),
        }),
      );
      const known = options.some(({ right }) => right);
      const nobodyMeant: Option = { evidence: { [nobody]: 1 }, right: !known };
      return [{ options: [...options, nobodyMeant], known, right: chosen ? outcome.right : !known }];
    }),
  );
}

/** Whether it is who was chosen that speaks: of "his office" it is asked whose it is, but the office speaks. */
const isSpeaker = ({ resolved: { speaker, because } }: Outcome, chosen: string): boolean =>
  because !== null &&
  because.features.length > 0 &&
  speaker !== null &&
  (speaker.name === chosen || speaker.kind === 'organization');
