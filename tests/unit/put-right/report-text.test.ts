import { expect, test } from 'vitest';
import { reportText } from '../../../components/put-right/report-text.ts';
import type { Article } from '../../../lib/article/article.ts';
import { correct } from '../../../lib/corrections/correct.ts';
import { sentenceOf } from '../../../lib/corrections/sentence.ts';
import { wordingFor } from '../../../lib/wording/wording.ts';
import { OWN, TEXT } from '../corrections/article.ts';

const article: Article = {
  text: TEXT,
  title: null,
  url: 'https://wire.example/7',
  published: null,
  leftOut: 0,
};
const english = wordingFor('en', 'en');
const [CREW, SEA] = [2, 4];

test('a report holds sentence, answer and reason', () => {
  expect(reportText(article, OWN, undefined, CREW, '1.2.3', english)).toBe(
    `What is wrong with this answer of Wiremark’s?
Sentence: Berg stressed that the crew is "ready to sail in any weather."
Answer: Anna Berg, Norland Minister — the crew is "ready to sail in any weather" (Partly quoted)
Reason: "stressed"; named here; test
Article: https://wire.example/7
Wiremark 1.2.3, en
`,
  );
});

test('a report of what the reader has put right says both', () => {
  const claim = { words: 'the sea was calm. It would stay so', place: 0 };
  const { annotation, origins } = correct(TEXT, OWN, [{ change: 'speaker', claim, speaker: 'unknown' }]);
  const lines = reportText(article, annotation, { own: OWN, origins }, SEA, '1', english).split('\n');
  expect(lines).toContain('Answer: Tomas Lind, a pilot — the sea was calm. It would stay so (Paraphrased)');
  expect(lines).toContain('Put right: unknown speaker — the sea was calm. It would stay so (Paraphrased)');
});

test('a report in Russian is Russian', () => {
  const report = reportText(article, OWN, undefined, CREW, '1', wordingFor('ru', 'ru'));
  expect(report).toContain('Предложение: Berg stressed');
  expect(report).toContain('(Частичная цитата)');
});

test.each([
  [0, 'The ferry will sail again in May, Norland Minister Anna Berg said.'],
  [1, '"We are ready. The ship is new," she told reporters. "The pier stands."'],
  [SEA, 'Tomas Lind, a pilot, said that the sea was calm. It would stay so, he added.'],
  [5, '"Nobody asked us."'],
])('the sentences around claim %i are whole, and no others', (index, sentence) => {
  expect(sentenceOf(TEXT, OWN.claims[index]!, 'en')).toContain(sentence);
  expect(sentenceOf(TEXT, OWN.claims[index]!, 'en').length).toBeLessThan(sentence.length + 30);
});
