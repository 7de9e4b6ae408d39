import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/extract/read-text.ts';
import { english } from '../../../lib/language/english/english.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { inOneGo } from '../../../lib/steps/steps.ts';
import { endRules } from '../../../lib/text/sentence-ends.ts';

/** Each rule with texts that it decides; `|` stands where a sentence ends. */
const table: Record<(typeof endRules)[number]['id'], string[]> = {
  'small-letter': ['Привезли 12 тыс. мешков.', 'The ferry of St. elsewhere left.'],
  'inside-a-name': ['Norvik Docks <NWD.AS> said no.', 'Так пишет ONLINE.RU со ссылкой на порт.'],
  'unit-goes-on': [
    'Ремонт стоит 10 руб. 50 коп. за доску.',
    'Ушло 12 млрд руб. (5 млрд долл.) за год.',
    'Смета - 3 тыс. - 5 тыс. рублей.',
  ],
  'time-alone': ['В мае 2003 г. Порт закрыли.', 'Маяк погас, а в 2003 г. Порт закрыли.'],
  'unit-behind-number': [
    'Выделено 12 млн руб. | Средства поступят.',
    'Пирс открыт в 2003 г. | Она его строила.',
    'Глубина достигла 3 м. | Суда ушли.',
    'Склад занял 2 тысячи кв. м. | Рядом стоит кран.',
  ],
  'opening-word': [
    'She lives in Washington, D.C. | The chairman left.',
    'It was sold to Acme Inc. | He said no.',
    'They met on Elm St. | The owner left.',
    'Привезли доски и др. | Он их пересчитал.',
  ],
  utterance: [
    '"We sail," said Ada Lind of Acme Inc. | "The ice is thick, and the boats are old."',
    'He met Dr. "Heron" Dahl.',
  ],
  joining: [
    'Dr. Roth left.',
    'Ректор института им. Н. П. Орешина ушел.',
    'Пожар на ул. Садовой, д. 5 потушен.',
    'Дым шел от ст. м. "Речная" весь день.',
    'Прием начнут в пн. 5 мая.',
    'Дело завели по ч. 2 ст. 167.',
    'Он живет в г. Вельске.',
  ],
  closing: [
    'Нужны насосы, мешки и т.д. | Вода уходит.',
    'Были лодки, катера и др. | Вода уходит.',
    'Поликлиника на пр. Мира закроется.',
  ],
  'stop-inside': ['The U.S. President left.', 'Пирс, т.е. Старый пирс, цел.'],
};

const cut = (text: string) =>
  inOneGo(readText(text, null, /[а-я]/u.test(text) ? russian : english)).sentences.map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the ends of sentences behind abbreviations', () => {
  it('has texts for each rule', () => {
    expect(Object.keys(table)).toEqual(endRules.map(({ id }) => id));
  });

  const cases = Object.entries(table).flatMap(([id, texts]) => texts.map((text) => [id, text] as const));
  it.each(cases)('%s: %s', (_, marked) => {
    expect(cut(marked.replaceAll(' |', '')).join(' | ')).toBe(marked);
  });
});
