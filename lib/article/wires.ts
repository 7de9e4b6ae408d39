/**
 * The news agencies whose datelines are known, each by the name it signs with (source: the agencies' own copy).
 * Spelling is matched without case ("REUTERS" is Reuters); the spelling here is the usual name. Strings and not
 * arrays, because the gate carries them into every page.
 */
const WIRES = [
  // Russia and the countries around it
  'ITAR-TASS|TASS|INTERFAX.RU|Interfax-Ukraine|Interfax|RIA Novosti|Sputnik',
  'BelTA|Ukrinform|UNIAN|UNN|Kazinform|AKIpress|Kabar|Trend|AZERTAC|APA|ARMENPRESS|ARKA|Khovar|UzA',
  // Europe
  'Reuters|AFP|dpa|dpa-AFX|EFE|ANSA|LUSA|PA|Press Association|Belga|Ritzau|BNS',
  'ELTA|LETA|PAP|CTK|Agerpres|BTA|Tanjug|Hina|STA|MIA|ANA-MPA|AMNA',
  // Asia and the Pacific
  'Xinhua|China News Service|Kyodo|Jiji|Yonhap|KCNA|MONTSAME|PTI|ANI|IANS|UNI|APP|BSS|UNB|Pajhwok',
  'VNA|Antara|Bernama|PNA|AAP',
  // The Near East and Africa
  'Anadolu|AA|IRNA|MNA|Mehr|Tasnim|ISNA|Fars|SANA|NNA|Petra|WAFA|KUNA|SPA|WAM|QNA|MENA|APS|MAP|INA',
  'NAN|IPS',
  // The Americas
  'AP|Associated Press|The Associated Press|UPI|Bloomberg|Dow Jones|Canadian Press|Prensa Latina',
  'Agencia Brasil',
  // In Russian
  'ИТАР-ТАСС|ТАСС|РИА Новости|РИА Новости Крым|Интерфакс|Интерфакс-Украина|РАПСИ|ПРАЙМ|Спутник|РНС|АГН Москва',
  'БЕЛТА|Укринформ|УНИАН|Казинформ|Кабар|АЗЕРТАДЖ|Тренд|АРМЕНПРЕСС|Ховар|Синьхуа|МОНЦАМЭ|Рейтер|РБК',
];

/** Lower case -> usual name. */
const usualNames = /* @__PURE__ */ new Map(
  WIRES.flatMap((names) => names.split('|')).map((name) => [name.toLowerCase(), name]),
);

const firstWords = /* @__PURE__ */ new Set([...usualNames.keys()].map((name) => name.split(' ')[0]));

/** Whether a wire's name begins with this word. */
export const isWiresFirstWord = (word: string): boolean => firstWords.has(word.toLowerCase());

const FIRST_WORD = /^[^\s/,:]+?(?=\.?(?:[\s/,:]|$))/;

/** Longest name in words; more need not be tried. */
const MOST_WORDS = 3;

/**
 * The wire that a signature begins with: "Reuters Health" -> "Reuters", "РИА Новости." -> "РИА Новости".
 * Null where it is no known wire's.
 */
export function wireAtStart(signature: string): string | null {
  // Nearly all that is asked about is no wire: that is told by one word.
  if (!isWiresFirstWord(FIRST_WORD.exec(signature)?.[0] ?? '')) return null;
  const words = signature.split(/[\s/]/, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ').toLowerCase();
    const wire = usualNames.get(name) ?? usualNames.get(name.replace(/[.,:]$/, ''));
    if (wire !== undefined) return wire;
  }
  return null;
}

/** The first wire that a signature names anywhere: "Корр. ТАСС Иван Лугов" -> "ТАСС". Null where it names none. */
export function wireInside(signature: string): string | null {
  const words = signature.split(/[\s/,]+|(?<=Корр\.)/i);
  for (let start = 0; start < words.length; start++) {
    const wire = wireAtStart(words.slice(start, start + MOST_WORDS).join(' '));
    if (wire !== null) return wire;
  }
  return null;
}
