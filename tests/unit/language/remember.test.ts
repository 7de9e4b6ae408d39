import { describe, expect, it } from 'vitest';
import { remembered } from '../../../lib/language/remember.ts';

describe('remembered', () => {
  const counted = () => {
    const asked: string[] = [];
    const length = remembered((word) => {
      asked.push(word);
      return word.length;
    });
    return { asked, length };
  };

  it('asks once for a word, long or short', () => {
    const { asked, length } = counted();
    expect(['port', 'port', 'harbourmasters', 'harbourmasters'].map(length)).toEqual([4, 4, 14, 14]);
    expect(asked).toEqual(['port', 'harbourmasters']);
  });

  it('forgets words that were not asked for among some thousand others, and keeps one that was', () => {
    const { asked, length } = counted();
    length('rare');
    for (let i = 0; i < 10_000; i++) {
      length(`word${i}`);
      length('common');
    }
    length('rare');
    expect(asked.filter((word) => word === 'rare')).toHaveLength(2);
    expect(asked.filter((word) => word === 'common')).toHaveLength(1);
  });
});
