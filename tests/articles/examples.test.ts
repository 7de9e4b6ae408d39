import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { explain } from '../../lib/extract/explain.ts';
import { describeArticle } from '../../scripts/extract/describe-article.ts';
import { languageOf } from '../../scripts/extract/languages.ts';
import { readArticleFile } from '../../scripts/extract/read-article-file.ts';
import { bodyOf, readHead } from '../../scripts/extract/read-head.ts';

/**
 * Everything that is found in the sample articles, as `npm run extract -- FILE --explain` prints it: a change of the engine
 * that should change nothing is seen here, and one that should is read here.
 */
describe('the sample articles, whole', () => {
  it.each(['reuters-en.txt', 'tass-en.html', 'tass-ru.html', 'xinhua-en.html'])('%s', async (file) => {
    const path = `${import.meta.dirname}/../../examples/${file}`;
    const whole = readArticleFile(path, readFileSync(path), { force: false })!;
    const article = bodyOf(whole);
    const language = languageOf(article.text, null);
    const reasoned = explain(article.text, language, readDateline(article.text));
    const head = readHead(whole, reasoned.annotation, language);
    const description = describeArticle(article, reasoned, head, { explain: true });
    await expect(description).toMatchFileSnapshot(`examples/${file.split('.')[0]}.txt`);
  });
});
