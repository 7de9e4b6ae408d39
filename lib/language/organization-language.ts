import type { WordReading } from '../text/words.ts';
import type { KnownNames } from './known-names.ts';
import type { OrganizationKind } from './organization-kind.ts';

/** A noun that ends (or opens) the name of an organization: "Ministry", "Bank". */
export interface HeadNoun {
  kind: OrganizationKind;
  /** May open a name with a complement: "Ministry of Finance". */
  takesComplement: boolean;
  /** May open a name that simply follows: "Bank Mandiri", "Radio Liberty". */
  opensName: boolean;
}

/** Heads whose kind the other words of the name tell: "Democratic |Alliance|". Keys. */
export interface ToldKinds {
  heads: ReadonlySet<string>;
  /** The words by the kind that they tell, the surest kind first. */
  words: readonly (readonly [kind: OrganizationKind, words: ReadonlySet<string>])[];
}

/** A state, with the words that make names of its bodies. */
export interface Country {
  name: string;
  /** "Russian"; the first one makes names: "Russian Foreign Ministry". */
  adjectives: string[];
  /** Capitals and short forms that stand for it. */
  places: string[];
}

/**
 * What a language adds to the search for organizations. Words are compared by their `wordKey`, so the sets hold keys.
 */
export interface OrganizationLanguage extends WordReading {
  /** Levels the spellings (or the cases) of one word, so that forms of one name compare as equal. */
  wordKey(word: string): string;
  /** A name as it is given by itself; the identity where names have no cases. */
  nominative(phrase: string): string;
  /** How heads take lower-case complements; null where names are capitalised throughout. */
  genitive: Genitive | null;
  /** The nation of bodies whose nation no article tells, as it ends names, the usual form first; empty where there is none. */
  homeNation: readonly string[];
  /** The curated list. */
  known: KnownNames;
  /** The language whose names its texts write in that language's letters (Latin ones, in Russian texts); null where there is none. */
  foreign: OrganizationLanguage | null;
  heads: ReadonlyMap<string, HeadNoun>;
  toldKinds: ToldKinds;
  /** States: "Russian" and "Russia" open the names of their bodies. */
  countries: Country[];
  /** The keys of countries' names alone. */
  nationNames: ReadonlySet<string>;
  /** The keys of all countries' names and adjectives, and of capitals that stand for them. */
  nationWords: ReadonlySet<string>;
  /** "of", "for": they lead from a head to its complement. */
  complementWords: ReadonlySet<string>;
  /** Participles that a complement goes on behind, with their preposition: "Issues Related |to| Fishing". As they are written. */
  linksAfter: ReadonlyMap<string, string>;
  /** "and", "&": they join two subjects of one name. */
  joiningWords: ReadonlySet<string>;
  /** "or": leads from a name to another one of the same: "..., or NEVS". */
  alternatives: ReadonlySet<string>;
  /** Words that stand inside foreign names: "de", "del", "al". */
  particles: ReadonlySet<string>;
  /** Acronyms that are words as well, by their keys: in a line of capitals "WHO" is no organization. May be empty. */
  acronymsLikeWords: ReadonlySet<string>;
  /** Articles, left out of names: "the". */
  articles: ReadonlySet<string>;
  /** What bodies deal with: "Finance", "Health"; they tell "Food and Agriculture Organization" from "Putin and Security Council". */
  subjects: ReadonlySet<string>;
  /** How a subject that is not listed ends, where it is joined to one that is: "Statistics and |Censuses|". */
  subjectEnding: RegExp;
  /** Heads that take an office for their complement: "Office of the Prime Minister". */
  offices: ReadonlySet<string>;
  /** Bodies inside a body, which end its name before their members: "|Bank of Russia| Board of Directors". */
  organs: ReadonlySet<string>;
  /** Complement words that only a subject may follow: "Committee |on| Culture". */
  subjectLinks: ReadonlySet<string>;
  /** Modifiers that make no name by themselves: "Central", "Supreme". */
  genericModifiers: ReadonlySet<string>;
  /** Titles and roles, which end a name: "Minister", "Spokesman". */
  titles: ReadonlySet<string>;
  /** Capitalised words that never belong to a name at its beginning: "The", "Former", "Monday". */
  openers: ReadonlySet<string>;
  /** Words that names have in small letters, so that a capital makes a headline of the whole: "To", "Are". */
  smallWords: ReadonlySet<string>;
  /** Nouns that make the whole run something else: "Agreement", "Summit", "Street". */
  otherThings: ReadonlySet<string>;
  /** Keys of nouns for events that bear an organization's name: "FIFA World |Cup|". */
  events: ReadonlySet<string>;
  /** Keys of lower-case nouns for things that bear their maker's name: "a Kamaz |truck|". */
  products: ReadonlySet<string>;
  /** Keys of nouns for halls that a company may lend its name to: "Staples |Center|". */
  venues: ReadonlySet<string>;
  /** Whole names that look like organizations and are none: "West Bank". */
  notOrganizations: ReadonlySet<string>;
  /** Listed names that a river bears as well, with an article: "the Amazon". */
  rivers: ReadonlySet<string>;
  /** Words whose possessive stays inside a name: "People's", "Prosecutor's". */
  innerPossessives: ReadonlySet<string>;
  /** Company forms after the name ("Ltd") and before it ("PAO"). */
  formsAfter: ReadonlySet<string>;
  formsBefore: ReadonlySet<string>;
  /** Prefixes that hyphenated names begin with, where feeds put spaces around the hyphen: "Inter - American". */
  prefixes: ReadonlySet<string>;
  /** Acronyms that name no organization. */
  otherAcronyms: ReadonlySet<string>;
  /** Keys of lower-case words that announce an organization's name: "company", "newspaper". */
  announcers: ReadonlyMap<string, OrganizationKind>;
  /** Verbs, as they are written, that a medium may stand behind by its name alone. */
  reports: ReadonlySet<string>;
  /** Verbs, as they are written, before which a name in quotation marks is an organization's: «"Вестник" пишет». None before which it may be told: «"Вестнику" рассказал». */
  writes: ReadonlySet<string>;
  /** How names begin that may be announced so. */
  announced: RegExp;
  /** Lower-case roles that lead to an organization: "founder of", "analyst at". */
  roles: ReadonlySet<string>;
  /** The words between such a role and its organization. */
  roleLinks: ReadonlySet<string>;
  /** Given names, in lower case: what follows them is nobody's company. */
  givenNames: { has(name: string): boolean };
  /** Capitals inside surnames: "McCarthy", "DeSantis". */
  surname: RegExp;
  /** Words after a name that only an organization has: "shares", "spokesperson". */
  followers: ReadonlyMap<string, OrganizationKind>;
  /** How words for peoples and followers end, which such words describe, too: "Zionist party". */
  demonym: RegExp;
  /** Words before a platform that only carries a message ("on"), and after it ("channel"). */
  carrierBefore: ReadonlySet<string>;
  carrierAfter: ReadonlySet<string>;
}

