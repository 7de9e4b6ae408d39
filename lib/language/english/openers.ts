import type { Opener } from '../language.ts';

export const openers: readonly Opener[] = [
  { words: 'according to * words', trailing: true },
  { words: 'according to', trailing: true },
  { words: 'in the words of', trailing: true },
  { words: 'in the opinion of', trailing: true },
  { words: 'in the view of', trailing: true },
  { words: 'as per', trailing: true },
  { words: 'in * words', trailing: true },
  { words: 'in * opinion', trailing: true },
  { words: 'in * view', trailing: true },
];
