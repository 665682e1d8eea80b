/** What a key is called without its case, hyphens and the like: `dc:title`, `Article_Title`. */
const plain = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/**
 * The names under which people and services keep the facts of a paper, those of conceptscape first. What machines made of
 * a paper (`keyphrases`, `entities`, `concepts`, `topics`, `tldr`) is not among them.
 */
const names = {
  id: 'id key citekey citationkey',
  title: 'title articletitle papertitle documenttitle dctitle titledisplay preprinttitle titles displayname ti',
  abstract:
    'abstract abstracttext abstractnote paperabstract articleabstract abstracts preprintabstract dcdescription summary description descriptions ab',
  year: 'year publicationyear pubyear yearpublished publishedyear publishyear py',
  date:
    'date publicationdate publisheddate datepublished publishdate pubdate published publishedonline coverdate ' +
    'prismcoverdate preprintdate issued publishedat',
  authors:
    'authors author authornames authorlist authorstring authorsdisplay authordisplay creators creator dccreator preprintauthors au',
  venue:
    'venue journal journaltitle journalname publicationtitle publicationname containertitle prismpublicationname sourcetitle ' +
    'booktitle conference conferencename publication pub journalref source',
  doi: 'doi dois prismdoi preprintdoi',
  pmid: 'pmid pubmedid',
  arxiv: 'arxiv arxivid',
  openalex: 'openalex openalexid',
  url: 'url link urls links',
  keywords: 'keywords keyword authorkeywords authkeywords mesh meshterms indexterms indexkeywords tags de',
  language: 'language lang languages',
  type: 'type documenttype publicationtype articletype doctype',
  citations:
    'citations citationcount citedbycount citedby timescited ncitations numcitations numcitedby numberofcitations',
  references: 'references referencedworks reference',
  corrects: 'corrects',
  sources: 'sources',
} as const;

/** A fact of a paper, by the key that conceptscape gives it. */
export type Role = keyof typeof names;

const roles = new Map(
  Object.entries(names).flatMap(([role, all]) =>
    all.split(' ').map((name, rank) => [name, { role: role as Role, rank }] as const),
  ),
);

/** The fact that a key says something of, by its name. */
export function roleOf(key: string): Role | null {
  return roles.get(plain(key))?.role ?? null;
}

/** The keys of an object that say something of each fact, in the order in which they are asked. */
export function keysByRole(keys: Iterable<string>): ReadonlyMap<Role, string[]> {
  const ranked = [...keys].flatMap((key) => {
    const known = roles.get(plain(key));
    return known ? [{ key, ...known }] : [];
  });
  const byRole = new Map<Role, string[]>();
  for (const { key, role } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const before = byRole.get(role);
    if (before) before.push(key);
    else byRole.set(role, [key]);
  }
  return byRole;
}

/** Keys that things of any kind have: what has one of them need be no paper. */
const vague = new Set(['displayname', 'ti', 'summary', 'description', 'descriptions', 'ab', 'dcdescription']);
/** Keys that only records of certain services have. */
const telling = new Set(
  'abstract_inverted_index authorships itemType paperId paperAbstract authors_parsed container-title is-referenced-by-count reference-count'.split(
    ' ',
  ),
);

/** Whether an item of a list, by its keys, is a record: it has a title or an abstract. */
export function isRecord(keys: readonly string[]): boolean {
  return keys.some((key) => {
    const role = roleOf(key);
    return telling.has(key) || ((role === 'title' || role === 'abstract') && !vague.has(plain(key)));
  });
}

/**
 * Whether an object that is alone, or under some key of another, is a record: it has a title, and besides an abstract,
 * authors or another fact of papers.
 */
export function isClearlyRecord(keys: readonly string[]): boolean {
  if (!isRecord(keys) || isOfOthers(keys)) return false;
  const known = keysByRole(keys);
  return keys.some((key) => telling.has(key)) || facts.some((role) => known.has(role));
}

const facts: readonly Role[] = ['abstract', 'authors', 'year', 'date', 'doi', 'venue', 'pmid', 'arxiv'];

/** Whether an object is something else that may have a title: a JSON schema, a notebook, a package, GeoJSON, a graph. */
export function isOfOthers(keys: readonly string[]): boolean {
  if (keys.some((key) => ofOthers.has(key))) return true;
  return keys.includes('nodes') && (keys.includes('edges') || keys.includes('links'));
}

const ofOthers = new Set(
  '$schema properties openapi swagger cells dependencies devDependencies start_url features geometry'.split(' '),
);
