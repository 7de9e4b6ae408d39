/** What the reader has chosen, as one plain value. It survives JSON unchanged: that is also its form in storage and in an exported file. */

export const MARKED_THINGS = ['direct', 'mixed', 'indirect', 'organizations'] as const;
/** What can be marked in the page: claims by kind, and organizations. */
export type MarkedThing = (typeof MARKED_THINGS)[number];

export const SITE_RULES = ['on', 'ask', 'off'] as const;
/** `on`: read by itself; `ask`: read when the reader opens the popup; `off`: left alone even then, until read by force. */
export type SiteRule = (typeof SITE_RULES)[number];

/** `own`: the reader's own colours. */
export const PALETTE_NAMES = ['calm', 'marker', 'contrast', 'own'] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

/** The grounds of marks in light and in dark pages, "#rrggbb". */
export type OwnColours = Readonly<Record<'light' | 'dark', Readonly<Record<MarkedThing, string>>>>;

export const COPY_FORMATS = ['text', 'markdown', 'html', 'csv', 'json', 'template'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** A template for copies. A name is empty where the reader has given none. */
export interface CopyTemplate {
  name: string;
  text: string;
}
/** More than anybody finds his way among. */
export const MOST_TEMPLATES = 20;
/** UTF-16 code units. */
export const LONGEST_TEMPLATE_NAME = 40;

export const COPY_LINKS = ['words', 'page', 'none'] as const;
/** Where the link in a copy leads. */
export type CopyLink = (typeof COPY_LINKS)[number];

export const COPY_MARKS = ['article', 'straight', 'language'] as const;
/** The quotation marks in a copy: as the article has them, straight, or as the article's language writes them. */
export type CopyMarks = (typeof COPY_MARKS)[number];

export const COPY_LANGUAGES = ['article', 'interface'] as const;
/** Whose language the words around a copied claim are in. */
export type CopyLanguage = (typeof COPY_LANGUAGES)[number];

export const CSV_SEPARATORS = ['auto', 'comma', 'semicolon', 'tab'] as const;
/** What stands between the cells of a CSV file; `auto`: as is usual in the interface's language. */
export type CsvSeparatorChoice = (typeof CSV_SEPARATORS)[number];

export const CLAIM_ORDERS = ['article', 'speaker'] as const;
/** The order of claims in a list: the article's, or speaker by speaker. */
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

export const LANGUAGE_CHOICES = ['auto', 'en', 'ru'] as const;
/** Language of the interface; `auto` is the browser's where there is a translation for it, else English. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Marks in the pages, everywhere. Off: articles are still recognised and listed, nothing is painted. */
  marksShown: boolean;
  /** Rules the reader made, by host name ("tass.com"), lower case, without port. */
  sites: Readonly<Record<string, SiteRule>>;
  /** The rule for hosts that are neither in `sites` nor a wire's own. `on` works only with the permission for all sites. */
  otherSites: Exclude<SiteRule, 'off'>;
  marked: Readonly<Record<MarkedThing, boolean>>;
  palette: PaletteName;
  /** For `palette: 'own'`. */
  ownColours: OwnColours;
  /** Marks without a ground, where the browser draws lines. */
  linesOnly: boolean;
  /** One colour per speaker instead of one per kind of claim. */
  colourBySpeaker: boolean;
  copyFormat: CopyFormat;
  /** The reader's own templates, for `copyFormat: 'template'`: one at least, `MOST_TEMPLATES` at most. */
  copyTemplates: readonly CopyTemplate[];
  /** Which of them is in use, by its place. */
  copyTemplate: number;
  copyLink: CopyLink;
  copyMarks: CopyMarks;
  copyLanguage: CopyLanguage;
  csvSeparator: CsvSeparatorChoice;
  /** Whether CSV files begin with a byte order mark. */
  csvMark: boolean;
  claimOrder: ClaimOrder;
  language: LanguageChoice;
  /** Whether a panel says to a screen reader how many claims were found. */
  announceCount: boolean;
  /** Whether marks stay when the page is printed. */
  printMarks: boolean;
  /** Whether each article that is marked goes into the library by itself; never in private windows. */
  keepEveryArticle: boolean;
}

/** Raised by one with each change of form; `migrate-settings.ts` holds the step from each version to the next. */
export const SETTINGS_VERSION = 2;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  marksShown: true,
  sites: {},
  otherSites: 'ask',
  marked: { direct: true, mixed: true, indirect: true, organizations: true },
  palette: 'calm',
  ownColours: {
    light: { direct: '#fbe7ae', mixed: '#fdf4da', indirect: '#e4ebf4', organizations: '#ececeb' },
    dark: { direct: '#4a3a10', mixed: '#33290f', indirect: '#243149', organizations: '#303132' },
  },
  linesOnly: false,
  colourBySpeaker: false,
  copyFormat: 'text',
  copyTemplates: [
    {
      name: '',
      text: '{{quote}} — {{speaker}}{{#role}}, {{role}}{{/role}} ({{wire}}, {{date}}) {{fragment}}',
    },
  ],
  copyTemplate: 0,
  copyLink: 'words',
  copyMarks: 'article',
  copyLanguage: 'article',
  csvSeparator: 'auto',
  csvMark: true,
  claimOrder: 'article',
  language: 'auto',
  announceCount: true,
  printMarks: false,
  keepEveryArticle: false,
};
