const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that are never a concept by themselves, whatever speaks for them (normal forms). */
export const neverConcepts = words(`
result method approach framework model work study paper analysis performance data experiment accuracy training task problem way
system network algorithm technique evaluation finding insight evidence challenge question understanding knowledge research researcher
author literature field area domain setting condition case example set number range variety family class kind type form level degree
amount part aspect component element property characteristic factor parameter variable value feature function process goal aim
objective purpose role effect impact importance contribution advantage benefit limitation difference improvement increase decrease
change ability capability efficiency quality cost time size input output information content use user practice baseline code
implementation software tool application development design thing end fact way world year day state-of-the-art sota
`);

/** Words that seldom name a concept by themselves (normal forms). */
export const genericWords = words(`
result method approach framework model work study paper analysis performance data experiment accuracy training task problem
way system network algorithm technique evaluation finding insight evidence challenge question understanding knowledge research
researcher researchers scientist author literature field area domain setting condition case example set number range variety
family class kind type form level degree amount part aspect component element property characteristic factor parameter variable
value feature function structure process mechanism principle theory concept idea notion view perspective hypothesis assumption
goal aim objective purpose role effect impact influence importance significance contribution advantage benefit limitation
difference similarity relationship relation correspondence connection comparison improvement increase decrease reduction change
ability capability capacity potential power efficiency effectiveness quality complexity cost time speed scale size length
dimension space region point line state stage step phase order sequence series pattern input output response signal
information context content object subject participant individual person people group population sample observation measure
measurement metric score test baseline benchmark dataset database code implementation software tool application use user
usage practice implication direction opportunity need demand requirement constraint issue gap lack progress advance advancement
development design architecture module block unit layer node edge source target pair combination integration interaction
communication exploration investigation examination assessment strategy scheme procedure protocol pipeline solution
world nature life environment scenario situation event action activity behavior interest attention focus emphasis
review survey overview summary discussion conclusion future year day hour second minute today
control experience learning prediction predictions representation computation simulation operation transformation mapping
extent presence absence existence emergence introduction addition contrast fact sense term word name key basis foundation
thousand hundred million dozen majority minority percent percentage rate ratio proportion fraction probability
availability access resource support help guidance guide link bridge step outcome consequence cause reason
state-of-the-art art sota proposal attempt effort success failure error loss gain trade-off tradeoff
`);

/** Heads that say little: a run that ends in one is rarely the reusable term. */
export const genericHeads = words(`
approach framework method model result performance data experiment study work paper analysis system task problem setting
process mechanism principle condition property feature technique strategy scheme pipeline procedure solution baseline
ability capability improvement difference score value number set type level role effect impact evidence insight
finding challenge research researcher question case example scenario application domain area field advance progress
development perspective theory hypothesis assumption requirement constraint limitation benefit advantage
input output information content pattern structure component module variable parameter factor aspect
`);

/** Modifiers that make a phrase of the moment, not a term. */
export const weakModifiers = words(`
new high low large small big strong weak rich wide broad main major key common general simple complex single
good better best first second third last next recent current early late same other such many few more most less
human-like overall total average mean typical usual standard basic original different distinct separate
individual underlying resulting existing given available possible necessary sufficient suitable appropriate
important crucial critical essential fundamental central core primary secondary
higher lower larger smaller greater deeper better improved enhanced increased reduced
real true false full complete partial final initial
scientific theoretical practical empirical experimental computational mathematical quantitative qualitative
efficient effective robust accurate reliable flexible scalable
popular successful widespread prominent dominant
proposed presented introduced developed observed learned trained tested used
`);

/** Last words that add so little to a term that it may mean the same without them: "fMRI data". */
export const emptyHeads: ReadonlySet<string> = new Set(
  'data signal recording activity response technique algorithm network architecture learning image'.split(' '),
);
