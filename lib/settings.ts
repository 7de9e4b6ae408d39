/** Everything about settings that the other parts use. */
export {
  type TemplateChoice,
  templateInUse,
  withNewTemplate,
  withoutTemplate,
  withTemplate,
} from './settings/copy-templates.ts';
export { type MarkDress, markDress, paletteOf } from './settings/mark-dress.ts';
export { type PoorContrast, poorContrasts, TEXT_CONTRAST } from './settings/own-palette.ts';
export {
  type MarkColour,
  type Palette,
  SPEAKER_COLOUR_COUNT,
  type SpeakerColour,
  speakerColour,
} from './settings/palettes.ts';
export { readSettings, type SettingsRead } from './settings/read-settings.ts';
export {
  COPY_FORMATS,
  COPY_LANGUAGES,
  COPY_LINKS,
  COPY_MARKS,
  type CopyFormat,
  CSV_SEPARATORS,
  DEFAULT_SETTINGS,
  LANGUAGE_CHOICES,
  type LanguageChoice,
  LONGEST_TEMPLATE_NAME,
  MARKED_THINGS,
  type MarkedThing,
  MOST_TEMPLATES,
  type OwnColours,
  PALETTE_NAMES,
  type PaletteName,
  type Settings,
  SITE_RULES,
  type SiteRule,
} from './settings/settings.ts';
export { LARGEST_FILE, readSettingsFile, settingsFile } from './settings/settings-file.ts';
export {
  marksShownOn,
  type SitesOn,
  siteRule,
  sitesTurnedOn,
  withoutSites,
  withSiteRule,
} from './settings/site-rules.ts';
export { changeSettings, loadSettings, watchSettings } from './settings/stored-settings.ts';
