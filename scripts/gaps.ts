/**
 * Where to look next: what the engine may have missed in articles that nobody has annotated, by kind.
 * `npm run gaps -- FILE.jsonl[.gz] [--kind KIND] [--language CODE] [--most N]`; a line is {"id", "text", "language"?}.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readDateline } from '../lib/dateline/dateline.ts';
import { annotate } from '../lib/extract/annotate.ts';
import { languageOf } from './extract/languages.ts';
import { findGaps, GAPS, type GapKind } from './gaps/find-gaps.ts';

/** How much of the text is shown around a gap, in UTF-16 code units. */
const AROUND = 160;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true },
    language: { type: 'string' },
    most: { type: 'string', default: '20' },
  },
});
const [file] = positionals;
const kinds = values.kind ?? Object.keys(GAPS);
const unknown = kinds.find((kind) => !(kind in GAPS));
if (file === undefined || unknown !== undefined) {
  console.error(
    unknown === undefined ? 'which file?' : `"${unknown}" is none of: ${Object.keys(GAPS).join(', ')}`,
  );
  process.exit(2);
}

const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
const found = new Map<GapKind, string[]>();
for (const line of lines) {
  const { id, text, language: own } = JSON.parse(line);
  const language = languageOf(text, values.language ?? own ?? null);
  if (values.language !== undefined && own !== undefined && own !== values.language) continue;
  for (const { kind, span, said } of findGaps(text, annotate(text, language, readDateline(text)), language)) {
    const [start, end] = span;
    const shown = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
    const list = found.get(kind) ?? [];
    found.set(kind, list);
    list.push(`${id}${said && `  <${said}>`}\n    ${shown.replace(/\s+/gu, ' ')}`);
  }
}

const most = Number(values.most);
for (const kind of kinds as GapKind[]) {
  const all = found.get(kind) ?? [];
  console.log(`\n=== ${kind}: ${GAPS[kind]} (${all.length} in ${lines.length} articles)`);
  // Spread over the whole file, the same ones each time.
  for (let i = 0; i < Math.min(most, all.length); i++)
    console.log(all[Math.floor((i * all.length) / Math.min(most, all.length))]);
}
