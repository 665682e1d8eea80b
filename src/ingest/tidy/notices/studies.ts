import { plainWordsIn, saysSomething } from './sentence.ts';

/** The number under which a trial or a review is registered. */
const number =
  /\b(?:NCT ?\d{6,8}|ISRCTN ?\d{4,8}|CRD ?\d{6,}|ACTRN ?\d{8,}|ChiCTR[-\w]{4,}|UMIN ?\d{5,}|DRKS ?\d{5,}|NTR ?\d{3,}|NL\d{4,}|IRCT\w{6,}|CTRI\/[\w/]+|PACTR\d{8,}|jRCT\w{6,}|KCT\d{5,}|SLCTR\S{4,}|TCTR\d{6,}|RBR-\w{4,}|JPRN-\w+|20\d\d-\d{6}-\d\d)\b/i;
const label =
  /^[[(]?(?:(?:clinical )?(?:trials?|study|protocol|systematic review|review|prospero|clinicaltrials(?:\.gov)?)[\s/-]{0,2}){1,3}(?:registration|registry|identifier)(?: (?:number|no|id|code|information|details)\b)?\.?\s?[:;.–—-]/i;
const registerFirst =
  /^[[(]?(?:(?:systematic review|trial|study|prospero|clinical trial)s? (?:registration|registry|registered)\b|registration\b|registered\b|identifier\b|current controlled trials|clinical ?trials?(?:\.gov)?|www\.clinicaltrials\.gov|https?:\/\/(?:www\.)?clinicaltrials\.gov|PROSPERO|ISRCTN|NCT ?\d|EudraCT|ACTRN|UMIN|ChiCTR|UK Clinical Research)/i;
const wasRegistered =
  /^(?:this|the|our) (?:\w+ ){0,3}(?:trial|study|review|protocol|meta-analysis|registry)s? (?:is|was|has been|were) (?:\w+ )?registered\b/i;

/** `Trial registration: NCT00000000.`, `PROSPERO CRD42020000000`. */
export function isRegistration(text: string): boolean {
  if (text.length > 320) return false;
  const at = text.search(number);
  if (at < 0) return text.length <= 160 && label.test(text) && plainWordsIn(text) <= 8 && !saysSomething(text);
  const words = text.slice(at + 1).split(/\s+/);
  if (plainWordsIn(words.filter((word) => !/[/@]/.test(word)).join(' ')) > 8) return false;
  return label.test(text) || wasRegistered.test(text) || (registerFirst.test(text) && !saysSomething(text));
}

/** `Level of evidence: II.` */
export function isLevel(text: string): boolean {
  const own =
    /^(?:(?:level|quality|strength)s? of (?:evidence|recommendation)|evidence level)\s?[:.–—-]?\s?(?:level )?\(?(?:[1-5][a-c+-]{0,2}|I{1,3}V?|IV|V)\b.{0,80}$/i;
  return own.test(text) && !saysSomething(text);
}

const fundingLabel =
  /^[[(]?(?:(?:study |primary )?funding(?: sources?| statement| information)?(?:\s?\/\s?(?:competing interests?(?:\(s\))?|support|registration|sponsors?))?|funded by|grant support|financial (?:support|disclosures?)|sources? of (?:funding|support)|sponsors?(?:hip)?|competing interests?|conflicts? of interests?|disclosures?|declaration of interests?|acknowledge?ments?)\s?[:.]/i;
const inCapitals = /^(?:FUNDING|FUNDING SOURCE|SPONSOR)S? [A-Z]/;
const support =
  /^(?:this|the|our|these|part of this) (?:present |current |research )?(?:work|study|research|project|paper|trial|investigation|article|review|material|studies|publication)(?: (?:reported|presented) (?:here|in this \w+))? (?:is|was|were|has been|are) (?:also )?(?:\w+ly |in part )?(?:supported|funded|financed|sponsored|financially supported)(?: \w+ly|,? in part,?)? (?:by|through|under|with|from)\b/i;
const giver =
  /\b(?:grants?|foundations?|funds?|funding|council|ministry|minist[eè]re|ministerio|institutes? (?:of|for)|agency|program(?:me)?s?|NIH|NSF|NSFC|ERC|DFG|EPSRC|CIHR|contracts?|scholarships?|fellowships?|awards?|university|commission|association|society|department of|government|academy|trust|corporation|inc|pharmaceuticals?|horizon 2020|FP7)\b/i;
/** What supports a work in another sense. */
const reasons = /\b(?:simulations?|evidence|experiments?|findings?|theor\w{1,6}|observations?|arguments?)\b/i;
const thanks =
  /^(?:we|the authors?) (?:would like to |wish to )?(?:gratefully |sincerely )?(?:thank|acknowledge)\b.{0,300}\b(?:support|fund|grant|foundation|council|comments|discussions?|assistance|help)/i;

/** `Funding: ...`, `This work was supported by NIH grant ...`. */
export function isFunding(text: string): boolean {
  if (text.length > 500) return false;
  if (fundingLabel.test(text) || inCapitals.test(text) || thanks.test(text)) return true;
  if (/^[[(]?funded by\b/i.test(text)) return text.length <= 300 && (text.startsWith('(') || giver.test(text));
  return support.test(text) && giver.test(text) && !reasons.test(text);
}
