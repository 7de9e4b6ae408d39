import { MIGRATIONS, migrateSettings } from './migrate-settings.ts';
import {
  CLAIM_ORDERS,
  COPY_FORMATS,
  COPY_LANGUAGES,
  COPY_LINKS,
  COPY_MARKS,
  type CopyTemplate,
  CSV_SEPARATORS,
  DEFAULT_SETTINGS,
  LANGUAGE_CHOICES,
  LONGEST_TEMPLATE_NAME,
  MARKED_THINGS,
  type MarkedThing,
  MOST_TEMPLATES,
  PALETTE_NAMES,
  SETTINGS_VERSION,
  type Settings,
  SITE_RULES,
  type SiteRule,
} from './settings.ts';

export interface SettingsRead {
  settings: Settings;
  /** Paths of the parts that could not be understood and were left at their defaults: "palette", "sites.tass.com". */
  broken: string[];
}

/** No template anybody writes is longer; a longer one is a mistake or an attack on the storage. UTF-16 code units. */
export const LONGEST_TEMPLATE = 10_000;

/**
 * Settings from anything at all: storage, a file, nothing. Never throws; each part that is missing takes its default, each
 * part that is broken takes its default and is named in `broken`, and the others are kept.
 */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, broken: [] };
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, broken: ['settings'] };

  const broken: string[] = [];
  const parts = migrateSettings(stored, MIGRATIONS, SETTINGS_VERSION);

  /** The part where it is there and understood, else the default. */
  const part = <T>(
    name: string,
    found: unknown,
    understood: (value: unknown) => value is T,
    fallback: T,
  ): T => {
    if (found === undefined) return fallback;
    if (understood(found)) return found;
    broken.push(name);
    return fallback;
  };
  /** The same for each thing that is marked. */
  const forThings = <T>(
    name: string,
    found: unknown,
    understood: (value: unknown) => value is T,
    fallback: Readonly<Record<MarkedThing, T>>,
  ): Record<MarkedThing, T> => {
    const given = part(name, found, isRecord, {});
    const each = (thing: MarkedThing) => part(`${name}.${thing}`, given[thing], understood, fallback[thing]);
    return Object.fromEntries(MARKED_THINGS.map((thing) => [thing, each(thing)])) as Record<MarkedThing, T>;
  };

  const simple = Object.fromEntries(
    Object.entries(SIMPLE).map(([name, understood]) => {
      const fallback = DEFAULT_SETTINGS[name as keyof typeof SIMPLE];
      return [name, part(name, parts[name], understood as (value: unknown) => value is unknown, fallback)];
    }),
  ) as Pick<Settings, keyof typeof SIMPLE>;

  const sites = Object.entries(part('sites', parts.sites, isRecord, {})).filter(
    (entry): entry is [string, SiteRule] => {
      const understood = isHost(entry[0]) && isSiteRule(entry[1]);
      if (!understood) broken.push(`sites.${entry[0]}`);
      return understood;
    },
  );

  const templates = part('copyTemplates', parts.copyTemplates, isList, []).flatMap(
    (each, place): CopyTemplate[] => {
      if (place < MOST_TEMPLATES && isTemplate(each)) return [{ name: each.name, text: each.text }];
      broken.push(`copyTemplates.${place}`);
      return [];
    },
  );
  const copyTemplates = templates.length > 0 ? templates : DEFAULT_SETTINGS.copyTemplates;
  const isPlace = (value: unknown): value is number => copyTemplates.some((_, place) => place === value);

  const own = part('ownColours', parts.ownColours, isRecord, {});
  const { light, dark } = DEFAULT_SETTINGS.ownColours;
  const settings: Settings = {
    // For the order of the parts.
    ...DEFAULT_SETTINGS,
    ...simple,
    version: SETTINGS_VERSION,
    sites: Object.fromEntries(sites),
    marked: forThings('marked', parts.marked, isBoolean, DEFAULT_SETTINGS.marked),
    ownColours: {
      light: forThings('ownColours.light', own.light, isColour, light),
      dark: forThings('ownColours.dark', own.dark, isColour, dark),
    },
    copyTemplates,
    copyTemplate: part('copyTemplate', parts.copyTemplate, isPlace, 0),
  };
  return { settings, broken };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** As the browser's own field for colours writes them. */
const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isTemplate = (value: unknown): value is CopyTemplate =>
  isRecord(value) && isText(value.name, LONGEST_TEMPLATE_NAME) && isText(value.text, LONGEST_TEMPLATE);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

function oneOf<const T extends string>(choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => choices.includes(value as T);
}

const isSiteRule = oneOf(SITE_RULES);

/** A host name as `URL.hostname` writes it. "__proto__" is none, for it would vanish from an object. */
function isHost(name: string): boolean {
  return (
    name !== '' &&
    URL.canParse(`https://${name}/`) &&
    new URL(`https://${name}/`).hostname === name &&
    name !== '__proto__'
  );
}

/** The parts that are one word or one yes or no, with what they may be. */
const SIMPLE = {
  marksShown: isBoolean,
  otherSites: oneOf(['on', 'ask']),
  palette: oneOf(PALETTE_NAMES),
  linesOnly: isBoolean,
  colourBySpeaker: isBoolean,
  copyFormat: oneOf(COPY_FORMATS),
  copyLink: oneOf(COPY_LINKS),
  copyMarks: oneOf(COPY_MARKS),
  copyLanguage: oneOf(COPY_LANGUAGES),
  csvSeparator: oneOf(CSV_SEPARATORS),
  csvMark: isBoolean,
  claimOrder: oneOf(CLAIM_ORDERS),
  language: oneOf(LANGUAGE_CHOICES),
  announceCount: isBoolean,
  printMarks: isBoolean,
  keepEveryArticle: isBoolean,
} satisfies Partial<{ [Name in keyof Settings]: (value: unknown) => value is Settings[Name] }>;
