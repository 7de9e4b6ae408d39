/** Cyrillic letters in Latin ones, as the United Nations write them without marks (https://en.wikipedia.org/wiki/Romanization_of_Russian, BGN/PCGN). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** The plain Latin letters and the digits of a text, in lower case: "Королёв" gives "korolyov". What has no such letters is left out. */
export function latinLetters(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[а-яёґєії]/gu, (letter) => CYRILLIC[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/gu, '');
}
