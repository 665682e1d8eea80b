import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

const namespaces =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" ' +
  'xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:bibo="http://purl.org/ontology/bibo/"';
const rdf = (content: string) => `<rdf:RDF ${namespaces}>\n${content}\n</rdf:RDF>`;
const seq = (people: string) => `<rdf:Seq>${people}</rdf:Seq>`;
const person = (surname: string, given: string) =>
  `<rdf:li><foaf:Person><foaf:surname>${surname}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`;

describe('Zotero RDF', () => {
  it('gives all that an item says, and no notes, files or collections', async () => {
    const { format, entries, notices } = await readXml(
      rdf(`<bib:Article rdf:about="https://example.org/a">
<z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/>
<bib:authors>${seq(person('Holm', 'Ada') + person('Lind', 'Eva'))}</bib:authors>
<dcterms:isReferencedBy rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/>
<dc:subject>bark</dc:subject><dc:subject><z:AutomaticTag><rdf:value>pine</rdf:value></z:AutomaticTag></dc:subject>
<dc:subject><dcterms:LCC><rdf:value>QH 1</rdf:value></dcterms:LCC></dc:subject>
<dc:title>Bark of &lt;i&gt;Pinus&lt;/i&gt;</dc:title><dcterms:abstract>We peel.</dcterms:abstract><dc:date>2019-02-03</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://example.org/a</rdf:value></dcterms:URI></dc:identifier>
<z:language>en</z:language><dc:description>PMID: 123
Citation Key: holm2019</dc:description></bib:Article>
<bib:Journal rdf:about="urn:issn:1"><dc:title>Forests</dc:title><dc:identifier>DOI 10.1000/Z</dc:identifier><dc:identifier>ISSN 1</dc:identifier></bib:Journal>
<bib:Memo rdf:about="#item_2"><rdf:value>A note.</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_3"><z:itemType>attachment</z:itemType><dc:title>Full text</dc:title></z:Attachment>
<z:Collection rdf:about="#collection_1"><dc:title>My bark</dc:title><dcterms:hasPart rdf:resource="https://example.org/a"/></z:Collection>`),
    );
    expect(format).toBe('zotero-rdf');
    expect(notices).toEqual([]);
    expect(entries).toMatchObject([
      {
        ...{
          id: 'holm2019',
          title: 'Bark of <i>Pinus</i>',
          abstract: 'We peel.',
          date: '2019-02-03',
          venue: 'Forests',
        },
        ...{
          authors: ['Holm, Ada', 'Lind, Eva'],
          keywords: ['bark', 'pine'],
          doi: '10.1000/z',
          pmid: '123',
          language: 'en',
        },
        ...{ url: 'https://example.org/a', type: 'journalArticle', at: { line: 2 } },
      },
    ]);
    expect(entries).toHaveLength(1);
  });

  it('reads items of kinds it does not know, by title and maker', async () => {
    const { entries } = await readXml(
      rdf(`<rdf:Description rdf:about="#item_1"><z:itemType>presentation</z:itemType><dc:title>Bark</dc:title>
<z:presenters>${seq(person('Holm', 'Ada'))}</z:presenters><bib:presentedAt><bib:Conference><dc:title>Bark 9</dc:title></bib:Conference></bib:presentedAt></rdf:Description>
<bib:Book rdf:about="#item_2"><dc:title>All Bark</dc:title><bib:editors>${seq(person('Lind', 'Eva'))}</bib:editors></bib:Book>`),
    );
    expect(entries.map(({ title, authors, venue }) => [title, authors, venue])).toEqual([
      ['Bark', ['Holm, Ada'], 'Bark 9'],
      ['All Bark', ['Lind, Eva'], null],
    ]);
  });

  it('gives no DOI of a journal that has those of several articles', async () => {
    const article = (n: number) =>
      `<bib:Article><dc:title>Bark ${n}</dc:title><dcterms:isPartOf rdf:resource="urn:issn:1"/></bib:Article>`;
    const journal = (n: number) =>
      `<bib:Journal rdf:about="urn:issn:1"><dc:identifier>DOI 10.1000/${n}</dc:identifier></bib:Journal>`;
    const { entries } = await readXml(rdf(article(1) + journal(1) + article(2) + journal(2)));
    expect(entries.map(({ title, doi }) => [title, doi])).toEqual([
      ['Bark 1', null],
      ['Bark 2', null],
    ]);
  });
});

