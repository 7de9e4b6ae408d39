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

  const marked = part('marked', parts.marked, isRecord, {});
  const sites = part('sites', parts.sites, isRecord, {});

  const templates = part('copyTemplates', parts.copyTemplates, isList, DEFAULT_SETTINGS.copyTemplates);
  const understood = templates.flatMap((each: unknown, place): CopyTemplate[] => {
    if (place < MOST_TEMPLATES && isTemplate(each)) return [{ name: each.name, text: each.text }];
    broken.push(`copyTemplates.${place}`);
    return [];
  });
  const copyTemplates = understood.length > 0 ? understood : DEFAULT_SETTINGS.copyTemplates;

  const own = part('ownColours', parts.ownColours, isRecord, {});
  const ownColours = (scheme: 'light' | 'dark') => {
    const found = part(`ownColours.${scheme}`, own[scheme], isRecord, {});
    const colourOf = (thing: MarkedThing) =>
      part(
        `ownColours.${scheme}.${thing}`,
        found[thing],
        isColour,
        DEFAULT_SETTINGS.ownColours[scheme][thing],
      );
    return Object.fromEntries(
      MARKED_THINGS.map((thing) => [thing, colourOf(thing)]),
    ) as Settings['ownColours']['light'];
  };

  const settings: Settings = {
    version: SETTINGS_VERSION,
    marksShown: part('marksShown', parts.marksShown, isBoolean, DEFAULT_SETTINGS.marksShown),
    sites: Object.fromEntries(
      Object.entries(sites).filter((entry): entry is [string, SiteRule] => {
        const understood = isHost(entry[0]) && isSiteRule(entry[1]);
        if (!understood) broken.push(`sites.${entry[0]}`);
        return understood;
      }),
    ),
    otherSites: part(
      'otherSites',
      parts.otherSites,
      oneOf(['on', 'ask'] as const),
      DEFAULT_SETTINGS.otherSites,
    ),
    marked: Object.fromEntries(
      MARKED_THINGS.map((thing) => [
        thing,
        part(`marked.${thing}`, marked[thing], isBoolean, DEFAULT_SETTINGS.marked[thing]),
      ]),
    ) as Settings['marked'],
    palette: part('palette', parts.palette, oneOf(PALETTE_NAMES), DEFAULT_SETTINGS.palette),
    ownColours: { light: ownColours('light'), dark: ownColours('dark') },
    linesOnly: part('linesOnly', parts.linesOnly, isBoolean, DEFAULT_SETTINGS.linesOnly),
    colourBySpeaker: part(
      'colourBySpeaker',
      parts.colourBySpeaker,
      isBoolean,
      DEFAULT_SETTINGS.colourBySpeaker,
    ),
    copyFormat: part('copyFormat', parts.copyFormat, oneOf(COPY_FORMATS), DEFAULT_SETTINGS.copyFormat),
    copyTemplates,
    copyTemplate: part(
      'copyTemplate',
      parts.copyTemplate,
      (place): place is number => Object.hasOwn(copyTemplates, Number(place)) && typeof place === 'number',
      DEFAULT_SETTINGS.copyTemplate,
    ),
    copyLink: part('copyLink', parts.copyLink, oneOf(COPY_LINKS), DEFAULT_SETTINGS.copyLink),
    copyMarks: part('copyMarks', parts.copyMarks, oneOf(COPY_MARKS), DEFAULT_SETTINGS.copyMarks),
    copyLanguage: part(
      'copyLanguage',
      parts.copyLanguage,
      oneOf(COPY_LANGUAGES),
      DEFAULT_SETTINGS.copyLanguage,
    ),
    csvSeparator: part(
      'csvSeparator',
      parts.csvSeparator,
      oneOf(CSV_SEPARATORS),
      DEFAULT_SETTINGS.csvSeparator,
    ),
    csvMark: part('csvMark', parts.csvMark, isBoolean, DEFAULT_SETTINGS.csvMark),
    claimOrder: part('claimOrder', parts.claimOrder, oneOf(CLAIM_ORDERS), DEFAULT_SETTINGS.claimOrder),
    language: part('language', parts.language, oneOf(LANGUAGE_CHOICES), DEFAULT_SETTINGS.language),
    announceCount: part('announceCount', parts.announceCount, isBoolean, DEFAULT_SETTINGS.announceCount),
    printMarks: part('printMarks', parts.printMarks, isBoolean, DEFAULT_SETTINGS.printMarks),
    keepEveryArticle: part(
      'keepEveryArticle',
      parts.keepEveryArticle,
      isBoolean,
      DEFAULT_SETTINGS.keepEveryArticle,
    ),
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
