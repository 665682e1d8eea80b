import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

/** Its only record, without what it does not have. */
async function only(text: string): Promise<Record<string, unknown>> {
  const { entries, notices } = await readXml(text);
  expect(notices).toEqual([]);
  expect(entries).toHaveLength(1);
  const { at: _, sources, brokenOff: __, ...facts } = entries[0]!;
  const filled = Object.entries(facts).filter(([, value]) => value !== null && value !== '' && String(value) !== '');
  return { ...Object.fromEntries(filled), format: sources[0]!.format, line: sources[0]!.line };
}

describe('PubMed XML', () => {
  const record = (article: string, rest = '', data = '') =>
    `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>7</PMID><Article>${article}</Article>${rest}</MedlineCitation>` +
    `<PubmedData>${data}</PubmedData></PubmedArticle></PubmedArticleSet>`;

  it('gives all that a record says', async () => {
    const article = `<Journal><JournalIssue><PubDate><Year>2021</Year><Month>Mar</Month><Day>04</Day></PubDate></JournalIssue>
      <Title>Journal of beetles</Title></Journal><ArticleTitle>CO<sub>2</sub> and <i>Ips</i> beetles.</ArticleTitle>
      <ELocationID EIdType="doi" ValidYN="Y">10.1000/wrong</ELocationID>
      <Abstract><AbstractText Label="AIM">We ask why.</AbstractText><AbstractText Label="UNLABELLED">So we look.</AbstractText>
      <AbstractText Label="RESULT">x<mml:math><mml:msup><mml:mi>y</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math> &lt; 3.</AbstractText></Abstract>
      <AuthorList><Author><LastName>Holm</LastName><ForeName>Ada B</ForeName><Suffix>Jr</Suffix></Author>
      <Author ValidYN="N"><LastName>Holms</LastName></Author><Author><CollectiveName>The Bark Group</CollectiveName></Author></AuthorList>
      <Language>ger</Language><PublicationTypeList><PublicationType>Journal Article</PublicationType>
      <PublicationType>Review</PublicationType></PublicationTypeList>`;
    const rest = `<MeshHeadingList><MeshHeading><DescriptorName MajorTopicYN="Y">Coleoptera</DescriptorName>
      <QualifierName>growth</QualifierName></MeshHeading></MeshHeadingList><KeywordList><Keyword>bark</Keyword></KeywordList>`;
    const data = `<ArticleIdList><ArticleId IdType="doi">10.1000/ABC</ArticleId></ArticleIdList><ReferenceList>
      <Reference><Citation>Old. Paper one. 1999.</Citation><ArticleIdList><ArticleId IdType="doi">10.1000/one</ArticleId></ArticleIdList></Reference>
      <Reference><Citation>Old. Paper two. 1999.</Citation></Reference></ReferenceList>`;
    expect(await only(record(article, rest, data))).toEqual({
      ...{ id: '7', pmid: '7', format: 'pubmed-xml', line: 1, doi: '10.1000/abc', language: 'de', type: 'Review' },
      title: 'CO<sub>2</sub> and <i>Ips</i> beetles',
      abstract: 'AIM: We ask why. So we look. RESULT: xy<sup>2</sup> < 3.',
      ...{ year: 2021, date: '2021-03-04', venue: 'Journal of beetles' },
      authors: ['Holm, Ada B, Jr', 'The Bark Group'],
      keywords: ['bark', 'Coleoptera'],
      references: ['10.1000/one', 'Old. Paper two. 1999.'],
    });
  });

  it.each([
    [
      '<ArticleTitle>[Not Available].</ArticleTitle><VernacularTitle>Die Käfer.</VernacularTitle>',
      { title: 'Die Käfer' },
    ],
    ['<ArticleTitle>Why ...</ArticleTitle>', { title: 'Why ...' }],
    [
      '<ArticleTitle>T</ArticleTitle><Journal><JournalIssue><PubDate><MedlineDate>1999 Nov-Dec</MedlineDate></PubDate></JournalIssue></Journal>',
      { year: 1999 },
    ],
    [
      '<ArticleTitle>T</ArticleTitle><ArticleDate><Year>2019</Year><Month>7</Month><Day>2</Day></ArticleDate>',
      { date: '2019-07-02' },
    ],
    [
      '<ArticleTitle>T</ArticleTitle><ELocationID EIdType="pii">arXiv:2304.02112v2</ELocationID>',
      { arxiv: '2304.02112' },
    ],
  ])('reads %j', async (article, expected) => {
    expect(await only(record(article))).toMatchObject(expected);
  });

  it('reads an abstract in another language where there is no other', async () => {
    const other = (language: string) =>
      `<OtherAbstract Language="${language}"><AbstractText>In ${language}.</AbstractText></OtherAbstract>`;
    const title = '<ArticleTitle>T</ArticleTitle>';
    expect(await only(record(title, other('spa') + other('eng')))).toMatchObject({ abstract: 'In eng.' });
    const abstract = '<Abstract><AbstractText>Own.</AbstractText></Abstract>';
    expect(await only(record(title + abstract, other('eng')))).toMatchObject({ abstract: 'Own.' });
  });

  it('reads a chapter, and a book by its editors', async () => {
    const book = `<Book><BookTitle>All Beetles.</BookTitle><PubDate><Year>2020</Year></PubDate>
      <AuthorList Type="editors"><Author><LastName>Lind</LastName><ForeName>Eva</ForeName></Author></AuthorList></Book>`;
    const document = (rest: string) =>
      `<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>8</PMID>${book}${rest}</BookDocument></PubmedBookArticle></PubmedArticleSet>`;
    const chapter = `<ArticleTitle>Bark.</ArticleTitle><AuthorList Type="authors"><Author><LastName>Holm</LastName></Author></AuthorList>
      <Abstract><AbstractText>On bark.</AbstractText></Abstract>`;
    expect(await only(document(chapter))).toMatchObject({
      title: 'Bark',
      venue: 'All Beetles',
      authors: ['Holm'],
      year: 2020,
    });
    expect(await only(document(''))).toMatchObject({
      title: 'All Beetles',
      authors: ['Lind, Eva'],
      type: 'Book',
      id: '8',
    });
  });
});

