import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../lib/language/russian/morphology/grammar.ts';
import { nominativeName } from '../../../../lib/language/russian/morphology/nominative-name.ts';

const nominative = (name: string, demanded: Case | null, ...attested: string[]) =>
  nominativeName(name.split(' '), { case: demanded, attested: (word) => attested.includes(word) });

describe('nominativeName', () => {
  it.each<[name: string, demanded: Case | null, nominative: string]>([
    ['Сергея Дроздова', null, 'Сергей Дроздов'],
    ['Анны Куликовой', null, 'Анна Куликова'],
    ['Владимиром Рощиным', null, 'Владимир Рощин'],
    ['Татьяне Мельниковой', null, 'Татьяна Мельникова'],
    ['Дениса Ковальского', 'genitive', 'Денис Ковальский'],
    ['Льва Толстого', 'genitive', 'Лев Толстой'],
    ['Ильи Новикова', 'genitive', 'Илья Новиков'],
    ['Дмитрия Журбы', 'genitive', 'Дмитрий Журба'],
    ['Эммануэлем Дюпоном', null, 'Эммануэль Дюпон'],
    ['Йенса Линдквиста', 'genitive', 'Йенс Линдквист'],
    ['Александра Новака', null, 'Александр Новак'],
    ['Нины Сергеевны Ивановой', null, 'Нина Сергеевна Иванова'],
    ['Сергея Владимировича Степанова', 'genitive', 'Сергей Владимирович Степанов'],
    ['Эрнеста Валеева', 'genitive', 'Эрнест Валеев'],
    ['Асии Дани', 'genitive', 'Асия Дани'],
    ['Чхве Сон Ука', 'genitive', 'Чхве Сон Ук'],
    ['Урсулы фон дер Хайде', 'genitive', 'Урсула фон дер Хайде'],
  ])('%s (%s) is %s', (name, demanded, expected) => {
    expect(nominative(name, demanded).name).toBe(expected);
  });

  it.each<[name: string, demanded: Case | null]>([
    ['Мария Лебедева', null],
    ['Мария Лебедева', 'nominative'],
    ['Александра Новикова', null],
    ['Орлова', 'nominative'],
    ['Сергей Шойгу', 'nominative'],
    ['Никита Черных', null],
  ])('%s (%s) stands in the nominative already', (name, demanded) => {
    expect(nominative(name, demanded).name).toBe(name);
  });

  it.each<[name: string, demanded: Case, nominative: string]>([
    ['Пескова', 'genitive', 'Песков'],
    ['Песковой', 'genitive', 'Пескова'],
    ['Пескову', 'dative', 'Песков'],
    ['Белинским', 'instrumental', 'Белинский'],
    ['Шмидта', 'genitive', 'Шмидт'],
    ['Петренко', 'genitive', 'Петренко'],
  ])('a surname alone, %s (%s), is %s', (name, demanded, expected) => {
    expect(nominative(name, demanded).name).toBe(expected);
  });

  it('takes another form of the name in the article for evidence', () => {
    expect(nominative('Орлова', null).name).toBe('Орлова');
    expect(nominative('Орлова', null, 'Орлов').name).toBe('Орлов');
  });

  it.each([
    ['Анны Куликовой', 'feminine'],
    ['Ильи Новикова', 'masculine'],
    ['Лебедева', 'feminine'],
    ['Гарсиа', null],
  ])('%s tells the gender %s', (name, gender) => {
    expect(nominative(name, null).gender).toBe(gender);
  });
});
