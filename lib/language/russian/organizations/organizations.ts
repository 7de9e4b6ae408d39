import { englishOrganizations } from '../../english/organizations/organizations.ts';
import { latinApostrophes } from '../../latin-apostrophes.ts';
import type { OrganizationKind } from '../../organization-kind.ts';
import type { Genitive, HeadNoun, OrganizationLanguage } from '../../organization-language.ts';
import { remembered } from '../../remember.ts';
import { givenNameForms } from '../morphology/names.ts';
import { nominativePhrase } from '../morphology/nominative-phrase.ts';
import { countries } from '../nations.ts';
import { HEADS, LOWER_HEADS, TOLD, UNDECIDED } from './heads.ts';
import { knownLists } from './known.computed.ts';
import {
  abbreviations,
  bearingHeads,
  homeWords,
  namedPlaces,
  openers,
  openingAdjectives,
  otherAcronyms,
  otherThings,
  ownerNames,
  owners,
  placeNouns,
  regionAdjectives,
  subjects,
  titles,
} from './rule-words.ts';
import { wordKey } from './word-key.ts';

const none: ReadonlySet<string> = new Set();
const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(wordKey));

const heads: ReadonlyMap<string, HeadNoun> = new Map(
  (Object.entries(HEADS) as [OrganizationKind, string][]).flatMap(([kind, list]) =>
    list
      .split(' ')
      .map((noun): [string, HeadNoun] => [wordKey(noun), { kind, takesComplement: true, opensName: false }]),
  ),
);

const genitive: Genitive = {
  adjective: /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ом|ем|ым|им|ую|юю|ей|ых|их|ым|им|ыми|ими)$/u,
  complementAdjective: /(?:ого|его|ой|ей|ых|их|ому|ему|ым|им)$/u,
  complementNoun: /(?:ов|ев|ей|ий|ия|ии|ств|ства|ки|ы|и|а|я|ний|ций|мя|ин|ок)$/u,
  sureNoun: /(?:ов|ев|ей|ости|ии|ий|ства|ств|ения|ания)$/u,
  noComplement:
    /(?:компании|страны|региона|щий|вший|щая|щее|щие|ла|ло|ли|лся|лась|лись|ся|сь|ть|ет|ит|ют|ят|ут|ат|на|но|ны|уже|или|если|либо|когда|после|для|из-за|сегодня|вчера|завтра|года|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|среди|ради|против|около|благодаря|считая|говоря)$/u,
  region: /(?:^|[^\p{L}-])(\p{Lu}[\p{L}-]+(?:ой области|ого края))/gu,
  land: /(?:ья|ии)$/u,
  localAdjective: /ск(?:ий|ая|ое|ого|ому|им|ом|ой|ую)$/u,
  noHead: /^(?:судь|судн|мэр)/u,
  plural: /(?:[оеё]в|[ая]м|[ая]ми|[ая]х|ств|ий)$/u,
  openingPlural: /(?:[ыи]|ства)$/u,
  pluralHeads: keys('войска силы'),
  placeNouns,
  regionAdjectives,
  namedPlaces,
  bearingHeads,
  owners,
  ownerNames,
  homeWords,
  landHeads: keys('округ'),
  landBody: 'военн',
  middleHeads: keys('центр'),
  standing: /(?:[бвгджзклмнпрстфхцчшщ]|[аеиуэюя]й)$/u,
  surname: /(?:(?:[оеё]в|[иы]н)(?:а|ой)|ского|ской|ко)$/u,
  person: /(?:^компании|ат|ист|тель|ник|ент|тор|граф)$/u,
  fieldWords: new Set(['по']),
  instrumentLinks: new Set(['с', 'со']),
  instrumentAfter: keys('борьба связь взаимодействие работа ситуация'),
  instrument: /(?:[оеё]м|[оеё]й|ью|[аяыи]ми|[ыи]м)$/u,
  sphereLinks: new Set(['в']),
  spheres: new Set(['сфере', 'области']),
  dative: /(?:[еёаи]нию|тию|ству|ости|ции|ике|логии|графии|[ая]м)$/u,
  attachedBy: new Set(['при']),
  attachedTo: keys('президент правительство'),
  noField: new Set(
    'делу поводу вопросу обвинению решению предложению сообщению мнению состоянию отношению сравнению подозрению поручению требованию заявлению приглашению окончанию отраслям'.split(
      ' ',
    ),
  ),
  namedAfter: new Set(['им', 'имени', 'им.']),
  lowerHeads: keys(LOWER_HEADS),
  openingAdjectives,
  quotedAfter: new Map<string, OrganizationKind>(
    (
      [
        [
          'media',
          'телеканал канал газета журнал издание радиостанция радио агентство портал сайт телекомпания информагентство еженедельник таблоид',
        ],
        ['party', 'партия движение фракция блок'],
        [
          'company',
          'компания корпорация госкорпорация концерн холдинг банк авиакомпания фирма группа сеть застройщик завод объединение предприятие фабрика птицефабрика комбинат агрохолдинг издательство оператор кинокомпания киностудия стартап лоукостер авиаперевозчик ритейлер автоконцерн страховщик',
        ],
        [
          'sport',
          'клуб команда нападающий защитник полузащитник вратарь голкипер форвард игрок хоккеист футболист баскетболист тренер болельщик',
        ],
        ['ngo', 'организация фонд ассоциация'],
        ['other', 'профсоюз глава директор гендиректор основатель руководитель редакция интервью'],
        ['armed-group', 'группировка батальон'],
      ] as [OrganizationKind, string][]
    ).flatMap(([kind, list]) =>
      list.split(' ').map((noun): [string, OrganizationKind] => [wordKey(noun), kind]),
    ),
  ),
};

