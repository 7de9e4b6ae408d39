import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLibrary, isLibraryMessage } from '../../../entrypoints/background/answer-library.ts';
import { articleId } from '../../../lib/library/article-id.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { NO_QUERY } from '../../../lib/library/query.ts';
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

  it('keeps the speaker whom the reader chooses afterwards, and the note and tags with it', async () => {
    const otherwise = articleOf({
      url: 'https://wire.example/9',
      said: [{ words: 'We row' }, { words: 'We rest' }],
    });
    await answerLibrary({ type: 'keep-claims', ...otherwise, claims: [0, 1] });
    const speaker = {
      id: 7,
      kind: 'person',
      name: 'Ola Dahl',
      role: 'Harbor Master',
      organization: null,
    } as const;
    const { annotation } = otherwise;
    const [first, ...others] = annotation.claims;
    const claims = [{ ...first!, speaker, speakerFrom: 'reader' } as const, ...others];
    const corrected = { ...otherwise, annotation: { ...annotation, claims } };
    const library = await openLibrary();
    const rows = () => library.keptRows(articleId(otherwise.article));
    await library.change((await rows())[0]!.number, { note: 'Mine' });
    expect(await answerLibrary({ type: 'kept-claims', ...corrected })).toEqual({ kept: [0, 1] });
    const kept = (await rows()).map(({ claim }) => [claim.speaker?.name, claim.speaker?.role, claim.note]);
    expect(kept).toEqual([
      ['Ola Dahl', 'Harbor Master', 'Mine'],
      [annotation.claims[1]!.speaker?.name, annotation.claims[1]!.speaker?.role, ''],
    ]);
    const { numbers } = await library.find({ ...NO_QUERY, search: 'Dahl' });
    expect(numbers).toHaveLength(1);
    library.close();
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
