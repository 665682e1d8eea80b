import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/formats/read/index.ts';
import { textEntry } from '../../../src/formats/read/record.ts';
import { tidyEntry } from '../../../src/ingest/tidy.ts';

const at = { file: 'a.ris', format: 'ris', line: 1 };
const entry = (abstract: string, own: Partial<Entry> = {}): Entry => ({
  ...textEntry(at, 'Moss on stone walls', abstract, false),
  ...own,
});
const body = 'We counted moss on forty stone walls. Shade mattered more than rain.';
const tidied = (abstract: string) => {
  const { entry: own, cuts } = tidyEntry(entry(abstract));
  return { text: own.abstract, kinds: [...new Set(cuts.map(({ kind }) => kind))], keywords: own.keywords, cuts };
};

describe('headings', () => {
  it.each([
    ['BACKGROUND: Moss is old. METHODS: We counted it. RESULTS: It grew. CONCLUSIONS: Walls matter.'],
    ['Background. Moss is old. Methods. We counted it. Results. It grew. Conclusions. Walls matter.'],
    ['Background - Moss is old. Methods - We counted it. Results - It grew. Conclusions - Walls matter.'],
    [
      'Purpose – Moss is old. Design/methodology/approach – We counted it. Findings – It grew. Originality/value – Walls matter.',
    ],
    [
      'Purpose: Moss is old. Materials and Methods: We counted it. Main results: It grew. Implications for practice: Walls matter.',
    ],
    [
      'BACKGROUND Moss is old. MATERIALS AND METHODS We counted it. RESULTS It grew. CONCLUSIONS AND RELEVANCE Walls matter.',
    ],
    ['Background Moss is old. Methods We counted it. Results It grew. Conclusions Walls matter.'],
    ['BackgroundMoss is old. MethodsWe counted it. ResultsIt grew. ConclusionsWalls matter.'],
    ['Hintergrund: Moss is old. Methoden: We counted it. Ergebnisse: It grew. Schlussfolgerungen: Walls matter.'],
    ['Contexte : Moss is old. Méthodes : We counted it. Résultats : It grew. Conclusion : Walls matter.'],
    ['Antecedentes: Moss is old. Métodos: We counted it. Resultados: It grew. Conclusiones: Walls matter.'],
    ['Introdução: Moss is old. Métodos: We counted it. Resultados: It grew. Conclusões: Walls matter.'],
    ['Premessa: Moss is old. Metodi: We counted it. Risultati: It grew. Conclusioni: Walls matter.'],
    ['Цель: Moss is old. Материалы и методы: We counted it. Результаты: It grew. Выводы: Walls matter.'],
  ])('%s', (abstract) => {
    const { text, kinds, cuts } = tidied(abstract);
    expect(text).toBe('Moss is old. We counted it. It grew. Walls matter.');
    expect(kinds).toEqual(['headings']);
    expect(cuts).toHaveLength(4);
  });

  it.each([
    ['目的：研究苔藓。方法：计数。结果：苔藓生长。结论：墙很重要。'],
    ['【目的】研究苔藓。【方法】计数。【结果】苔藓生长。【结论】墙很重要。'],
    ['目的 研究苔藓。方法 计数。结果 苔藓生长。结论 墙很重要。'],
  ])('%s', (abstract) => expect(tidied(abstract).text).toBe('研究苔藓。计数。苔藓生长。墙很重要。'));

  it('a part that goes on in brackets is the beginning of a sentence', () => {
    const { text } = tidied(
      'Background Moss is old. Methods We counted it. Results It grew. Follow-up (FU) was in spring.',
    );
    expect(text).toBe('Moss is old. We counted it. It grew. Follow-up (FU) was in spring.');
  });

  it.each([
    ['(1) Background: Moss is old. (2) Methods: It was seen.', 'Moss is old. It was seen.'],
    ['1. Background: Moss is old. 2. Methods: It was seen.', 'Moss is old. It was seen.'],
    ['Purpose: to weigh moss.', 'to weigh moss.'],
    ['Abstract: Moss is old.', 'Moss is old.'],
    ['ABSTRACT We weigh moss.', 'We weigh moss.'],
    ['Abstract. Background: Moss is old.', 'Moss is old.'],
    ['AbstractMoss is old.', 'Moss is old.'],
    ['Zusammenfassung: Moos ist alt.', 'Moos ist alt.'],
    ['Résumé. La mousse est vieille.', 'La mousse est vieille.'],
    ['Resumen: El musgo es viejo.', 'El musgo es viejo.'],
    ['[long dash] Moss is old.', 'Moss is old.'],
    ['– Moss is old.', 'Moss is old.'],
    [
      '1. Moss is old. 2. It grows at 3. 5 degrees. 3. Walls matter.',
      'Moss is old. It grows at 3. 5 degrees. Walls matter.',
    ],
    ['Moss cover was 12.5. RESULTS: It grew.', 'Moss cover was 12.5. It grew.'],
    ['Moss is old. METHODS AND FINDINGS: p was 0.05. Results: It grew by 3.', 'Moss is old. p was 0.05. It grew by 3.'],
  ])('%s', (abstract, text) => expect(tidied(abstract).text).toBe(text));

  it.each([
    'We report the results: moss grew, and walls fell.',
    'Abstract interpretation finds faults in programs.',
    'Abstract algebra is old.',
    'Results show that moss grew. Methods differ. Conclusions were drawn.',
    'Methods A and B were compared. Treatment A was better than treatment B. Case 2 was odd.',
    'Summary statistics of moss were made. Background radiation was low. Objective measures agreed.',
    'Two kinds were seen: Aims of the first were clear.',
    'The purpose - if any - was hidden.',
    'Moss is old. Approaches – of which there are two – were compared. Our approach – counting – is new.',
    'DNA RESULTS were mixed in RNA METHODS.',
    'It grew by 1. 2 was less.',
    '-omics data and .NET code grow. -5 degrees are cold.',
    '-5 degrees are cold.',
    '.NET code grows.',
    'Moss is old. Follow-up (FU) was in spring.',
  ])('stays: %s', (abstract) => {
    expect(tidied(abstract).text).toBe(abstract);
    expect(tidied(abstract).cuts).toEqual([]);
  });
});

