import { once } from '../once.ts';

/**
 * The news agencies whose datelines are known, each by the name it signs with (source: the agencies' own copy).
 * Spelling is matched without case ("REUTERS" is Reuters); the spelling here is the usual name. One string and no
 * list, because the gate carries it into every page.
 */
const WIRES = [
  // Those that sign without marks as well: "Москва. 8 ноября. INTERFAX.RU -" (found by the two expressions below).
  '|TASS|ТАСС|РИА Новости|Interfax|Интерфакс|Trend|AZERTAC|ARMENPRESS|Kazinform|Казинформ|UNN|IRNA|ANSA',
  'РАПСИ|РНС|ПРАЙМ|УНИАН|БЕЛТА|АРМЕНПРЕСС',
  // Russia and the countries around it
  'ITAR-TASS|RIA Novosti|Sputnik',
  'BelTA|Ukrinform|UNIAN',
  // Europe
  'Reuters|AFP|dpa|dpa-AFX|EFE|PA',
  'PAP|BTA|Tanjug',
  // Asia and the Pacific
  'Xinhua|Kyodo|Jiji|Yonhap|KCNA|MONTSAME|PTI|ANI|IANS|APP',
  'VNA|Antara|Bernama',
  // The Near East and Africa
  'Anadolu|AA|MNA|Mehr|Tasnim|ISNA|Fars|SANA|WAFA|WAM|MENA|APS',
  // The Americas
  'AP|Associated Press|The Associated Press|UPI|Bloomberg|Dow Jones|Canadian Press',
  // In Russian
  'ИТАР-ТАСС|РИА Новости Крым|Спутник|АГН Москва',
  'Укринформ|АЗЕРТАДЖ|Синьхуа|Рейтер|',
].join('|');

/** The usual name of a wire by its name in small letters; null where it is no known wire's. */
function usualName(name: string): string | null {
  const at = lowerCase().text.indexOf(`|${name}|`) + 1;
  return at === 0 ? null : WIRES.slice(at, at + name.length);
}
const lowerCase = once(() => ({ text: WIRES.toLowerCase() }));

/**
 * Where a wire's name that needs no marks may stand, in its usual spelling or in capitals, by alphabet. Beginnings and ends
 * stand apart, so it finds what is no name as well ("Arend"); but browsers search a long text for few first letters fastest.
 */
export const BARE_LATIN =
  /[TIAKU](?:ASS|rend|REND|nterfax|NTERFAX|RNA|ZERTAC|RMENPRESS|rmenpress|NSA|azinform|AZINFORM|NN)/g;
/** The same in Cyrillic letters. */
export const bareCyrillic = once(
  () =>
    /[ТРИКПУБА](?:АСС|ИА\s+(?:Новости|НОВОСТИ)|нтерфакс|НТЕРФАКС|азинформ|АЗИНФОРМ|АПСИ|НС|РАЙМ|НИАН|ЕЛТА|РМЕНПРЕСС)/g,
);

/**
 * The wire that a signature begins with: "Reuters Health" -> "Reuters", "РИА Новости." -> "РИА Новости".
 * Null where it is no known wire's.
 */
export function wireAtStart(signature: string): string | null {
  // One house signs with its countries and sites: "INTERFAX.RU", "Interfax-Ukraine".
  const branch = /^(?:interfax|интерфакс)[-.][a-zÀ-ӿ.-]{0,16}[a-zÀ-ӿ](?![.-]?[a-zÀ-ӿ])/i.exec(signature);
  if (branch !== null) return branch[0];
  let name = signature.split('\n', 1)[0]!.toLowerCase();
  while (name !== '') {
    const wire = usualName(name);
    if (wire !== null) return wire;
    if (/[.,:]$/.test(name)) name = name.slice(0, -1);
    else name = name.slice(0, Math.max(0, name.lastIndexOf(' '), name.lastIndexOf('/')));
  }
  return null;
}

/** The first wire that a signature names anywhere: "Корр. ТАСС Иван Лугов" -> "ТАСС". Null where it names none. */
export function wireInside(signature: string): string | null {
  const words = signature.split(/[\s/,]+|(?<=Корр\.)/i);
  for (let start = 0; start < words.length; start++) {
    const wire = wireAtStart(words.slice(start, start + 3).join(' '));
    if (wire !== null) return wire;
  }
  return null;
}
