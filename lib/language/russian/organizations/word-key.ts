const ENDING =
  /(?:иями|ями|ами|иях|иям|ием|ией|ого|его|ому|ему|ыми|ими|ья|ье|ью|ия|ию|ии|ие|ий|ой|ей|ою|ею|ый|ая|яя|ое|ее|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ых|их|ов|ев|ёв|а|я|ы|и|у|ю|е|о|ь|й)$/u;

/**
 * What all cases of a name's word share, in lower case: "Газпром", "Газпрома" and "Газпромом" are one. Endings are taken off twice, because
 * "Газпром" itself seems to have one. Acronyms, numbers and Latin words stay as they are.
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (!/^[а-я]/u.test(lower) || (word.length < 7 && word === word.toUpperCase())) return lower;
  return withoutEnding(withoutEnding(lower));
}

function withoutEnding(word: string): string {
  const short = word.replace(ENDING, '');
  return short.length >= 3 ? short : word;
}
