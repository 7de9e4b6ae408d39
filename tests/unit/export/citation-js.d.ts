/** The part of citation-js that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: unknown);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
