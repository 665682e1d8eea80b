const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of grammar: they end a run of term words. `of` is handled by the candidates themselves. */
export const functionWords = words(`
a an the this that these those such some any each every all both either neither no not none one two three four five six seven
eight nine ten first second third several many much more most less least few fewer other others another same own
i we you he she it they me us him her them my our your his its their mine ours theirs itself themselves ourselves himself
who whom whose which what where when why how whether if then else than as so because since while whereas although though
unless until before after during through throughout across along among amongst between within without into onto upon over
under above below behind beyond beside besides despite toward towards against about around near via per versus vs by for from
in on at to of with and or nor but yet also only just even still too very quite rather almost nearly however therefore thus
hence moreover furthermore additionally meanwhile instead otherwise nevertheless nonetheless indeed notably importantly
here there now again once twice always never often sometimes usually already etc eg ie e.g i.e et al
is are was were be been being am do does did done doing has have had having can could may might must shall should will would
cannot can't don't doesn't isn't aren't
up down out off away back together apart
due given according based using used use uses including include includes included like unlike regarding concerning following
whereby wherein thereby therein herein hereby
et respectively finally firstly secondly lastly overall specifically particularly especially generally typically mainly mostly
largely currently recently previously originally
`);

/** Words that papers use to talk about themselves or to praise; never part of a term (a vocabulary's own terms aside). */
export const rhetoric = words(`
novel new recent previous existing proposed traditional conventional
various different diverse numerous multiple several extensive comprehensive rigorous thorough
significant substantial remarkable considerable notable crucial important essential
promising powerful straightforward elegant superior better best good great
able unable possible possibly likely clear certain
state-of-the-art sota
interesting surprising unprecedented first-ever so-called well-known well-established up-to-date
entire overall particular specific similar dissimilar corresponding respective relevant
further additional
`);

/** Words that compromise takes for verbs and that are nouns in abstracts. */
export const alwaysNoun = words(`
network networks model models state states neuron neurons cortex fmri eeg meg dataset datasets stimulus stimuli feature features
learning training imaging decoding encoding modeling modelling processing coding
brain brains spike spikes field fields layer layers image images video videos speech task tasks signal signals
time times circuit circuits pattern patterns
graph graphs vision transformer transformers attention memory memories
scene scenes cycle cycles prior priors current currents potential potentials macaque macaques marmoset
mask masks report reports rank ranks observatory phosphorus
`);

/** Words that can be nouns but are verbs in abstracts. */
export const alwaysVerb = words(`
show shows showed shown find finds found propose proposes proposed presents presented demonstrate demonstrates
demonstrated introduce introduces introduced suggest suggests suggested reveal reveals revealed provide provides provided
achieve achieves achieved remain remains remained make makes made take takes taken give gives yield yields yielded
lead leads led allow allows allowed enable enables enabled require requires required help helps helped
investigate investigates investigated explore explores explored examine examines examined address addresses addressed
develop develops developed describe describes described reported discuss discusses discussed
argue argues argued consider considers considered compare compares compared evaluate evaluates evaluated
apply applies applied employ employs employed obtain obtains obtained observe observes observed
improve improves improved outperform outperforms outperformed exhibit exhibits exhibited
become becomes became seem seems appear appears exist exists occur occurs aim aims aimed seek seeks
confirm confirms confirmed validate validates validated identify identifies identified
understand understands understood know known see sees seen combine combines combined
capture captures captured explain explains explained offer offers offered build builds built
extend extends extended leverage leverages leveraged utilize utilizes utilized
focus focuses focused rely relies relied tend tends involve involves involved
`);

/** Adverbs without -ly. */
export const adverbs = words(`
well far fast long soon ever perhaps maybe simultaneously directly jointly highly fully
`);

/** Adjectives that compromise takes for something else. */
export const alwaysAdjective = words(`
parallel pairwise early late higher lower common standard mutual main key whole full similar unique
autoregressive feedforward long-term short-term real-time high-level low-level zero-shot few-shot one-shot one-hot
in-context in-vivo in-vitro
`);

/** Gerunds that behind a hyphen say what something does: "privacy-preserving", "time-varying"; "decision-making" is a noun. */
export const modifyingGerunds = words(`
preserving varying consuming performing leading lasting moving behaving growing looking ranging reaching enhancing inducing producing
containing promoting causing saving sparing conserving maximizing maximising minimizing minimising limiting changing evolving existing
breaking increasing decreasing bearing winning competing interacting propagating avoiding resisting enabling facing seeking spanning
speaking depending according dominating carrying emitting
`);

/** Words too common to tell what a text is about, and what formulas leave behind: no part of a term of the vectors. */
export const notInTerms = words(`
a about above across after all also although among an and another any are as at be because been before being between both but by
can could do does each either et etc even few for from further had has have having here how however i if in into is it its
itself may might more most much must nor not of on one only or other our out over own same several should since so some such
than that the their them then there therefore these they this those through thus to two three under until up upon us use used
uses using very via was we well were what when where whether which while who whose will with within without would yet you your
paper study result show shown propose proposed present approach based new different however al eg ie here recent recently
introduce demonstrate
`);

/** Bracketed words that are no short form of what stands before them: "(see", "(Fig.", "(left)", Roman numbers. */
export const notShortForms =
  /^(?:[Ii]\.?e|[Ee]\.?g|[Cc]f|[Ss]ee|[Rr]ef|[Ff]ig|[Ee]q|[Ss]ec|II+|IV|VI+|i[ivx]+|v?i+|and|or|the|one|two|left|right|top|bottom|both|all)\.?$/;
