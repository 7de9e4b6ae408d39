/** The project's own parts as a script for a page, to be measured there by themselves. */
import { bundle, root } from '../bundle.ts';

/** What runs in the page: the project's own reader, engine and painter under one name. */
const ENTRY = `
import { readPage } from '${root}/lib/article/read-page.ts';
import { readDateline } from '${root}/lib/dateline/dateline.ts';
import { annotate } from '${root}/lib/extract/annotate.ts';
import { english } from '${root}/lib/language/english/english.ts';
import { marksAt } from '${root}/lib/highlight/find-mark.ts';
import { offsetUnder } from '${root}/lib/highlight/hit-test.ts';
import { marksOf } from '${root}/lib/highlight/marks.ts';
import { Painter } from '${root}/lib/highlight/painter.ts';
import { DEFAULT_SETTINGS } from '${root}/lib/settings/settings.ts';
globalThis.bench = { readPage, readDateline, annotate, english, marksAt, offsetUnder, marksOf, Painter, DEFAULT_SETTINGS };
`;

/** The reader, engine and painter as one script that puts them under `bench`. */
export const bundled = (): Promise<string> => bundle(ENTRY, 'iife');
