import type { CueForm } from '../language/cue-lexicon.ts';
import type { Language } from '../language/language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token, TokenRange } from '../text/token.ts';
import { AUXILIARY, CUE, DETERMINER, PREPOSITION, PRONOUN, SUBORDINATOR } from '../text/word-class.ts';
import type { Cue } from './cue.ts';
import { openerAt, standsAt } from './openers.ts';

/** All cues of a sentence outside its quotations, in order. */
export function findCues(sentence: Sentence, language: Language): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const known =
      openerAt(tokens, at, language) ?? wordsAt(tokens, at, language) ?? verbAt(tokens, at, language);
    const placed = verbByPlace(tokens, at, language);
    const cue =
      known && placed ? { ...known, frames: new Set([...known.frames, ...QUOTATION]) } : (known ?? placed);
    if (cue) cues.push(cue);
    at = cue ? cue.group[1] : at + 1;
  }
  return cues;
}

const INSIDE = new Set<Token['kind']>(['word', 'comma']);

function verbAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const token = tokens[at]!;
  // With a capital inside a sentence it is part of a name: "United States".
  if (!token.is(CUE) || token.kind !== 'word') return null;
  if (token.capital && at > 0 && INSIDE.has(tokens[at - 1]!.kind)) return null;
  const possible = language.cues.lookup(token.lower);
  const forms = possible.filter((form) => standsAt(tokens, at + 1, form.rest));
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
      modified: false,
      inner: null,
    };
  }
  return null;
}

/** How far behind its verb the noun may stand that belongs to it: "приводит |издание| слова", in tokens. */
const PARTED = 4;

/** "приводит |его| слова", "приводит издание слова |министра|": whose words they are stands inside, or behind the noun; null elsewhere. */
function wordsAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const token = tokens[at]!;
  if (!token.is(CUE) || token.kind !== 'word' || token.capital) return null;
  for (const form of language.cues.lookup(token.lower)) {
    const [noun] = form.rest;
    if (form.rest.length !== 1 || tokens[at + 1]?.lower === noun) continue;
    if (!form.verb.frames.includes('quotation')) continue;
    let end = at + 2;
    while (end - at < PARTED && tokens[end]?.lower !== noun && tokens[end]?.kind !== 'comma') end++;
    if (tokens[end]?.lower !== noun) continue;
    const owned = end === at + 2 && tokens[at + 1]!.is(PRONOUN) && tokens[at + 1]!.is(DETERMINER);
    const inner: TokenRange | null = owned ? [at + 1, end] : language.grammar.sourceAfter(tokens, end + 1);
    if (inner) return { ...reporting(form.verb.lemma, [at, at + 1]), group: [at, end + 1], inner };
  }
  return null;
}

/**
 * `"...", - вздохнул Ветров`: where print sets speech off with a dash, the verb behind it reports, whatever it is. Null elsewhere.
 */
function verbByPlace(
  tokens: readonly Token[],
  at: number,
  { wordOrder, grammar, words }: Language,
): Cue | null {
  if (!wordOrder.attributesInside || tokens[at - 1]?.kind !== 'dash') return null;
  const comma = tokens[at - 2]?.kind === 'comma';
  const speech = tokens[at - (comma ? 3 : 2)];
  // Behind a comma, or a mark that closes speech, no name in marks is told of.
  if (speech?.kind !== 'quotation' || (!comma && speech.text.length < 3)) return null;
  const token = tokens[at]!;
  return !token.capital && !words.auxiliaries.has(token.lower) && grammar.isFiniteVerb(tokens, at)
    ? reporting(token.lower, [at, at + 1])
    : null;
}

/** The cue of a verb that is known by what stands around it. */
const reporting = (lemma: string, at: TokenRange): Cue => ({
  at,
  group: at,
  frames: QUOTATION,
  inflection: 'past',
  addressed: true,
  passive: false,
  trailing: true,
  lemma,
  modified: false,
  inner: null,
});

const QUOTATION: Cue['frames'] = new Set(['quotation'] as const);

/** The verb with its auxiliaries; null where the word is no verb here, or reports nothing (denied, not yet, perhaps). */
function verbGroup(
  tokens: readonly Token[],
  at: number,
  form: CueForm,
  language: Language,
): { from: number; passive: boolean } | null {
  const { words, verbGroups, grammar } = language;
  let from = at;
  let negated = false;
  const auxiliaries: string[] = [];
  while (from > 0 && tokens[from - 1]!.kind === 'word') {
    const before = tokens[from - 1]!.lower;
    // "had |on Friday| announced"
    const [on, has] = [tokens[from - 2], tokens[from - 3]];
    if (from === at && has && words.times.has(before) && on!.is(PREPOSITION) && has.is(AUXILIARY)) from -= 2;
    else if (words.negations.has(before)) negated = true;
    else if (words.auxiliaries.has(before) && !tokens[from - 1]!.capital) auxiliaries.unshift(before);
    else {
      // "have |since| said", "have |both| said"
      const parted =
        from === at && on?.is(AUXILIARY) && !on.capital && tokens[from - 1]!.is(SUBORDINATOR | DETERMINER);
      const adverb = words.adverbs.has(before) || grammar.isManner(tokens[from - 1]!);
      if (!(parted || adverb) || tokens[from - 1]!.capital) break;
    }
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
