/** The reader's settings as a file, and back. */
import { readSettings, type SettingsRead } from './read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** A file of settings is some hundred characters long; one of this size is something else. Bytes. */
export const LARGEST_FILE = 1_000_000;

/** Why a file is not taken: it is no JSON; it is JSON of something else. */
export type NoSettings = 'not-json' | 'not-ours';

/** What the file holds that this text is of, or why it is none of ours. */
export function readSettingsFile(text: string): SettingsRead | NoSettings {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  return isOurs(written) ? readSettings(written) : 'not-ours';
}

/** The text of a file of these settings. */
export const settingsFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

/** A version as we count them, and a part that we have: other programs write one of them, hardly both. */
function isOurs(written: unknown): boolean {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return false;
  const { version, ...parts } = written as Record<string, unknown>;
  const counted = Number.isInteger(version) && Number(version) >= 1;
  return counted && Object.keys(parts).some((name) => Object.hasOwn(DEFAULT_SETTINGS, name));
}
