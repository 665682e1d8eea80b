import type { RawRecord } from '../record.ts';

/** A fact of a record that a column may have. */
export type Field = keyof RawRecord;

/**
 * What columns are called, in lower case and without anything but letters and digits, the best of a field first: a later
 * one is asked where an earlier one is empty. Of keywords all are taken, in this order: authors' own, then indexers'.
 *
 * From the exports of Scopus, Web of Science, Embase, Ovid, Lens, Dimensions, IEEE Xplore, ACM, Springer, ProQuest, EBSCO,
 * PubMed, Cochrane, OpenAlex, Semantic Scholar, Publish or Perish, SciSpace, CNKI, DSpace; of Zotero, EndNote, JabRef,
 * Paperpile, Rayyan, Covidence, ASReview and EPPI-Reviewer; and from sheets in English, German, French, Spanish,
 * Portuguese, Italian and Dutch.
 */
export const headings = listed({
  title:
    'title articletitle documenttitle itemtitle papertitle primarytitle publishedtitle fulltitle titleofarticle titleofpaper ' +
    'worktitle studytitle referencetitle titleprimary dctitle titles displayname paper article titel titre titulo titolo ' +
    'tituloarticulo titulodelarticulo titulodoartigo titredelarticle titolodellarticolo 题名 标题 titleenglish titleen ' +
    'translatedtitle originaltitle',
  abstract:
    'abstract abstractnote abstracttext abstracts paperabstract articleabstract abstractsummary dcdescriptionabstract ' +
    'descriptionabstract zusammenfassung kurzfassung resume resumen resumo riassunto samenvatting 摘要 summary summaries ' +
    'abstractenglish abstracten abstractabstract description dcdescription originalabstract',
  authors:
    'authorfullnames authorfullname authorsfullnames fullauthors authors author authornames authorname authorlist ' +
    'listofauthors authorsnames primaryauthors dccontributorauthor dccreator creator creators contributors ' +
    'authorshipsauthordisplayname authorshipsrawauthorname autoren autor autorinnen autorenschaft verfasser verfasserinnen ' +
    'auteurs auteur autores autora autoras autori autore 作者 firstauthor',
  date:
    'publicationdate datepublished dateofpublication publicationdateprint coverdate published publisheddate date pubdate ' +
    'publishtime issuedate issued dcdateissued dateissued onlinedate publicationdateonline erscheinungsdatum ' +
    'veroffentlichungsdatum datum datedepublication fecha fechadepublicacion datadepublicacao datadipubblicazione pubtime',
  year:
    'publicationyear pubyear publishedyear yearpublished yearofpublication paperyear year years publicationdateyear ' +
    'publicationdatesyear erscheinungsjahr veroffentlichungsjahr jahr anneedepublication annee anodepublicacion ' +
    'anodepublicacao ano annodipubblicazione anno jaar 年 年份',
  venue:
    'sourcetitle publicationtitle journaltitle journal journalname journalbook publicationname pubtitle containertitle ' +
    'fulljournalname journalconference booktitle proceedingstitle conferencetitle conferencename venue publicationvenue ' +
    'publicationvenuename parenttitle secondarytitle ispartof primarylocationsourcedisplayname hostvenuedisplayname ' +
    'hostvenue periodical journals publication journalabbreviation abbreviatedsourcetitle journalisoabbreviation ' +
    'zeitschrift revue revista rivista tijdschrift dcsource 刊名 文献来源 source sourcex',
  doi:
    'doi itemdoi digitalobjectidentifier doinumber articledoi doilink doiurl dcidentifierdoi idsdoi externalidsdoi ' +
    'externalids bookdoi dois',
  pmid: 'pmid pubmedid medlinepmid idspmid externalidspubmed pubmed pmids medlineid',
  arxiv: 'arxivid arxiv externalidsarxiv eprint',
  openalex: 'openalexid openalex idsopenalex workid id',
  url:
    'url articleurl documenturl link plink permalink paperlink paperurl externalurl sourcelinkout dimensionsurl urls links ' +
    'primarylocationlandingpageurl doilink fulltextlink fulltexturl pdflink pdfurl embaselink webofsciencerecord ' +
    'consensuslink scholarlink uri dcidentifieruri sourceurls sourceurl lien enlace lienurl weblink website',
  keywords:
    'authorkeywords authorkeyword keywordsauthor keywordsauthors authorskeywords keywords keyword identifierkeywords ' +
    'keywordsandphrases keyconcepts schlagworte schlagworter schlusselworter schlagwort stichworte stichworter motscles ' +
    'palabrasclave palavraschave descriptores descritores parolechiave trefwoorden 关键词 otherterms indexkeywords ' +
    'keywordsplus indexterms ieeeterms inspeccontrolledterms inspecnoncontrolledterms meshterms mesh meshheadings ' +
    'meshheading meshsubjectheadings meshdescriptorname keywordheading keywordheadings subjectheadings majorsubjects ' +
    'minorsubjects subjects subjectterms subject descriptors thesaurusterms emtreedrugindextermsmajorfocus ' +
    'emtreedrugindexterms emtreemedicalindextermsmajorfocus emtreemedicalindexterms emtreeterms dcsubject manualtags ' +
    'automatictags',
  language:
    'language languageoforiginaldocument articlelanguage languages originallanguage dclanguage dclanguageiso sprache langue ' +
    'idioma lingua taal',
  type:
    'documenttype doctype publicationtype itemtype articletype contenttype worktype pubtype typeofwork typeofreference ' +
    'referencetype bibliographytype entrytype documentidentifier publicationtypes dokumenttyp typededocument tipodedocumento ' +
    'dctype typecrossref type',
  citations:
    'citedby timescitedwoscore citingworkscount scholarlycitationscount timescited citationcount articlecitationcount ' +
    'citedbycount cites citations numberofcitations numcitedby totalcitations totaltimescited timescitedalldatabases ' +
    'citationscount ncitations zitationen',
  references: 'references citedreferences referencedworks referencelist',
  id:
    'key id eid utuniquewosid ut wosid lensid centralid itemid publicationid paperid citationkey citekey bibtexkey corduid ' +
    'identifier embaseaccessionid pui accessionnumber uniqueidentifier storeid storeidentifier articleid openalexid',
});

/** Tags of Web of Science, MEDLINE and Ovid as headings; they count only side by side, as `ID` is an id elsewhere. */
export const tags = listed({
  title: 'ti t1',
  abstract: 'ab n2',
  authors: 'af fau au a1',
  date: 'pd dp',
  year: 'py yr y1',
  venue: 'so jt t2 jf jo ji j9 ta',
  doi: 'di do lid',
  pmid: 'pm pmid',
  url: 'ur',
  keywords: 'de kw ot id mh mj mn sh ks',
  language: 'la lg',
  type: 'dt pt ty m3',
  citations: 'tc z9',
  references: 'cr',
  id: 'ut an ui pmid',
});

function listed(names: Partial<Record<Field, string>>): ReadonlyMap<string, readonly { field: Field; rank: number }[]> {
  const found = new Map<string, { field: Field; rank: number }[]>();
  for (const [field, list] of Object.entries(names) as [Field, string][])
    for (const [rank, name] of list.split(' ').entries()) {
      const before = found.get(name);
      if (before) before.push({ field, rank });
      else found.set(name, [{ field, rank }]);
    }
  return found;
}
