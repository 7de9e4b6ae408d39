import type { OrganizationMention } from '../../annotation.ts';
import type { Gender, Language, RoleFeatures } from '../../language/language.ts';
import type { Steps } from '../../steps/steps.ts';
import { firstEndingAfter, within } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { PersonMention } from '../people.ts';
import { complementOf, wordsOf } from './complement.ts';
import { isFirm } from './firm-name.ts';
import { roleFeatures, roleWords } from './role-features.ts';
import { areFatherAndSon, generationOf, mayBeSame, startsWith, surnameOf } from './same-name.ts';

/** One person of the article: all mentions that share a name. */
export interface Person {
  /** The fullest name the article gives. */
  name: string;
  words: readonly string[];
  gender: Gender | null;
  /** Titles and appositions, in order of appearance. */
  roles: PersonRole[];
  /** Whether a title, a given name or an honorific says that this is a person. */
  sure: boolean;
  /** The mention with the fullest name, one with a role before one without; null where the name stands in no mention. */
  fullest: PersonMention | null;
}

export interface PersonRole {
  text: string;
  span: Span;
  /** Whether it stands before the name, as a title. */
  title: boolean;
  features: RoleFeatures | null;
  /** Its words, by lemma, and those of what it is of or for; kept here, because each description of somebody is held against them. */
  words: readonly string[];
  complement: readonly string[];
}

/** A mention with the person whom it names. */
export interface Named {
  mention: PersonMention;
  person: Person;
}

/** The people of one article, by name. */
export interface Register {
  people: readonly Person[];
  /** All mentions, in order. */
  mentions: readonly Named[];
  /** People whose name holds this word as a surname, in order of appearance. */
  bySurname(word: string): readonly Person[];
}

/** How many people of one surname are told apart, and how many roles a person is known by. Keeps odd texts linear. */
const NAMESAKES = 30;
/** How many mentions are taken in a step. */
const MENTIONS_A_STEP = 50;
const ROLES = 12;

/**
 * Collects the mentions of people into people: a full name, its surname alone, its forms with initials. A name that is
 * part of an organization's is nobody's.
 */
export function* registerPeople(
  text: string,
  found: readonly PersonMention[],
  organizations: readonly OrganizationMention[],
  language: Language,
): Steps<Register> {
  const mentions = language.withoutNeighbours(
    text,
    found.filter((mention) => !belongsTo(mention, organizations) && !isFirm(mention, text, language)),
  );
  const people: Person[] = [];
  const of = new Map<PersonMention, Person>();
  const surnames = new Map<string, Person[]>();
  // "Falk" is Otto Falk, where the other is Otto Falk Jr.
  const known = (word: string): readonly Person[] => {
    const all = surnames.get(language.nameKey(word)) ?? [];
    return all.length > 1 ? all.toSorted((a, b) => +hasGeneration(a) - +hasGeneration(b)) : all;
  };
  // Full names first, so that a surname before its full name finds it too.
  const ordered = mentions
    // A given name with a patronymic says less than one with a surname.
    .map((mention) => ({ mention, full: lacksSurname(mention, language) ? 1 : fullWords(mention) }))
    .sort(
      (a, b) =>
        b.full - a.full ||
        b.mention.words.length - a.mention.words.length ||
        a.mention.span[0] - b.mention.span[0],
    );
  const first = new Map(mentions.toReversed().map(({ words, span }) => [words.join(' '), span[0]]));
  // "Otto Falk III", where Otto Falk was named before.
  const isLater = ({ fullest }: Person, { words }: PersonMention) =>
    first.get(words.join(' '))! < fullest!.span[0];
  let registered = 0;
  for (const { mention } of ordered) {
    if (++registered % MENTIONS_A_STEP === 0) yield;
    const person =
      known(surnameOf(mention.words)).find((one) =>
        mayBeSame(one, mention, isLater(one, mention), language),
      ) ??
      known(mention.words[0]!).find(
        (one) =>
          startsWith(one.words, mention.words, language) &&
          !areFatherAndSon(one.words, mention.words, isLater(one, mention)),
      ) ??
      (mention.words.length === 1 ? known(mention.words[0]!)[0] : undefined) ??
      (lacksSurname(mention, language) ? onlyOne(known(mention.words[0]!).filter(isShort)) : undefined) ??
      create(mention);
    of.set(mention, person);
    person.gender ??= mention.gender;
    person.sure ||= mention.evidence !== 'shape';
  }
  const named = mentions.map((mention) => ({ mention, person: of.get(mention)! }));
  for (const { mention, person } of named) {
    if (++registered % MENTIONS_A_STEP === 0) yield;
    if (saysMore(mention, person.fullest!)) person.fullest = mention;
    for (const span of mention.roles)
      if (person.roles.length < ROLES)
        person.roles.push(readRole(text, span, span[0] === mention.title?.[0], organizations, language));
  }
  // "Mario Rodriguez Montero" is Rodriguez, if nobody else is.
  const middle = (word: string) =>
    people.filter(
      ({ words }) => words.length === 3 && language.nameKey(words[1]!) === language.nameKey(word),
    );
  const bySurname = (word: string) => {
    const all = known(word);
    return all.length > 0 ? all : middle(word);
  };
  return { people, mentions: named, bySurname };

  function create(mention: PersonMention): Person {
    const person: Person = {
      name: nameOf(mention),
      words: mention.words,
      gender: mention.gender,
      roles: [],
      sure: false,
      fullest: mention,
    };
    people.push(person);
    // Some nations put the family name first, so that the first word may stand alone as well.
    for (const word of new Set([surnameOf(mention.words), mention.words[0]!])) {
      const key = language.nameKey(word);
      const list = surnames.get(key);
      if (list && list.length < NAMESAKES) list.push(person);
      else if (!list) surnames.set(key, [person]);
    }
    return person;
  }
}

