import { remembered } from '../../remember.ts';
import { adjectiveForms } from './adjectives.ts';
import { givenNameReadings } from './names.ts';
import { nounReadings } from './nouns.ts';

/** The word as dictionaries list it, in lower case: nouns of the lists, given names, adjectives; others as they stand. */
export const lemma = remembered((word): string => {
  const lower = word.toLowerCase();
  if (lower === '') return lower;
  const noun = nounReadings(lower)[0];
  // "экс-премьер" is listed under what he was.
  if (noun) return noun.lemma.replace(/^экс-/u, '');
  const given = givenNameReadings(word.charAt(0).toUpperCase() + lower.slice(1))[0];
  if (given) return given.nominative.toLowerCase();
  return adjectiveForms(lower)[0]?.lemma ?? lower;
});

/** The word without its ending, in lower case: what all cases of a name share ("Ильин", "Ильину", "Ильина"). */
export const stem = remembered((word): string => {
  const lower = word.toLowerCase().replace(/ё/gu, 'е');
  if (word === word.toUpperCase() || lower.length < 4) return lower;
  return lower.replace(
    /(?<=..[^аеиоуыэюяйь])(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ый|ий|ая|яя|ое|ее|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ых|их|ью|ов|ев|а|я|ы|и|у|ю|е|о|ь|й)$/u,
    (ending) => (ending === 'ов' || ending === 'ев' ? ending : ''),
  );
});
