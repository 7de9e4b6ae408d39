/** The rule that lets the layer of this token be seen: it stands in the extension's own stylesheet. */
export const layerRule = (token: string): string => `.${token} { --${token}: block; }`;
