import { describe, expect, it } from 'vitest';
import { findOrganizations } from '../../../../lib/extract/organizations/find-organizations.ts';
import { nameLexiconOf } from '../../../../lib/language/lexicon.ts';
import { russianOrganizations } from '../../../../lib/language/russian/organizations/organizations.ts';
import { inOneGo } from '../../../../lib/steps/steps.ts';
import { wordsOf } from '../../../../lib/text/words.ts';
import { marked, names } from './marked.ts';

/** Each case is the expected marking; the text is what remains without the bars. */
const cases: Record<string, string[]> = {
  'names of the curated list through cases': [
    'Об этом сообщили в |Кремле| и в |Роспотребнадзоре|.',
    'Акции |Газпрома| выросли, "|Роснефти|" - упали, сделка с |Газпромом| отложена.',
    'Встреча стран |ШОС| и |ОПЕК+| прошла в |Белом доме|.',
  ],
  'a head with its genitive': [
    'Пожар тушит |Служба лесов Тверской области|, добавили там.',
    'Учения идут в |Приморском военном округе|.',
    'Его приняли в |Арктический институт мерзлоты|.',
    'Иск подал |Союз пчеловодов Латвии|.',
  ],
  'a head in lower case, where the complement is a name': [
    'Дело ведет |прокуратура Псковской области|.',
    'Проверку начало |управление Росприроднадзора по Тверской и Псковской областям|.',
    'Вакцину сделали в |институте Петренко|.',
    'В министерстве и в прокуратуре это подтвердили.',
  ],
  'branches without a region, and offices that are no names': [
    'Об этом сообщили в региональном управлении |МЧС|.',
    'В районной администрации |ТАСС| не ответили, судья Петренко молчит.',
  ],
  'lower-case adjectives that belong to a body': ['Так решил |верховный суд Пакистана|.'],
  'listed bodies with their nation': ['В |МВД Грузии| и |Минздраве Ливана| не ответили.'],
  'names in quotation marks': [
    'Завод купило |АО "Северлак"|.',
    'Телеканал "|Полюс ТВ|" показал матч, газета «|Вечерний Тверь|» - нет.',
    'Компании «|Полюс|», «|Заря|» и «|Норд|» спорят.',
    'Фильм "Северное сияние" и операция "Заслон" завершены.',
  ],
  'a noun that only announces a name': ['Это передало агентство |Reuters|.'],
  'acronyms that name no organization': ['ВВП РФ и США вырос, в ДТП и при ЧС помогли, УК РФ изменили.'],
  'a place that opens the article in capitals': ['НЬЮ-ЙОРК, 3 марта. /|ТАСС|/. Ничего не случилось.'],
};

describe('organizations in Russian', () => {
  for (const [phenomenon, sentences] of Object.entries(cases))
    describe(phenomenon, () => {
      it.each(sentences)('%s', (expected) => {
        expect(marked(expected.replaceAll('|', ''), russianOrganizations)).toBe(expected);
      });
    });
});

describe('full names in Russian', () => {
  it.each([
    ['Об этом сообщили в Минздраве.', ['Министерство здравоохранения РФ']],
    [
      'В Минздраве Ливана ответили. Минздрав ждет.',
      ['Министерство здравоохранения Ливана', 'Министерство здравоохранения Ливана'],
    ],
    ['В британском МВД молчат.', ['Министерство внутренних дел Великобритании']],
    ['Его вызвали в прокуратуру Псковской области.', ['Прокуратура Псковской области']],
    [
      'Так решил Приморский союз моряков (ПСМ). В ПСМ довольны.',
      ['Приморский союз моряков', 'Приморский союз моряков', 'Приморский союз моряков'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text, russianOrganizations)).toEqual(expected);
  });

  it('gives the English name to an organization that both languages know', () => {
    const text = 'Страны ШОС договорились.';
    const words = wordsOf(text, nameLexiconOf(russianOrganizations), russianOrganizations);
    const [mention] = inOneGo(findOrganizations(text, words, russianOrganizations));
    expect(mention).toMatchObject({
      name: 'Шанхайская организация сотрудничества',
      english: 'Shanghai Cooperation Organization',
    });
  });
});
