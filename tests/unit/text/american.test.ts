import { describe, expect, test } from 'vitest';
import { american } from '../../../src/text/american.ts';

/** British and American spellings, by the rule that joins them. */
const pairs: Record<string, string> = {
  'ae by word parts': `haem-hem haemoglobin-hemoglobin methaemoglobin-methemoglobin anaemia-anemia ischaemic-ischemic
    hyperglycaemia-hyperglycemia leukaemogenesis-leukemogenesis anaesthesia-anesthesia paraesthesia-paresthesia
    esthetic-aesthetic paediatric-pediatric orthopaedics-orthopedics encyclopaedia-encyclopedia gynaecology-gynecology
    aetiology-etiology caesium-cesium caesarean-cesarean caesarian-cesarean caecum-cecum faecal-fecal palaeontology-paleontology
    mediaeval-medieval naevus-nevus laevorotatory-levorotatory caeruleus-coeruleus archeology-archaeology`,
  'oe by word parts': `oesophageal-esophageal gastrooesophageal-gastroesophageal oestrogen-estrogen xenooestrogen-xenoestrogen
    antioestrogen-antiestrogen oestradiol-estradiol foetal-fetal diarrhoea-diarrhea amenorrhoea-amenorrhea oedema-edema
    lymphoedema-lymphedema apnoea-apnea dyspnoeic-dyspneic coeliac-celiac homoeopathy-homeopathy amoeba-ameba
    pharmacopoeia-pharmacopeia manoeuvre-maneuver manoeuvring-maneuvering manoeuvred-maneuvered oenology-enology`,
  '-our': `behaviour-behavior colouration-coloration neighbourhood-neighborhood unfavourable-unfavorable tumourigenesis-tumorigenesis
    odour-odor harbour-harbor saviour-savior rigourous-rigorous vapour-vapor`,
  '-ise and -yse': `generalise-generalize generalised-generalized organisation-organization organisational-organizational
    optimiser-optimizer tokenising-tokenizing linearisable-linearizable polarisability-polarizability colourise-colorize
    memoisation-memoization analyse-analyze analyser-analyzer catalysed-catalyzed hydrolysing-hydrolyzing`,
  '-ll-': `modelling-modeling labelled-labeled signalling-signaling modeller-modeler counsellor-counselor remodelled-remodeled
    marvellous-marvelous medallist-medalist tranquilliser-tranquilizer fulfil-fulfill fulfilment-fulfillment enrol-enroll
    enrolment-enrollment skilful-skillful instalment-installment distil-distill`,
  '-re': `centre-center fibre-fiber nanofibre-nanofiber litre-liter kilometre-kilometer calibre-caliber theatre-theater
    centred-centered fibred-fibered centring-centering centreline-centerline titre-titer spectre-specter`,
  '-ogue':
    'catalogue-catalog catalogued-cataloged cataloguing-cataloging dialogue-dialog analogue-analog homologue-homolog',
  '-ence, -ment, -able': `defence-defense offence-offense licence-license practise-practice acknowledgement-acknowledgment
    judgement-judgment sizeable-sizable liveability-livability`,
  'single words': `grey-gray greyscale-grayscale programme-program plough-plow mould-mold ageing-aging artefact-artifact
    aluminium-aluminum tyre-tire sceptic-skeptic sulphide-sulfide disulphide-disulfide leucocyte-leukocyte interneurone-interneuron
    disc-disk focussed-focused orientated-oriented connexion-connection`,
};

/** Words that look like British spellings and are none. */
const others = `
  hour four tour contour detour glamour paramour velour troubadour pour source course journal
  poem poet does goes shoe canoe toe phoenix coefficient coexist coenzyme oboe aloe poesis phoebe noether goethe coelacanth
  aerosol aerobic anaerobic archaea israel michael caesar algae larvae maestro faecalis faecium achaemenid laevis aegypti taenia
  gastroesophageal xenoestrogen neuroestrogen angioedema bioestrogen
  wise likewise otherwise rise arise sunrise exercise noise raise praise promise compromise premise precise concise supervise
  revise advise devise improvise televise comprise surprise enterprise franchise advertise expertise paradise disguise cruise
  excise merchandise demise chemise treatise disable disability advisable raised promising advertiser bisect island
  tell collect filling rolling called controlled controller excelled propelled install cell wall still million collision
  genre acre ogre massacre cadre timbre square before measure parameter
  synagogue rogue vogue prologue pedagogue tongue
  sequence science tense fence pence evidence incidence influence
  greyhound element cement management movement septic aseptic program gram page storage usage lineage
  disco discus discrete practice analysis catalysis lyse lysine
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

describe('the American spelling', () => {
  test.each(Object.entries(pairs))('of British words, %s', (_, list) => {
    const rows = words(list).map((pair) => pair.split('-'));
    expect(rows.map(([british]) => american(british!))).toEqual(rows.map(([, own]) => own));
    expect(rows.map(([, own]) => american(own!))).toEqual(rows.map(([, own]) => own));
  });

  test('of other words is theirs', () => {
    expect(words(others).filter((word) => american(word) !== word)).toEqual([]);
  });
});
