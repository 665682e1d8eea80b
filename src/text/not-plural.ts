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
    abducens accumbens aedes albicans alternans anopheles antares asbestos ascites bacteroides barytes benthos bias biogas
    caries cathedra ceres chlamys chlorpyrifos cosmos deferens denitrificans dens diabetes eidos elegans ephedra epispadias
    erysipelas ethnos ethos exophthalmos explanans facies faeces fasces fauces feces ferrooxidans fluorescens gas glanders
    glans herpes hornfels hydrops hypochondria hypospadias impatiens isosceles ixodes kairos leptomeninges logos lues
    measles meninges microcosmos micromegas mumps mutans mythos nepenthes nidulans omphalos pampas pancreas pars pathos
    phragmites pons pothos psoas rabies radiodurans rickets rooibos sapiens sassafras scabies shingles splendens stapes
    subtopos superficies syngas tabes talipes teargas telos thermos topos tumefaciens tympanites vulpes`),
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
