import type { Apostrophes } from '../text/apostrophes.ts';
import type { Abbreviations } from '../text/sentence-ends.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/token.ts';
import type { CueForm, CueLexicon } from './cue-lexicon.ts';
import type { OrganizationLanguage } from './organization-language.ts';
import type { Place } from './place.ts';
import type { WordClasses } from './word-classes.ts';

type Words = ReadonlySet<string>;
export type Gender = 'male' | 'female';

export interface Pronoun {
  /** `thing` for organizations and documents ("it"); null where the form does not tell. */
  gender: Gender | 'thing' | null;
  plural: boolean;
  /** Whether it means whoever was named last: "последний". */
  latter?: true;
}

/** Words that announce a source and make the rest of the sentence its claim: "according to", "по словам". */
export interface Opener {
  /**
   * In lower case, one space between words; `*` stands for a pronoun that is the source: "по * словам", `~` for any words that tell more of
   * the noun behind it: "по ~ данным".
   */
  words: string;
  /** Whether it may also follow its content ("..., according to X"). */
  trailing: boolean;
}

/** How a role is described, for finding who "the top Russian defense official" is. */
export interface RoleFeatures {
  /** As `Language.countries` names it; null where the role tells none. */
  country: string | null;
  /** Field of office: "defense", "foreign", "emergencies". */
  domain: string | null;
  /** What offices it may be: "minister", "president", "spokesperson". */
  ranks: readonly string[];
  /** Where a word of the role tells it. */
  gender: Gender | null;
  /** Full names of the organizations that the role names. */
  organizations: readonly string[];
}

/** The rank of a word for several people, who are nobody in particular: "эксперты". */
export const SEVERAL = 'several';

export interface RoleWord {
  /** Ranks that this word may stand for. The first is what it says itself. `SEVERAL` alone for a plural. */
  ranks: readonly string[];
  gender: Gender | null;
  /** Field that it implies: "diplomat" -> "foreign". */
  domain: string | null;
}

export interface Roles {
  /** Nouns of roles, in lower case; several words joined by one space ("head of state"). */
  nouns: ReadonlyMap<string, RoleWord>;
  /** Words that stand before a title and never in it: those told, "словам" of "по словам". */
  neverInside: Words;
  /** Words that make a deputy of the office they stand with: "deputy", "vice", "заместитель". */
  deputies: Words;
  /** Words that name a field: "defense", "foreign". */
  domains: ReadonlyMap<string, string>;
  /** Words before a name that are no role but belong to the mention: "mr", "dr", "господин", with the gender they tell. */
  honorifics: ReadonlyMap<string, Gender | null>;
  /** Words for whoever told a medium what it reports: «собеседник». May be empty. */
  interlocutors: Words;
  /** Nouns that many who have another profession are called by: «эксперт». May be empty. */
  hypernyms: Words;
}

