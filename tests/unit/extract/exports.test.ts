import { expect, it } from 'vitest';
import * as engine from '../../../lib/extract/annotate.ts';
import * as rules from '../../../lib/extract/claims/rule-sentences.ts';

it('the engine offers annotate, the same in steps, and what its rules say; all else is its own business', () => {
  expect(Object.keys(engine).toSorted()).toEqual(['annotate', 'annotateInSteps']);
  expect(Object.keys(rules)).toEqual(['ruleSentences']);
});
