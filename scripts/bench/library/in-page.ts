/** What the benchmark runs in a page of the extension: the library's own modules, and the makers of its contents. */
import { root } from '../bundle.ts';

/** The parts under one name, `bench`, as the source of a bundle. */
export const LIBRARY_ENTRY = `
import { openLibrary } from '${root}/lib/library/open-library.ts';
import { takeInFile } from '${root}/lib/library/json-lines.ts';
import { libraryFile } from '${root}/lib/library/library-file.ts';
import { NO_QUERY } from '${root}/lib/library/query.ts';
import { inOneWrite, openDatabase } from '${root}/lib/library/schema.ts';
import { wordsOf } from '${root}/lib/library/words.ts';
import { madeLibrary } from '${root}/scripts/bench/library/made-library.ts';
globalThis.bench = { openLibrary, takeInFile, libraryFile, NO_QUERY, inOneWrite, openDatabase, wordsOf, madeLibrary };
`;
