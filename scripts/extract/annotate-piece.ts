/** One piece of an archive → what stands of it in the output. Pure but for the piece; runs on any core. */
import type { Article } from '../../lib/article/article.ts';
import { readDateline } from '../../lib/dateline/dateline.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import { explain } from '../../lib/extract/explain.ts';
import { type ClaimRow, claimRows, csvLines } from './claim-rows.ts';
import { annotationInForm, articleInForm } from './corpus-form.ts';
import { describeArticle } from './describe-article.ts';
import { languageOf } from './languages.ts';
import { readLine } from './line-article.ts';
import type { LinePiece, PagePiece, Piece } from './piece.ts';
import { readArticleFile } from './read-article-file.ts';
import { bodyOf, readHead } from './read-head.ts';

/** How articles are told: to a person; as JSON with its text; as JSON Lines by their ids; as a table of claims. */
export type Form = 'words' | 'json' | 'jsonl' | 'csv' | 'parquet';

/** How each piece is read and told. */
export interface Reading {
  form: Form;
  force: boolean;
  explain: boolean;
  /** Take texts for this language; null to tell it from the text. */
  language: string | null;
  /** Several articles may follow each other: each is told with its name. */
  several: boolean;
}

/** What came of a piece. */
export interface Outcome {
  /** What stands in the output; empty where nothing does. */
  out: string;
  /** What is told on standard error, in a line; null where nothing is. */
  trouble: string | null;
  /** `none`: no wire's article is there; `unread`: it cannot be read; `no-text`: nor could anybody. */
  found: 'article' | 'none' | 'unread' | 'no-text';
  claims: number;
  /** The claims, where they go into a table of another kind than text. */
  rows?: ClaimRow[];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

type Fetched = Article & { fetched: string | null };

function tell(whole: Fetched, id: unknown, reading: Reading): Outcome {
  const article = bodyOf(whole);
  const language = languageOf(article.text, reading.language);
  const reasoned = explain(article.text, language, readDateline(article.text));
  const { annotation } = reasoned;
  const outcome = { out: '', trouble: null, found: 'article', claims: annotation.claims.length } as const;
  const { form, several } = reading;
  if (form === 'parquet') return { ...outcome, rows: claimRows(article, annotation, id) };
  if (form === 'csv') return { ...outcome, out: csvLines(claimRows(article, annotation, id)) };
  const head = readHead(whole, annotation, language);
  if (form === 'words') {
    const heading = several ? `==> ${id} <==\n` : '';
    return {
      ...outcome,
      out: `${heading}${describeArticle(article, reasoned, head, reading)}${several ? '\n' : ''}`,
    };
  }
  const told = articleInForm(article, annotation, head);
  if (form === 'json') return { ...outcome, out: jsonLine(told) };
  const { fetched } = article;
  return { ...outcome, out: jsonLine({ id, ...(fetched === null ? {} : { fetched }), ...told }) };
}

function failed(piece: LinePiece | PagePiece, id: unknown, error: unknown, { form }: Reading): Outcome {
  const reason = messageOf(error);
  // Whoever reads JSON Lines finds the reason at its place; all others are told aside.
  const inLine = form === 'jsonl';
  return {
    out: inLine ? jsonLine({ id, error: reason }) : '',
    trouble: inLine ? null : `${piece.from}: ${reason}`,
    found: 'unread',
    claims: 0,
  };
}

function ofLine(piece: LinePiece, reading: Reading): Outcome {
  let id: unknown = null;
  try {
    const article = readLine(piece.line, (known) => {
      id = known;
    });
    const asked = reading.language ?? article.language;
    if (reading.form !== 'jsonl') {
      return tell({ ...article, fetched: null }, id ?? piece.from, { ...reading, language: asked });
    }
    const { text } = article;
    const annotation = annotate(text, languageOf(text, asked), readDateline(text));
    const out = jsonLine({ id, ...annotationInForm(annotation) });
    return { out, trouble: null, found: 'article', claims: annotation.claims.length };
  } catch (error) {
    return failed(piece, id, error, reading);
  }
}

const NO_ARTICLE = 'No article of a wire here. With --force the text is read all the same.\n';

function ofPage(piece: PagePiece, reading: Reading): Outcome {
  try {
    const { bytes, isText, charset } = piece;
    const found = readArticleFile(piece.from, bytes, { force: reading.force, isText, charset });
    if (found === null) {
      const out = reading.form === 'json' ? 'null\n' : '';
      const told = reading.several ? `==> ${piece.id} <==\n${NO_ARTICLE}\n` : NO_ARTICLE;
      return { out: reading.form === 'words' ? told : out, trouble: null, found: 'none', claims: 0 };
    }
    const { url, fetched } = piece;
    return tell({ ...found, url: found.url ?? url, fetched }, piece.id, reading);
  } catch (error) {
    return failed(piece, piece.id, error, reading);
  }
}

/** Reads and annotates one piece. Never throws: what went wrong is part of what came of it. */
export function annotatePiece(piece: Piece, reading: Reading): Outcome {
  if (piece.kind === 'line') return ofLine(piece, reading);
  if (piece.kind === 'page') return ofPage(piece, reading);
  if (piece.kind === 'other') return { out: '', trouble: null, found: 'none', claims: 0 };
  const trouble = `${piece.from}${piece.noText ? ' ' : ': '}${piece.reason}`;
  return { out: '', trouble, found: piece.noText ? 'no-text' : 'unread', claims: 0 };
}