const tails: Record<string, string[]> = {
  'copyright lines': [
    '© 2012 Elsevier B.V. All rights reserved.',
    '(C) 2006 Wiley',
    '(c) 2014 John Wiley & Sons, Ltd.',
    'Copyright © 2010 John Wiley & Sons, Ltd.',
    'Copyright (c) 2018 Elsevier Ltd. All rights reserved.',
    'Copyright 2010 by The Council of Moss.',
    '© Springer Science+Business Media, LLC 2010',
    '© 2019, © 2019 Informa UK Limited, trading as Taylor & Francis Group.',
    '© 2011 WILEY-VCH Verlag GmbH & Co. KGaA, Weinheim',
    'Springer Science+Business Media, LLC 2010',
    'Published by Elsevier Ltd.',
    '© 2021 by the authors. Licensee MDPI, Basel, Switzerland.',
    'Crown Copyright © 2009 Published by Elsevier Ltd. All rights reserved.',
    'Crown Copyright 2009.',
    'The Author(s) 2020.',
    '© The Author(s) 2020. Published by Oxford University Press on behalf of the Moss Society.',
    '2009 Wiley Periodicals, Inc. Am J Moss 52:1-10, 2009.',
    '(C) 2012 The Moss Society. Published by John Wiley & Sons Ltd.',
    '© Cooper Ornithological Society 2008',
    'Indian Society of Moss. All rights reserved.',
    '[copyright] 2011 The Moss Society.',
    'This article is protected by copyright. All rights reserved.',
    '© 2013 Moss et al.',
    'Production and hosting by Elsevier B.V. on behalf of the Moss University.',
    'BMJ Publishing Group Ltd.',
    'ⓒ 2015 Korean Society of Moss',
  ],
  'licence notices': [
    'This is an open access article under the CC BY license (http://creativecommons.org/licenses/by/4.0/).',
    'This article is an open access article distributed under the terms and conditions of the Creative Commons Attribution license.',
    'This is an open-access article distributed under the terms of the Creative Commons Attribution License, which permits unrestricted use, provided the original author is credited.',
    'This article is part of a Special Issue entitled "Moss".',
  ],
  'notes of databases': [
    '(PsycInfo Database Record (c) 2020 APA, all rights reserved)',
    '(PsycINFO Database Record (c) 2016 APA, all rights reserved).',
    '[ABSTRACT FROM AUTHOR]',
    "Copyright of Moss Today is the property of Moss Press and its content may not be copied or emailed to multiple sites without the copyright holder's express written permission. However, users may print, download, or email articles for individual use.",
    '[Figure: see text].',
  ],
  'trial registrations': [
    'Trial registration: ClinicalTrials.gov NCT00000000.',
    'TRIAL REGISTRATION NUMBER: CRD42020000000.',
    'PROSPERO CRD42020000000.',
    '(ClinicalTrials.gov number, NCT00000000.)',
    'This trial was prospectively registered at ClinicalTrials.gov as NCT00000000.',
  ],
  'funding notes': [
    'Funding: Moss Foundation.',
    'FUNDING Moss Foundation.',
    'This work was supported by NIH grant R01 000000.',
    'The study was partly funded by the Ministry of Walls.',
    '(Funded by Moss and Sons.)',
    'We thank the Moss Foundation for support.',
  ],
  'classification codes': [
    'JEL Classification: C1, D2.',
    '(JEL D72, H77)',
    'MSC 2010: 05C10, 05C15',
    'PACS numbers: 05.45.Xt, 89.75.-k',
  ],
  'levels of evidence': ['Level of evidence: II.', 'LEVEL OF EVIDENCE: Level III, retrospective study.'],
  'pieces of web pages': [
    'We use cookies to improve your experience on our site.',
    'By continuing to use this site you agree to our use of cookies.',
    'View PDF',
    'Download citation',
  ],
  'notes on supplements': [
    'Supplementary material is available at Moss Today online.',
    'Supplementary information: Data are at the site.',
  ],
  'references to the paper itself': [
    'DOI: 10.1000/moss.1',
    'https://doi.org/10.1000/moss.1',
    'J Moss 2010;3(2):12-19.',
  ],
  'dates of receipt': ['Received 3 May 2010; accepted 7 June 2010.', 'Published online 3 May 2010.'],
  'addresses of authors': [
    'E-mail: moss@wall.org',
    'Correspondence to: A. Moss, Wall University.',
    'Contact: moss@wall.org.',
  ],
  'notes of corrections': ['Erratum in: J Moss 2010;3:12.'],
  affiliations: ['Department of Moss, University of Walls, Stoneville, Norway.'],
};

