/**
 * What the shipped tables call words that `singular.ts` gives another form: they were learned with two older ways to make
 * singulars ("approache", "bia"). To be deleted, with its uses in `extract/built-in.ts` and `profile/terms.ts`, when the tables
 * are learned again.
 */

const pairs = (text: string): [old: string, form: string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]);

/** An old form and the present one. Old forms of possessives end in an apostrophe. */
const inAll = pairs(`
  academics:academic accumben:accumbens achille:achilles adam:adams aede:aedes affair:affairs afterward:afterwards
  ahlfor:ahlfors aire:aires alamo:alamos albican:albicans algaa:algaas algae:alga alp:alps alternan:alternans
  america:americas amoebae:amoeba ande:andes andrea:andreas andrew:andrews anesthetics:anesthetic angele:angeles
  annal:annals annuli:annulus antennae:antenna antibiotics:antibiotic approache:approach archimede:archimedes
  arrhythmias:arrhythmia associahedra:associahedron astrophy:astrophys athen:athens atlase:atlas atria:atrium aurorae:aurora
  avalanch:avalanche backward:backwards bate:bates baye:bayes bernay:bernays biophy:biophys borcherd:borcherds
  brange:branges breache:breach burger:burgers cacti:cactus calculi:calculus catalogue:catalog caustics:caustic
  censuse:census ceramics:ceramic characteristics:characteristic charle:charles chlamydomona:chlamydomonas
  christma:christmas cilia:cilium clinics:clinic clothe:clothes collin:collins confine:confines conics:conic conne:connes
  consortia:consortium continua:continuum cooky:cookie coronae:corona corp:corps critics:critic crossroad:crossroads
  cubics:cubic cumming:cummings curricula:curriculum cyanobacteria:cyanobacterium daubechy:daubechies davy:davies ddo:ddos
  descarte:descartes desiderata:desideratum devop:devops diatomics:diatomic dielectrics:dielectric dougla:douglas
  downward:downwards dubin:dubins dy:die earning:earnings edmond:edmonds edward:edwards enrique:enriques
  ephemeride:ephemeris epidemics:epidemic epithelia:epithelium epp:epps equilibria:equilibrium erdo:erdos evan:evans
  extrema:extremum fabrics:fabric falting:faltings farka:farkas flagella:flagellum flyby:flybys fnir:fnirs focuss:focus
  formulae:formula freshmen:freshman friedrich:friedrichs fuch:fuchs gaa:gaas gass:gas gateaux:gateau geodesics:geodesic
  geophy:geophys george:georges gibb:gibbs glomeruli:glomerulus griffith:griffiths han:hans harmonics:harmonic
  hasting:hastings hawke:hawkes heile:heiles helice:helix helio:helios heuristics:heuristic higg:higgs holme:holmes
  hopkin:hopkins hughe:hughes humanity:humanities hylleraa:hylleraas iaa:iaas ina:inas indoor:indoors ingaa:ingaas
  inward:inwards isaac:isaacs isoscele:isosceles jame:james jayne:jaynes jean:jeans jeffrey:jeffreys johanne:johannes
  jone:jones kansa:kansas karatza:karatzas koopman:koopmans kramer:kramers kubernete:kubernetes lanczo:lanczos
  langland:langlands larvae:larva logics:logic luca:lucas ly:lie lyon:lyons mar:mars massachusett:massachusetts
  matthew:matthews maxima:maximum mem:mems menus:menu metaheuristics:metaheuristic metrics:metric mill:mills
  millennia:millennium minima:minimum mise:mises mitochondria:mitochondrion moduli:modulus molass:molasses momenta:momentum
  mosaics:mosaic myer:myers naple:naples nebulae:nebula nematics:nematic netherland:netherlands nichol:nichols
  nicola:nicolas nowaday:nowadays odd:odds oftentime:oftentimes onward:onwards optima:optimum ose:osis outdoor:outdoors
  outward:outwards paa:paas pandemics:pandemic pant:pants peierl:peierls pendula:pendulum people:person pere:peres
  philip:philips philippine:philippines phillip:phillips phy:phys phyla:phylum pitt:pitts plateaus:plateau plo:plos
  polyhedra:polyhedron poss:posse pott:potts presheave:presheaf proceed:proceeds proceeding:proceedings procruste:procrustes
  pseudomona:pseudomonas pythagora:pythagoras quadrics:quadric quizz:quiz reache:reach ree:rees reynold:reynolds
  richard:richards robert:roberts rodrigue:rodrigues roger:rogers ruijsenaar:ruijsenaars saa:saas saccharomyce:saccharomyces
  santo:santos sapien:sapiens schole:scholes scissor:scissors semme:semmes separatrice:separatrix sheave:sheaf
  sideway:sideways siemen:siemens simon:simons simplice:simplex sometime:sometimes spermatozoa:spermatozoon steven:stevens
  stieltje:stieltjes stoke:stokes sturmfel:sturmfels submatrice:submatrix supernovae:supernova suprema:supremum
  surrounding:surroundings tableaux:tableau tardo:tardos taube:taubes taxa:taxon taxe:tax taxis:taxi termini:terminus
  tetrahedra:tetrahedron thesauri:thesaurus thoma:thomas tonk:tonks topics:topic topo:topos topoi:topos tori:torus
  tran:trans tranch:tranche tsunamis:tsunami tweezer:tweezers ulyss:ulysses underly:underlie upward:upwards vacua:vacuum
  vias:via vortice:vortex vry:vries waal:waals wale:wales watt:watts wikis:wiki wilk:wilks william:williams
`);

export const extractionForms: ReadonlyMap<string, string> = new Map(inAll);

/** A word as the term vectors know it, made by its ending only ("bia", "sery"). */
export function vectorWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sses|xes|ches|shes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/**
 * A table with the present forms of its keys (words between spaces) beside the old ones, which may be words of their own. Where
 * a present form has a value already, `add` makes one of both; without `add` the first stays.
 */
export function withPresentForms<T>(
  table: ReadonlyMap<string, T>,
  forms: ReadonlyMap<string, string>,
  add: (known: T, old: T) => T = (known) => known,
): Map<string, T> {
  const result = new Map(table);
  for (const [key, value] of table) {
    for (const form of presentForms(key, forms)) {
      const known = result.get(form);
      result.set(form, known === undefined ? value : add(known, value));
    }
  }
  return result;
}

/** The key with one or more of its words in their present form; none where it has no old form. */
function presentForms(key: string, forms: ReadonlyMap<string, string>): string[] {
  const words = key.split(' ');
  const present = words.map((word) => forms.get(word) ?? (word.endsWith("'") ? `${word}s` : word));
  let keys = [''];
  if (present.every((form, at) => form === words[at])) return [];
  words.forEach((word, at) => {
    const choices = present[at] === word ? [word] : [word, present[at]!];
    keys = keys.flatMap((start) => choices.map((choice) => (at === 0 ? choice : `${start} ${choice}`)));
  });
  return keys.slice(1);
}
