/** What is used of punycode; its types for Node are of the module that Node has left behind. */
declare module 'punycode/punycode.es6.js' {
  /** A host name with its "xn--" labels in their own letters. Throws a RangeError where one is no punycode. */
  export function toUnicode(host: string): string;
}
