const kinds =
  '(?:guest )?editorial(?: (?:comment|board|note))?|introduction|preface|foreword|afterword|prologue|epilogue|commentary|comments?|repl(?:y|ies)|' +
  'responses?|rejoinder|discussion|correspondence|obituary|news|notes?|letters?|letters? to (?:the )?editors?|(?:book )?reviews?|' +
  'in (?:this issue|memoriam|brief|reply)|(?:table of )?contents|front matter|back matter|index|masthead|announcements?|abstracts?|' +
  'acknowledge?ments?|conclusions?|summary|overview|interview|viewpoint|perspectives?|errat(?:um|a)|corrigend(?:um|a)|corrections?|' +
  'authors? (?:s )?(?:reply|response)|untitled|no title|title unknown';
const whole = new RegExp(`^(?:the )?(?:${kinds})(?: s)?$`);
const opening =
  /^(?:book reviews?|reviews? of|an? review of the book|editorial|guest editorial|obituary|in memoriam|in reply|letters? to (?:the )?editors?|introduction to (?:the|this) (?:special|themed?|issue|section|volume)|comments? (?:on|to)|repl(?:y|ies) to|(?:authors? )?(?:s )?(?:reply|response) to|rejoinder|errat(?:um|a)|corrigend(?:um|a)|news from|report of the|annual report|proceedings of|abstracts? (?:of|from)|call for papers|message from|from the editors?)\b/;

/** Whether a title, in plain words, is that of a kind of writing that is written again and again. */
export function isCommonTitle(words: readonly string[]): boolean {
  const title = words.slice(0, 12).join(' ');
  return whole.test(title) || opening.test(title);
}