/** How firms and agencies end whose name is put together of stems. */
const FIRM =
  /^(\p{L}+(?:пром|маш|газ|банк|торг|транс|монтаж|снаб|фонд|надзор|комбинат|холдинг|стат|реестр|финанс|космос|атом|трейд|экспорт|импорт|лизинг|строй|резерв|контроль|мет|мед|сервис|телеком|авиа|инвест|ком|софт|сбыт))(?:а|у|ом|е)$/u;
const BUILDER = /^(\p{L}+стро)(?:я|ю|ем|е)$/u;

/** "Омсктрансмаша", "Росприроднадзоре": the firm or agency in the nominative; null for other names. */
function nominativeFirm(name: string): string | null {
  const builder = BUILDER.exec(name)?.[1];
  return builder === undefined ? (FIRM.exec(name)?.[1] ?? null) : `${builder}й`;
}

/** Verbs behind which a medium stands in quotation marks, or in Latin letters: «пишет "Талбергский вестник"», «рассказал Talberg». */
const reports: ReadonlySet<string> = new Set(
  'сообщает сообщают сообщил сообщила сообщили передает передаёт передают передал передали пишет пишут рассказал рассказала рассказали цитирует цитируют уточнили уточнил'.split(
    ' ',
  ),
);

/** What Russian adds to the search for organizations. */
export const russianOrganizations = {
  wordKey,
  nominative: (phrase: string) => nominativeFirm(phrase) ?? nominativePhrase(phrase, null),
  genitive,
  homeNation: ['РФ', 'России', 'Российской Федерации'],
  known: knownLists,
  foreign: englishOrganizations,
  heads,
  toldKinds: { heads: keys(UNDECIDED), words: TOLD.map(([kind, list]) => [kind, keys(list)]) },
  countries: [],
  nationNames: nationNames(),
  nationWords: nationNames(),
  complementWords: none,
  joiningWords: new Set(['и']),
  linksAfter: new Map<string, string>(),
  alternatives: new Set(['или']),
  particles: none,
  acronymsLikeWords: none,
  articles: none,
  subjects,
  titles,
  openers,
  smallWords: none,
  otherThings,
  products: keys(
    'грузовик автомобиль машина автобус внедорожник трактор смартфон телефон ноутбук консоль приставка планшет пистолет карабин',
  ),
  venues: none,
  events: none,
  rivers: new Set(),
  notOrganizations: new Set(
    [
      'Российская Федерация',
      'Лига чемпионов',
      'Лига Европы',
      'Совет директоров',
      'Советский Союз',
      'Страны Союза',
      'Международный центр',
      'Южный фронт',
      'Северный фронт',
      'Западный фронт',
      'Восточный фронт',
    ].map((name) => name.split(' ').map(wordKey).join(' ')),
  ),
  innerPossessives: none,
  formsAfter: new Set('Б.В. Н.В. АГ ГмбХ Лтд Инк ЛЛК ПЛК С.А. АБ АСА Лимитед'.split(' ')),
  formsBefore: new Set(
    'ГП МИА ФБА НАК ГТРК ФК ХК БК ИА АК ООО ОАО ЗАО ПАО АО НАО ИП ФГУП МУП ГУП НПО ИК ТК ГК ЧВК НПП ФГБУ АНО НКО'.split(
      ' ',
    ),
  ),
  prefixes: none,
  otherAcronyms,
  abbreviations,
  apostrophes: latinApostrophes,
  announcers: genitive.quotedAfter,
  reports,
  writes: new Set('пишет пишут писал писала писали сообщает сообщают передает передаёт'.split(' ')),
  announced: /^[A-Z]/u,
  followers: new Map(),
  demonym: /$^/u,
  roles: none,
  roleLinks: none,
  givenNames: { has: (name: string) => isGivenName(name) },
  surname: /$^/u,
  subjectEnding: /$^/u,
  offices: none,
  organs: none,
  subjectLinks: none,
  genericModifiers: none,
  carrierBefore: new Set(
    'в своем своём его её ее их через на соцсети соцсетях соцсетью мессенджере сообществе'.split(' '),
  ),
  carrierAfter: new Set(
    'канал канале канала каналу каналом каналы каналах аккаунт аккаунте страница странице'.split(' '),
  ),
} satisfies OrganizationLanguage;

/** Keys of the countries' names and of lands that bodies belong to; "Эл" for Марий Эл, whose first word is a given name's too. */
function nationNames(): ReadonlySet<string> {
  const lands =
    'Дагестан Чечня Татарстан Башкирия Башкортостан Карелия Коми Якутия Бурятия Тува Хакасия Алтай Мордовия Эл Удмуртия Чувашия Адыгея Ингушетия Калмыкия Осетия Крым Камчатка Сахалин Колыма Чукотка Ямал Югра Кузбасс Подмосковье Приморье Забайкалье Приамурье Прикамье Кубань Ставрополье Москва Петербург Санкт-Петербург Севастополь ДНР ЛНР РФ США КНР ОАЭ КНДР ФРГ СССР ЮАР Европа Россия Абхазия';
  const kingdom = 'Соединенное Королевство'.split(' ').map(wordKey).join(' ');
  return new Set([...[...countries.keys()].map(wordKey), ...lands.split(' ').map(wordKey), kingdom]);
}

const isGivenName = remembered(
  (name): boolean =>
    givenNameForms().has(name) || givenNameForms().has((name[0] ?? '').toUpperCase() + name.slice(1)),
);
