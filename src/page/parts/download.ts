import type { Content } from '../../formats/write/format.ts';

/** Hands a file to the reader, as a download. */
export function download(name: string, type: string, content: Blob | Content): void {
  const blob = content instanceof Blob ? content : new Blob([...content], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a large file takes its time
}
