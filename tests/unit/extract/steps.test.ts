import { describe, expect, it } from 'vitest';
import { annotate, annotateInSteps } from '../../../lib/extract/annotate.ts';
import { english } from '../../../lib/language/english/english.ts';

const paragraph =
  'Ruritanian Transport Minister Otto Falk said that the ports of the Black Sea should share their pilots. "We have too few of them," he told TASS.\n\n';

describe('annotateInSteps', () => {
  it('takes more steps for a longer text, so that none of them gets long', () => {
    const stepsFor = (text: string) => {
      const steps = annotateInSteps(text, english, null);
      let count = 0;
      while (!steps.next().done) count++;
      return count;
    };
    expect(stepsFor(paragraph.repeat(100))).toBeGreaterThan(10 * stepsFor(paragraph.repeat(5)));
  });

  it('comes to the same annotation as in one go, whatever is read between its steps', () => {
    const text = paragraph.repeat(3);
    const steps = annotateInSteps(text, english, null);
    let step = steps.next();
    while (!step.done) {
      annotate('"No," Anna Berg said.', english, null);
      step = steps.next();
    }
    expect(step.value).toEqual(annotate(text, english, null));
  });
});
