/** One case of a fixture: an article and the claims expected of it, one a line. */
export interface ArticleCase {
  name: string;
  text: string;
  claims: string[];
}

/**
 * Reads a fixture: `== name`, the article, `--`, then a line for each claim:
 * `kind | cue | source | speaker | content`, with `-` for what there is none of and ` + ` between spans. No line: no claim.
 */
export function readCases(fixture: string): ArticleCase[] {
  return fixture
    .split(/^== /mu)
    .slice(1)
    .map((block) => {
      const [head = '', claims = ''] = block.split(/^--$/mu);
      const [name = '', ...text] = head.split('\n');
      return {
        name: name.trim(),
        text: text.join('\n').trim(),
        claims: claims.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}
