import type { CitationFormat } from '../../lib/export/citation.ts';
import type { CopyFormat, SiteRule } from '../../lib/settings/settings.ts';

/** What the reader can do in the panel. Claims and mentions are indices in the annotation. */
export interface PanelActions {
  showClaim: (claim: number) => void;
  showMention: (mention: number) => void;
  copyClaims: (claims: readonly number[]) => void;
  copyLink: (claim: number) => void;
  citeArticle: (format: CitationFormat) => void;
  saveClaims: (claims: readonly number[]) => void;
  chooseFormat: (format: CopyFormat) => void;
  /** Reads the page though it does not look like a wire's article. */
  readAllTheSame: () => void;
  /** Asks the browser for the permission to read this site, or all sites, by itself from now on. */
  allowSite: () => void;
  allowAllSites: () => void;
  /** Gives this site a rule, or with null takes back the one it had. */
  ruleSite: (rule: SiteRule | null) => void;
  showMarks: (shown: boolean) => void;
  tryAgain: () => void;
  openSidePanel: () => void;
  openOptions: () => void;
}
