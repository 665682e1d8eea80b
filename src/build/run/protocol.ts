import {
  UserError,
  type Atlas,
  type BuildOptions,
  type Context,
  type Curation,
  type ErrorCode,
  type Stage,
} from '../../model/index.ts';
import type { Changes } from '../rebuild.ts';

/** A file that a reader of the page handed over. Its bytes are read by the worker, and go nowhere else. */
export interface BroughtFile {
  /** What to call it: its name, or its path within the folder that was handed over, with forward slashes. */
  name: string;
  blob: Blob;
}

/** What a thread is asked for, one thing at a time. */
export type Request =
  | { kind: 'build'; files: readonly BroughtFile[]; options: Partial<BuildOptions> }
  | { kind: 'rebuild'; atlas: Atlas; changes: Changes }
  | { kind: 'read-curation'; text: string; file: string };

/** What it answers: any number of `progress`, and then one of the others. */
export type Reply =
  | { kind: 'progress'; stage: Stage; done: number; total: number | null }
  | { kind: 'done'; result: Atlas | Curation }
  /** Something that the user can mend; a UserError, in parts. */
  | { kind: 'refused'; code: ErrorCode; message: string }
  /** A mistake of ours. */
  | { kind: 'failed'; message: string; stack: string | undefined };

/** How whoever asked takes the replies. */
export interface Receiver<T> {
  progress: Context['progress'];
  resolve(result: T): void;
  reject(error: Error): void;
}

/** Hands a reply on: a UserError is one again, with its code, and any other error has its stack. */
export function receive<T extends Atlas | Curation>(reply: Reply, { progress, resolve, reject }: Receiver<T>): void {
  if (reply.kind === 'progress') progress?.(reply.stage, reply.done, reply.total);
  else if (reply.kind === 'done') resolve(reply.result as T);
  else if (reply.kind === 'refused') reject(new UserError(reply.code, reply.message));
  else reject(Object.assign(new Error(reply.message), { stack: reply.stack }));
}
