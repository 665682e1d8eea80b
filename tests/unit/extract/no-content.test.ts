import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noContent, type NoContent } from '../../../src/extract/paper/no-content.ts';
import { normalForm } from '../../../src/text/normal-form.ts';
import { tokenise } from '../../../src/text/token.ts';

const kindOf = (text: string): NoContent | null => noContent(normalForm(tokenise(text)), [text]);

/** Candidates between bars, as papers write them. */
const refused: Record<NoContent, string> = {
  statistic: `confidence interval | 95% CI | CI 0.6-0.9 | CIs | odds ratio | OR | OR 2.37 | adjusted odds ratio | aOR | AOR | cOR 1.2 | higher aHR | hazard ratios |
    HR | multivariate-adjusted hazard ratio | relative risk | RR | SD | standard deviations | SE | standard error of the mean | IQR | inter-quartile range | p-value | P values |
    I2 | I² | chi-square value | χ2 | mean age | median age | mean scores | mean difference | SMD | NNT | response rate | large sample size | statistical significance | level of significance |
    beta coefficient | R2 | adjusted R2 | r value | Cronbach's alpha | t value | F statistic | MD 0.71 | IRR 1.42 | percentage points`,
  heading: `RESULTS | Results | METHODS AND RESULTS | Main outcome measures | MAIN OUTCOMES AND MEASURES | Level of evidence | Trial registration | Data sources | STUDY SELECTION |
    Design/methodology/approach | Originality/value | Practical implications | Background | PARTICIPANTS | BACKGROUND | DESIGN, SETTING, AND PARTICIPANTS | Conclusiones | Ergebnisse |
    Search strategy | EXPERIMENTAL DESIGN | ConclusionsThe nest`,
  'search-source': `PubMed | MEDLINE | PubMed/Medline database | Embase | Scopus and Web of Science | Google Scholar | CINAHL | PsycINFO | Cochrane Library | ERIC | CENTRAL | LILACS |
    ProQuest | electronic databases | EBSCO Business Source Complete | MeSH terms`,
  publisher: `Springer | Springer Science | Springer Nature Switzerland AG 2024 | Business Media Dordrecht | Elsevier Ltd | John Wiley | Sons | Sons Ltd | Taylor | Francis Group | Licensee MDPI | LLC |
    GmbH | Haworth Press | Nova Science Publishers | Oxford University Press | All rights reserved | Creative Commons Attribution License | CC BY-NC | BY license | open access article |
    Copyright 2010 | Copyright Collegium | Ornithological Society 2012 | IEEE | SAGE Publications Ltd`,
  registration: `NCT01234567 | ISRCTN00000000 | CRD42020000000 | ChiCTR2000012345 | ACTRN12612000000000 | UMIN000012345 | PROSPERO | registration number | grant number | DOI |
    10.1016 | ORCID | JEL classification | JEL C23 | PACS numbers | MSC 2010 | R01 MH123456 | ISSN 0277-0000`,
  date: `December 1 | December | late June 2019 | 16 April 2021 | Received 16 April | June–July 2016 | Sept 2016 | October and November 2004 | Spring 2023 | Tuesday | July 7-8 | FY2014`,
  reference: `Table 2 | Figure 3a | Fig. | Section 4.1 | Appendix A | Equation 3 | Theorem 2.4 | Part II | Supplementary material | pp`,
  citation: `Roehrle 2015 | Stodgen and Marwick 1998b | Roehrle et al. | Stodgen et al. 2010 | Van Dorsten 1986 | Roehrle's 2003 | Journal of Imagined Studies`,
  'index-term': `Humans | Male | females | Middle Aged | Aged, 80 and over | Young Adult | Animals | priority journal | controlled study | major clinical study | nonhuman | articles |
    human experiment`,
  affiliation: `Department of Botany | School of Medicine | Faculty of Law | Division of Cardiology | Professor of Law | corresponding author`,
  scrap: `et al | vs | respectively | first time | present study | previous work | main findings | author | w | β | mg/kg | mg kg-1 | km2 | ha-1 | mmol l-1 | dL | GeV | 28nm | 93-ha | MIC 1.914 µg |
    jats | sub | sup | amp | mml | nbsp | mdash | jats italic | usepackage amsmath | textit | 21st | AND | who's | future directions`,
};

/** Concepts that look alike. */
const kept = `Hardy-Weinberg equilibrium | OR gate | HR diagram | AhR | aryl hydrocarbon receptor | logistic regression | meta-analysis | analysis of variance | mean curvature | mean field |
  median filter | overall survival | degrees of freedom | response time | risk factor | CI engine | MD simulation | IRR | Chr 16 | odd cycle | SEM | odds-on betting market |
  intervention | background radiation | method of moments | setting time | design thinking | evidence-based medicine | outcome | methodism | DATA | SCOPE framework |
  springer spaniel | Springer fiber | sage | press freedom | wiley hypotheses | copyright law | open access | Copyright law | publishers | Pleiades | only son | IEEE 802.11 | science education |
  lilac | clinical trial registry | scholar | citation index of law | eric sink | systematic review | arXiv |
  grant | ethics approval | PACS | mesenchymal stem cell | MSC | registration of images | identifier |
  Z. mays | march | March fly | May Fourth Movement | August Comte | Arab Spring | spring wheat | 1968 | 19th century | Black Friday | may | 2014 |
  table tennis | fig tree | section | appendix | Part-of-speech tagging | Proposition 13 | figure skating | Theorem proving | Chapter 11 |
  journal | journal of a traveler | Horizon 2020 | Agenda 2030 | Planck 2018 | Roehrle equation | Survey 2012 | alpha 2000 |
  human | human capital | adult | adolescent | young adult | animal model | male fertility | aged care |
  Department of Education | division of labor | school of thought | School of Athens | Department of Veterans Affairs |
  semantics | inf-sup condition | inf-sup | limits | DM-130 | K-12 | V-2 | Li | AMP | span | Mg | MW | TB | Subway | 3D | C. elegans | nanometer scale | vs30 model | letter | state`;

const parts = (text: string): string[] => text.split('|').map((one) => one.trim());

describe('noContent', () => {
  for (const [kind, examples] of Object.entries(refused))
    it.each(parts(examples))(`takes %s for a ${kind}`, (text) => {
      expect(kindOf(text)).toBe(kind);
    });

  it.each(parts(kept))('keeps %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it('looks at all written forms', () => {
    expect(noContent('human', ['Humans', 'Humans'])).toBe('index-term');
    expect(noContent('human', ['Humans', 'humans'])).toBeNull();
    expect(noContent('march', ['March'])).toBe('date');
    expect(noContent('march', ['March', 'march'])).toBeNull();
  });

  it('takes any text, whatever its length', () => {
    const words = fc.array(
      fc.constantFrom('CI', '95', 'mean', 'mg', '-1', 'Springer', 'and', 'et', 'al', '2015', 'Fig', '.', 'x'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((all) => all.join(' ')),
        ),
        (text) => {
          const kind = kindOf(text);
          expect(kind === null || kind in refused).toBe(true);
        },
      ),
    );
  });

  it('needs a written form for what only capitals tell', () => {
    expect(noContent('december', [])).toBeNull();
    expect(noContent('confidence interval', [])).toBe('statistic');
  });
});
