import type { CorrectionRequest } from '../../lib/corrections/correction.ts';
import type { CitationForm } from '../../lib/export/cited-article.ts';
import type { ClaimOrder, CopyFormat, SiteRule } from '../../lib/settings/settings.ts';

/** What the reader can do in the panel. Claims and mentions are indices in the annotation. */
export interface PanelActions {
  showClaim: (claim: number) => void;
  showMention: (mention: number) => void;
  copyClaims: (claims: readonly number[]) => void;
  copyLink: (claim: number) => void;
  /** Keeps claims in the library; where all of them are kept, takes them out. */
  keepClaims: (claims: readonly number[]) => void;
  /** Has the page put a claim right, or take that back. */
  putRight: (request: CorrectionRequest) => void;
  /** Copies what is wrong with a claim, as text for a report. */
  reportClaim: (claim: number) => void;
  /** Copies who speaks, and how much, as a table. */
  copyVoices: () => void;
  /** Copies the organizations as a table, or saves them as one. */
  copyOrganizations: () => void;
  saveOrganizations: () => void;
  /** Copies a citation of the article, for people to read or for a program. */
  citeArticle: (form: CitationForm) => void;
  /** Shows the article that stands in another frame of the page. */
  chooseArticle: (frame: number) => void;
  /** Keeps the order that the list is in, for other articles too. */
  chooseOrder: (order: ClaimOrder) => void;
  saveClaims: (claims: readonly number[]) => void;
  /** @param template place of the template, where it is one */
  chooseFormat: (format: CopyFormat, template?: number) => void;
  /** Reads the page though it does not look like a wire's article. */
  readAllTheSame: () => void;
  /** Reads this page though its site is off, and leaves the site off. */
  readOnce: () => void;
  /** Reads the article together with the text that was left out of it. */
  readWhole: () => void;
  /** Asks the browser for the permission to read all sites by itself from now on. */
  allowAllSites: () => void;
  /** Has this rule hold on the page's site; "on" asks the browser for its permission where that is needed. */
  ruleSite: (rule: SiteRule) => void;
  showMarks: (shown: boolean) => void;
  tryAgain: () => void;
  /** Has the browser load the page again. */
  loadAgain: () => void;
  openSidePanel: () => void;
  openLibrary: () => void;
  openOptions: () => void;
}