/** "S.Bataar" stays in one where it is written so. */
function nameOf({ words, glued }: PersonMention): string {
  return glued ? words.join(' ').replace(/(?<=\.) (?=\p{Lu}\p{Ll})/u, '') : words.join(' ');
}

/** "Светлана Николаевна": a given name and a patronymic, and nothing behind them. */
const lacksSurname = ({ words }: PersonMention, { grammar }: Language): boolean =>
  words.length === 2 && grammar.isPatronymic(words[1]!);

const hasGeneration = ({ words }: Person): boolean => generationOf(words) !== null;

const isShort = ({ words }: Person): boolean => words.length === 2;
const onlyOne = ([one, another]: readonly Person[]): Person | undefined => (another ? undefined : one);

/** An initial says less than the name it stands for. */
const fullWords = ({ words }: PersonMention) => words.filter((word) => !/^(?:\p{L}\.)+$/u.test(word)).length;

/** Whether a mention says more of who it is than another. */
function saysMore(mention: PersonMention, other: PersonMention): boolean {
  const [more, less] = [fullWords(mention), fullWords(other)];
  return more > less || (more === less && mention.roles.length > 0 && other.roles.length === 0);
}

/** Whether a name stands inside an organization's ("Falk Foundation"); one that ends with a titled name holds too much. */
function belongsTo(mention: PersonMention, organizations: readonly OrganizationMention[]): boolean {
  const around = organizations[firstEndingAfter(organizations, mention.span[0], (one) => one.span)];
  if (!around || around.span[0] >= mention.span[1]) return false;
  const [start, end] = around.span;
  // "ученые из Университета |Вельдена|": one word, behind a title that holds the beginning of the organization's name.
  const { title, words } = mention;
  if (words.length === 1 && title && title[0] < start && start < title[1] && end === mention.span[1])
    return true;
  const inside = start >= mention.span[0] && end < mention.span[1];
  // "главы Норвикбанка |Роберта| Ладова": a name of which an organization's takes the beginning is a person's still.
  const taken = start < mention.span[0] && end < mention.span[1];
  if ((inside || taken) && mention.evidence !== 'shape') return false;
  return !(
    mention.evidence !== 'shape' &&
    around.span[1] === mention.span[1] &&
    around.span[0] < mention.span[0]
  );
}

function readRole(
  text: string,
  found: Span,
  title: boolean,
  organizations: readonly OrganizationMention[],
  language: Language,
): PersonRole {
  // "chairman of the |House Harbors| and Means Committee": a name that goes over the edge belongs to it.
  const goesOver = (at: number) => {
    const one = organizations[firstEndingAfter(organizations, at, (mention) => mention.span)]?.span;
    return one && one[0] < at ? one : null;
  };
  const span: Span = [goesOver(found[0])?.[0] ?? found[0], (!title && goesOver(found[1])?.[1]) || found[1]];
  const role = text.slice(...span);
  const features = roleFeatures(roleWords(role), language);
  const named = within(organizations, span, (one) => one.span).map((one) => one.name);
  return {
    text: role,
    span,
    title,
    features: features && { ...features, organizations: named },
    words: wordsOf(role).map((word) => language.lemma(word)),
    complement: complementOf(wordsOf(role), language),
  };
}
