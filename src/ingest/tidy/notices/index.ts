import { isAddress, isAffiliation, isDate } from './authors.ts';
import { isPublisherLine, isSignedCopyright } from './copyright.ts';
import { isDatabaseNote, isWebText } from './databases.ts';
import { isLicence } from './licence.ts';
import { isCode, isCorrection, isOwnReference, isSupplement } from './references.ts';
import { isFunding, isLevel, isRegistration } from './studies.ts';

export { continuesCopyright, namesHolder } from './copyright.ts';

/** A kind of notice that stands behind an abstract, or before it. */
export interface NoticeKind {
  /** In the plural, for people. */
  kind: string;
  found(text: string): boolean;
}

export const copyrightLines = 'copyright lines';

/** Notices that are no sentence of an abstract wherever they stand. */
export const sureNotices: readonly NoticeKind[] = [
  { kind: 'notes of databases', found: isDatabaseNote },
  { kind: copyrightLines, found: isSignedCopyright },
  { kind: 'trial registrations', found: isRegistration },
  { kind: 'levels of evidence', found: isLevel },
  { kind: 'pieces of web pages', found: isWebText },
];

/** Notices that go on with a copyright line. */
export const behindCopyright: readonly NoticeKind[] = [
  { kind: 'licence notices', found: isLicence },
  { kind: copyrightLines, found: isPublisherLine },
];

/** All notices, those first that are surer; the others are cut only where nothing but notices follows. */
export const notices: readonly NoticeKind[] = [
  ...sureNotices,
  ...behindCopyright,
  { kind: 'funding notes', found: isFunding },
  { kind: 'classification codes', found: isCode },
  { kind: 'notes on supplements', found: isSupplement },
  { kind: 'notes of corrections', found: isCorrection },
  { kind: 'references to the paper itself', found: isOwnReference },
  { kind: 'dates of receipt', found: isDate },
  { kind: 'addresses of authors', found: isAddress },
  { kind: 'affiliations', found: isAffiliation },
];
