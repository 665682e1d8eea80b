import { madeOf, phrases } from './phrases.ts';

/** Where reviews search. Registers of trials are among them; "arXiv" and "Wikipedia" are data as often. */
const sources = phrases(`
PubMed | PubMed Central | Medline | MEDLINE | Embase | EMBASE | Scopus | SCOPUS | Web of Science | Web of Science Core Collection | Web of Knowledge | WoS |
Science Citation Index | Science Citation Index Expanded | Social Sciences Citation Index | SCIE | SSCI | Emerging Sources Citation Index |
Google Scholar | CINAHL | CINAHL Plus | CINAHL Complete | PsycINFO | PsychINFO | PSYCINFO | PSYCHINFO | PsycLIT | PsycArticles | PsycNET | Cochrane Library |
Cochrane | Cochrane CENTRAL | Cochrane Central Register | Cochrane Central Register of Controlled Trials | Central Register of Controlled Trials |
Cochrane Controlled Trials Register | Cochrane Database | Cochrane Database of Systematic Reviews | Cochrane Register | CENTRAL | ERIC | JSTOR | ProQuest | ProQuest Dissertation |
ProQuest Dissertations and Theses | EBSCO | EBSCOhost | Academic Search Complete | Academic Search Premier | Academic Search Ultimate | Academic Search |
Business Source Complete | Business Source Premier | Business Source | ScienceDirect | Science Direct | SpringerLink | Springer Link | IEEE Xplore |
ACM Digital Library | Wiley Online Library | Wiley InterScience | LILACS | SciELO | SCIELO | AMED | SPORTDiscus | PEDro | OTseeker | ClinicalTrials |
ClinicalTrials.gov | clinicaltrials.gov | Clinical Trials.gov | International Clinical Trials Registry Platform | WHO ICTRP | ICTRP | Dissertation Abstract |
Dissertation Abstracts International | OpenGrey | OpenSIGLE | CAB Abstract | CAB Direct | BIOSIS | BIOSIS Preview | Biological Abstract | Zoological Record | AGRICOLA | AGRIS |
EconLit | Sociological Abstract | SocINDEX | Social Services Abstract | Social Work Abstract | POPLINE | Global Health database | ASSIA | IBSS |
Inspec | Compendex | Ei Compendex | Engineering Village | Chinese Biomedical Literature Database | Chinese BioMedical Database | CBM database | CBMdisc | SinoMed | CNKI |
China National Knowledge Infrastructure | China Knowledge Resource Integrated Database | Wanfang | WanFang Data | VIP database | VIP information | Weipu | Chinese Scientific Journal Database |
KoreaMed | IndMED | J-STAGE | CiNii | Ichushi | DOAJ | Directory of Open Access Journals | SSRN | RePEc | IDEAS/RePEc | Emerald Insight | HealthSTAR | TOXLINE | CANCERLIT |
BIREME | Redalyc | Dialnet | Latindex | Magiran | SID database | IranMedex | HeinOnline | LexisNexis | Philosopher's Index | ATLA Religion Database | Anthropology Plus |
MathSciNet | zbMATH | GEOBASE | GeoRef | Current Contents | Journal Citation Report | Faculty of 1000 | Epistemonikos | TRIP database | NHS EED | DARE database |
Medical Subject Heading | MeSH term | MeSH heading | MeSH keyword | electronic database | electronic bibliographic database | bibliographic database | electronic search | hand search | manual search |
reference list | electronic literature search | systematic literature search | comprehensive literature search
`);
const fillers = phrases(`
database | data | base | search | via | Ovid | OVID | online | record | and | or | ISI | Thomson | Reuters | Clarivate | analytics | all | APA | full | text | term |
electronic | platform | engine | core | collection | index | library | the | of | to | year
`);

/** A database that a review searched, or several. */
export const isSearchSource = madeOf(sources, fillers);
