/** Has the browser save a text as a file. @param name the suggested name, with its ending */
export function saveFile(name: string, type: string, text: string): void {
  saveContent(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Has the browser save a file, by a link to it. @param name the suggested name, with its ending */
export function saveContent(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name from a headline: letters, digits and single dashes, short; `fallback` where nothing is left of it. */
export function fileName(title: string | null, fallback: string): string {
  const words = (title ?? '').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > 60) break;
    name = name === '' ? word : `${name}-${word}`;
  }
  return name || fallback;
}