/** The language's own way of building sentences. Pure functions over the tokens of one sentence. */
export interface Grammar {
  /** The noun phrase that ends before `end` and can be a source of the verb at `verb` (else at `end`); null where none can. */
  sourceBefore(tokens: readonly Token[], end: number, verb?: number): TokenRange | null;
  /** The noun phrase that starts at `start` and can be a source. */
  sourceAfter(tokens: readonly Token[], start: number): TokenRange | null;
  /** Position behind the circumstances that start at `at`: time, place, occasion, and (if `addressed`) the one spoken to. */
  afterCircumstances(tokens: readonly Token[], at: number, addressed: boolean): number;
  /** Position behind the one spoken to, where that can be told from an object without its case: "подтвердил |РБК| планы"; `at` else. */
  afterAddressee(tokens: readonly Token[], at: number): number;
  /** Whether the word is a finite verb, for certain. */
  isFiniteVerb(tokens: readonly Token[], at: number): boolean;
  /** Whether the verb's form by itself says that people in general do it: "отмечают". False where a language has no such form. */
  saysIndefinitely(tokens: readonly Token[], at: number): boolean;
  /** Whether the word has the form of a past verb, wherever it stands. */
  isPastForm(tokens: readonly Token[], at: number): boolean;
  /** Whether the word has the shape of a participle or a gerund that describes no office: "elected", "saying". */
  isParticiple(lower: string): boolean;
  /** Whether a word is an adverb by its form ("frequently"), in lists or not. */
  isAdverb(lower: string): boolean;
  /** Whether an infinitive begins here ("to build"). */
  opensInfinitive(tokens: readonly Token[], at: number): boolean;
  /**
   * Of the words before a name, those that are its own title: "aide to |President| Otto Falk". Null where none of them is
   * (the name only says whose somebody is: "Адвокат Павла Громова").
   */
  ownTitle(tokens: readonly Token[], words: TokenRange, name: TokenRange): TokenRange | null;
  /** Whether a comma parts the fields of an office: "министр экономики|,| торговли и промышленности". */
  partsFields(tokens: readonly Token[], comma: number): boolean;
  /** Whether a name at `name` only says whose somebody is: it hangs on the word before `from`, where its title or itself starts. */
  hangsOnWordBefore(tokens: readonly Token[], from: number, name: TokenRange): boolean;
  /** Whether another person's name begins at `at`, inside a run of capitalised words: "мэра Анны Лесковой |Вера Громова|". */
  startsAnotherName(tokens: readonly Token[], from: number, at: number): boolean;
  /** Whether a word behind a cleric's office says where he is one: "митрополит |Вельденский| Онуфрий". @param word in lower case */
  namesSee(word: string): boolean;
  /** Whether a body may be called by this word alone where no other name of it is told ("Минобороны"), and the word is in no case but the nominative. */
  standsAlone(word: string): boolean;
  /** Whether the word before a listed given name at `at` belongs to the name that ends before `to`: "|Орлова| Анна Ивановна", "судья |Асбек| Саид Линд". */
  opensNameBefore(tokens: readonly Token[], at: number, to: number): boolean;
  /** Where the name stands that an object at `at` is called: "him |a thief|"; null where there is none. */
  nameAfterObject(tokens: readonly Token[], at: number): number | null;
  /** Position of the noun that the phrase `range` is about: "spokesman" of "a spokesman for the plant"; null where none is seen. */
  headOf(tokens: readonly Token[], range: TokenRange): number | null;
  /**
   * The singular of a noun in the plural, in lower case: "official" of "officials"; null for a singular. `subject`: whether it
   * stands as a subject, for forms that can be both.
   */
  singularOf(lower: string, subject: boolean): string | null;
  /** Whether a clause with its subject may begin here. */
  opensClause(tokens: readonly Token[], at: number): boolean;
  /**
   * Whether a phrase or clause begins here that the main clause follows behind a comma, and that belongs to it: "said |despite the
   * storm, the pier held|". A time or an occasion of saying is none.
   */
  opensAdjunct(tokens: readonly Token[], at: number): boolean;
  /** The subject of a gerund at `end` that hangs on the sentence with it: "with |officials| saying"; null where there is none. */
  absoluteSubject(tokens: readonly Token[], end: number): TokenRange | null;
  /** Whether the noun at `span` is a person by its form: "the |seventh-grader|". UTF-16 code units; false where nothing stands there. */
  isPersonNoun(tokens: readonly Token[], span: Span | null): boolean;
  /** Whether a word in lower case that no list of roles has is one by its form, in any case, where a name stands behind it: "невролога". */
  isTitleByForm(lower: string): boolean;
  /** Whether a participle with what belongs to it may begin here, behind its noun and a comma: «в докладе, |опубликованном на сайте|». */
  opensParticiple(tokens: readonly Token[], at: number): boolean;
  /** Whether a word of a name is made from the father's: "Николаевна". */
  isPatronymic(word: string): boolean;
  /** The gender of its subject that a verb tells by its form, in lower case: «сообщила»; null where it tells none. */
  subjectGender(lower: string): Gender | null;
  /** Who issued a document, told by a participle behind it and the comma at `comma`: «в сообщении, размещенном на сайте |порта|»; null where none is told. */
  postedBy(tokens: readonly Token[], comma: number): TokenRange | null;
  /** The gender of whom a surname tells by standing unchanged behind words that ask for the genitive: «по словам Арамян»; null where it tells none. */
  ownerGender(surname: string): Gender | null;
  /** Whether the word tells how something was done: "quietly". */
  isManner(token: Token): boolean;
}

