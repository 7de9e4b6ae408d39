/** Asks recheck about an expression; remembers the safe ones, for the answer takes seconds and is always the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics, type VulnerableDiagnostics } from 'recheck';
import manifest from 'recheck/package.json' with { type: 'json' };

/** Milliseconds that recheck may take for one expression; it answers "unknown" after that, which counts as a fault. */
const PATIENCE = 60_000;

const folder = join(import.meta.dirname, '../../../node_modules/.cache/wiremark');
const file = join(folder, `recheck-${manifest.version}.json`);
const safe = new Set<string>(readSafe());

function readSafe(): string[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/** What recheck says, in a line, where it says anything but that the expression is safe. */
export async function fault(source: string, flags: string): Promise<string | null> {
  const expression = `/${source}/${flags}`;
  if (safe.has(expression)) return null;
  const verdict = await verdictOn(source, flags);
  if (verdict.status === 'safe') {
    safe.add(expression);
    return null;
  }
  if (verdict.status === 'vulnerable' && isGuess(verdict) && withstands(source, flags, verdict)) return null;
  const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind;
  const attack = verdict.status === 'vulnerable' ? `, by ${verdict.attack.pattern}` : '';
  return `${verdict.status} (${why}${attack}): ${expression}`;
}

/**
 * Automata prove it, and answer the same each time; what they don't support (looking ahead, looking behind) is tried with hostile
 * texts, which depends on chance.
 */
async function verdictOn(source: string, flags: string): Promise<Diagnostics> {
  const proof = await check(source, flags, { timeout: PATIENCE, checker: 'automaton' });
  const unsupported = proof.status === 'unknown' && proof.error.kind === 'unsupported';
  return unsupported ? check(source, flags, { timeout: PATIENCE }) : proof;
}

/**
 * Milliseconds of work that an attack may cost. recheck makes its texts so long that matching takes a thousand million steps:
 * where its estimate is right, it is seconds, and a few milliseconds where it is not.
 */
const ATTACK = 300;

/** Where time grows with a power of the length, trying it out ends; what grows faster never would. */
const isGuess = ({ checker, complexity }: VulnerableDiagnostics) =>
  checker === 'fuzz' && complexity.type === 'polynomial';

/**
 * Whether the hostile text that was found costs next to nothing here: trying has limits of time, and on a busy machine it
 * estimates from too few texts.
 */
function withstands(source: string, flags: string, { attack }: VulnerableDiagnostics): boolean {
  const expression = new RegExp(source, flags);
  const begun = process.threadCpuUsage();
  attack.string.replace(expression, '');
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000 < ATTACK;
}

/** Keeps what was found safe for the next run. */
export function keepVerdicts(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify([...safe].toSorted()));
}
