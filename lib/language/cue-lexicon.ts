import { once } from '../once.ts';

/**
 * What may follow or surround a cue for it to make a claim:
 * - `quotation`: words in quotation marks, before or after
 * - `clause`: a reported clause, with or without a complementizer ("said it would")
 * - `that`: a reported clause, with a complementizer only ("believes that")
 * - `aside`: the reported clause may surround or precede the cue ("..., he said")
 * - `question`: "asked whether ..."
 * - `noun`: a noun phrase that could be agreed with or denied ("denied the accusations")
 * - `topic`: a noun phrase behind "about" that says what happened ("сообщил о гибели двух человек")
 * - `figure`: a noun phrase that holds a number ("reported a loss of 5 million")
 * - `personal`: nothing of its own; what a thing does so nobody says ("the gales highlighted the need")
 * - `denial`: a noun for something said ("rejected the allegation")
 * - `infinitive`: "promised to build"
 * - `request`: an addressee with an infinitive, both content ("urged Kiev to return")
 * - `charge`: an object with a preposition and what it is charged with ("accused Kiev of shelling")
 * - `likeness`: an object with "as" ("described the talks as useful")
 * - `naming`: an object with a name for it ("called him a thief")
 * - `expression`: a noun for the utterance and what it is about ("expressed concern about")
 * - `relay`: whoever stands behind it passes on what others say ("X said that ..., reports Y"): X's claim is X's
 * - `opinion`: a clause with a complementizer, if it holds words in quotation marks ("уверен, что это "позор")
 * - `derived`: only where it is told what it follows from ("следует из доклада")
 * - `resuming`: nothing of its own, but what stands before ("такое мнение высказал X")
 * - `quoting`: the source is the verb's object, the content follows another cue ("quoted X as saying")
 */
export type Frame =
  | 'quotation'
  | 'clause'
  | 'that'
  | 'aside'
  | 'question'
  | 'noun'
  | 'figure'
  | 'personal'
  | 'denial'
  | 'topic'
  | 'infinitive'
  | 'request'
  | 'charge'
  | 'likeness'
  | 'naming'
  | 'expression'
  | 'relay'
  | 'opinion'
  | 'derived'
  | 'resuming'
  | 'quoting';

/**
 * - `past`: finite, told in the past ("said", "сказал"): the form that wires report in
 * - `present`: finite, in the present ("says", "говорит")
 * - `base`: finite or infinitive, by what stands before it ("say", "сказать")
 * - `gerund`: hangs on another verb and shares its subject ("adding", "добавив")
 * - `impersonal`: finite without a subject ("сообщается"); who says it may stand behind "in" ("в сообщении говорится")
 * - `participle`: passive ("quoted", "сообщено"); where it equals `past`, listing it there is enough
 */
export type Inflection = 'impersonal' | 'past' | 'present' | 'base' | 'gerund' | 'participle';

export interface CueVerb {
  lemma: string;
  frames: readonly Frame[];
  /** All forms, each in lower case; several words joined by one space ("pointed out"). */
  forms: Readonly<Record<Inflection, readonly string[]>>;
  /** Whether it takes the person spoken to as an object ("told reporters that"), which is no content. */
  addressed: boolean;
  /** Forms that are more often a noun ("report", "claims") and need a frame's own mark right behind them. */
  nounLike: readonly string[];
}

export interface CueForm {
  /** The words after the first, in order; empty for one word. */
  rest: readonly string[];
  verb: CueVerb;
  inflection: Inflection;
}

export interface CueLexicon {
  verbs: readonly CueVerb[];
  /** All forms that start with this lower-case word, the longest first; empty where there is none. */
  lookup(firstWord: string): readonly CueForm[];
}

const NONE: readonly CueForm[] = [];

/** Indexes the forms of cue verbs by their first word, when the first is looked up. */
export function compileCues(verbs: readonly CueVerb[]): CueLexicon {
  const index = once(() => indexForms(verbs));
  return { verbs, lookup: (firstWord) => index().get(firstWord) ?? NONE };
}

function indexForms(verbs: readonly CueVerb[]): ReadonlyMap<string, CueForm[]> {
  const index = new Map<string, CueForm[]>();
  for (const verb of verbs)
    for (const inflection of Object.keys(verb.forms) as Inflection[])
      for (const form of verb.forms[inflection]) {
        const [first = '', ...rest] = form.split(' ');
        const known = index.get(first);
        if (known) known.push({ rest, verb, inflection });
        else index.set(first, [{ rest, verb, inflection }]);
      }
  for (const forms of index.values())
    if (forms.length > 1) forms.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}