describe('Bibliontology RDF', () => {
  const paper = (authors: string, rest = '') =>
    rdf(`<z:UserItem rdf:about="http://zotero.org/users/1/items/A"><bib:x/><res:resource rdf:resource="#a"/><dcterms:subject>my tag</dcterms:subject></z:UserItem>
<bibo:AcademicArticle rdf:about="#a"><dcterms:title>Bark</dcterms:title><dcterms:abstract>We peel.</dcterms:abstract><bibo:doi>10.1000/b</bibo:doi>
<dcterms:creator rdf:nodeID="n2"/><bibo:authorList>${authors}</bibo:authorList><dcterms:creator rdf:nodeID="n1"/>
<dcterms:isPartOf><bibo:Issue><dcterms:date>2016</dcterms:date><dcterms:isPartOf><bibo:Journal><dcterms:title>Forests</dcterms:title></bibo:Journal></dcterms:isPartOf></bibo:Issue></dcterms:isPartOf></bibo:AcademicArticle>
<foaf:Person rdf:nodeID="n1"><foaf:givenname>Ada</foaf:givenname><foaf:surname>Holm</foaf:surname></foaf:Person>
<foaf:Person rdf:nodeID="n2"><foaf:name>Eva Lind</foaf:name></foaf:Person>${rest}`);

  it.each([
    ['a sequence', seq('<rdf:li rdf:nodeID="n1"/><rdf:li rdf:nodeID="n2"/>'), ''],
    [
      'a list',
      '<rdf:List><rdf:first rdf:nodeID="n1"/><rdf:rest><rdf:Description rdf:nodeID="l2"/></rdf:rest></rdf:List>',
      '<rdf:List rdf:nodeID="l2"><rdf:first rdf:nodeID="n2"/><rdf:rest rdf:resource="#nil"/></rdf:List>',
    ],
  ])('reads authors in %s, in its order', async (_, authors, rest) => {
    const { format, entries } = await readXml(paper(authors, rest));
    expect(format).toBe('bibliontology-rdf');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      ...{ title: 'Bark', abstract: 'We peel.', year: 2016, venue: 'Forests', doi: '10.1000/b', keywords: ['my tag'] },
      authors: expect.arrayContaining(['Holm, Ada', 'Eva Lind']) as string[],
    });
    expect(entries[0]!.authors.slice(0, 2)).toEqual(['Holm, Ada', 'Eva Lind']);
  });

  it('reads a list that holds itself, and wholes that are parts of each other', async () => {
    const self = '<rdf:li rdf:nodeID="s"/>'.repeat(20);
    const { entries } = await readXml(
      paper(`<rdf:Seq rdf:nodeID="s"><rdf:li rdf:nodeID="n1"/>${self}</rdf:Seq>`).replace(
        '</rdf:RDF>',
        '<bibo:Book rdf:about="#b"><dcterms:title>B</dcterms:title><dcterms:isPartOf rdf:resource="#c"/></bibo:Book>' +
          '<bibo:Book rdf:about="#c"><dcterms:title>C</dcterms:title><dcterms:isPartOf rdf:resource="#b"/></bibo:Book></rdf:RDF>',
      ),
    );
    expect(entries[0]!.authors).toEqual(['Holm, Ada']);
  });

  it('reads a document that is cut off as far as it goes', async () => {
    const whole = paper(seq('<rdf:li rdf:nodeID="n1"/>'));
    const { entries, notices } = await readXml(whole.slice(0, whole.indexOf('<foaf:Person')));
    expect(entries).toMatchObject([{ title: 'Bark' }]);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning' }]);
  });
});
