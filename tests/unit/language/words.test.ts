/** The language's data, checked: nothing twice, nothing that could never match. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/language/english/english.ts';
import type { Language } from '../../../lib/language/language.ts';
import { nameLexiconOf } from '../../../lib/language/lexicon.ts';
import { russian } from '../../../lib/language/russian/russian.ts';
import { wordsOf } from '../../../lib/text/words.ts';

/** A word or a phrase as the tokens spell it: lower case, single spaces, a plain apostrophe. */
const MATCHABLE = /^[\p{Ll}\p{M}\p{N}'.*~-]+(?: [\p{Ll}\p{M}\p{N}'.*~-]+)*$/u;

/** Lists whose entries are looked up as several words, or with their full stop. */
const PHRASES: ReadonlySet<string> = new Set([
  'nationNames',
  'nationWords',
  'notOrganizations',
  'abbreviations',
]);

const languages: [string, Language][] = [
  ['english', english],
  ['russian', russian],
];

describe.each(languages)('%s', (_, language) => {
  it('lists words that can match', () => {
    const unmatchable = Object.entries(language.words).flatMap(([name, words]) =>
      [...words.keys()].filter((word) => !MATCHABLE.test(word)).map((word) => `${name}: ${word}`),
    );
    expect(unmatchable).toEqual([]);
  });

  it('lists cue verbs once, each with forms that can match', () => {
    const { verbs } = language.cues;
    const keys = verbs.map((verb) => `${verb.lemma} ${verb.frames.toSorted().join(' ')}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const verb of verbs) {
      const forms = Object.values(verb.forms).flat();
      expect(forms.filter((form) => !MATCHABLE.test(form))).toEqual([]);
      for (const form of forms)
        expect(language.cues.lookup(form.split(' ')[0]!).length, form).toBeGreaterThan(0);
    }
  });

  it('gives every role a rank and spells it as texts do', () => {
    for (const [noun, { ranks }] of language.roles.nouns) {
      expect(noun).toMatch(MATCHABLE);
      expect(ranks.length, noun).toBeGreaterThan(0);
    }
  });

  it('spells names, pronouns, countries and abbreviations as texts do', () => {
    const words = [
      ...language.pronouns.keys(),
      ...language.countries.keys(),
      ...language.givenNames.keys(),
      ...language.nameParticles,
      ...Object.values(language.abbreviations).flatMap((words) => [...words]),
      ...language.openers.map((opener) => opener.words),
    ];
    expect(words.filter((word) => !MATCHABLE.test(word))).toEqual([]);
  });

  it('lists words of organizations as texts part them: without a hyphen or the mark of a possessor', () => {
    const { organizations } = language;
    const lexicon = nameLexiconOf(organizations);
    const unmatchable = Object.entries(organizations).flatMap(([name, list]) =>
      PHRASES.has(name) || !(list instanceof Set || list instanceof Map)
        ? []
        : [...(list.keys() as Iterable<string>)].filter((word) => {
            const words = wordsOf(word, lexicon, organizations);
            return !words.some(({ key, text }) => [key, text, text.toLowerCase()].includes(word));
          }),
    );
    expect(unmatchable).toEqual([]);
  });

  it('names each opener once', () => {
    const openers = language.openers.map((opener) => opener.words);
    expect(new Set(openers).size).toBe(openers.length);
  });
});

describe('english', () => {
  it('forms its verbs by the rules of spelling', () => {
    const past = (lemma: string) => english.cues.verbs.find((verb) => verb.lemma === lemma)?.forms.past[0];
    expect(['say', 'deny', 'admit', 'note', 'slam', 'point out', 'quip'].map(past)).toEqual([
      'said',
      'denied',
      'admitted',
      'noted',
      'slammed',
      'pointed out',
      'quipped',
    ]);
  });
});
