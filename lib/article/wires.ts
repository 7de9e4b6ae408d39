import { once } from '../once.ts';

/** Those that sign without marks as well: "Москва. 8 ноября. INTERFAX.RU -". */
const BARE =
  'TASS|ТАСС|РИА Новости|Interfax|Интерфакс|Trend|AZERTAC|Armenpress|ARMENPRESS|Kazinform|Казинформ|UNN|IRNA|ANSA|РАПСИ|РНС|ПРАЙМ|УНИАН|БЕЛТА|АРМЕНПРЕСС';

/**
 * The news agencies whose datelines are known, each by the name it signs with (source: the agencies' own copy).
 * Spelling is matched without case ("REUTERS" is Reuters); the spelling here is the usual name. Strings and not
 * arrays, because the gate carries them into every page.
 */
const WIRES = [
  BARE,
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
  'Укринформ|АЗЕРТАДЖ|Синьхуа|Рейтер',
];

/** Lower case -> usual name. */
const usualNames = once(
  () => new Map(WIRES.flatMap((names) => names.split('|')).map((name) => [name.toLowerCase(), name])),
);

/** A wire's name that needs no marks, in the spelling above or in capitals. */
export const BARE_SIGNATURES = new RegExp(`${BARE}|${BARE.toUpperCase()}`.replaceAll(' ', '\\s+'), 'g');

/**
 * The wire that a signature begins with: "Reuters Health" -> "Reuters", "РИА Новости." -> "РИА Новости".
 * Null where it is no known wire's.
 */
export function wireAtStart(signature: string): string | null {
  // One house signs with its countries and sites: "INTERFAX.RU", "Interfax-Ukraine".
  const branch = /^(?:interfax|интерфакс)[-.][\p{L}.-]*\p{L}/iu.exec(signature);
  if (branch !== null) return branch[0];
  let name = signature.split('\n', 1)[0]!.toLowerCase();
  while (name !== '') {
    const wire = usualNames().get(name);
    if (wire !== undefined) return wire;
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
