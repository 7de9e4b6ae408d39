import type { OrganizationKind } from './organization-kind.ts';

type Words = ReadonlySet<string>;

/** Closed classes of words, all in lower case. */
export interface WordClasses {
  /** "that", "что": opens a reported clause. */
  complementizers: Words;
  /** "whether", "who", "how": opens a reported question. */
  interrogatives: Words;
  /** "who", "which": opens a clause about the word before it. */
  relatives: Words;
  /** "when", "because", "after": opens a clause that hangs on another. */
  subordinators: Words;
  /** "and", "but". */
  coordinators: Words;
  /** Of these, those behind which somebody else speaks: "but". */
  adversatives: Words;
  determiners: Words;
  prepositions: Words;
  /** Finite auxiliaries and modals: "has", "will", "did". */
  auxiliaries: Words;
  negations: Words;
  /** Adverbs that may stand between a source and its cue, or open a sentence: "also", "earlier", "however". */
  adverbs: Words;
  /** Phrases of two to four words that only link a sentence to what was before: "at the same time", "кроме того". */
  links: Words;
  /** Days, months, "yesterday", "week". */
  times: Words;
  /** Nouns for occasions of saying: "statement", "interview", "briefing". */
  occasions: Words;
  /** Nouns for those who are told: "reporters", "journalists". */
  addressees: Words;
  /** Nouns for documents that speak: "statement", "report", "poll". */
  documents: Words;
  /** Nouns for an organization without its name: "ministry", "company", "agency". */
  bodies: Words;
  /** What kinds of organization such a noun may mean, by its lemma; not listed: any. */
  bodyKinds: ReadonlyMap<string, readonly OrganizationKind[]>;
  /** Ranks of those who may sit in a parliament: "senator", "leader". May be empty. */
  members: Words;
  /** Nouns for a place or a state that need no name: "country", "region". */
  anyPlace: Words;
  /** Words of names that a noun for a body may stand for, by its lemma: "bourse" for "Exchange". Not listed: the noun itself. */
  bodyNames: ReadonlyMap<string, Words>;
  /** Nouns for an utterance: whoever spoke last has issued it ("statement"), where other documents need to be introduced. */
  utteredDocuments: Words;
  /** Nouns that end the names of places: "Region", "Street". */
  placeNouns: Words;
  /** Determiners of what has not been mentioned yet: "a", "an". May be empty. */
  indefinites: Words;
  /** Words that count, or leave open who is meant, and name nobody by themselves: "others", "someone", «многие». */
  anybody: Words;
  /** Words for all of those that were named before: "both", "all". */
  wholes: Words;
  /** Words for several of many, who may speak without a noun: "others". */
  parts: Words;
  /** Determiners of what is known: "the", "this". */
  definites: Words;
  /** Nouns for a body that speaks for another or is a part of it, and stands before its name: "пресс-служба". May be empty. */
  mouthpieces: Words;
  /** Nouns for an utterance that "express" and its like take: "concern", "readiness". */
  utterances: Words;
  /** Lemmas of cues behind which a noun phrase can only open a clause: "say", "tell". */
  bareReports: Words;
  /** Words for a name that others give, before it: "с |позывным| "Рысь"". */
  callNames: Words;
  /** Behind them a gerund shares the subject of the verb before: "replied |by| saying". */
  gerundLinks: Words;
  /** Nouns for what can be rejected because somebody said it: "allegation", "speculation". */
  deniables: Words;
  /** Words between a cue and its clause that say nothing: "the fact" in "noted the fact that". */
  facts: Words;
  /** Prepositions of the charge: "of" in "accused X of", "for" in "criticized X for". */
  charges: Words;
  /** Those of them that say why: "criticized the board |for| its silence". */
  reasons: Words;
  /** "as" in "described X as". */
  likenesses: Words;
  /** "as" in "as X said". */
  comparisons: Words;
  /** Prepositions of what a report is about, where that says what happened: "о" in "сообщил о гибели". May be empty. */
  topics: Words;
  /** Nouns for what a list of somebody's words is made of: "statements", "takeaways". */
  statements: Words;
  /** Words that tell such a list: "below", "key", "compiled". Two of them announce it. */
  listSigns: Words;
  /** Words that open a sentence behind an abbreviation and are in no name: "the", "he". */
  sentenceOpeners: Words;
  /** Phrases that stand for the sentence before: "об этом", or single words beside an auxiliary: "this was". May be empty. */
  resumptives: Words;
  /** "such", "this" before a noun for what was said before: "такое", "соответствующее". May be empty. */
  referringWords: Words;
  /** Nouns for what was said before, behind such words: "заявление", "мнение". May be empty. */
  referredNouns: Words;
  /** What stands before whoever does what a passive tells: "by". May be empty. */
  agents: Words;
}