describe('what stands behind an abstract, and what kind it is', () => {
  it.each(Object.entries(tails).flatMap(([kind, own]) => own.map((tail) => ({ kind, tail }))))(
    '$tail ($kind)',
    ({ tail, kind }) => {
      const own = tidied(`${body} ${tail}`);
      expect(own.text).toBe(body);
      expect(own.kinds).toEqual([kind]);
    },
  );

  it('goes in any number, and at the beginning where it is sure', () => {
    const all =
      'Keywords: moss; wall. JEL Classification: C1. Received 3 May 2010. © 2012 Elsevier Ltd. All rights reserved.';
    expect(tidied(`${body} ${all}`).text).toBe(body);
    expect(tidied(`© 2012 Elsevier B.V. All rights reserved. ${body}`).text).toBe(body);
    expect(tidied(`Moss grew in spp. © 2017 Elsevier Ltd`).text).toBe('Moss grew in spp.');
    expect(tidied(`Moss grew. Walls fell © 2017 Elsevier Ltd`).text).toBe('Moss grew. Walls fell');
    expect(tidied('© 2012 Elsevier B.V. All rights reserved.').text).toBe('');
  });

  it.each([
    'We study copyright in the age of moss. Copyright law protects authors. Licences are granted by publishers.',
    'Books published by Elsevier were read. Elsevier and Springer publish most journals.',
    'The software is available under the MIT licence. Our data set is distributed under a Creative Commons license.',
    'Three groups were formed: (a) moss, (b) fern, and (c) 2012 lichens were weighed.',
    'The theory is supported by evidence. This work is supported by simulations of the national economy.',
    'Funding of schools fell. Grants were supported by the government.',
    'Patients were registered at ClinicalTrials.gov in large numbers, which we analyse.',
    'Copyright © signs were counted on 300 books, and they are rare.',
    'We use cookies to track visitors across sites. Trackers are common.',
    'Data were received on 3 May 2010 and the results are shown.',
    'Keyword extraction is a task. Keywords are found by graphs. Key words: they matter, and we say why.',
    'Elsevier journals in 2010 were read by all.',
    'Corrections to the model were made in 2010. Comments on moss are rare.',
    'The Department of Moss, the University of Walls, and the Ministry of Stone were asked.',
    'We thank nobody. Contact with moss was rare.',
    'Reproduction in moss is rare and permitted by rain.',
    'Registration of images is a task. Trial registration is mandatory. Registration in ClinicalTrials.gov is poor.',
    'Registration of point clouds. ClinicalTrials.gov data on 300 trials.',
    'Level of evidence II was found in most reviews.',
    'Funding – or the lack of it – is a problem. Contact angle: 30 degrees. Contacts: twelve in a day.',
    'Open access articles are cited more often. Open access journals grew.',
    'These photos are available under CC BY. The authors released maps under a Creative Commons license.',
    'MSC 2010 cells per dish were kept. Comments on the elections of 2010.',
    'Publication of all results of trials by the Society for Moss was planned.',
  ])('a sentence about such things stays: %s', (abstract) => {
    expect(tidied(abstract).text).toBe(abstract);
    expect(tidied(abstract).cuts).toEqual([]);
  });
});

