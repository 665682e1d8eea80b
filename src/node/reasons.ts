import { UserError } from '../model/index.ts';

const notReadable: Record<string, string> = {
  ENOENT: 'no such file or folder.',
  ENOTDIR: 'no such file or folder.',
  EACCES: 'may not be read: its permissions forbid it.',
  EPERM: 'may not be read: its permissions forbid it.',
  ELOOP: 'a link that leads to itself.',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return notReadable[code] ?? message;
}

const notWritable: Record<string, string> = {
  EACCES: 'its permissions forbid it',
  EBUSY: 'another program is using it',
  EDQUOT: 'no space is left',
  EISDIR: 'it is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder is not there and cannot be made',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'its permissions forbid it, or another program is using it',
  EROFS: 'its folder can only be read',
};

/** The error that a file could not be written, with the reason in words. */
export function notWritten(path: string, error: unknown): UserError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UserError('not-written', `${path}: could not be written (${notWritable[code] ?? message})`);
}
