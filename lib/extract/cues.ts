import type { CueForm } from '../language/cue-lexicon.ts';
import type { Language } from '../language/language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Cue } from './cue.ts';
import { openerAt, standsAt } from './openers.ts';

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

function verbAt(tokens: readonly Token[], at: number, language: Language): Cue | null {
  const token = tokens[at]!;
  // With a capital inside a sentence it is part of a name: "United States".
  if (token.kind !== 'word' || (token.capital && at > 0 && tokens[at - 1]!.kind === 'word')) return null;
  const possible = language.cues.lookup(token.lower);
  if (possible.length === 0) return null;
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
  const { words, verbGroups, grammar } = language;
  let from = at;
  let negated = false;
  const auxiliaries: string[] = [];
  while (from > 0 && tokens[from - 1]!.kind === 'word') {
    const before = tokens[from - 1]!.lower;
    if (words.negations.has(before)) negated = true;
    else if (words.auxiliaries.has(before) && !tokens[from - 1]!.capital) auxiliaries.unshift(before);
    else if (!(words.adverbs.has(before) || grammar.isManner(tokens[from - 1]!)) || tokens[from - 1]!.capital)
      break;
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
