import { endsAsFirm, organisation, publisher } from './publishers.ts';
import { isMadeOf, plainWordsIn, saysSomething } from './sentence.ts';

const year = '(?:19|20)\\d\\d';
const open = '^["\'“(\\[]{0,2}';
const bySign = new RegExp(`${open}(?:Crown )?(?:copyrights?\\b[\\s:,-]{0,3})?(?:©|ⓒ|℗)`, 'i');
/** `(c)` may be the third of a list: only what follows makes it a sign. */
const byLetter = new RegExp(
  `${open}(?:Crown )?(?:copyrights?[\\s:,]{1,3})?(?:\\(c\\)|\\[copyright\\])[\\s,]{0,2}(?:copyrights?\\b[\\s,]{0,2})?(?:${year}|the authors?|${publisher})`,
  'i',
);
const byLetterAndYear = new RegExp(`${open}\\([cC]\\) \\p{Lu}[\\p{L} ,.&-]{1,60} ${year}\\W{0,2}$`, 'u');
const byWord = new RegExp(
  `${open}(?:Crown [Cc]opyright|(?:Copyright|COPYRIGHT)s?[\\s:,]{1,3}(?:${year}|by [A-Z]|(?:is )?held by|belongs to|[Tt]he [Aa]uthors?\\b|${publisher}))`,
);
const protectedBy =
  /^(?:This (?:article|abstract|document|work) is (?:protected by copyright|an? (?:U\.?S\.?|US) Government work|in the public domain|a work of the U\.?S)|This is (?:an? )?(?:U\.?S\.? government work|work of the U\.?S))/i;
/** What a copyright line may say of rights. */
const ofRights =
  /\bThis is an open[- ]access.{0,400}$|\b(?:licen[cs]e[ed]?|(?:is|are) (?:held|owned|retained) by|belongs? to|all rights).{0,400}$/is;

/** `© 2012 Elsevier B.V.`, `Copyright (c) 2010 John Wiley & Sons`: so surely a notice that it is one in the middle, too. */
export function isSignedCopyright(text: string): boolean {
  if (text.length > 400) return false;
  if (protectedBy.test(text)) return true;
  const isSigned = bySign.test(text);
  if (!(isSigned || byLetter.test(text) || byLetterAndYear.test(text) || byWord.test(text))) return false;
  return !saysSomething(text.replace(ofRights, '')) || (isSigned && text.length <= 60);
}

const yearThenPublisher = new RegExp(`^${year}[,.]? (?:by )?(?:[Tt]he )?${publisher}`);
const publisherFirst = new RegExp(`^${publisher}`);
const publishedBy =
  /^(?:\(?published|production and hosting|produced and hosted|publication|publishing services?|hosting|publi[ée]e?|publicado|veröffentlicht|pubblicato|co-published|first published|reproduced)\b/i;
const by = /\b(?:by|par|por|von|da|permission|licen[cs]e)\b/i;
const byAuthors = new RegExp(
  `^\\(?(?:the authors?(?:\\(s\\))?,? ${year}\\W{0,3}$|the author(?:\\(s\\)|s)?\\.?,? (?:published|${year}))`,
  'i',
);
const retained = /^(?:the )?authors? retains?\b.{0,40}\b(?:copyright|rights)/i;
const reserved = /^(?:all )?rights? reserved\b|\ball rights reserved\W{0,4}$/i;
const anyYear = new RegExp(`\\b${year}\\b`);

/** A notice of a publisher without a sign: `Published by Elsevier Ltd.`, `2009 Wiley Periodicals, Inc.` */
export function isPublisherLine(text: string): boolean {
  if (text.length > 220) return false;
  if (/^Licensee [A-Z]/.test(text) || retained.test(text)) return true;
  if (saysSomething(text)) return false;
  if (reserved.test(text) || yearThenPublisher.test(text) || byAuthors.test(text)) return true;
  if (publisherFirst.test(text))
    return text.length <= 110 && (anyYear.test(text) || endsAsFirm.test(text)) && plainWordsIn(text) <= 4;
  if (/^Published (?:19|20)\d\d\.?$/.test(text)) return true;
  return plainWordsIn(text) <= 5 && publishedBy.test(text) && by.test(text) && organisation.test(text);
}

/** Whether a piece can be the name of a firm or a society before a copyright line: `Indian Society of Moss.` */
export function namesHolder(text: string): boolean {
  return text.length <= 110 && publisherFirst.test(text) && plainWordsIn(text) <= 1 && !saysSomething(text);
}

/** Whether a piece behind a copyright line goes on with it: `Inc.`, `J. Clin. Psychiatry 67, 2006`. */
export function continuesCopyright(text: string): boolean {
  if (text.length > 120 || saysSomething(text)) return false;
  if (organisation.test(text)) return plainWordsIn(text) <= 4;
  if (/\d/.test(text)) return isMadeOf(text, 12) && plainWordsIn(text) <= 2;
  return isMadeOf(text, 3) && plainWordsIn(text) === 0;
}
