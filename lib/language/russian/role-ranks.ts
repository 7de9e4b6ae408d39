import type { Gender, Roles, RoleWord } from '../language.ts';
import { openers } from './openers.ts';
import { roleForms, roleWords } from './role-nouns.computed.ts';
import { wordClasses } from './words.ts';

const nouns: ReadonlyMap<string, RoleWord> = new Map(
  roleForms
    .split('\n')
    .flatMap((forms, index) => forms.split(' ').map((form) => [form, roleWords[index]!] as const)),
);

/** Offices of several words, each by the noun that says the same: "член Совета Федерации" is a "сенатор"; who acts for one holds it. */
const COMPOUNDS = [
  ['член', 'совета федерации|совфеда|комитета совета федерации', 'сенатор'],
  ['глава', 'дипмиссии|посольства|диппредставительства', 'посол'],
  ['спикер', 'госдумы|думы|совфеда|парламента|сената|рады|верховной рады|совета федерации', 'председатель'],
  ['врио', 'губернатора', 'губернатор'],
  ['врио', 'главы|руководителя|начальника', 'глава'],
  ['врио', 'мэра', 'мэр'],
  ['врио', 'министра', 'министр'],
] as const;

const compounds = COMPOUNDS.flatMap(([head, complements, like]) =>
  [...nouns.keys()]
    .filter((form) => form.startsWith(head.slice(0, -1)) && nouns.get(form) === nouns.get(head))
    .flatMap((form) =>
      complements.split('|').map((complement) => [`${form} ${complement}`, nouns.get(like)!] as const),
    ),
);

export const roles: Roles = {
  nouns: new Map([...nouns, ...compounds]),
  neverInside: new Set([...wordClasses.addressees, ...openers.map(({ words }) => words.split(' ').at(-1)!)]),
  deputies: new Set('заместитель заместителя заместителю заместителем заместителе'.split(' ')),
  domains: new Map(
    Object.entries({
      defense: 'обороны оборонный военный минобороны армии',
      foreign:
        'мид внешнеполитический дипломатический иностранных внешнеполитического дипведомства дипведомство',
      interior: 'мвд внутренних',
      emergencies: 'мчс чрезвычайным',
      finance: 'минфин минфина финансов финансовый',
      economy: 'экономики минэкономразвития экономический',
      health: 'минздрав минздрава здравоохранения',
      energy: 'минэнерго энергетики',
      trade: 'минпромторг минпромторга промышленности торговли',
      agriculture: 'минсельхоз минсельхоза сельского',
      education: 'минпросвещения минобрнауки образования просвещения',
      culture: 'минкультуры культуры',
      sport: 'минспорт минспорта спорта',
      justice: 'минюст минюста юстиции',
      transport: 'минтранс минтранса транспорта',
      kremlin: 'кремль кремля кремлевский',
      government: 'правительства кабмина правительство кабмин',
      region: 'региона регион области области края',
      city: 'города город',
      'central bank': 'цб центробанк центробанка регулятора регулятор',
      health_agency: 'роспотребнадзор роспотребнадзора',
    }).flatMap(([domain, words]) => words.split(' ').map((word) => [word, domain] as const)),
  ),
  interlocutors: new Set(['собеседник', 'собеседница']),
  hypernyms: new Set(
    'эксперт специалист ученый врач медик спортсмен спортсменка политик чиновник чиновница военный собеседник собеседница'.split(
      ' ',
    ),
  ),
  honorifics: new Map<string, Gender | null>([
    ['господин', 'male'],
    ['г-н', 'male'],
    ['госпожа', 'female'],
    ['г-жа', 'female'],
  ]),
};
