/** Stands in the package for the parser of style sheets that the DOM asks for: no article is read by its styles, and it is a fifth of all. */
export const parse = (): { cssRules: readonly unknown[] } => ({ cssRules: [] });