describe('EndNote XML', () => {
  const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
  const library = (record: string) => `<?xml version="1.0"?><xml><records><record>${record}</record></records></xml>`;

  it('gives all that a record says, in styles', async () => {
    const record = `<rec-number>12</rec-number><ref-type name="Journal Article">17</ref-type>
      <contributors><authors><author>${styled('Holm, Ada')}</author><author>${styled('Bark Institute,')}</author></authors></contributors>
      <titles><title>${styled('H')}<style face="subscript">2</style>${styled('O in bark')}</title><secondary-title>${styled('Forests')}</secondary-title></titles>
      <keywords><keyword>${styled('bark')}</keyword><keyword>${styled('water; wood&#xD;moss')}</keyword></keywords>
      <dates><year>${styled('2019')}</year><pub-dates><date>${styled('Mar 3')}</date></pub-dates></dates>
      <accession-num>31234567</accession-num><electronic-resource-num>${styled('https://doi.org/10.1000/B.1')}</electronic-resource-num>
      <abstract>${styled('We dry bark.&#xD;It shrinks.')}</abstract><remote-database-name>PubMed</remote-database-name>
      <language>${styled('English')}</language><urls><pdf-urls><url>internal-pdf://a.pdf</url></pdf-urls><related-urls><url>https://example.org/b</url></related-urls></urls>`;
    expect(await only(library(record))).toEqual({
      ...{
        id: '12',
        format: 'endnote-xml',
        line: 1,
        title: 'H<sub>2</sub>O in bark',
        type: 'Journal Article',
        language: 'en',
      },
      ...{ abstract: 'We dry bark. It shrinks.', authors: ['Holm, Ada', 'Bark Institute'], venue: 'Forests' },
      ...{ year: 2019, date: '2019-03-03', doi: '10.1000/b.1', pmid: '31234567', url: 'https://example.org/b' },
      keywords: ['bark', 'water', 'wood', 'moss'],
    });
  });

  it('takes the label for the key where it is one, and editors where there are no authors', async () => {
    const rest = `<titles><title>T</title></titles><contributors><secondary-authors><author>Lind, Eva</author></secondary-authors></contributors>`;
    expect(await only(library(`<label>lind2019</label>${rest}`))).toMatchObject({
      id: 'lind2019',
      authors: ['Lind, Eva'],
    });
    expect(await only(library(`<label>to read</label><rec-number>3</rec-number>${rest}`))).toMatchObject({ id: '3' });
  });
});

