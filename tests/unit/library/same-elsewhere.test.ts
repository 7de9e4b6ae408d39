import { beforeEach, describe, expect, it } from 'vitest';
import { NO_QUERY } from '../../../lib/library/query.ts';
import { keep, library } from './open-library.ts';
import { articleOf } from './sample.ts';

describe('the same words elsewhere', () => {
  const LONG =
    'The northern harbour will be closed for pilots and ferries from the first of May because the quay has to be repaired before summer';

  beforeEach(async () => {
    await keep({ url: 'https://wire.example/1', said: [{ words: LONG }] });
    await keep({
      url: 'https://wire.example/8',
      said: [{ words: 'We shall see what the weather will bring us' }],
    });
  });

  it.each([
    ['as they are', LONG],
    ['cut', 'the northern harbour will be closed for pilots and ferries from the first of May'],
    [
      'put into another order',
      'Because the quay has to be repaired before summer, the northern harbour will be closed for pilots and ferries from the first of May',
    ],
    [
      'lightly reworded',
      'The northern harbour is going to be closed for pilots and all ferries from the first of May, since the quay must be repaired before summer',
    ],
  ])('are found %s', async (_, words) => {
    const { article, annotation } = articleOf({
      url: 'https://other.example/9',
      said: [{ words: 'Nothing of it' }, { words }],
    });
    const same = await library.sameElsewhere(article, annotation);
    expect(same.map(({ claim, others }) => [claim, others.map((other) => other.article.id)])).toEqual([
      [1, ['https://wire.example/1']],
    ]);
  });

  it('are not found where another thing is said with some of the same words', async () => {
    const { article, annotation } = articleOf({
      url: 'https://other.example/9',
      said: [
        { words: 'The northern harbour welcomed the largest ship of the year, and pilots were proud of it' },
        { words: 'The quay has to be paid for by those who use it, and ferries use it most' },
        { words: 'We shall see' },
      ],
    });
    expect(await library.sameElsewhere(article, annotation)).toEqual([]);
  });

  it('are not looked for in the article itself', async () => {
    const own = articleOf({ url: 'https://wire.example/1', said: [{ words: LONG }] });
    expect(await library.sameElsewhere(own.article, own.annotation)).toEqual([]);
  });

  it('are listed for a kept claim', async () => {
    await keep({ url: 'https://other.example/9', said: [{ words: LONG.slice(0, 90) }] });
    const [number] = (await library.find({ ...NO_QUERY, search: 'repaired' })).numbers;
    expect((await library.alike(number!)).map(({ article }) => article.id)).toEqual([
      'https://other.example/9',
    ]);
  });
});
