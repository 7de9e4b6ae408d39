import type { CueVerb, Frame } from '../cue-lexicon.ts';
import { cueVerb, type VerbOptions } from './inflect-verb.ts';

const verbs = (names: string, frames: readonly Frame[], options: VerbOptions = {}): CueVerb[] =>
  names.split(' ').map((name) => cueVerb(name, frames, options));

/** Report by themselves, around their content, before and after quotations; a clause behind them has its "что". */
const REPORTS: readonly Frame[] = ['quotation', 'that', 'aside'];
/** Report what others say as well. */
const RELAYS: readonly Frame[] = [...REPORTS, 'relay'];
/** Report a thing said as well: "отметил важность". */
const WITH_NOUN: readonly Frame[] = ['quotation', 'that', 'aside', 'noun'];
/** Only with "что" or quotation marks. */
const WITH_THAT: readonly Frame[] = ['quotation', 'that'];

/** Thought rather than said: a claim with words in quotation marks, and around them. */
const OPINION: readonly Frame[] = ['quotation', 'aside', 'opinion'];

const NO_FORMS: CueVerb['forms'] = {
  base: [],
  past: [],
  present: [],
  gerund: [],
  participle: [],
  impersonal: [],
};

/** Both aspects of a verb stand side by side. */
export const cueVerbs: readonly CueVerb[] = [
  cueVerb('сказать', REPORTS, { present: '', passive: 'сказано', addressed: true }),
  cueVerb('говорить', REPORTS, { addressed: true }),
  ...verbs('сообщить сообщать', [...REPORTS, 'topic', 'relay'], { addressed: true, passive: 'сообщено' }),
  ...verbs('заявить', [...REPORTS, 'topic'], { addressed: true, passive: 'заявлено' }),
  cueVerb('заявлять', [...REPORTS, 'topic'], { addressed: true }),
  ...verbs('рассказать рассказывать', REPORTS, { addressed: true }),
  ...verbs('проинформировать информировать уведомить уведомлять', [...REPORTS, 'topic'], {
    addressed: true,
  }),
  ...verbs('объявить объявлять', [...REPORTS, 'topic'], { addressed: true, passive: 'объявлено' }),
  ...verbs('предупредить предупреждать', [...REPORTS, 'topic'], { addressed: true }),
  ...verbs('отметить отмечать', WITH_NOUN, { passive: 'отмечено', addressed: true }),
  ...verbs('подчеркнуть подчеркивать', WITH_NOUN, { passive: 'подчеркнуто' }),
  ...verbs('подтвердить подтверждать', [...WITH_NOUN, 'personal'], {
    passive: 'подтверждено',
    addressed: true,
  }),
  ...verbs('напомнить напоминать', REPORTS, { addressed: true }),
  ...verbs('опровергнуть опровергать', WITH_NOUN),
  ...verbs('отвергнуть отвергать', ['quotation', 'noun']),
  ...verbs('отрицать', WITH_NOUN),
  ...verbs('признать', ['quotation', 'that', 'aside']),
  cueVerb('признавать', ['quotation', 'that', 'aside']),
  ...verbs('раскритиковать критиковать осудить осуждать', ['quotation', 'charge', 'noun']),
  ...verbs('предостеречь предостерегать', ['that', 'charge', 'request']),
  ...verbs('просить попросить', ['quotation', 'request'], { present: 'просит' }),
  ...verbs('перечислить перечислять уверить предупреждать', ['quotation', 'aside']),
  ...verbs('озвучить', ['quotation', 'that']),
  // Report only what stands before: "такие данные привел", "такое заявление сделал".
  ...verbs('привести сделать опубликовать распространить дать выступить обнародовать', ['resuming'], {
    present: '',
  }),
  {
    ...cueVerb('прийти', ['resuming'], { present: '' }),
    forms: { ...NO_FORMS, past: 'пришел пришла пришло пришли'.split(' ') },
  },
  ...verbs('приводить делать публиковать распространять придерживаться', ['resuming']),
  ...verbs('добавить добавлять уточнить уточнять пояснить пояснять разъяснить', REPORTS, {
    addressed: true,
  }),
  ...verbs(
    'объяснить объяснять разъяснять дополнить дополнять известить извещать оповестить оповещать',
    REPORTS,
    {
      addressed: true,
    },
  ),
  cueVerb('указать', REPORTS, { present: '', passive: 'указано', addressed: true }),
  cueVerb('указывать', REPORTS, { addressed: true }),
  cueVerb('указать', ['that', 'noun', 'personal'], { present: '', particle: 'на' }),
  cueVerb('указывать', ['that', 'noun', 'personal'], { particle: 'на' }),
  ...verbs('сослаться', ['that', 'noun'], { present: '', particle: 'на' }),
  cueVerb('констатировать', WITH_NOUN),
  ...verbs('утверждать уверять заверить заверять', REPORTS, { addressed: true }),
  ...verbs('прокомментировать комментировать', ['quotation', 'aside']),
  ...verbs('ответить отвечать', ['quotation', 'that', 'aside'], { addressed: true }),
  ...verbs('резюмировать парировать', REPORTS),
  ...verbs('возразить возражать', REPORTS, { addressed: true }),
  ...verbs('заключить заметить замечать', REPORTS),
  ...verbs('продолжить продолжать', ['quotation', 'aside'], { present: 'продолжает' }),
  ...verbs('подытожить', REPORTS),
  ...verbs('повторить', REPORTS),
  ...verbs('процитировать цитировать', ['quoting', 'quotation']),
  cueVerb('привести', ['quotation'], { present: '', particle: 'слова' }),
  cueVerb('приводить', ['quotation'], { particle: 'слова' }),
  cueVerb('передавать', ['quotation'], { particle: 'слова' }),
  withoutSubject('приводиться слова', ['quotation'], 'приводятся слова'),
  cueVerb('писать', RELAYS, { present: 'пишет', addressed: true }),
  cueVerb('написать', RELAYS, { present: '', passive: 'написано', addressed: true }),
  ...verbs('передать передавать', RELAYS, {}),
  ...verbs('докладывать доложить', REPORTS, { addressed: true }),
  ...verbs('выразить', ['expression', 'quotation'], { present: '' }),
  cueVerb('выражать', ['expression', 'quotation']),
  ...verbs('высказать', ['expression', 'quotation'], { present: '' }),
  cueVerb('высказывать', ['expression', 'quotation']),
  ...verbs('предположить предполагать', REPORTS),
  ...verbs('допустить допускать', REPORTS),
  ...verbs('исключить исключать', WITH_NOUN),
  ...verbs('обещать пообещать', ['quotation', 'that', 'aside', 'infinitive'], { addressed: true }),
  // "пригрозил мэру отставкой": what is threatened stands as a name behind its object does.
  cueVerb('пригрозить', ['quotation', 'that', 'infinitive', 'naming'], { present: '' }),
  cueVerb('угрожать', ['quotation', 'that', 'infinitive'], { present: '' }),
  ...verbs('поклясться', ['that', 'infinitive'], { present: '' }),
  ...verbs('призвать', ['quotation', 'request', 'infinitive', 'aside'], { present: '' }),
  cueVerb('призывать', ['quotation', 'request', 'infinitive', 'aside']),
  cueVerb('призвать', ['noun'], { present: '', particle: 'к' }),
  cueVerb('призывать', ['noun'], { particle: 'к' }),
  cueVerb('потребовать', ['quotation', 'that'], { present: '' }),
  cueVerb('требовать', ['quotation', 'that'], { present: 'требует' }),
  cueVerb('потребовать', ['request'], { present: '', particle: 'от' }),
  cueVerb('требовать', ['request'], { present: 'требует', particle: 'от' }),
  ...verbs(
    'порекомендовать рекомендовать посоветовать советовать',
    ['quotation', 'infinitive', 'request', 'aside'],
    {
      addressed: true,
    },
  ),
  ...verbs('предложить предлагать', ['quotation', 'infinitive'], { addressed: true }),
  ...verbs('обвинить обвинять', ['charge']),
  ...verbs('назвать', ['naming'], { present: '' }),
  cueVerb('называть', ['naming']),
  ...verbs('охарактеризовать', ['likeness', 'quotation']),
  cueVerb('спросить', ['quotation', 'question', 'aside'], { present: '', addressed: true }),
  ...verbs('поинтересоваться', ['quotation', 'question', 'aside'], { present: '' }),
  ...verbs('обратить обращать', ['that', 'aside'], { particle: 'внимание' }),
  ...verbs('акцентировать заострить', ['that', 'aside'], { present: '', particle: 'внимание' }),
  cueVerb('сделать', ['that'], { present: '', particle: 'вывод' }),
  {
    ...cueVerb('прийти', ['that'], { present: '' }),
    forms: {
      ...NO_FORMS,
      past: ['пришел', 'пришла', 'пришло', 'пришли'].flatMap((form) =>
        ['выводу', 'мнению', 'заключению'].map((noun) => `${form} к ${noun}`),
      ),
    },
  },
  cueVerb('выступить', ['that'], { present: '', particle: 'с заявлением' }),
  cueVerb('дать', ['that'], { present: '', particle: 'понять' }),
  cueVerb('давать', ['that'], { present: 'дает', particle: 'понять' }),
  ...verbs('сетовать посетовать жаловаться пожаловаться', WITH_THAT, { addressed: true }),
  ...verbs('считать полагать', OPINION),
  ...verbs('опасаться', ['quotation', 'opinion']),
  ...verbs('усомниться', WITH_THAT, { present: '' }),
  ...verbs('сомневаться', ['quotation', 'opinion'], { present: '' }),
  ...['уверен', 'убежден', 'убеждён'].map(convinced),
  cueVerb('думать', ['quotation', 'aside']),
  ...verbs('надеяться', OPINION, { present: 'надеется' }),
  ...verbs('шутить пошутить', ['quotation', 'aside']),
  ...verbs('воскликнуть крикнуть', ['quotation', 'aside'], { present: '' }),
  ...verbs('восклицать кричать возмущаться негодовать', ['quotation', 'aside']),
  cueVerb('недоумевать', ['quotation', 'aside'], { present: 'недоумевает' }),
  ...verbs(
    'вздохнуть усмехнуться улыбнуться возмутиться отреагировать обратиться завершить обосновать удивиться',
    ['quotation'],
    {
      present: '',
    },
  ),
  ...verbs('вспомнить', WITH_THAT, { present: '' }),
  ...verbs('обозначить', REPORTS, { present: '' }),
  cueVerb('вспоминать', WITH_THAT),
  ...verbs('аргументировать сформулировать', ['quotation']),
  ...verbs('оговориться подметить отчитаться отрапортовать поведать съязвить', REPORTS, { present: '' }),
  ...verbs('согласиться', WITH_THAT, { present: '' }),
  cueVerb('гласить', WITH_THAT, { present: 'гласит' }),
  ...verbs('высказаться высказываться', ['quotation', 'aside', 'resuming'], { present: '' }),
  ...verbs('настаивать предсказать предсказывать анонсировать упомянуть упоминать', REPORTS),
  ...verbs('признаться признаваться', REPORTS, { addressed: true }),
  ...verbs('намекнуть намекать обмолвиться', ['that']),
  ...verbs('намекнуть намекать', ['that', 'noun'], { particle: 'на' }),
  ...verbs('прогнозировать спрогнозировать', REPORTS),
  ...verbs('рассуждать размышлять', ['quotation', 'aside']),
  ...verbs('оценить', ['quotation', 'aside', 'charge'], { present: '' }),
  ...verbs('поделиться', ['quotation', 'aside'], { present: '' }),
  ...['мнением', 'впечатлениями', 'подробностями', 'воспоминаниями'].map((particle) =>
    cueVerb('поделиться', ['quotation', 'aside'], { present: '', particle }),
  ),
  ...verbs('поблагодарить поздравить', ['quotation'], { present: '' }),
  ...verbs('раскрыть', ['that'], { present: '' }),
  // Impersonal: nobody is named, or a document or a body "в сообщении".
  ...impersonal(
    'говориться сообщаться отмечаться подчеркиваться уточняться указываться утверждаться поясняться добавляться заявляться напоминаться',
  ),
  // "Как стало известно", and no more: what became known was said by nobody.
  withoutSubject('стать известно', [], 'стало известно'),
  withoutSubject('следовать', ['that', 'aside', 'derived'], 'следует', 'следовало'),
];

/** Short adjectives that stand for a verb: "уверен", "убеждена". */
function convinced(form: string): CueVerb {
  return {
    ...cueVerb(form, OPINION, { present: '' }),
    forms: { ...NO_FORMS, past: [form, `${form}а`, `${form}ы`] },
  };
}

function withoutSubject(lemma: string, frames: readonly Frame[], ...impersonal: string[]): CueVerb {
  return { lemma, frames, forms: { ...NO_FORMS, impersonal }, addressed: true, nounLike: [] };
}

/** Third person of the reflexive, which stands for "it is said": сообщается, сообщалось. */
function impersonal(names: string): CueVerb[] {
  return names.split(' ').map((lemma) => ({
    lemma,
    frames: REPORTS,
    forms: {
      base: [],
      past: [],
      present: [],
      gerund: [],
      participle: [],
      impersonal: [
        `${lemma.slice(0, -4)}лось`,
        lemma.endsWith('иться') ? `${lemma.slice(0, -4)}тся` : `${lemma.slice(0, -4)}ется`,
      ],
    },
    addressed: false,
    nounLike: [],
  }));
}