describe('keywords in an abstract', () => {
  it.each([
    ['Keywords: moss; stone wall; E. coli.', ['moss', 'stone wall', 'E. coli']],
    ['Keywords:', []],
    ['Key words - moss, stone wall', ['moss', 'stone wall']],
    ['KEYWORDS moss, stone wall', ['moss', 'stone wall']],
    ['Index Terms—Moss, stone walls.', ['Moss', 'stone walls']],
    ['Palabras clave: musgo; muro.', ['musgo', 'muro']],
    ['Mots-clés : mousse, mur', ['mousse', 'mur']],
    ['Schlüsselwörter: Moos, Mauer', ['Moos', 'Mauer']],
    ['关键词：苔藓；墙', ['苔藓', '墙']],
  ])('%s', (tail, keywords) => {
    const own = tidied(`${body} ${tail}`);
    expect(own.text).toBe(body);
    expect(own.kinds).toEqual(['keyword lists']);
    expect(own.keywords).toEqual(keywords);
  });

  it('are not those of a record that has its own', () => {
    const { entry: own } = tidyEntry(entry(`${body} Keywords: moss; wall.`, { keywords: ['lichen'] }));
    expect(own.keywords).toEqual(['lichen']);
    expect(own.abstract).toBe(body);
  });
});

describe('a text that only says that there is none', () => {
  it.each([
    ...[
      'No abstract available.',
      '[Abstract not available]',
      'N/A',
      '-',
      '.',
      'null',
      'none',
      'Abstract',
      '[No abstract available]',
    ],
    ...[
      'Abstract Not Provided by the publisher',
      'No abstract is available for this article.',
      '[Abstract unavailable]',
    ],
    ...['An abstract is not available.', 'Not available', 'First page preview', 'This article has no abstract.'],
    ...[
      'Keine Zusammenfassung verfügbar',
      'Kein Abstract',
      'Pas de résumé disponible',
      'Sin resumen',
      'Resumo não disponível',
    ],
    ...[
      'Nessun abstract',
      'Нет аннотации',
      '無摘要',
      '暂无摘要',
      'Reprinted from another journal. See abstract in volume 3.',
    ],
  ])('%s', (abstract) => {
    const own = tidied(abstract);
    expect(own.text).toBe('');
    expect(own.kinds).toEqual(['placeholders for abstracts']);
  });

  it.each([
    'No abstract concepts are needed for moss.',
    'None of the walls fell.',
    'Abstract art is not available to all.',
  ])('stays: %s', (abstract) => expect(tidied(abstract).text).toBe(abstract));
});

describe('whether an abstract stops mid-sentence', () => {
  it('is looked at again where its end was cut', () => {
    const of = (abstract: string, brokenOff: boolean) => tidyEntry({ ...entry(abstract), brokenOff }).entry.brokenOff;
    expect(of('Moss grows on the © 2012 Elsevier B.V.', false)).toBe(true);
    expect(of(`${body} </p>`, false)).toBe(false);
    expect(of(`${body} </p>`, true)).toBe(false);
    expect(of('Moss grows.', true)).toBe(true);
    expect(of('BACKGROUND: Moss grows on the', false)).toBe(false);
  });
});
