/** A file of any kind, wherever it is; it can be opened more than once. */
export interface InputFile {
  /** As the user gave it, or relative to the folder given, with forward slashes; `-` for standard input. */
  name: string;
  open(): ReadableStream<Uint8Array>;
}
