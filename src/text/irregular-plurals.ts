/**
 * Plurals that the endings in `singular.ts` would get wrong: the plural's ending, the singular's ending, and the plurals.
 * An ending that is listed twice has two singulars (`matrices`, `vertices`).
 */
export const irregularPlurals: readonly (readonly [plural: string, singular: string, plurals: string])[] = [
  // English
  [
    'en',
    'an',
    'men chairmen congressmen firemen fishermen foremen freshmen gentlemen laymen middlemen policemen seamen workmen',
  ],
  ['ice', 'ouse', 'mice dormice fieldmice titmice lice woodlice'],
  ['eet', 'oot', 'feet forefeet'],
  ['eeth', 'ooth', 'teeth eyeteeth'],
  ['eese', 'oose', 'geese'],
  ['en', '', 'oxen'],
  ['ves', 'f', 'beeves calves dwarves elves hooves leaves cloverleaves selves turves wharves'],
  ['ves', 'fe', 'lives afterlives'],
  [
    'ies',
    'ie',
    `aeries belies birdies bogies bookies boogies brasseries brownies budgies calories kilocalories collies cookies
    coteries curies dies foodies freebies genies goalies groupies hippies hoodies indies junkies lassies lies
    lingeries magpies menageries movies newbies oldies pies pixies prairies reveries rookies rotisseries selfies
    smoothies sorties talkies techies ties underlies unties valkyries veggies vies yuppies zombies`,
  ],
  [
    'ics',
    'ic',
    `academics alcoholics analgesics anesthetics antibiotics antipsychotics attics caustics ceramics cholesterics clerics
    clinics comics conics conspecifics critics cubics cynics diabetics diacritics diatomics dielectrics diuretics
    epics epidemics fabrics fanatics ferroelectrics geodesics harmonics logics medics metrics mimics mnemonics mosaics
    multiferroics mystics narcotics nematics neuroleptics pandemics panics paramedics picnics piezoelectrics plastics
    polytechnics prebiotics probiotics pseudometrics psychedelics publics quadrics quartics quasimetrics quintics
    relics republics romantics rubrics sceptics schematics semimetrics sextics skeptics smectics submetrics subtopics
    superharmonics subharmonics tics topics tunics ultrametrics`,
  ],
  // A vowel before the -s: the rules take these endings for a singular's.
  [
    'us',
    'u',
    `adieus bayous caribous cpus ecus emus flus gnus gpus gurus haikus hindus impromptus kudus menus milieus parvenus
    purlieus snafus submenus sudokus taus tofus tpus tutus zebus zulus`,
  ],
  [
    'is',
    'i',
    `afghanis alibis alkalis azerbaijanis bengalis bikinis bonsais emojis iraqis israelis khakis kiwis kuwaitis mris nazis
    okapis pakistanis rabbis rois safaris salamis samurais saudis skis somalis taxis tsunamis wikis yogis`,
  ],
  // An -e that stays
  ['oes', 'oe', 'aloes canoes floes foes hoes mistletoes oboes roes sloes tiptoes toes woes'],
  [
    'ches',
    'che',
    `aches backaches bellyaches earaches headaches heartaches stomachaches toothaches apaches brioches caches geocaches
    cartouches ceviches cliches creches douches fiches microfiches gouaches moustaches mustaches niches panaches
    pastiches psyches quiches seiches tranches`,
  ],
  ['xes', 'xe', 'battleaxes pickaxes poleaxes'],
  ['sses', 'sse', 'crevasses demitasses finesses impasses lacrosses largesses mousses posses wrasses'],
  [
    'uses',
    'use',
    `abuses accuses amuses bemuses cruses disabuses disuses druses excuses hypotenuses misuses muses overuses peruses
    recluses ruses uses`,
  ],
  [
    'oses',
    'ose',
    `agaroses aldoses amyloses arabinoses cellobioses dextroses doses fructoses galactoses glucoses hexoses hoses ketoses
    lactoses loses maltoses mannoses megadoses microdoses noses overdoses pentoses primroses proses riboses roses
    sucroses tetroses trehaloses trioses tuberoses underdoses xyloses`,
  ],
  // A singular in -s
  ['sses', 's', 'biasses busses focusses gasses'],
  ['zzes', 'z', 'fezzes quizzes'],
  [
    'es',
    '',
    `albatrosses aliases alkalies asbestoses atlases axises basises biases canvases cannabises chassises christmases
    chrysalises clematises clitorises epidermises gases biogases ibises irises mantises nucleuses pancreases pelvises
    penises portcullises proboscises rhinoceroses subtoposes summonses thermoses topazes toposes trellises joneses`,
  ],
  // Greek and Latin
  [
    'es',
    'is',
    'axes biaxes subaxes chemotaxes phototaxes phyllotaxes caryopses peristalses bases subbases crises emphases nares oases pelves periphrases praxes synopses testes',
  ],
  ['ides', 'is', 'apsides chrysalides ephemerides epididymides glottides irides proboscides'],
  ['ices', 'ix', 'appendices cervices radices varices'],
  ['ices', 'ex', 'apices codices haruspices ibices latices'],
  ['aces', 'ax', 'thoraces'],
  ['ges', 'x', 'phalanges'],
  ['ces', 'x', 'calyces cruces fornices'],
  [
    'i',
    'us',
    `abaci acini alumni alveoli annuli asci bronchi cacti calculi canaliculi cerci cirri colliculi cumuli stratocumuli
    disci emboli esophagi oesophagi eucalypti fasciculi foci fundi fungi genii glomeruli gyri hippocampi homunculi
    humeri incubi isthmi limbi loci magi menisci naevi nautili nevi nimbi nucleoli ocelli octopi papyri phalli pili
    platypi rami reguli rhombi sarcophagi stimuli styli succubi sulci syllabi termini thesauri thrombi thymi tori
    tumuli villi microvilli`,
  ],
  ['i', 'o', 'concerti libretti tempi virtuosi'],
  ['oi', 'os', 'topoi'],
  ['eux', 'eu', 'adieux milieux'],
  [
    'ae',
    'a',
    `abscissae agorae alae alumnae amebae amoebae ampullae amygdalae ancillae antennae aortae areolae aurorae bullae bursae
    caesurae cannulae catenae chaetae chelae chimerae cicadae cisternae cochleae conchae conjunctivae copulae corneae
    coronae costae cristae drosophilae fasciae faunae fibulae fimbriae fistulae florae formulae fossae foveae gingivae
    herniae hyphae insulae lacunae lamellae laminae larvae maculae maxillae medullae minutiae mucosae mycorrhizae
    nebulae papillae patellae penumbrae personae petechiae pinnae placentae pleurae plicae pupae retinae rickettsiae
    rugae salmonellae scapulae sequelae setae striae tarantulae tesserae tibiae trabeculae tracheae ulnae umbrae
    urethrae uvulae vertebrae`,
  ],
  [
    'a',
    'um',
    `acetabula addenda antheridia antisera aquaria archegonia atria auditoria basidia candelabra capitula cerebella cerebra
    cilia clostridia colloquia compendia conidia consortia continua corrigenda crania crematoria curricula desiderata
    dicta diverticula emporia endocardia endometria errata extrema flagella fora fulcra gymnasia herbaria honoraria
    incunabula infima inocula ischia labia mausolea maxima memoranda millennia minima moratoria mycelia myocardia
    opercula optima ova paramecia pendula pericardia peritonea phyla planetaria plasmodia podia primordia pseudopodia
    quanta referenda refugia residua reticula rhizobia rostra sanatoria scholia septa sera simulacra specula stadia
    sterna strata subphyla substrata suprema symposia syncytia terraria ultimata vacua vestibula vivaria`,
  ],
  [
    'a',
    'on',
    'aphelia criteria ganglia mitochondria noumena oxymora parhelia perihelia prolegomena spermatozoa subcriteria subtaxa taxa',
  ],
  ['ta', '', 'dogmata edemata enigmata magmata oedemata lemmata plasmodesmata schemata stigmata traumata'],
  ['ora', 'us', 'corpora'],
  ['ora', 'ur', 'femora'],
  ['era', 'us', 'genera subgenera'],
  ['ina', 'en', 'foramina lumina nomina'],
];
