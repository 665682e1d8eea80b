import { functionWords } from './closed-words.ts';
import { isCommonWord } from './common-words.ts';
import { singular } from './singular.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Latin that is no organism: parts of the body, diseases, phrases; by first word, and by second. */
const otherFirst = words(`
acne alma angina aorta area arteria atrium basis bona bulla carcinoma cauda chorda cisterna corona corpus cortex crista criteria curriculum
cutis data dementia deus diabetes ductus dura erythema fascia fascicle formula fornix fossa genu glans globus granuloma hallux hernia herpes
ileus incisura labia lamina lex lichen linea locus lupus macula magna medulla medial molluscum morbus musculus naevus nervus nevus nucleus
opus pars pectus pemphigus phenomena pia pityriasis placenta plexus porphyria processus propria pustula radix ramus rectus retinitis rigor
sacrum septum sinus spina spiritus status stigma stratum stria substantia sulcus tela tempora terra tinea tractus tunica ulcus urticaria
uterus vagina vena verruca vesica vita zona
`);
const otherSecond = words(`
economicus vitae juris carta nullius quo sacra facie versa culpa bono populi materia medica prima mundi rasa sum fortis gratia alia
`);

/** Epithets that are words of other languages' abstracts too, or that have no Latin ending. */
const epithets = words(`
alba albicans americana americanus arborea arcticus arvensis aureus australis bicolor borealis canadensis canis cerevisiae coli communis
concolor coccinea crispa deliciosa domestica domesticus edulis elegans esculenta europaea falciparum familiaris ferox flavus fluorescens
gallus gigas glauca globosa grandis indica indicus japonica javanica laevis lupus lutea lycopersicum major maritima mays melanogaster
mellifera minor minima mori mucronata musculus mutans nana niger nigra norvegicus officinalis olitorius orientalis palustris paniculata
patens pneumoniae pratensis pusilla pylori rapa rattus robur robusta rubra rufa sapiens sativa sativus scrofa sinensis sylvestris
sylvatica taurus thaliana thuringiensis tigrinum tremula tuberculosis tuberosum typhi vinifera virens virginiana viridis vivax vulgare vulgaris zea
`);

/** Genera without a Latin ending, or that are common words. */
const latinGenera = words('homo zea rosa bombyx ips');

const strongEnding = /(?:ensis|oides|icola|iformis|[a-z]{3}us|ii|ae|ceps|phora|ifera|fera)$/;
const weakEnding = /(?:us|is|um|a|i|ans|ens|or|er|on|os|ax|ex|ops|yx|ys)$/;
const genusEnding = /(?:us|is|um|a|on|ys|as|os|es|ops|yx|ix|ax|ex|ium|er|oe|ma)$/;
/** Endings of adjectives and participles, and words of Romance languages that begin a sentence. */
const notGenus =
  /(?:ic|al|ive|ous|ed|ing|ary|ful|less)$|^(?:los|las|estos|estas|este|esta|dicha|dicho|une?|les|des|cette|ces|uma?|dos|das)$/;
/** Endings of diseases, processes and other nouns made from Greek and Latin. */
const noEpithet =
  /(?:itis|osis|asis|esis|ysis|emia|aemia|oma|uria|pathia|algia|plasia|penia|phobia|mania|plegia|trophia|ectasia|tion|sion|ness|ment|ology|logia|ism|graphia|metria|ization|ing|ers|ors)$/;

/**
 * Whether two words are a genus and a species: "Picoides arcticus", "Zea mays". Decided by their Latin endings; a second word
 * that is English is none unless it is listed.
 */
export function isScientificName(genus: string, epithet: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(genus) || !/^[a-zë]{3,}(?:-[a-z]+)?$/.test(epithet)) return false;
  const first = genus.toLowerCase();
  if (otherFirst.has(first) || functionWords.has(first) || notGenus.test(first) || otherSecond.has(epithet))
    return false;
  if (epithets.has(epithet)) return genusEnding.test(first) || latinGenera.has(first) || !isCommonWord(first);
  if (epithet.length < 4 || noEpithet.test(epithet) || isCommonWord(epithet) || isCommonWord(singular(epithet)))
    return false;
  if (isCommonWord(first) && !genusEnding.test(first)) return false;
  return strongEnding.test(epithet) || (genusEnding.test(first) && weakEnding.test(epithet));
}