describe('MODS', () => {
  const mods = (record: string) =>
    `<m:mods xmlns:m="http://www.loc.gov/mods/v3" ID="holm2018">${record.replace(/<(\/?)(?=\w)/g, '<$1m:')}</m:mods>`;

  it('gives all that a record says, whatever its prefix', async () => {
    const record = `<titleInfo type="alternative"><title>Other</title></titleInfo>
      <titleInfo><nonSort>The</nonSort><title>bark :</title><subTitle>a study</subTitle><partNumber>2</partNumber></titleInfo>
      <name type="personal"><namePart type="given">Ada</namePart><namePart type="family">Holm</namePart><role><roleTerm type="code">aut</roleTerm></role></name>
      <name type="corporate"><namePart>Forest Press</namePart><role><roleTerm>publisher</roleTerm></role></name>
      <name><namePart>Lind, Eva</namePart><role><roleTerm>editor</roleTerm></role></name>
      <abstract>We peel.</abstract><language><languageTerm type="text">German</languageTerm><languageTerm type="code">ger</languageTerm></language>
      <genre>article</genre><originInfo><dateIssued>c2018</dateIssued><dateIssued encoding="w3cdtf">2018-05</dateIssued></originInfo>
      <subject><topic>Bark</topic><geographic>Norway</geographic></subject><subject><topic>Wood; Moss</topic></subject>
      <identifier type="doi">10.1000/m</identifier><relatedItem type="host"><titleInfo><title>Forests</title></titleInfo><identifier type="doi">10.1000/host</identifier></relatedItem>
      <location><url access="preview">https://example.org/p</url><url>https://example.org/m</url></location>
      <relatedItem type="references"><titleInfo><title>Old work</title></titleInfo></relatedItem><recordInfo><recordIdentifier>55</recordIdentifier></recordInfo>`;
    expect(await only(mods(record))).toEqual({
      ...{
        id: 'holm2018',
        format: 'mods',
        line: 1,
        title: 'The bark: a study. 2',
        abstract: 'We peel.',
        type: 'article',
      },
      ...{ authors: ['Holm, Ada'], year: 2018, date: '2018-05', venue: 'Forests', doi: '10.1000/m', language: 'de' },
      ...{ url: 'https://example.org/m', keywords: ['Bark', 'Wood', 'Moss'], references: ['Old work'] },
    });
  });

  it('names who made what has no author, and dates by the part of its host', async () => {
    const record = `<titleInfo><nonSort>L'</nonSort><title>arbre</title></titleInfo>
      <name type="personal"><namePart>Holm, Ada</namePart><role><roleTerm>pht</roleTerm></role></name>
      <relatedItem type="host"><part><date>1971</date></part></relatedItem>`;
    expect(await only(mods(record))).toMatchObject({ title: "L'arbre", authors: ['Holm, Ada'], year: 1971 });
  });
});

