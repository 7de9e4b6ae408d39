import { countries as states } from './organizations/nations.ts';

/**
 * One country a line: its name, then what stands for it beside the forms that names of organizations have: peoples, abbreviations, and lands
 * that are no states there.
 */
const BESIDES = `
russia|rf
united states|us|u.s.|u.s|usa|u.s.a.
united kingdom|uk|u.k.|briton|britons
china|people's republic of china|prc
south korea|republic of korea
north korea|dprk
united arab emirates|uae
turkey|turks
greece|greeks
eritrea|asmara
congo|kinshasa
central african republic|bangui
burkina faso|ouagadougou
ivory coast|cote d'ivoire
guinea|conakry
abkhazia|abkhaz|abkhazian|sukhum
south ossetia|south ossetian|tskhinval
poland|poles
serbia|serb|serbs
bosnia|bosnian|sarajevo|bosnia and herzegovina
netherlands|holland
denmark|danes
sweden|swedes
finland|finns
scotland|scots
wales|cardiff
vatican|holy see
myanmar|naypyidaw
new zealand|new zealander
european union|eu|european|europe
`;

/** Towns and words of the table of states that stand for no country by themselves: "in |Geneva|", "the |English| text". */
const OTHERS: ReadonlySet<string> = new Set(
  'Male Hague Geneva Jerusalem Lagos Dubai Abidjan Yangon Amsterdam England English Korea Korean Gaza Lao'.split(
    ' ',
  ),
);

/** "DRC", "CAR" in small letters would be words. */
const ABBREVIATION = /^[A-Z]{2,4}$/u;
/** "Kenyans", "Iraqis": such a people adds an "s" to its adjective. */
const PEOPLE = /(?:an|i)$/u;

/** Names, adjectives, peoples and capitals in lower case, to the country's name as all languages have it. */
export const countries: ReadonlyMap<string, string> = new Map([
  ...states.flatMap(({ name, adjectives, places }) =>
    [name, ...adjectives, ...places, ...adjectives.filter((one) => PEOPLE.test(one)).map((one) => `${one}s`)]
      .filter((form) => !OTHERS.has(form) && !ABBREVIATION.test(form))
      .map((form) => [form.toLowerCase(), name.toLowerCase()] as const),
  ),
  ...BESIDES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('|');
      return forms.map((form) => [form, forms[0]!] as const);
    }),
]);
