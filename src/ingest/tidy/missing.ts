const available =
  '(?:available|provided|found|given|supplied|included|present|published|listed|recorded|prepared|submitted|required|needed|necessary)';
const tail = '(?: (?:for|from|by|in|at|on|with|due|yet|here)\\b.{0,100})?';
const noAbstract: readonly RegExp[] = [
  /^(?:n\/?a|n\.a|none|null|nil|nan|undefined|unknown|tba|tbd|abstract|summary|no|blank|empty|\[?\]?)$/i,
  new RegExp(
    `^(?:sorry, )?(?:there (?:is|was) )?no (?:english |author )?(?:abstracts?|summary|summaries)(?: text)?(?: (?:is|was|are|has been))?(?: (?:currently|yet))?(?: ${available})?${tail}$`,
    'i',
  ),
  new RegExp(
    `^(?:an? |the |this )?(?:english )?(?:abstract|summary)(?: (?:of|for|to) this \\w+)?(?: (?:is|was|has))?(?: (?:currently|yet|been))?[: ](?:not (?:been |yet )?${available}|unavailable|missing|to follow|pending|omitted|withheld|none)${tail}$`,
    'i',
  ),
  /^(?:this|the) (?:article|paper|item|record|document|chapter|entry|work) (?:has no|does not have an?|contains no|did not have an?|has not got an?|does not include an?|is without an?|doesn['’]t have an?) (?:abstract|summary)$/i,
  /^(?:information |data |content |text )?(?:is )?(?:not (?:available|provided|applicable|given|specified)|unavailable)$/i,
  /^(?:first page preview|first page of (?:the )?article|view (?:the )?first page|extract|excerpt|full text (?:is )?available.{0,60}|click (?:here )?(?:to|for).{0,60}|preview not available)$/i,
  /^(?:(?:for |please )?(?:see|an?|the)? ?abstracts?,? (?:see|available (?:from|at|in|on)|in|can be found|appears?)\b.{0,80}|(?:reprinted|reproduced|translated) from.{0,120}\bsee abstract\b.{0,60}|see (?:the )?(?:abstract|full text|article|pdf)\b.{0,60})$/i,
  /^(?:kein(?:e|en)? (?:abstract|abstrakt|zusammenfassung|kurzfassung|angaben?)|(?:abstract|zusammenfassung|kurzfassung) (?:ist )?(?:leider )?(?:nicht|fehlt))(?: .{0,40})?$/i,
  /^(?:pas de r[ée]sum[ée]|sans r[ée]sum[ée]|aucun r[ée]sum[ée]|r[ée]sum[ée] (?:est )?(?:non|in|pas) ?disponible|non disponible|indisponible)(?: .{0,40})?$/i,
  /^(?:sin (?:resumen|abstract)|(?:no hay|no existe|no tiene|no se dispone de|ningún) (?:un )?resumen|resumen (?:es |está )?no disponible|no disponible)(?: .{0,40})?$/i,
  /^(?:sem (?:resumo|abstract)|não (?:há|possui|tem|existe) resumo|resumo (?:não|nao|in) ?dispon[ií]vel|não disponível)(?: .{0,40})?$/i,
  /^(?:nessun(?: abstract| riassunto| sommario)|(?:abstract|riassunto) (?:non|in) ?disponibile|senza (?:abstract|riassunto))(?: .{0,40})?$/i,
  /^(?:нет (?:аннотации|реферата|резюме)|без аннотации|аннотаци[яи] (?:отсутству(?:ет|ют)|недоступн[аы]|не (?:предоставлена|указана|найдена))|реферат отсутствует|отсутствует)$/i,
  /^(?:(?:暂时?|暫時?)?(?:[无無]|没有|沒有|未提供|缺)(?:中文|英文)?(?:摘要|内容摘要)(?:信息|資訊)?|摘要(?:不可用|缺失|暂缺|暫缺|[:：]?无|[:：]?無)|(?:抄録|要旨|アブストラクト)(?:は)?(?:なし|無し|ありません|がありません)|초록 ?(?:이 |은 )?없(?:음|습니다)|초록이? ?없음)$/,
  /^(?:geen (?:samenvatting|abstract)(?: beschikbaar)?|brak (?:abstraktu|streszczenia)|özet (?:yok|bulunmamaktadır)|abstrakt není k dispozici|inget abstract|ingen sammanfattning|intet resumé)$/i,
];
const noTitle =
  /^(?:(?:the )?title (?:is )?(?:unknown|not available|unavailable|missing|not (?:given|provided))|not available|no title(?: (?:available|given|provided))?|unknown title|null|n\/a|undefined)$/i;

/** Whether a text only says that there is no abstract. */
export function saysNoAbstract(text: string): boolean {
  if (text.length > 240) return false;
  const own = bareOf(text);
  return own === '' || noAbstract.some((pattern) => pattern.test(own));
}

/** Whether a text only says that there is no title. */
export function saysNoTitle(text: string): boolean {
  const own = bareOf(text.slice(0, 60));
  return text.length <= 60 && (own === '' || noTitle.test(own));
}

/** A text without brackets, quotation marks and stops around it. */
function bareOf(text: string): string {
  return text
    .replace(/^[\s[(【<"“'*.:–—?/_-]+|[\s\])】>"”'*.!:。–—?/_-]+$/gu, '')
    .replace(/^abstract[:.]\s?(?=.{0,4}(?:no|not|n\/a)\b)/i, '');
}
