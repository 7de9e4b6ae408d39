/** The forms that the library's file can have. */
export const LIBRARY_FORMATS = ['jsonl', 'csv', 'markdown', 'vault', 'annotations', 'bibtex', 'ris'] as const;
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];
