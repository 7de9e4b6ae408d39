import { adjectiveForms, nominativeAdjective } from './adjectives.ts';
import { type Case, capitalLike, type Form } from './grammar.ts';
import { listedPlural, nounReadings } from './nouns.ts';

/** Never change: "|ее| показаниям". */
const OWNER = /^(?:его|е[её]|их)$/iu;
/** "|одной| из жительниц", "|одного| из изданий" */
const ONE_OF = /^одн(?:(ой|ну)|ого|ому|им|ом)(?= из )/iu;
const NEUTERS = /^\S+ из (?:\S{1,20}[ыи]х )?[а-яё]{1,20}(?:ий|ств)(?!\p{L})/iu;
const WORD = /^\p{L}[\p{L}\p{M}-]*$/u;

/**
 * A noun phrase in the nominative: "военном ведомстве" -> "военное ведомство", "управлении Роспотребнадзора" -> "управление
 * Роспотребнадзора". The head is the first noun; what follows it hangs on it and keeps its case. `demanded` is the case that
 * the phrase's place demands, null where that is open. A phrase without a noun that can be read stays as it stands.
 */
export function nominativePhrase(phrase: string, demanded: Case | null): string {
  if (demanded === 'nominative') return phrase;
  const one = demanded && ONE_OF.exec(phrase);
  if (one) return (one[1] ? 'одна' : NEUTERS.test(phrase) ? 'одно' : 'один') + phrase.slice(one[0].length);
  const words = phrase.split(' ');
  const head = words.findIndex(
    (word, i) => WORD.test(word) && !OWNER.test(word) && !isModifier(word, words[i + 1]),
  );
  if (head < 0) return phrase;
  const form = headForm(words, head, demanded);
  if (!form) return phrase;
  // "зрителей |и коллег| актера": what is joined to the head stands in its case.
  const and = words.indexOf('и');
  if (and === head + 1)
    return [words.slice(0, and), words.slice(and + 1)]
      .map((part) => nominativePhrase(part.join(' '), form.case))
      .join(' и ');
  return words
    .map((word, i) => {
      if (i === head) return capitalLike(word, nominativeNoun(word, form));
      return i < head && !OWNER.test(word)
        ? capitalLike(word, nominativeAdjective(word.toLowerCase(), form.gender, form.number))
        : word;
    })
    .join(' ');
}

/** Whether an adjective goes with the noun behind it; "ученый" and its like are nouns by themselves. */
export function isModifier(word: string, next: string | undefined): boolean {
  const lower = word.toLowerCase();
  const forms = adjectiveForms(lower);
  if (lower === DATA) return false;
  if (forms.length === 0 || lower.length <= 4) return false;
  const nouns = nounReadings(lower);
  if (nouns.length === 0) return !PERSONS.test(lower);
  // "представителей компании" only ends like an adjective.
  if (!nouns.some(({ lemma }) => /(?:[ыио]й|[ая]я)$/u.test(lemma))) return false;
  return (
    next !== undefined &&
    nounReadings(next.toLowerCase()).some((noun) => forms.some((form) => agree(form, noun)))
  );
}

const agree = (a: Form, b: Form) => a.case === b.case && a.gender === b.gender && a.number === b.number;

/** The head's reading that agrees with its modifiers and the demanded case. */
function headForm(words: readonly string[], head: number, demanded: Case | null): Form | null {
  const word = words[head]!.toLowerCase();
  const readings = nounReadings(word).length > 0 ? nounReadings(word) : guessNoun(words[head]!, demanded);
  const modifiers = words.slice(0, head).map((modifier) => adjectiveForms(modifier.toLowerCase()));
  const agreeing = readings.filter((form) =>
    modifiers.every(
      (forms) =>
        forms.length === 0 ||
        forms.some(
          (other) => other.case === form.case && other.gender === form.gender && other.number === form.number,
        ),
    ),
  );
  const fitting = demanded === null ? agreeing : agreeing.filter((form) => form.case === demanded);
  return fitting[0] ?? null;
}

function nominativeNoun(word: string, form: Form): string {
  if (form.number === 'singular') return form.lemma;
  return form.case === 'nominative'
    ? word.toLowerCase()
    : (PLURALS.get(form.lemma) ?? listedPlural(form.lemma) ?? pluralNominative(form.lemma));
}

/** "из |данных| биржи": no adjective. */
const DATA = 'данных';
/** "местных |СМИ|": several, though all their cases look alike. */
const MEDIA = 'СМИ';

const PLURALS = new Map([
  ['источник', 'источники'],
  ['профессор', 'профессора'],
  ['доктор', 'доктора'],
  ['данные', 'данные'],
  ['сми', 'СМИ'],
]);

function pluralNominative(lemma: string): string {
  if (/(?:анин|янин)$/u.test(lemma)) return lemma.replace(/ин$/u, 'е');
  if (/ие$/u.test(lemma)) return lemma.replace(/е$/u, 'я');
  if (/о$/u.test(lemma)) return lemma.replace(/о$/u, 'а');
  if (/[гкхжчшщ]а$/u.test(lemma)) return lemma.replace(/а$/u, 'и');
  if (/а$/u.test(lemma)) return lemma.replace(/а$/u, 'ы');
  if (/[ыи]й$/u.test(lemma)) return lemma.replace(/й$/u, 'е');
  if (/[яьй]$/u.test(lemma)) return lemma.replace(/[яьй]$/u, 'и');
  return lemma + (/[гкхжчшщ]$/u.test(lemma) ? 'и' : 'ы');
}