/**
 * What a language adds whose names of bodies are capitalised in their first word alone, and go on in the genitive:
 * "Служба ветеринарии Ивановской области". Expressions are matched against lower-case words.
 */
export interface Genitive {
  /** Adjectives in any case, before a head. */
  adjective: RegExp;
  /** Adjectives in a case that complements stand in. */
  complementAdjective: RegExp;
  /** Nouns in the genitive. */
  complementNoun: RegExp;
  /** Nouns that can be nothing but a genitive: "продуктивности", not "рыбаки". */
  sureNoun: RegExp;
  /** Forms that look like a complement and are none, as finite verbs are. */
  noComplement: RegExp;
  /** How names of lands end in the genitive: "Приморья", "Хакасии". */
  land: RegExp;
  /** Adjectives made of places' names: "Пресненский". */
  localAdjective: RegExp;
  /** Words that a head's key covers and that are none: "судья". */
  noHead: RegExp;
  /** How heads end in the plural, which name no one body: "министерств", "судов". */
  plural: RegExp;
  /** How they end so where a sentence opens, which no genitive does: "Профсоюзы". */
  openingPlural: RegExp;
  /** Heads that have no other number: "войска". Keys. */
  pluralHeads: ReadonlySet<string>;
  /** Nouns for places that an adjective names: "область". Keys. */
  placeNouns: ReadonlySet<string>;
  /** Those that a name follows: "Республика |Дагестан|". Keys. */
  namedPlaces: ReadonlySet<string>;
  /** Heads that bear the name of a person or a place right behind them: "центр |Чумакова|". Keys. */
  bearingHeads: ReadonlySet<string>;
  /** Adjectives of nations (keys), to the nation as it ends names: "британское |МВД|" is that of "Великобритании". */
  owners: ReadonlyMap<string, string>;
  /** The names of the same nations (keys), to the nation as it ends names. */
  ownerNames: ReadonlyMap<string, string>;
  /** Adjectives of a body that a region or a town has. Keys. */
  regionAdjectives: ReadonlySet<string>;
  /** A region in the genitive: "Тверской области" is its first group. Global. */
  region: RegExp;
  /** Words for the home nation, its people's adjective and its capital. Keys. */
  homeWords: ReadonlySet<string>;
  /** Heads that are places but behind an adjective that begins so: "|военный| округ". Keys. */
  landHeads: ReadonlySet<string>;
  landBody: string;
  /** Heads that have a place in their middle, not for a bearer: "центр |Москвы|". Keys. */
  middleHeads: ReadonlySet<string>;
  /** How a name ends that stands in the nominative, where one of its forms does: "Норвик" beside "Норвика". */
  standing: RegExp;
  /** How surnames end in the genitive, which tells a bearer from a place. */
  surname: RegExp;
  /** "по": leads to a field or to a region. */
  fieldWords: ReadonlySet<string>;
  /** "с": leads to an instrumental. */
  instrumentLinks: ReadonlySet<string>;
  /** Nouns that it goes on behind: "по борьбе |с наркотиками|". Keys. */
  instrumentAfter: ReadonlySet<string>;
  /** How words end in the instrumental. */
  instrument: RegExp;
  /** "в": leads to a sphere behind a field. */
  sphereLinks: ReadonlySet<string>;
  /** Nouns for it: "в |сфере| связи". */
  spheres: ReadonlySet<string>;
  /** How nouns for a field end in the dative. */
  dative: RegExp;
  /** "при": leads to whom a body is attached to. */
  attachedBy: ReadonlySet<string>;
  /** Whom bodies are attached to: "академия ... |при президенте РФ|". Keys. */
  attachedTo: ReadonlySet<string>;
  /** What "по" leads to behind a body without being its field: "суд по |делу| о ...". */
  noField: ReadonlySet<string>;
  /** How nouns for persons end in the nominative, and what else of the subjects is no complement: "суда |адвокат|", "союз |компании|". */
  person: RegExp;
  /** "им.", "имени": leads to the name of a person. */
  namedAfter: ReadonlySet<string>;
  /** Heads that name a body in lower case, where their complement is a name: "прокуратура Пензенской области". Keys. */
  lowerHeads: ReadonlySet<string>;
  /** Adjectives that open a name even at the start of a sentence: "Верховный". Keys. */
  openingAdjectives: ReadonlySet<string>;
  /** Nouns that announce a name in quotation marks, which is the organization: "телеканал". Keys. */
  quotedAfter: ReadonlyMap<string, OrganizationKind>;
}
