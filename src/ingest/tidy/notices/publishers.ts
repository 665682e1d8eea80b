const names = `
Elsevier|Springer|John Wiley|J\\.? Wiley|Wiley|WILEY|Blackwell|Taylor (?:&|and) Francis|Routledge|Informa|SAGE|Sage Publ|Emerald|Oxford University Press|
Cambridge University Press|MDPI|Karger|S\\. Karger|Thieme|Georg Thieme|BioMed Central|BMJ|Nature Publishing|Macmillan|Palgrave|Wolters Kluwer|Kluwer|
Lippincott|Mary Ann Liebert|Hindawi|IOS Press|IOP Publishing|AIP Publishing|Royal Society|Pergamon|Academic Press|Mosby|Churchill|Haworth|Bentham|
Inderscience|(?:Walter )?[Dd]e ?Gruyter|World Scientific|Frontiers Media|PLOS|Public Library|Dove Medical|Future Medicine|Hogrefe|Brill|IEEE|ACM|Optica|
American (?:Chemical|Physical|Psychological|Medical|Psychiatric|Society|Association|Institute|Academy|Heart|Diabetes)|Association for|
International Society|Society (?:for|of)|Institute of|University of|Indian (?:Society|Journal|Academy)|Excerpta Medica|Humana Press|
Massachusetts Medical|Rockefeller|Federation of`;

/** With such a name a copyright line may begin. */
export const publisher = `(?:${names.replace(/\n/g, '')})`;

/** A word that shows that a name is one of a publisher, a society or a journal. */
export const organisation =
  /\b(?:Ltda?|Limited|Inc|Incorporated|LLC|L\.L\.C|B\.? ?V|GmbH|KGaA|A\.?G|S\.A|S\.?r\.?l|Co|Corp|Plc|PLC|Pty|Pvt|Press|Publish(?:ing|ers?|ed)|Publications?|Publicaciones|Verlag|Society|Soci[eé]t[eéà]|Sociedade?|Societ[àa]|Association|Asociaci[oó]n|Academy|Institut(?:e|ion)?|University|Universit[éà]|Universidade?|College|Council|Federation|Foundation|Elsevier|Springer|Wiley|Emerald|Sage|SAGE|Informa|MDPI|BMJ|IEEE|ACM|Authors?|Journals?|Masson|Thieme|Karger|Hindawi|Routledge|Francis|Review|Quarterly|Ministry|Cent(?:er|re))\b/;

/** How a copyright line ends that names its publisher only. */
export const endsAsFirm =
  /\b(?:Ltd|Limited|Inc|LLC|B\.V|BV|GmbH|KGaA|Weinheim|Press|Publishers?|Publishing(?: Group)?|Publications|Media|Dordrecht|Heidelberg|Berlin|Kluwer)\b\.?(?: & Co\.?(?: KGaA)?,?(?: Weinheim)?)?\W{0,3}$/;
