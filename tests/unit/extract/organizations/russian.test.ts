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
  'a legal form before or in quotation marks': [
    'Сообщило |МИА "Полюс"|, а |НАК "Нефть Севера"| молчит.',
    'Акции купили "|Норвик Шиппинг энд Трейдинг Б.В.|" и "|Талберг Маркетинг АГ|", а не "Северный ветер".',
  ],
  'names in Latin letters': [
    'Авиакомпания |Ryanair| и стратег |Nomura| ждут, пишет |The Wall Street Journal|.',
    'Поезда строит |CRRC Zhuzhou Locomotive Co., Ltd|, передает |Talberg News Service|.',
    'Победил Norvik в Talberg Cup, играет Northern Lights.',
  ],
  'a body and the person whom it honours': [
    'Он лежит в |НМИЦ ОК имени академика Б. Петрова|, учился в |МГУ имени М. В. Ломоносова|.',
    'Его приняли в |НКЦ им. Петрова|, имени он не назвал.',
  ],
  'subjects joined, and a land that no list has': [
    '|Министерство лесного хозяйства и охраны природы Приречья| молчит.',
    '|Центр проблем почвы и продуктивности лесов РАН| открыт.',
    'Спорят |Союз пчеловодов| и рыбаки Латвии.',
  ],
  'numbered bodies': [
    '|Городская больница № 12| закрыта, больница 12 дней ждала.',
    'В больнице №1 имени Долматова пожар.',
  ],
  'places that look like bodies': [
    'Жители Северо-Восточного административного округа и Приволжского федерального округа ждут учений |Приволжского военного округа|.',
    'Поезд идет в центр Тарнбурга, в центр Москвы, а вакцина - в |центр Петрова|.',
    'Граждане Российской Федерации и один гражданин ФРГ. Народы Евразии.',
  ],
  'a nation of two words, and a woman behind a nation': [
    'В |МИД Соединенного Королевства| молчат, сказала представитель |МИД России| Мария Петрова.',
  ],
  'competitions, things and short words in capitals': [
    'Матч Лиги чемпионов начался. Сбил автомобиль КамАЗ. |КамАЗ| молчит.',
    'Сообщило ИА |REGNUM|, пишет MOS.NEWS. После ВКИКа продали БАДы.',
    'ЛЭП упала, в ЕСИА сбой, прибыль по МСФО и SIM-карта.',
  ],
  'a person behind a company in Latin letters': ['Так говорит глава компании |Norvik| Петра Долматова.'],
  'what is no complement of a head': [
    'Иск отклонен |Верховным судом Латвии| по делу о рыбе. После этого решения Суда адвокат уехал.',
    '|Международный фонд защиты животных| и |Союз адвокатов Латвии| спорят.',
    'Ответил |Комитет по делам молодежи|.',
  ],
  'a verb that looks like the parliament': ['Думаю, |Дума| примет закон.'],
  'a noun that only announces a name': ['Это передало агентство |Reuters|.'],
  'acronyms of things that the article calls by their words': [
    'Сжиженный торфяной газ дорожает, цены на СТГ растут.',
    'Лесная охранная служба и |ЛОС| молчат.',
  ],
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
    ['МГУ имени М. В. Ломоносова открыт.', ['Московский государственный университет имени М. В. Ломоносова']],
    [
      'Ответил Приморский союз лодочников. В ПСЛ довольны, в ЛСП нет.',
      ['Приморский союз лодочников', 'Приморский союз лодочников', 'ЛСП'],
    ],
    ['По данным УНН.', ['Украинские национальные новости']],
    [
      'Британский министр ушел. В Великобритании ждут: прежний глава МИД молчит.',
      ['Министерство иностранных дел Великобритании'],
    ],
    [
      'Британский министр ушел. В Великобритании ждут, а в Москве МИД молчит.',
      ['Министерство иностранных дел РФ'],
    ],
    ['Он летит из Турции. В краевом МВД молчат.', ['Министерство внутренних дел РФ']],
    ['В УрФУ учатся, в УрФО спорят.', ['Уральский федеральный университет']],
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