/** A place where a person is named. The span in UTF-16 code units of the text. */
export interface NameMention {
  readonly span: Span;
  readonly words: readonly string[];
  readonly evidence: string;
}

/** A form that may be a cue, with what stands around it. */
export interface VerbGroup {
  form: CueForm;
  /** Auxiliaries before the verb, in order, in lower case. */
  auxiliaries: readonly string[];
  negated: boolean;
  /** The token before the whole group, null at the start of the sentence. */
  before: Token | null;
  directlyBefore: Token | null;
  after: Token | null;
}

export interface VerbGroups {
  /** Whether the group reports: actively, passively ("was quoted"), or not at all (a noun, a denial of having said, a plan). */
  judge(group: VerbGroup): 'active' | 'passive' | null;
}

/**
 * What differs between languages, as data. The engine reads this and names no language; a field that a language
 * leaves out does not compile.
 */
export interface Language {
  /** BCP 47 code. */
  code: string;
  abbreviations: Abbreviations;
  apostrophes: Apostrophes;
  cues: CueLexicon;
  openers: readonly Opener[];
  words: WordClasses;
  pronouns: ReadonlyMap<string, Pronoun>;
  roles: Roles;
  /** Names, adjectives and capitals of countries, in lower case, to one name per country. */
  countries: ReadonlyMap<string, string>;
  /** Given names, in lower case, with their gender where it is clear. */
  givenNames: ReadonlyMap<string, Gender | null>;
  /** Lower-case words inside a person's name: "van", "bin". */
  nameParticles: Words;
  wordOrder: {
    /** Whether a clause has its subject before its verb, so that "said X" needs a mark before it. */
    subjectFirst: boolean;
    /** Whether a noun's complement follows it without a preposition: "министр внутренних дел". */
    headFirst: boolean;
    /** Whether an attribution may stand inside the quotation marks, between dashes: "..., - сказал X. - ...". */
    attributesInside: boolean;
  };
  grammar: Grammar;
  verbGroups: VerbGroups;
  /** The word's form in which dictionaries list it, in lower case. */
  lemma(word: string): string;
  /** The words of a person's name in the form in which it is given by itself, and the gender that they tell; null for words that name nobody. */
  personName(
    words: readonly string[],
    place: Place,
  ): { words: readonly string[]; gender: Gender | null } | null;
  /** Whether a word is written in another script than the language's: names of firms and papers are. */
  isForeign(word: string): boolean;
  /** What a noun phrase that hangs on a noun is by itself: "компания" for "(сообщение) компании". */
  dependent(phrase: string): string;
  /** The word that joins two names: "and". */
  and: string;
  /** A name as the owner of what a noun phrase names: "Otto Falk's office"; null in a language that declines it. */
  owned: ((owner: string, phrase: string) => string) | null;
  /** What all forms of a name's word share, in lower case: "ветров" for "Ветров", "Ветрову". */
  nameKey(word: string): string;
  /** People's mentions without what stands at the name and is no part of it, as the article's other mentions tell. */
  withoutNeighbours<Mention extends NameMention>(
    text: string,
    mentions: readonly Mention[],
  ): readonly Mention[];
  /** A noun phrase in the form in which it is given by itself: "the ministry", "военное ведомство" for "военном ведомстве". */
  nominative(phrase: string, place: Place): string;
  organizations: OrganizationLanguage;
}
