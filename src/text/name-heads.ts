const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of the names of places and organisations, in the singular. */
export const nameHeads = words(`
mountain hill lake river ocean sea island bay gulf strait desert valley plain plateau peninsula basin creek canyon glacier volcano
reef coast park forest reserve city county province state republic kingdom territory
union nation agency organization organisation association society academy institute university college school hospital church
council commission committee ministry department bank fund foundation federation league alliance party court parliament congress
senate bureau service administration authority company corporation consortium observatory laboratory museum library
war revolution treaty convention declaration agreement protocol act
`);

/** First words of such names that are everyday words: "Great Barrier Reef", "World Health Organization". */
export const nameBeginnings = words(`
United World Great Rocky Black Red White Yellow Blue New North South East West Northern Southern Eastern Western Central International
National Federal European Royal Grand Big Little Upper Lower Saint Mount Lake
`);
