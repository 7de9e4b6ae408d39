import type { CueForm, Frame, Inflection } from '../language/cue-lexicon.ts';
import type { Language, Opener } from '../language/language.ts';
import { possessiveStart } from '../text/apostrophes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token, TokenRange } from '../text/token.ts';

/** A place where the text says that something was said. */
export interface Cue {
  /** The cue itself: "said", "pointed out", "According to". */
  at: TokenRange;
  /** With its auxiliaries, negations and adverbs: "has also said". */
  group: TokenRange;
  frames: ReadonlySet<Frame>;
  inflection: Inflection | 'opener';
  addressed: boolean;
  passive: boolean;
  /** Whether it stands behind its content as well as before ("according to"). Always so for verbs with the frame `aside`. */
  trailing: boolean;
  lemma: string;
  /** The source inside the cue: "his" in "in his words". Null where there is none. */
  inner: TokenRange | null;
}

const OPENER_FRAMES: ReadonlySet<Frame> = new Set<Frame>(['aside', 'clause', 'quotation']);

/** All cues of a sentence outside its quotations, in order. */
export function findCues(sentence: Sentence, language: Language): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const cue = openerAt(tokens, at, language) ?? verbAt(tokens, at, language);
    if (cue) cues.push(cue);
    at = cue ? cue.at[1] : at + 1;
  }
  return cues;
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word);
}

function openerAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const first = tokens[at]!.lower;
  for (const opener of language.openers) {
    if (!opener.words.startsWith(first)) continue;
    const words = opener.words.split(' ');
    const owner = words.indexOf('*');
    const named = owner < 0 ? null : namedOpener(tokens, at, opener, language);
    if (named) return named;
    const fits = (word: string, i: number) => {
      const lower = tokens[at + i]?.lower ?? '';
      return i === owner ? language.pronouns.has(lower) : lower === word;
    };
    if (!words.every(fits)) continue;
    const group: TokenRange = [at, at + words.length];
    return {
      at: owner < 0 ? group : [at + owner + 1, group[1]],
      group,
      inner: owner < 0 ? null : [at + owner, at + owner + 1],
      frames: OPENER_FRAMES,
      inflection: 'opener',
      addressed: false,
      passive: false,
      trailing: opener.trailing,
      lemma: opener.words,
    };
  }
  return null;
}

/** A name in front of the noun of an opener is no longer, in tokens: "in |Ada Berg's| words". */
const LONGEST_POSSESSOR = 4;

/** "in Ada Berg's words": an opener whose owner is named. */
function namedOpener(
  tokens: readonly Token[],
  at: number,
  { words, trailing }: Opener,
  { apostrophes }: Language,
): Cue | null {
  const [before, after] = words.split(' * ').map((part) => part.split(' '));
  if (!before || !after || !matches(tokens, at, before)) return null;
  const from = at + before.length;
  let end = from;
  while (end - from < LONGEST_POSSESSOR && tokens[end]?.kind === 'word' && tokens[end]!.capital) {
    if (possessiveStart(tokens[end++]!.text, apostrophes) < 0) continue;
    if (!matches(tokens, end, after)) return null;
    const group: TokenRange = [at, end + after.length];
    return {
      at: [end, group[1]],
      group,
      inner: [from, end],
      frames: OPENER_FRAMES,
      inflection: 'opener',
      addressed: false,
      passive: false,
      trailing,
      lemma: words,
    };
  }
  return null;
}

function verbAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const token = tokens[at]!;
  // With a capital inside a sentence it is part of a name: "United States".
  if (token.kind !== 'word' || (token.capital && at > 0 && tokens[at - 1]!.kind === 'word')) return null;
  const forms = language.cues.lookup(token.lower).filter((form) => matches(tokens, at + 1, form.rest));
  if (forms.length === 0) return null;
  const longest = forms.filter((form) => form.rest.length === forms[0]!.rest.length);
  for (const form of longest) {
    const group = verbGroup(tokens, at, form, language);
    if (!group) continue;
    const end = at + 1 + form.rest.length;
    return {
      at: [at, end],
      group: [group.from, end],
      frames: new Set(longest.flatMap((one) => one.verb.frames)),
      inflection: group.passive ? 'participle' : form.inflection,
      addressed: longest.some((one) => one.verb.addressed),
      passive: group.passive,
      trailing: true,
      lemma: form.verb.lemma,
      inner: null,
    };
  }
  return null;
}

/** The verb with its auxiliaries; null where the word is no verb here, or reports nothing (denied, not yet, perhaps). */
function verbGroup(
  tokens: readonly Token[],
  at: number,
  form: CueForm,
  language: Language,
): { from: number; passive: boolean } | null {
  const { words, verbGroups } = language;
  let from = at;
  let negated = false;
  const auxiliaries: string[] = [];
  while (from > 0 && tokens[from - 1]!.kind === 'word') {
    const before = tokens[from - 1]!.lower;
    if (words.negations.has(before)) negated = true;
    else if (words.auxiliaries.has(before)) auxiliaries.unshift(before);
    else if (!words.adverbs.has(before) || tokens[from - 1]!.capital) break;
    from--;
  }
  // Adverbs that open the sentence or follow a comma belong to no group without an auxiliary.
  const verdict = verbGroups.judge({
    form,
    auxiliaries,
    negated,
    before: tokens[from - 1] ?? null,
    directlyBefore: tokens[at - 1] ?? null,
    after: tokens[at + 1 + form.rest.length] ?? null,
  });
  return verdict && { from, passive: verdict === 'passive' };
}
