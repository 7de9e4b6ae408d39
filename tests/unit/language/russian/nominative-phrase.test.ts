import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../lib/language/russian/morphology/grammar.ts';
import { nominativePhrase } from '../../../../lib/language/russian/morphology/nominative-phrase.ts';

describe('nominativePhrase', () => {
  it.each<[phrase: string, demanded: Case | null, nominative: string]>([
    ['военном ведомстве', 'prepositional', 'военное ведомство'],
    ['военного ведомства', 'genitive', 'военное ведомство'],
    ['пресс-службе МЧС', 'prepositional', 'пресс-служба МЧС'],
    ['управлении Роспотребнадзора по Москве', 'prepositional', 'управление Роспотребнадзора по Москве'],
    ['источника в экстренных службах', 'genitive', 'источник в экстренных службах'],
    ['федерального оперативного штаба', 'genitive', 'федеральный оперативный штаб'],
    ['Гидрологического департамента Индии', 'genitive', 'Гидрологический департамент Индии'],
    ['областном управлении МВД', 'prepositional', 'областное управление МВД'],
    ['городской прокуратуре', 'prepositional', 'городская прокуратура'],
    ['Северного военного округа', 'genitive', 'Северный военный округ'],
    ['Европейского морского агентства', null, 'Европейское морское агентство'],
    ['Росгвардии', 'prepositional', 'Росгвардия'],
    ['Кремле', 'prepositional', 'Кремль'],
    ['Москве', 'prepositional', 'Москва'],
    ['Минске', 'prepositional', 'Минск'],
    ['Росстате', 'prepositional', 'Росстат'],
    ['разведке', 'prepositional', 'разведка'],
    ['местных властей', 'genitive', 'местные власти'],
    ['экспертов', 'genitive', 'эксперты'],
    ['собеседника агентства', 'genitive', 'собеседник агентства'],
    ['главы ведомства', 'genitive', 'глава ведомства'],
    ['региональном главке МЧС', 'prepositional', 'региональный главк МЧС'],
    ['замминистра обороны', 'genitive', 'замминистра обороны'],
    ['послов', 'genitive', 'послы'],
    ['наших источников', 'genitive', 'наши источники'],
    ['изменениям в уставе', 'dative', 'изменения в уставе'],
    ['условиям льготного кредита', 'dative', 'условия льготного кредита'],
    ['ее показаниям', 'dative', 'ее показания'],
    ['заключенным договорам', 'dative', 'заключенные договоры'],
    ['зрителей и коллег актера', 'genitive', 'зрители и коллеги актера'],
    ['экспертов и добровольцев', 'genitive', 'эксперты и добровольцы'],
    ['министерстве труда и связи', 'prepositional', 'министерство труда и связи'],
  ])('%s (%s) is %s', (phrase, demanded, expected) => {
    expect(nominativePhrase(phrase, demanded)).toBe(expected);
  });

  it.each<[phrase: string, demanded: Case | null]>([
    ['Минобороны', 'prepositional'],
    ['МИД РФ', 'prepositional'],
    ['пресс-служба завода', 'nominative'],
    ['представитель ведомства', 'nominative'],
  ])('%s (%s) stays as it stands', (phrase, demanded) => {
    expect(nominativePhrase(phrase, demanded)).toBe(phrase);
  });
});
