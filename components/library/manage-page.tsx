import { useState } from 'preact/hooks';
import { FileChooser } from '../file-chooser.tsx';
import { Question } from '../options/question.tsx';
import { Switch } from '../switch.tsx';
import { useWording } from '../wording-context.ts';
import { ExportMenu } from './export-menu.tsx';
import type { LibraryActions } from './library-actions.ts';

/** What has come of an import. */
export interface ImportReport {
  file: string;
  /** How many claims are new, were there already, and could not be read. */
  added: number;
  known: number;
  broken: number;
  /** Lines that could not be read, from 1, the first of them. */
  brokenLines: readonly number[];
  /** What went wrong with the whole; null where nothing did. */
  failed: string | null;
}

interface Props {
  /** Null until it is known. */
  size: { claims: number; articles: number } | null;
  /** Bytes that the browser says the extension's storage takes; null where it does not say. */
  bytes: number | null;
  /** Whether the browser has promised to keep it when it tidies up; null where that is not known. */
  persisted: boolean | null;
  keepsEveryArticle: boolean;
  report: ImportReport | null;
  /** Puts back what was deleted as a whole; null where nothing was. */
  onPutBack: (() => void) | null;
  /** An import or an export is under way. */
  busy: boolean;
  actions: Pick<LibraryActions, 'exportClaims' | 'importFile' | 'removeAll' | 'keepEveryArticle'>;
}

/** How much is kept, where, and how to be rid of it: export, import, delete. */
export function ManagePage({
  size,
  bytes,
  persisted,
  keepsEveryArticle,
  report,
  onPutBack,
  busy,
  actions,
}: Props) {
  const { say, count, language } = useWording();
  const [asking, setAsking] = useState(false);
  const claims = size?.claims ?? 0;
  return (
    <div class="manage">
      <h1 class="library__title">{say('libraryManage')}</h1>
      <section class="options__section">
        <h2>{say('libraryKeptTitle')}</h2>
        <p role="status">
          {size && say('libraryKeptCount', count('claims', claims), count('libraryArticles', size.articles))}
          {bytes !== null && ` · ${megabytes(bytes, language)}`}
        </p>
        <p class="options__note">{say('libraryWhere')}</p>
        {persisted === false && claims > 0 && <p class="options__note">{say('libraryNotPersisted')}</p>}
        <Switch checked={keepsEveryArticle} onChange={actions.keepEveryArticle}>
          {say('keepEveryArticle')}
        </Switch>
        <p class="options__note">{say('keepEveryArticleWhy')}</p>
      </section>

      <section class="options__section">
        <h2>{say('libraryExportTitle')}</h2>
        <p class="options__note">{say('libraryExportNote')}</p>
        <div class="options__buttons" aria-busy={busy}>
          {claims > 0 && (
            <ExportMenu
              id="export-all"
              count={claims}
              onExport={(format) => actions.exportClaims(format, null)}
            />
          )}
          <FileChooser
            label={say('libraryImport')}
            accept=".jsonl,.ndjson,application/x-ndjson"
            onChoose={actions.importFile}
            disabled={busy}
          />
        </div>
        <div role="status">{report && <Report {...report} />}</div>
      </section>

      <section class="options__section">
        <h2>{say('libraryRemoveAllTitle')}</h2>
        <p class="options__note">{say('libraryRemoveAllNote')}</p>
        <div class="options__buttons">
          <button class="button" type="button" disabled={claims === 0} onClick={() => setAsking(true)}>
            {say('libraryRemoveAll')}
          </button>
          {onPutBack && (
            <button class="button" type="button" onClick={onPutBack}>
              {say('undo')}
            </button>
          )}
        </div>
      </section>
      {asking && (
        <Question
          title={say('libraryRemoveAll')}
          text={say('libraryRemoveAllAsk', count('claims', claims))}
          answers={[[say('libraryRemoveAll'), actions.removeAll]]}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

/** What was imported, in a table, so that nothing is lost without a word. */
function Report({ file, added, known, broken, brokenLines, failed }: ImportReport) {
  const { say } = useWording();
  if (failed !== null) return <p class="options__error">{`${file}: ${failed}`}</p>;
  return (
    <table class="report">
      <caption>{file}</caption>
      <tbody>
        <tr>
          <th scope="row">{say('libraryImportNew')}</th>
          <td>{say('libraryNumber', added)}</td>
        </tr>
        <tr>
          <th scope="row">{say('libraryImportKnown')}</th>
          <td>{say('libraryNumber', known)}</td>
        </tr>
        {broken > 0 && (
          <tr>
            <th scope="row">{say('libraryImportBroken')}</th>
            <td>
              {say('libraryNumber', broken)}
              {brokenLines.length > 0 && ` (${say('libraryImportLines', brokenLines.join(', '))})`}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** @param language BCP 47 code */
function megabytes(bytes: number, language: string): string {
  const number = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return number.format(bytes / 1e6);
}
