const listed =
  'ABST abstract|ADVS audiovisual material|AGGR aggregated database|ANCIENT ancient text|ART art work|BILL bill|BLOG blog|' +
  'BOOK book|CASE case|CHAP book chapter|CHART chart|CLSWK classical work|COMP computer program|CONF conference proceedings|' +
  'CPAPER conference paper|CTLG catalog|DATA dataset|DBASE online database|DICT dictionary|EBOOK book|ECHAP book chapter|' +
  'EDBOOK edited book|EJOUR journal article|ELEC web page|ENCYC encyclopedia|EQUA equation|FIGURE figure|GOVDOC government document|' +
  'GRANT grant|HEAR hearing|ICOMM internet communication|INPR in press|JFULL journal issue|JOUR journal article|' +
  'LEGAL legal rule|MANSCPT manuscript|MAP map|MGZN magazine article|MPCT film|MULTI online multimedia|MUSIC music|' +
  'NEWS newspaper article|PAMP pamphlet|PAT patent|PCOMM personal communication|PREPRINT preprint|RPRT report|SER serial|' +
  'SLIDE slide|SOUND sound recording|STAND standard|STAT statute|STD standard|THES thesis|UNBILL unenacted bill|' +
  'UNPB unpublished work|UNPD unpublished work|VIDEO video|WEB web page';
const types = new Map(listed.split('|').map((one) => [one.split(' ', 1)[0]!, one.slice(one.indexOf(' ') + 1)]));

/** What a code of the tag TY means: `journal article` for `JOUR`. `GEN` says nothing; a code that is unknown is kept. */
export function risType(code: string | null): string | null {
  const known = types.get(code?.trim().toUpperCase() ?? '');
  return known ?? (code === null || /^GEN$/i.test(code.trim()) ? null : code);
}
