/** How far behind the second may be for the winner to be unsure: what each such margin would have told of the claims. */
import { closeSecond } from '../../lib/extract/speakers/because.ts';
import type { Outcome } from './resolve-article.ts';

/** Of the claims with a name for their speaker: those that a margin tells to be unsure, and the others; with how many of each are wrong. */
export interface Margin {
  readonly margin: number;
  readonly unsure: number;
  readonly unsureWrong: number;
  readonly sure: number;
  readonly sureWrong: number;
}

const MARGINS = [0.5, 1, 1.5, 2, 2.5, 3, 4];

export function marginsOf(outcomes: readonly Outcome[]): Margin[] {
  const named = outcomes.filter(
    ({ resolved: { speaker } }) => speaker !== null && speaker.kind !== 'description',
  );
  const wrongOf = (some: readonly Outcome[]) => some.filter(({ right }) => !right).length;
  return MARGINS.map((margin) => {
    const isUnsure = ({ resolved: { because, speaker } }: Outcome) =>
      because !== null && closeSecond(because, speaker!.name, margin) !== null;
    const unsure = named.filter(isUnsure);
    const sure = named.filter((one) => !isUnsure(one));
    return {
      margin,
      unsure: unsure.length,
      unsureWrong: wrongOf(unsure),
      sure: sure.length,
      sureWrong: wrongOf(sure),
    };
  });
}
