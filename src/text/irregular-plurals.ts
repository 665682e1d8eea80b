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
    `aeries aunties baddies beanies belies biggies birdies bogies boogies bookies boonies bourgeoisies bowties brasseries
    brownies budgies cabbies charcuteries collies commies cooties corries coteries cowries curies cuties dearies dies
    doggies dogies dominies druggies eyries faeries foodies freebies gendarmeries genies ghillies girlies goalies
    greenies groupies hankies hippies hoagies hogties homies hoodies indies jalousies junkies kelpies kiddies laddies
    lassies lefties lies lingeries magpies mealies meanies megacuries menageries microcuries millicuries mounties
    nanocuries neckties newbies nighties nixies oldies onesies organdies overlies parfumeries patisseries picocuries
    pies pinkies pixies potpies preemies quickies reties reveries roadies rookies roomies rotisseries roughies
    scrunchies selfies sharpies smarties smoothies softies sorties stogies stymies sweeties talkies techies ties
    toughies townies trekkies underlies unties valkyries veggies vies walkies wheelies yuppies`,
  ],
  [
    'ics',
    'ic',
    `academics agnostics alcoholics anaesthetics analgesics anesthetics antipsychotics ascetics asthmatics attics
    catholics caustics ceramics cholesterics clerics clinics comics conics conspecifics critics cubics cynics diabetics
    diacritics diatomics dielectrics diuretics emetics antiemetics epics epidemics fabrics fanatics ferroelectrics geodesics harmonics
    heretics hispanics hypnotics logics medics metrics mimics mnemonics mosaics multiferroics mystics narcotics nematics
    pandemics panics paramedics picnics piezoelectrics plastics polytechnics pseudometrics psychedelics publics quadrics
    quartics quasimetrics quintics relics republics romantics rubrics sceptics schematics semimetrics sextics skeptics
    smectics subharmonics submetrics subtopics superharmonics tics topics tunics ultrametrics`,
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
    'axes biaxes subaxes chemotaxes phototaxes phyllotaxes caryopses peristalses bases subbases crises emphases nares oases pelves periphrases praxes sepses synopses testes',
  ],
  ['ides', 'is', 'apsides chrysalides ephemerides epididymides glottides irides proboscides'],
  ['ices', 'ix', 'appendices calices cervices cicatrices radices varices'],
  ['ices', 'ex', 'apices codices haruspices ibices latices scolices'],
  ['aces', 'ax', 'anthraces thoraces'],
  ['ges', 'x', 'coccyges phalanges'],
  ['ces', 'x', 'calyces cruces fornices'],
  [
    'i',
    'us',
    `abaci acini alumni alveoli annuli asci bronchi cacti calculi canaliculi cerci cirri colliculi colossi cumuli disci
    emboli esophagi eucalypti fasciculi foci fundi fungi genii glomeruli gyri hili hippocampi hippopotami homunculi
    humeri incubi isthmi limbi loci magi menisci microvilli naevi nauplii nautili nevi nimbi nucleoli ocelli octopi
    oesophagi papyri phalli pili platypi rami reguli rhombi sarcophagi stimuli stratocumuli styli succubi sulci syllabi
    termini thesauri thrombi thymi tori tumuli uteri villi`,
  ],
  ['i', 'o', 'concerti libretti tempi virtuosi'],
  ['oi', 'os', 'topoi'],
  ['eux', 'eu', 'adieux milieux'],
  [
    'ae',
    'a',
    `abscissae agorae alae alumnae amebae amoebae ampullae amygdalae ancillae antennae aortae areolae aurorae blastulae
    bullae bursae caesurae cannulae catenae chaetae chelae chelicerae chimerae cicadae cisternae cochleae conchae
    conjunctivae copulae corneae coronae costae cristae drosophilae exuviae faculae fasciae faunae fenestrae fibulae
    fimbriae fistulae florae formulae fossae foveae gastrulae gemmulae gingivae herniae hyphae insulae lacunae lamellae
    laminae larvae maculae maxillae medullae medusae minutiae morulae mucosae mycorrhizae nebulae oothecae papillae
    patellae penumbrae personae petechiae pinnae placentae planulae pleurae plicae pupae radulae retinae rickettsiae
    rugae salmonellae scapulae sequelae setae spermathecae stelae striae tarantulae tegulae tesserae thecae tibiae
    trabeculae tracheae trochleae ulnae umbrae urethrae uvulae vertebrae vibrissae`,
  ],
  [
    'a',
    'um',
    `acetabula addenda antheridia antisera aquaria archegonia atria auditoria basidia candelabra capitula cerebella
    cerebra cilia clostridia colloquia compendia conidia consortia continua corrigenda crania crematoria curricula
    desiderata dicta diverticula elytra emporia endocardia endometria errata extrema flagella fora fulcra gymnasia
    herbaria honoraria ilia incunabula infima inocula ischia labia mausolea maxima memoranda millennia minima moratoria
    mycelia myocardia myometria opercula optima ostia ova paramecia pendula pericardia peritonea phyla planetaria
    plasmodia podia primordia pseudopodia pterygia quanta referenda refugia residua reticula rhizobia rostra sanatoria
    scholia septa sera simulacra specula stadia sterna strata subphyla substrata suprema symposia syncytia terraria
    ultimata vacua vestibula vivaria`,
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
  ['ina', 'en', 'acumina foramina lumina nomina rumina'],
];
