import { saysSomething } from './sentence.ts';

const article =
  '(?:article|work|paper|chapter|publication|manuscript|content|journal|text|book|study|contribution|review)';
/** Things that abstracts offer under a licence. */
const offered = /\b(?:software|code|datasets?|packages?|tools?|databases?|corpus|corpora|data (?:are|is)|we)\b/i;
const terms = /open[- ]access|licen[cs]e|creative ?commons|\bCC\b|free of all copyright/i;

const ofArticle = new RegExp(
  `^(?:this|the|it) (?:is an? |${article} (?:is|was|has been|are) )(?:an? )?(?:open[- ]access|(?:published|distributed|licen[sc]ed|made available|available|freely available) (?:open access|under|with|as|by|in accordance|online))`,
  'i',
);
const openAccess = /^(?:gold |an? )?open access(?:[.:]? ?(?:article|paper|publication|this article))?\b/i;
const permits = /,? (?:which|that) permits.{0,300}/i;
const ofCommons =
  /^(?:this (?:is|article|work|paper|publication|open)|the (?:article|work|paper)|distributed|licen[sc]ed|published|under (?:an?|the)|open|copyright|creative|cc|attribution|https?:|see https?:|to view a copy)\b/i;
const ofUse =
  /^(?:use|non-?commercial use|the use|distribution|reproduction|re-use|commercial re-?use|permits?|permission)\b.{0,300}\breproduction in (?:any|other)\b.{0,200}\b(?:permitted|credited|cited)\b/i;
const ofIssue =
  /^(?:this (?:article|paper|review) (?:is|forms) part of an? (?:\w+ )?(?:special|themed?|virtual|collection|topical)\b|to view the other articles in this (?:section|issue)\b|linked articles?\b|see related article\b|peer[- ]review under (?:the )?responsibility\b|selection and(?:\/or)? peer[- ]review under)/i;

/** `This is an open access article under the CC BY license`, but not a data set or a program under such a one. */
export function isLicence(text: string): boolean {
  if (ofIssue.test(text) || ofUse.test(text)) return true;
  if (!terms.test(text)) return false;
  if (/^https?:\/\/creativecommons\.org\S*$/i.test(text)) return true;
  const own = text.replace(/\b(?:use|any) (?:of )?(?:data|software)\b/gi, '');
  if (offered.test(own)) return false;
  if (ofArticle.test(text)) return true;
  if (/^(?:gold )?open access\W{0,3}$/i.test(text)) return true;
  if (openAccess.test(text))
    return /licen[cs]e|commons|distributed|this article/i.test(text) && !saysSomething(text.replace(permits, ''));
  return ofCommons.test(text) && /creative ?commons|\bCC[- ]BY\b|public domain/i.test(text);
}
