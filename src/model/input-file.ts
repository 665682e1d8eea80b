/** A file of any kind, wherever it is; it can be opened more than once. */
export interface InputFile {
  /** Its path in the folder that holds all files of the input, with forward slashes; `-` for standard input. */
  name: string;
  open(): ReadableStream<Uint8Array>;
}