describe('Crossref XML', () => {
  const record = (content: string) =>
    `<doi_records><doi_record><crossref>${content}</crossref></doi_record></doi_records>`;
  const person = (surname: string, role = 'author') =>
    `<person_name contributor_role="${role}"><given_name>Ada</given_name><surname>${surname}</surname></person_name>`;

  it('gives all that the record of an article says', async () => {
    const article = `<journal><journal_metadata language="en"><full_title>Forests</full_title><doi_data><doi>10.1000/journal</doi></doi_data></journal_metadata>
      <journal_issue><publication_date><year>2001</year></publication_date></journal_issue><journal_article>
      <titles><title>
        CO
        <sub>2</sub>
        in bark
      </title><subtitle>A study</subtitle></titles>
      <contributors>${person('Holm')}<organization contributor_role="author">Bark Group</organization>${person('Lind', 'editor')}</contributors>
      <jats:abstract xmlns:jats="n"><jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>We peel.</jats:p></jats:sec>
      <jats:sec><jats:title>Result:</jats:title><jats:p>It falls.</jats:p></jats:sec></jats:abstract>
      <publication_date media_type="online"><month>05</month><day>15</day><year>2013</year></publication_date>
      <publication_date media_type="print"><month>3</month><year>2014</year></publication_date>
      <citation_list><citation key="1"><doi>10.1000/old</doi></citation><citation key="2"><author>Old</author><cYear>1990</cYear><journal_title>Wood</journal_title></citation></citation_list>
      <doi_data><doi>10.1000/A</doi><resource>https://example.org/a</resource></doi_data></journal_article></journal>`;
    expect(await only(record(article))).toEqual({
      ...{
        format: 'crossref-xml',
        line: 2,
        title: 'CO<sub>2</sub> in bark: A study',
        abstract: 'Aim: We peel. Result: It falls.',
      },
      ...{ authors: ['Holm, Ada', 'Bark Group'], year: 2014, date: '2014-03', venue: 'Forests', doi: '10.1000/a' },
      ...{
        url: 'https://example.org/a',
        language: 'en',
        type: 'journal_article',
        references: ['10.1000/old', 'Old, 1990, Wood'],
      },
    });
  });

  it.each([
    [
      `<book book_type="edited_book"><book_metadata><titles><title>All Bark</title></titles><contributors>${person('Lind', 'editor')}</contributors></book_metadata>
       <content_item component_type="chapter"><contributors>${person('Holm')}</contributors><titles><title>Peeling</title></titles></content_item></book>`,
      { title: 'Peeling', venue: 'All Bark', authors: ['Holm, Ada'], type: 'chapter' },
    ],
    [
      `<book book_type="edited_book"><book_metadata><titles><title>All Bark</title></titles><contributors>${person('Lind', 'editor')}</contributors></book_metadata></book>`,
      { title: 'All Bark', authors: ['Lind, Ada'], type: 'book' },
    ],
    [
      `<conference><event_metadata><conference_name>Bark 9</conference_name></event_metadata><proceedings_metadata><proceedings_title>Proc. Bark</proceedings_title>
       <publication_date><year>2009</year></publication_date></proceedings_metadata><conference_paper><titles><title>Peel</title></titles></conference_paper></conference>`,
      { title: 'Peel', venue: 'Proc. Bark', year: 2009, type: 'conference_paper' },
    ],
    [
      `<dissertation language="no">${person('Holm')}<titles><title>Bark</title></titles><approval_date><year>1958</year></approval_date><institution><institution_name>Oslo</institution_name></institution></dissertation>`,
      { title: 'Bark', authors: ['Holm, Ada'], year: 1958, venue: 'Oslo', language: 'no' },
    ],
    [
      '<posted_content type="preprint"><group_title>Botany</group_title><titles><title>Bark</title></titles><posted_date><year>2022</year><month>1</month><day>2</day></posted_date></posted_content>',
      { title: 'Bark', type: 'preprint', date: '2022-01-02', venue: 'Botany' },
    ],
    [
      '<dissertation><titles><title>M\u00C3\u00BCller \u00E2\u0080\u0093 bark</title></titles></dissertation>',
      { title: 'Müller – bark' },
    ],
  ])('reads %j', async (content, expected) => {
    expect(await only(record(content))).toMatchObject(expected);
  });

  it('reads results of queries, and what publishers deposit', async () => {
    const query = (status: string) =>
      `<query status="${status}"><doi type="journal_article">10.1000/q</doi><article_title>Bark</article_title><year>2003</year></query>`;
    const result = `<crossref_result xmlns="n"><query_result><body>${query('resolved')}${query('unresolved')}</body></query_result></crossref_result>`;
    expect(await only(result)).toMatchObject({ title: 'Bark', year: 2003, doi: '10.1000/q' });
    const article = (n: number) => `<journal_article><titles><title>Bark ${n}</title></titles></journal_article>`;
    const deposit = `<doi_batch><body><journal><journal_metadata><full_title>Forests</full_title></journal_metadata>${article(1)}\n${article(2)}</journal></body></doi_batch>`;
    const { entries } = await readXml(deposit);
    expect(entries.map(({ title, venue, at }) => [title, venue, at.line])).toEqual([
      ['Bark 1', 'Forests', 1],
      ['Bark 2', 'Forests', 2],
    ]);
  });

  it('reports an answer that is an error', async () => {
    const { entries, notices } = await readXml(record('<error>doi:10.1000/x</error>'));
    expect(entries).toEqual([]);
    expect(notices).toMatchObject([{ code: 'bad-record', line: 1 }]);
  });
});

