import { type ClaimRecord, said } from './claim-record.ts';
import type { ExportWords } from './export-words.ts';
import { withoutMarksAround } from './quotation-marks.ts';

type Value = (record: ClaimRecord, words: ExportWords) => string | null;

/** The names that a template may use, each with what it stands for in one claim. Null where the article does not tell. */
const VALUES = {
  /** In quotation marks where the claim is direct; else as the article tells it. */
  quote: said,
  words: ({ words, marks }) => withoutMarksAround(words, marks),
  speaker: (record, words) => record.speaker ?? words.unknownSpeaker,
  role: (record) => record.role,
  organization: (record) => record.organization,
  cue: (record) => record.cue,
  source: (record) => record.source,
  kind: (record) => record.kind,
  wire: (record) => record.wire,
  place: (record) => record.place,
  date: (record) => record.date,
  isodate: (record) => record.isoDate,
  title: (record) => record.title,
  url: (record) => record.url,
  fragment: (record) => record.fragment,
  language: (record) => record.language,
} as const satisfies Record<string, Value>;

export type TemplateName = keyof typeof VALUES;
export const TEMPLATE_NAMES = Object.keys(VALUES) as TemplateName[];

/** A template that was understood. `if` holds where the value is known, `unless` where it is not. */
type Part =
  | { part: 'text'; text: string }
  | { part: 'value'; name: TemplateName }
  | { part: 'if' | 'unless'; name: TemplateName; inside: Part[] };

/** What is wrong with a template; `at` is the place in it, in UTF-16 code units. */
export type TemplateError =
  | { error: 'unknown-name'; at: number; name: string; nearest: TemplateName | null }
  | { error: 'not-closed'; at: number; name: string }
  | { error: 'nothing-to-close'; at: number; name: string }
  | { error: 'braces'; at: number }
  /** Nothing of any claim would stand in a copy. */
  | { error: 'no-name'; at: 0 };

export type Template = { parts: Part[] } | TemplateError;

/**
 * Reads a template: `{{name}}` is a value, `{{#name}}…{{/name}}` stands only where the value is known, `{{^name}}…{{/name}}` only
 * where it is not. The first thing that is wrong is told.
 */
export function readTemplate(template: string): Template {
  const outermost: Part[] = [];
  const open: { name: TemplateName; at: number; inside: Part[] }[] = [];
  let read = 0;
  for (const match of template.matchAll(/\{\{([^{}]*)\}\}|\{\{|\}\}/gu)) {
    const parts = open.at(-1)?.inside ?? outermost;
    const at = match.index;
    if (at > read) parts.push({ part: 'text', text: template.slice(read, at) });
    read = at + match[0].length;
    if (match[1] === undefined) return { error: 'braces', at };

    const tag = match[1].trim();
    const sign = /^[#^/]/u.exec(tag)?.[0] ?? '';
    const written = tag.slice(sign.length).trim();
    const name = TEMPLATE_NAMES.find((known) => known === written.toLowerCase());
    if (!name)
      return { error: 'unknown-name', at, name: written, nearest: nearestName(written.toLowerCase()) };

    if (sign === '') parts.push({ part: 'value', name });
    else if (sign === '/') {
      if (open.pop()?.name !== name) return { error: 'nothing-to-close', at, name };
    } else {
      const inside: Part[] = [];
      parts.push({ part: sign === '#' ? 'if' : 'unless', name, inside });
      open.push({ name, at, inside });
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) return { error: 'not-closed', at: unclosed.at, name: unclosed.name };
  if (read < template.length) outermost.push({ part: 'text', text: template.slice(read) });
  return saysSomething(outermost) ? { parts: outermost } : { error: 'no-name', at: 0 };
}

/** Whether copies of two claims can differ by it. */
const saysSomething = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.part === 'value' || (part.part !== 'text' && part.inside.length > 0));

/** One claim by a template that was read without error. An unknown value leaves nothing. */
export function fillTemplate(parts: readonly Part[], record: ClaimRecord, words: ExportWords): string {
  return parts
    .map((part) => {
      if (part.part === 'text') return part.text;
      if (part.part === 'value') return valueNamed(part.name, record, words) ?? '';
      // A speaker nobody knows has words to stand for him, yet is not known.
      const known = part.name === 'speaker' ? record.speaker : valueNamed(part.name, record, words);
      return (part.part === 'if') === (known !== null) ? fillTemplate(part.inside, record, words) : '';
    })
    .join('');
}

function valueNamed(name: TemplateName, record: ClaimRecord, words: ExportWords): string | null {
  const value: Value = VALUES[name];
  return value(record, words);
}

/** The name that was probably meant: one that begins alike; null where none does. */
function nearestName(written: string): TemplateName | null {
  const alike = (name: string) => {
    let length = 0;
    while (length < name.length && name[length] === written[length]) length++;
    return length;
  };
  const [best] = TEMPLATE_NAMES.map((name) => ({ name, length: alike(name) })).sort(
    (a, b) => b.length - a.length,
  );
  return best && best.length >= 2 ? best.name : null;
}