/** Endings of names of bodies that no list holds: "Росгвардии", "Росстате", "Газпрома", "Единой России". */
const GUESSES: readonly (readonly [RegExp, string, Form['gender'], readonly Case[]])[] = [
  [/(?<=[еа]н|т)ии$/u, 'ие', 'neuter', ['prepositional']],
  [/(?<=[еа]н|т)ию$/u, 'ие', 'neuter', ['dative']],
  [/(?<=планетар|дельфинар|санатор|профилактор)ии$/u, 'ий', 'masculine', ['prepositional']],
  [/ии$/u, 'ия', 'feminine', ['genitive', 'dative', 'prepositional']],
  [/ией$/u, 'ия', 'feminine', ['instrumental']],
  [/ию$/u, 'ия', 'feminine', ['accusative']],
  [/стве$/u, 'ство', 'neuter', ['prepositional']],
  [/ства$/u, 'ство', 'neuter', ['genitive']],
  [/ству$/u, 'ство', 'neuter', ['dative']],
  [/ством$/u, 'ство', 'neuter', ['instrumental']],
  [/ости$/u, 'ость', 'feminine', ['genitive', 'dative', 'prepositional']],
  // Towns: "Минске", "Москве".
  [/(?<=[сц]к)е$/u, '', 'masculine', ['prepositional']],
  [
    /(?<=^(?:москв|европ|америк|варшав|анкар|праг|риг|вен|женев|одесс|гаван|дох|воркут|астан|манил|джакарт))е$/u,
    'а',
    'feminine',
    ['prepositional'],
  ],
  [/(?<=[бвгджзлмнпрстфхцчшщ])ке$/u, 'ка', 'feminine', ['prepositional', 'dative']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '', 'masculine', ['prepositional']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', 'masculine', ['genitive']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', 'masculine', ['dative']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, '', 'masculine', ['instrumental']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ы$/u, 'а', 'feminine', ['genitive']],
  [/(?<=[гкхжчшщ])и$/u, 'а', 'feminine', ['genitive']],
];

/** "правоохранителей", "автомобилистов": several people, by the suffix that makes the noun. */
const PERSONS = /^(\p{L}+[аи]тел)ей$|^(\p{L}+(?:ист|олог|щик|чик|ник|вед|граф|атор|итор|крат))ов$/u;
/** "следственных |органов|": several, of a noun that ends in a consonant. */
const SEVERAL = /^()(\p{L}{2,}(?:[бвгджзклмнпрстфхцчшщ](?=ов)|ц(?=ев)))[ое]в$/u;

/** "согласно |показаниям|", "согласно |договорам|": several things that no list holds; of other consonants many are neuter. */
const THINGS: readonly (readonly [RegExp, string, Form['gender']])[] = [
  [/(?<=\p{L}{3})иям$/u, 'ие', 'neuter'],
  [/(?<=\p{L}{3}[бгджзкнпрфхцчшщ]|результат|расч[её]т)ам$/u, '', 'masculine'],
  [/(?<=тел)ям$/u, 'ь', 'masculine'],
  [/(?<=правил)ам$/u, 'о', 'neuter'],
];

const ofSeveral = ([, soft, hard]: readonly (string | undefined)[]): Form => ({
  lemma: soft ? `${soft}ь` : hard!,
  case: 'genitive',
  gender: 'masculine',
  number: 'plural',
  animate: true,
});

function guessNoun(word: string, demanded: Case | null): Form[] {
  if (word === MEDIA && demanded) return [{ ...ofSeveral([]), lemma: 'сми', case: demanded }];
  if (demanded === null || word === word.toUpperCase() || word.length < 4) return [];
  const lower = word.toLowerCase();
  if (lower === DATA)
    return [
      { ...ofSeveral([]), lemma: 'данные' },
      { ...ofSeveral([]), lemma: 'данные', case: 'prepositional' },
    ];
  const several = PERSONS.exec(lower) ?? (word === lower ? SEVERAL.exec(lower) : null);
  if (several && demanded === 'genitive') return [ofSeveral(several)];
  const things = demanded === 'dative' && THINGS.find(([ending]) => ending.test(word));
  if (things) {
    const [ending, nominative, gender] = things;
    return [
      { ...ofSeveral([]), lemma: lower.replace(ending, nominative), case: 'dative', gender, animate: false },
    ];
  }
  return GUESSES.flatMap(([ending, nominative, gender, cases]) =>
    // "Германии" is no neuter.
    ending.test(lower) && !(gender === 'neuter' && word !== lower)
      ? cases.map((case_) => ({
          lemma: lower.replace(ending, nominative),
          case: case_,
          gender,
          number: 'singular' as const,
          animate: false,
        }))
      : [],
  );
}
