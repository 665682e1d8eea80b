const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words with the ending of a plural that are singular, have no singular, or are names. */
export const notPlural: readonly string[] = [
  // English
  ...words(`
    affairs afterwards alias alms always amends analects annals arrears atlas aurochs backwards badlands barracks bathos
    belongings besides binoculars canvas christmas clothes commons confines congeries congratulations contretemps corps
    crossroads cutlas cyclops dice does doldrums downstairs downwards dregs earnings entrails environs epos eros forwards
    fracas gallows genitals goggles goldilocks gravitas has headquarters hers hijinks humanities hustings indoors innards
    inwards kmeans kudos litotes maths means menses molasses mores news nowadays nuptials odds oftentimes onwards ours
    ourselves outdoors outskirts outwards overseas pajamas pants paterfamilias perhaps pharos pliers proceedings proceeds
    pyjamas remains riches sanies sawbones schnapps schnaps scissors secateurs shambles sideways smithereens soapsuds
    sometimes suds summons surroundings sweepstakes tetris thanks theirs themselves throes tidings tights tongs towards
    trans triceratops tripos trousers tweezers unawares underpants upstairs upwards vitals was waterworks whereabouts
    whereas winnings withers yours yourselves`),
  // Science and medicine
  ...words(`
    abducens abies accumbens aedes aegilops albicans alternans ammodytes ananas anopheles antares asbestos ascites
    asterales asterias aves barytes benthos bias bidens biogas brassicales calotes carcharias caries caryophyllales
    cathedra ceres chlamys chlorpyrifos cocos cosmos cycas deferens denitrificans dens diabetes echinops eidos elegans
    ephedra epispadias ericales erysipelas ethnos ethos exophthalmos explanans fabales facies faeces fasces fauces feces
    ferrooxidans fluitans fluorescens fomes fragrans fulgens gas glanders glans herpes hornfels hydrops hypochondria
    hypospadias impatiens isosceles ixodes kairos lampas lates laurales lepas leptomeninges logos lues malvales mays
    measles melas meninges microcosmos micromegas migrans mumps mutans myrtales mythos natans nepenthes nidulans nitens
    nutans omphalos pampas pancreas pars patens pathos phragmites piperales poales polistes pons pothos psoas pungens
    rabies radicans radiodurans recens repens reptans ribes rickets rooibos rosales sapiens sapindales sarcoptes
    sassafras scabies scandens sebastes sempervirens shingles solanales splendens stapes subtopos superficies syngas
    tabes talipes teargas telos thermos thrips topos torquens trametes tumefaciens tympanites urens vagans virens
    viridans volans vulpes`),
  // Names of units, materials, programs and the like, as they are written in lower case
  ...words(`
    aiops akns algaas arpes baas bicmos clos cmos compas dbms ddos devops dnls dvfs etaps fcfs fnirs fpras fptas gaas gmres
    gromacs gwas hdfs higgs https iaas inas ingaas keras kras kubernetes lageos lammps ldos macos mathworks mems minres
    mlops nems nirs nlos nmos nurbs paas paxos plos pmos pnas postgres ptas rdbms rkhs rsos rtos saas sans sars siemens skos
    trilinos umts`),
  // People
  ...words(`
    abbas abrams achilles adams ahlfors alves alzheimers ames anaxagoras andreas andrews aquinas archimedes arens arias
    aristoteles averroes barnes barros bates bayes behrens bernays bjerknes borcherds borges brahms branges bures burgers
    burroughs campos carlos carothers cervantes charles chaves clemens collins connes cummings daubechies davies dawes degas
    demosthenes desargues descartes dickens diogenes douglas dubins dumas edmonds edwards elias empedocles engels enriques
    epps eratosthenes erdos euripides evans fairbanks faltings farkas fernandes fokas forbes friedrichs fuchs gennes georges
    gibbs gittins goethals gomes gowers griffiths haas hades hans hargreaves hartogs hastings hawkes hawkins hayes haynes
    heiles helios heracles hercules hermes higgins hippocrates hobbes hobbs holmes hopkins huggins hughes huygens hyers
    hylleraas iglesias isaacs ives jacobs james jaynes jeans jeffreys jenkins jevons johannes jonas jones judas karatzas
    keats keynes koopmans kramers krebs kreps kuznets lakatos lanczos langerhans langlands lars lopes lucas lyons macias
    maimonides marcos marques mathews mathias matias matthews matthias mendes meneses menezes menzies mertens midas mills
    minos mises moses myers neves nicholas nichols nicolas nunes orestes owens pallas papadopoulos parkinsons parmenides
    parsons peierls peres pericles perkins peters phelps philips phillips pickands pitts potts procrustes pythagoras ramos
    rassias rawls rees reyes reynolds rhodes richards robbins roberts rodgers rodrigues rogers rubens ruijsenaars sachs
    sanders santos saunders sayers scholes scripps semmes simmons simons soares socrates steffens stephens stevens stieltjes
    stokes sturmfels szekeres takens tardos taubes thales thomas tobias tonks torres townes ulysses vasconcelos vries waals
    walras watkins watts wiles wilkes wilkins wilks williams yates`),
  // Places
  ...words(`
    afrikaans aires alamos algiers alps americas andes angeles antilles ardennes aries arkansas athens azores bahamas
    barbados bordeaux brussels caracas cyclades dallas deimos flanders galapagos ganges hamas hebrides honduras hyades
    kansas lagos leeds lesbos madras maldives mars massachusetts nantes naples netherlands orleans patras philippines phobos
    pisces pleiades pyrenees reims rennes rutgers seychelles texas thames urals vegas versailles wales`),
];
