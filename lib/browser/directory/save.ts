const kinds = { csv: 'text/csv', md: 'text/markdown', json: 'application/json' };

/** Saves a text as a file, through the browser's own download. */
export function saveFile(name: string, kind: keyof typeof kinds, contents: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type: `${kinds[kind]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${kind}`;
  link.click();
  // The download holds the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Copies a text; gives whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