describe('JATS', () => {
  it('gives all that the front of an article says, in a set', async () => {
    const text = `<!DOCTYPE pmc-articleset PUBLIC "x" "y">
<pmc-articleset>
<article article-type="review-article" xml:lang="en"><front><journal-meta><journal-title-group><journal-title>Forests</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="pmid">99</article-id><article-id pub-id-type="doi">10.1000/J</article-id>
<title-group><article-title>Bark of <italic>Pinus</italic><xref ref-type="fn">*</xref></article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Holm</surname><given-names>Ada</given-names></name></contrib>
<contrib contrib-type="author"><collab>Bark Group</collab></contrib><contrib contrib-type="editor"><name><surname>Lind</surname></name></contrib></contrib-group>
<pub-date pub-type="epub"><year>2010</year><month>1</month><day>9</day></pub-date><pub-date pub-type="ppub"><year>2011</year></pub-date>
<abstract abstract-type="graphical"><p>A picture.</p></abstract><abstract><title>Abstract</title><sec><title>Aim</title><p>We peel.</p><p>Twice.</p></sec></abstract>
<kwd-group kwd-group-type="abbreviations"><kwd>BK</kwd></kwd-group><kwd-group><kwd>bark</kwd><kwd>pine</kwd></kwd-group></article-meta></front>
<body><p>Never read.</p><sec><article-title>No title</article-title></sec></body><back><ref-list><ref><mixed-citation>Old, <source>Wood</source> 1990. <pub-id pub-id-type="doi">10.1000/old</pub-id></mixed-citation></ref>
<ref><element-citation><person-group><name><surname>Old</surname></name></person-group><source>Moss</source></element-citation></ref></ref-list></back></article>
</pmc-articleset>`;
    expect(await only(text)).toEqual({
      ...{ id: '99', pmid: '99', format: 'jats', line: 3, doi: '10.1000/j', language: 'en', type: 'review-article' },
      ...{ title: 'Bark of <i>Pinus</i>*', abstract: 'Aim: We peel. Twice.', authors: ['Holm, Ada', 'Bark Group'] },
      ...{ year: 2011, venue: 'Forests', keywords: ['bark', 'pine'], references: ['10.1000/old', 'Old, Moss'] },
    });
  });
});

describe('other formats in XML', () => {
  it('reads an Atom feed of arXiv', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title><entry><id>http://arxiv.org/abs/2103.01234v2</id>
      <title>Bark</title><summary> We peel. </summary><published>2021-03-02T10:00:00Z</published><author><name>Ada Holm</name></author>
      <category term="q-bio.PE"/><arxiv:doi xmlns:arxiv="a">10.1000/x</arxiv:doi><link href="http://arxiv.org/abs/2103.01234v2" rel="alternate"/></entry></feed>`;
    expect(await only(text)).toMatchObject({
      ...{
        format: 'atom',
        title: 'Bark',
        abstract: 'We peel.',
        arxiv: '2103.01234',
        doi: '10.1000/x',
        date: '2021-03-02',
      },
      ...{ authors: ['Ada Holm'], url: 'http://arxiv.org/abs/2103.01234v2' },
    });
  });

  it('reads search results of Europe PMC', async () => {
    const text = `<responseWrapper><resultList><result><id>5</id><source>MED</source><pmid>5</pmid><title>Bark.</title>
      <authorString>Holm A, Lind E.</authorString><pubYear>2020</pubYear><abstractText>&lt;h4&gt;Aim&lt;/h4&gt;We peel.</abstractText><citedByCount>3</citedByCount></result></resultList></responseWrapper>`;
    expect(await only(text)).toMatchObject({
      ...{
        format: 'europepmc-xml',
        title: 'Bark',
        abstract: '<h4>Aim</h4>We peel.',
        pmid: '5',
        citations: 3,
        year: 2020,
      },
      authors: ['Holm A', 'Lind E'],
    });
  });

  it('reads Dublin Core of a repository', async () => {
    const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header/><metadata>
      <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bark</dc:title><dc:creator>Holm, Ada</dc:creator>
      <dc:date>2011-01-02T03:04:05Z</dc:date><dc:date>2010-12</dc:date><dc:description>12 pages</dc:description><dc:description>We peel the bark of pines.</dc:description>
      <dc:subject>bark; pine</dc:subject><dc:identifier>https://example.org/7</dc:identifier><dc:identifier>doi:10.1000/o</dc:identifier></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`;
    expect(await only(text)).toMatchObject({
      ...{ format: 'oai-dc', title: 'Bark', abstract: 'We peel the bark of pines.', date: '2010-12', doi: '10.1000/o' },
      ...{ authors: ['Holm, Ada'], keywords: ['bark', 'pine'], url: 'https://example.org/7' },
    });
  });

  it('reads awards of the NSF', async () => {
    const text = `<rootTag><Award><AwardTitle>Bark</AwardTitle><AwardEffectiveDate>06/01/2015</AwardEffectiveDate><AbstractNarration>We will peel.</AbstractNarration>
      <AwardID>15</AwardID><Investigator><FirstName>Ada</FirstName><LastName>Holm</LastName></Investigator></Award></rootTag>`;
    expect(await only(text)).toMatchObject({
      format: 'nsf-award',
      id: '15',
      date: '2015-06-01',
      authors: ['Holm, Ada'],
      abstract: 'We will peel.',
    });
  });
});
