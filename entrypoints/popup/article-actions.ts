import { browser } from 'wxt/browser';
import { organizationTable } from '../../components/panel/organization-table.ts';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { voiceTable } from '../../components/panel/voice-words.ts';
import { reportText } from '../../components/put-right/report-text.ts';
import { writeToClipboard } from '../../lib/clipboard.ts';
import { citationOf } from '../../lib/export/citation.ts';
import { citedArticle } from '../../lib/export/cited-article.ts';
import { copiedClaims, FILE_TYPES } from '../../lib/export/copied-claims.ts';
import { tableCsv } from '../../lib/export/csv.ts';
import { BYTE_ORDER_MARK, savedClaims } from '../../lib/export/saved-claims.ts';
import { copiedTable } from '../../lib/export/table.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import type { AnnotatedState, Message } from '../../lib/messages.ts';
import { organizationEntries } from '../../lib/panel/organization-entry.ts';
import { send } from '../../lib/panel/page-connection.ts';
import { fileName, saveFile } from '../../lib/panel/save-file.ts';
import { voicesOf } from '../../lib/panel/voices.ts';
import type { Settings } from '../../lib/settings.ts';
import { copyStyle } from '../../lib/wording/copy-style.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { Telling } from './use-message.ts';

type ArticleActions = Pick<
  PanelActions,
  | 'showClaim'
  | 'showMention'
  | 'copyClaims'
  | 'copyLink'
  | 'putRight'
  | 'reportClaim'
  | 'copyVoices'
  | 'copyOrganizations'
  | 'saveOrganizations'
  | 'citeArticle'
  | 'saveClaims'
>;

type MakeCopy<Made> = (...parts: [...Parameters<typeof copiedClaims>]) => Made;

interface Means {
  /** Null where no article is shown: then nothing is done. */
  state: AnnotatedState | null;
  tabId: number | null;
  settings: Settings;
  wording: Wording;
  telling: Telling;
}

/** What is done with the article that the panel shows: gone to, copied, cited, saved; each says what has come of it. */
export function articleActions({ state, tabId, settings, wording, telling }: Means): ArticleActions {
  const { say, count } = wording;
  const tellPage = async (there: Message) => {
    if (tabId !== null && (await send(tabId, there)) === undefined) telling.complain(say('pageGone'));
  };
  const copy = async (copied: { text: string; html: string | null }, done: string) => {
    try {
      await writeToClipboard(copied);
      telling.tell(done);
    } catch {
      telling.complain(say('copyFailed'));
    }
  };
  /** The claims in the reader's style, for the clipboard or for a file. */
  const styled = <Made>(claims: readonly number[], make: MakeCopy<Made>): Made | null =>
    state &&
    make(
      state.article,
      state.annotation,
      claims.map((index) => state.annotation.claims[index]!),
      copyStyle(settings, wording, state.annotation.language),
    );

  const organizations = () =>
    state &&
    organizationTable(
      organizationEntries(state.article, state.annotation),
      state.annotation.language,
      wording,
    );

  return {
    showClaim: (claim) => void tellPage({ type: 'show-claim', claim }),
    showMention: (mention) => void tellPage({ type: 'show-mention', mention }),
    copyClaims: (claims) => {
      const copied = styled(claims, copiedClaims);
      if (copied) void copy(copied, count('copied', claims.length));
    },
    copyLink: (index) => {
      const claim = state?.annotation.claims[index];
      const link = state && claim ? fragmentLink(state.article, claim) : null;
      if (link === null) telling.complain(say('noLink'));
      else void copy({ text: link, html: null }, say('linkCopied'));
    },
    putRight: (request) => void tellPage({ type: 'put-right', request }),
    reportClaim: (index) => {
      if (!state) return;
      const { version } = browser.runtime.getManifest();
      const text = reportText(state.article, state.annotation, state.putRight, index, version, wording);
      void copy({ text, html: null }, say('reportCopied'));
    },
    copyVoices: () => {
      if (!state) return;
      const { language } = state.annotation;
      const table = copiedTable(voiceTable(voicesOf(state.annotation, state.article), language, wording));
      void copy(table, say('tableCopied'));
    },
    copyOrganizations: () => {
      const table = organizations();
      if (table) void copy(copiedTable(table), say('tableCopied'));
    },
    saveOrganizations: () => {
      const table = organizations();
      if (!state || !table) return;
      const { separator, byteOrderMark } = copyStyle(settings, wording, state.annotation.language);
      const text = `${byteOrderMark ? BYTE_ORDER_MARK : ''}${tableCsv(table, separator)}`;
      saveFile(`${fileName(state.article.title, 'organizations')}.csv`, 'text/csv', text);
    },
    citeArticle: (form) => {
      if (!state) return;
      const citation = citationOf(state.article, state.annotation, today());
      void copy(citedArticle(citation, form), say('citationCopied'));
    },
    saveClaims: (claims) => {
      const saved = styled(claims, savedClaims);
      if (saved === null || !state) return;
      const { extension, type } = FILE_TYPES[settings.copyFormat];
      saveFile(`${fileName(state.article.title, 'claims')}.${extension}`, type, saved);
    },
  };
}

/** The day that it is where the reader is: "2025-07-01". */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
