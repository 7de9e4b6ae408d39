import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLibrary, isLibraryMessage } from '../../../entrypoints/background/answer-library.ts';
import type { UnkeptAnswer } from '../../../lib/messages.ts';
import { articleOf } from '../library/sample.ts';

const { article, annotation } = articleOf({
  said: [{ words: 'We wait' }, { words: 'We sail' }, { words: 'We wait' }],
});
const read = { article, annotation };

describe('the background, asked for the library', () => {
  beforeEach(() => fakeBrowser.reset());

  it('opens no database where nothing was ever kept', async () => {
    expect(await answerLibrary({ type: 'kept-claims', ...read })).toEqual({ kept: [] });
    expect(await answerLibrary({ type: 'same-elsewhere', ...read })).toEqual({ same: [] });
    expect(await answerLibrary({ type: 'unkeep-claims', ...read, claims: [0] })).toMatchObject({ kept: [] });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps, knows what is kept, takes it out and puts it back', async () => {
    expect(await answerLibrary({ type: 'keep-claims', ...read, claims: [2] })).toEqual({ kept: [2] });
    expect(await answerLibrary({ type: 'keep-claims', ...read, claims: [1, 2] })).toEqual({ kept: [1, 2] });
    expect(await answerLibrary({ type: 'kept-claims', ...read })).toEqual({ kept: [1, 2] });
    const answer = (await answerLibrary({ type: 'unkeep-claims', ...read, claims: [0, 2] })) as UnkeptAnswer;
    if ('failed' in answer) throw new Error(answer.failed);
    expect(answer.kept).toEqual([1]);
    expect(answer.taken.claims).toMatchObject([{ words: 'We wait', key: { place: 1 } }]);
    expect(await answerLibrary({ type: 'restore-claims', ...read, taken: answer.taken })).toEqual({
      kept: [1, 2],
    });
  });

  it('answers what it can\u2019t do with why, and writes nothing of it', async () => {
    const taken = { articles: [], claims: [{ id: 'x' }] } as never;
    expect(await answerLibrary({ type: 'restore-claims', ...read, taken })).toEqual({ failed: 'broken' });
  });

  it('is asked by messages for the library alone', () => {
    expect(isLibraryMessage({ type: 'kept-claims', ...read })).toBe(true);
    expect(isLibraryMessage({ type: 'get-state' })).toBe(false);
  });
});
