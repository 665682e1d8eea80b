/**
 * How the DOIs of preprints begin: arXiv, bioRxiv and medRxiv (whose publisher has journals under the same prefix), SSRN,
 * Research Square, Preprints.org, ChemRxiv, Authorea, TechRxiv, PsyArXiv and others of OSF, EdArXiv, EcoEvoRxiv, PeerJ.
 */
const servers =
  /^10\.(?:48550|2139|21203|20944|26434|22541|36227|312(?:19|2\d|3[0-6])|35542|32942)\/|^10\.1101\/\d|^10\.7287\/peerj\.preprints|^10\.1590\/scielopreprints/;

/** Whether the DOI is that of a preprint, or there is none but a number in arXiv. */
export function isPreprint({ doi, arxiv }: { doi: string | null; arxiv: string | null }): boolean {
  return doi === null ? arxiv !== null : servers.test(doi);
}
