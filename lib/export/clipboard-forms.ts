/** What goes to the clipboard at once: what a text field takes, and, where there is such a form, what an editor takes. */
export interface CopiedClaims {
  text: string;
  html: string | null;
}
