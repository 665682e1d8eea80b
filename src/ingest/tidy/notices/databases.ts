const patterns: readonly RegExp[] = [
  /^[[(]?abstract (?:from|by) (?:the )?(?:author|publisher|journal)/i,
  /^\(?(?:APA )?psyc(?:info|articles|critiques|tests|extra|abstracts)\b.{0,30}(?:database|record|rights|\( ?c\)|©)/i,
  /^[[(](?:(?:author|original|journal|publisher)(?:['’]s)? )?abstract(?: (?:amended|shortened|modified)[^\])]{0,40})?[\])]\W{0,3}$/i,
  /^copyright of .{1,300}\b(?:is|are) the (?:property|copyright) of\b/i,
  /^(?:however, )?users may print, download,? or e-?mail articles/i,
  /^(?:this abstract may be abridged|no warranty is given about the accuracy|users should refer to the original published version|\(?copyright applies to all abstracts)/i,
  /^(?:and )?its content may not be copied or e-?mailed/i,
  /^(?:adapted from the source document|reprinted (?:by|with) permission|abstract reproduced by permission|this abstract was (?:published|provided) by)\b/i,
  /^(?:graphical abstract:? ?)?\[(?:figure|image|graphic|display|formula|table)[:\s]{1,2}(?:not available: )?(?:see (?:full ?)?text|omitted|presented|not available)[^\]]{0,30}\]?\W{0,3}$/i,
  /^(?:graphical abstract|video abstract|(?:for )?(?:a )?visual abstract.{0,60})[.:]?$/i,
  /^\[(?:display omitted|publication abstract)\]\W{0,3}$/i,
  /^see the .{0,60} web ?site for (?:further|more) (?:project )?information/i,
];

/** What databases write behind abstracts: `[ABSTRACT FROM AUTHOR]`, `(PsycInfo Database Record ...)`. */
export function isDatabaseNote(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

const cookies =
  /^(?:we use|this (?:web)?site (?:uses|places|stores)|our (?:web)?site uses|we and our partners use) (?:our own and third-party )?cookies?\b/i;
/** Why a site says it uses cookies; a study of them says something else. */
const forVisitors =
  /\b(?:improve|enhance|personali[sz]e|ensure|provide you|give you|offer you|tailor|your|experience|functionality)\b/i;
const webPatterns: readonly RegExp[] = [
  /^by (?:continuing|using|clicking|accepting|browsing|closing)\b.{0,80}\b(?:cookies|this (?:web)?site|our (?:web)?site|you agree|browsing)\b/i,
  /^(?:view|download|get|read|open|show|export|cite|share|access|purchase|buy|rent|print|save|request)(?: (?:the|this|full|as))? ?(?:pdf|citations?|article|full[- ]text|chapter|access|abstract|permissions)(?: (?:pdf|here|now|article|options))?\W{0,3}$/i,
  /^(?:full text(?: pdf| available)?|article (?:pdf|history)|pdf|first page preview|get rights and content|click (?:here )?to (?:view|read|enlarge|download)\b.{0,60}|please enable javascript\b.{0,80}|sign in|log in|access provided by\b.{0,60}|skip to main content|previous article(?: in issue)?|next article(?: in issue)?|show more|read more|back to top)\W{0,3}$/i,
  /^(?:for more information, )?(?:see|read|accept|manage|view) our (?:privacy|cookies?) (?:policy|notice|settings)\b/i,
];

/** What stands on the page that an abstract was copied from: cookie banners, `View PDF`. */
export function isWebText(text: string): boolean {
  return (cookies.test(text) && forVisitors.test(text)) || webPatterns.some((pattern) => pattern.test(text));
}
