import { plainWordsIn, saysSomething } from './sentence.ts';

const identifiers =
  /^[[(]?(?:(?:https?:\/\/(?:dx\.)?doi\.org\/|doi[:\s]{1,3})(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+|(?:pmid|pmcid)[:\s]{1,2}(?:PMC)?\d+\W{0,2})$/i;
/** `(J Hand Surg 2000;25A:689-699.)` */
const ownCitation = /\b(?:19|20)\d\d;\s?\d{1,4}[A-Z]?\s?(?:\(\d{1,4}\))?:\s?\w?\d+/;

/** An identifier of the paper, or the place where it was printed. */
export function isOwnReference(text: string): boolean {
  if (identifiers.test(text)) return true;
  return (
    text.length <= 160 &&
    ownCitation.test(text) &&
    /^[([]|^\p{Lu}/u.test(text) &&
    !saysSomething(text) &&
    plainWordsIn(text) <= 3
  );
}

/** `Supplementary material is available at ...`. */
export function isSupplement(text: string): boolean {
  return (
    text.length <= 350 &&
    (/^(?:electronic |online )?supplement(?:ary|al) (?:materials?|information|data|files?|content|digital content|figures?|tables?)(?: (?:for|to|of|related to|associated with) (?:this|the) \w+)?(?:\s?\([^)]{0,20}\))? ?(?::|(?:is|are|can be|may be) (?:available|found|accessed|accessible|downloaded|provided))/i.test(
      text,
    ) ||
      /^(?:the )?(?:online version|this article) (?:of this (?:article|paper) )?(?:contains|has) (?:an? )?(?:online |electronic )?supplement/i.test(
        text,
      ))
  );
}

/** `Erratum in: J Med 2010;3:12`. */
export function isCorrection(text: string): boolean {
  const label =
    /^[[(]?(?:erratum|errata|corrigendum|correction|retraction|comment|republished|update[ds]?|expression of concern)s? (?:in|to|for|on|of|from|appears? in|published in)\b[:\s]/i;
  if (text.length > 300 || !label.test(text) || saysSomething(text)) return false;
  return ownCitation.test(text) || text.slice(0, 25).includes(':');
}

const codes: readonly RegExp[] = [
  /^JEL(?:[- ](?:class\w{0,12}|codes?|numbers?|subject\w{0,3})){0,2}[\s:.–-]{1,3}\(?[A-Z]\d/i,
  /^(?:(?:19|20)\d\d )?(?:AMS )?(?:MSC|mathematics? subject class\w{0,12}|AMS (?:subject )?class\w{0,12}|AMS \d{4})\b[^.]{0,60}\b\d\d(?:[A-Z]\d\d|[A-Z]?-?xx|-\d\d)\b/i,
  /^PACS\b[^a-z]{0,3}(?:numbers?|codes?|nos?)?[.:\s]{0,3}\d\d\.\d/i,
  /^(?:ACM )?(?:CCS(?: concepts)?|computing classification|categories and subject descriptors|general terms|ACM classification)\b.{0,60}(?:[:•→;]|\b[A-K]\.\d)/i,
];

/** Codes of a classification: `JEL Classification: C1, D2`, `MSC 2010`, `PACS`. */
export function isCode(text: string): boolean {
  const own = text.replace(/^[[(]/, '');
  return text.length <= 300 && codes.some((pattern) => pattern.test(own));
}
