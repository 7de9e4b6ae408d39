/** The place of a dateline, read leftwards from where it ends. */

export interface Place {
  /** Where it begins in the text that was given. UTF-16 code units. */
  start: number;
  place: string;
  /** What stands at it to say where that is ("China", "Leningrad Region", "S.C"), else null. */
  region: string | null;
  /** Whether it is written in capitals, as most wires do: then it can be told from the words before it. */
  capitals: boolean;
}

// The expressions stand in functions: so they are made when a place is read, and not when a script starts.
/** "THE", "PORT-AU-PRINCE", "BEIRUT/THE", "ST." */
const inCapitals = (word: string): boolean => /^(?=.*\p{Lu})[\p{Lu}\p{M}.'’/-]+$/u.test(word);
/** "Berlin", "Nur-Sultan", "Seoul/Tokyo" */
const capitalised = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’/-]*$/u.test(word);
const MOST_WORDS = 6;

interface Word {
  start: number;
  text: string;
}

function wordsOf(text: string, from: number): Word[] {
  return Array.from(text.slice(from).matchAll(/\S+/g), (match) => ({
    start: from + match.index,
    text: match[0],
  }));
}

/** The run of words in capitals that `words` end with. */
function capitalsAtEnd(words: Word[]): Word[] {
  let first = words.length;
  while (first > 0 && words.length - first < MOST_WORDS && inCapitals(words[first - 1]!.text)) first--;
  return words.slice(first);
}

function isCapitalised(words: Word[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS || !capitalised(words[0]!.text)) return false;
  // "de", "on", "на" may stand between the words of a name.
  return words.every((word) => capitalised(word.text) || /^\p{Ll}{1,3}$/u.test(word.text));
}

/** The region between two marks at the end of `text` ("QINGDAO /China/", "New Delhi [India]"), and where it begins. */
function regionInMarks(text: string): { start: number; region: string } | null {
  const opening = { '/': '/', ']': '[', ')': '(' }[text.at(-1) ?? ''];
  if (opening === undefined) return null;
  const start = text.lastIndexOf(opening, text.length - 2);
  return start < 0 || text.length - start > 50 ? null : { start, region: text.slice(start + 1, -1) };
}

/**
 * The place that `text` ends with. A place in capitals may have other words before it; one in small letters has to be all there is,
 * which only a text that `opensParagraph` can tell. Null where there is none.
 */
export function readPlace(text: string, opensParagraph: boolean): Place | null {
  const marked = regionInMarks(text);
  const head = (marked === null ? text : text.slice(0, marked.start)).trimEnd();
  const comma = head.lastIndexOf(',');
  const last = wordsOf(head, comma + 1);
  const before = comma < 0 ? [] : wordsOf(head.slice(0, comma), head.lastIndexOf(',', comma - 1) + 1);

  const place = (words: Word[], end: number, region: string | null, capitals: boolean): Place | null => {
    const start = words[0]!.start;
    const name = head.slice(start, end).replace(/\.$/, '');
    if (name.length < 2) return null;
    return { start, place: name, region: marked?.region ?? region, capitals };
  };

  if (comma > 0 && isCapitalised(last)) {
    const region = head.slice(last[0]!.start);
    const capitals = capitalsAtEnd(before);
    if (capitals.length > 0) return place(capitals, comma, region, true);
    if (
      opensParagraph &&
      head.indexOf(',') === comma &&
      isCapitalised(before) &&
      capitalsAtEnd(last).length === 0
    )
      return place(before, comma, region, false);
  }
  const capitals = capitalsAtEnd(last);
  if (capitals.length > 0) return place(capitals, head.length, null, true);
  if (opensParagraph && comma < 0 && isCapitalised(last)) return place(last, head.length, null, false);
  return null;
}
