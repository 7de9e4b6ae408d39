/** The project's own fixtures as annotated articles. */
import { ownCases } from '../bench/articles.ts';
import type { GoldArticle, GoldClaim } from './annotated.ts';

/** All articles of the fixtures whose claims are told; without those of which none is expected. */
export const fixtures = (): GoldArticle[] =>
  ['english', 'russian'].flatMap((folder) =>
    ownCases(folder).map(({ name, text, claims }) => ({
      id: name,
      text,
      language: folder.slice(0, 2),
      names: new Map(),
      claims: claims.map((line) => claimOf(line, text)),
    })),
  );

/** A line of a fixture, `kind | cue | source | speaker | content`. */
function claimOf(line: string, text: string): GoldClaim {
  const [, , , speaker = '-', content = ''] = line.split(' | ');
  const spans = content.split(' + ').map((words) => {
    const start = text.indexOf(words);
    return [start, start + words.length] as const;
  });
  return { content: spans, speaker: speaker === '-' ? null : speaker };
}
