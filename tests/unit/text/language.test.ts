import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languageOf } from '../../../src/text/language.ts';
import { englishAbstract, englishTitle } from '../../../src/text/language/english.ts';
import { languageParts } from '../../../src/text/language/parts.ts';

const texts: Record<string, string> = {
  de: 'In dieser Arbeit wird untersucht, wie Eulen in alten Wäldern jagen und welche Beute sie ihren Jungen bringen.',
  fr: 'Cet article décrit la chasse des chouettes dans les vieilles forêts et les proies qui sont données aux jeunes.',
  es: 'En este trabajo se describe cómo cazan los búhos en los bosques viejos y las presas que llevan a sus crías.',
  pt: 'Neste trabalho descrevemos como as corujas caçam nas florestas antigas e as presas que levam para os filhotes.',
  it: 'In questo lavoro si descrive come i gufi cacciano nei boschi antichi e quali prede portano ai loro piccoli.',
  nl: 'In dit onderzoek wordt beschreven hoe uilen in oude bossen jagen en welke prooien zij naar hun jongen brengen.',
  sv: 'I denna studie beskrivs hur ugglor jagar i gamla skogar och vilka byten som de har med till sina ungar.',
  da: 'I denne undersøgelse beskrives hvordan ugler jager i gamle skove og hvilke byttedyr der bringes til deres unger af begge.',
  pl: 'W pracy opisano, jak sowy polują w starych lasach oraz jakie zdobycze są przynoszone do gniazd dla młodych.',
  cs: 'V této práci je popsáno, jak sovy loví ve starých lesích a jakou kořist přinášejí do hnízd pro svá mláďata.',
  hu: 'A tanulmány azt vizsgálja, hogyan vadásznak a baglyok az idős erdőkben, és hogy milyen zsákmány kerül a fiókákhoz.',
  fi: 'Tutkimuksessa kuvataan, miten pöllöt saalistavat vanhoissa metsissä ja mitä ne tuovat poikasille pesään, kun on talvi.',
  ro: 'În această lucrare se descrie cum vânează bufnițele în pădurile bătrâne și ce pradă este adusă la cuib pentru pui.',
  tr: 'Bu çalışmada baykuşların yaşlı ormanlarda nasıl avlandığı ve yavrular için yuvaya ne kadar av getirdiği incelenmiştir.',
  id: 'Penelitian ini menunjukkan bahwa burung hantu berburu di hutan tua dan membawa mangsa untuk anak dari sarang.',
  ru: 'В работе описано, как совы охотятся в старых лесах и какую добычу они приносят птенцам.',
  uk: 'У роботі описано, як сови полюють у старих лісах і яку здобич вони приносять пташенятам.',
  el: 'Η εργασία περιγράφει πώς κυνηγούν οι κουκουβάγιες στα παλιά δάση και τι φέρνουν στη φωλιά.',
  ar: 'تصف هذه الدراسة كيف تصطاد البوم في الغابات القديمة وما تحمله إلى صغارها في العش.',
  fa: 'این پژوهش نشان می‌دهد که جغدها چگونه در جنگل‌های کهن شکار می‌کنند و برای جوجه‌ها چه می‌آورند.',
  he: 'המחקר מתאר כיצד ינשופים צדים ביערות עתיקים ומה הם מביאים אל הגוזלים בקן.',
  hi: 'इस अध्ययन में बताया गया है कि उल्लू पुराने जंगलों में कैसे शिकार करते हैं और बच्चों के लिए क्या लाते हैं।',
  zh: '本文描述了猫头鹰如何在老林中捕猎，以及它们给幼鸟带回什么猎物。',
  ja: '本研究では、フクロウが古い森でどのように狩りをし、雛に何を運ぶかを述べる。',
  ko: '이 연구는 올빼미가 오래된 숲에서 어떻게 사냥하고 새끼에게 무엇을 가져오는지 설명한다.',
  vi: 'Nghiên cứu này mô tả cách cú săn mồi trong những khu rừng già và các con mồi được mang về cho chim non.',
  th: 'งานวิจัยนี้อธิบายว่านกฮูกล่าเหยื่อในป่าเก่าอย่างไรและนำอะไรกลับไปให้ลูกนก',
  en: 'This paper describes how owls hunt in old forests and which prey they bring to their young.',
};

describe('the language of a text', () => {
  it.each(Object.entries(texts))('is %s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });

  it('is found in capitals too', () => {
    expect(languageOf(texts['de']!.toUpperCase())).toBe('de');
  });

  it.each([
    'Let $f: X \\to Y$ be proper. Then $\\alpha(f) \\le \\beta(g)$ for all $g$ in $H^1(X, \\mathcal{O})$, where α, β, γ, δ and ε are as in [3].',
    'Strix aluco, Bubo bubo, Tyto alba and Asio otus were counted in Sierra Nevada, Los Ángeles and El Peñón by de la Cruz and van der Berg.',
    'We trace the reception of “Die Jagd der Eulen und die Not der Mäuse in den alten Wäldern” and of "Der Wald und das Meer" by von Hagen.',
    'BRCA1, TP53, de novo DES and LES variants, in vivo and in vitro, et al., ad hoc, a priori: the genes die out per se.',
    'The Schrödinger–Poincaré naïveté of a café in São Paulo is à la mode, vis-à-vis the rôle of the façade and of el Niño.',
  ])('stays English: %s', (text) => {
    expect(languageOf(text)).toBe('en');
    expect(englishAbstract(text)).toBe(text);
  });

  it.each(['', 'Owls', 'de la de la de la', 'Bubo bubo', 'α β γ δ', 'x y z a e o', '12 345', 'E. coli K-12 lacZ'])(
    'is not known of %j',
    (text) => {
      expect(languageOf(text)).toBe(null);
    },
  );

  it('is known of a title with enough words of grammar', () => {
    expect(languageOf('Die Eule und der Wald')).toBe('de');
    expect(languageOf('Sobre los búhos y las ratas')).toBe('es');
    expect(languageOf('Los Angeles County Owls')).toBe(null);
  });
});

const partsOf = (text: string) =>
  languageParts(text).map(({ language, start, end }) => [language, text.slice(start, end)]);

describe('a text in two languages', () => {
  it('has a part for each', () => {
    const text = `${texts['pt']} ${texts['en']} Owls are found in all of them.`;
    expect(partsOf(text)).toEqual([
      ['pt', texts['pt']],
      ['en', `${texts['en']} Owls are found in all of them.`],
    ]);
  });

  it.each(['Resumen: ', 'RESUMEN. ', '----- ', '— '])('is parted by %j without a full stop before it', (mark) => {
    expect(partsOf(`Owls eat rats in the woods ${mark}${texts['es']}`)).toEqual([
      ['en', 'Owls eat rats in the woods'],
      ['es', `${mark}${texts['es']}`],
    ]);
  });

  it('may have one short sentence in English', () => {
    const short = 'Owls raise young in large forests.';
    expect(partsOf(`${short} ${texts['es']}`)).toEqual([
      ['en', short],
      ['es', texts['es']],
    ]);
  });

  it('is read in its English, with spaces for the rest', () => {
    const english = englishAbstract(`${texts['zh']} ${texts['en']}`);
    expect(english).toBe(' '.repeat(texts['zh']!.length + 1) + texts['en']);
    expect(englishAbstract(texts['fr']!)).toBe('');
  });

  it('is not one whose sentence has a few words of another', () => {
    const text =
      'The owl is called el búho. It is found in the woods. The book Der Wald is about the owls of the north.';
    expect(languageParts(text)).toEqual([{ start: 0, end: text.length, language: 'en' }]);
  });
});

describe('a title', () => {
  const unknown = { abstract: null, record: null };
  it.each([
    ['Owls of the old forests [Los búhos de los bosques y de las sierras]', 'Owls of the old forests'],
    ['[Die Eulen und der alte Wald] Owls of the old forests', 'Owls of the old forests'],
    ['Owls of the old forests = Die Eulen und der alte Wald', 'Owls of the old forests'],
    ['Les chouettes et les vieilles forêts / Owls of the old forests', 'Owls of the old forests'],
  ])('in two languages is read in English: %s', (title, english) => {
    const read = englishTitle(title, unknown);
    expect(read.replace(/[^a-z]+/gi, ' ').trim()).toBe(english);
    expect(read).toHaveLength(title.length);
  });

  it('that is not English is not read', () => {
    expect(englishTitle('Die Eulen und der alte Wald', unknown)).toBe('');
  });

  it('of few words follows the abstract, unless its words are English', () => {
    const german = { abstract: 'de', record: null };
    expect(englishTitle('Eulenjagd und Waldalter', german)).toBe('');
    expect(englishTitle('Eulenjagd Waldalter', german)).toBe('');
    expect(englishTitle('Hunting of owls', german)).toBe('Hunting of owls');
    expect(englishTitle('Forest age', german)).toBe('Forest age');
  });

  it('follows the record only where it has a word of its language', () => {
    const german = { abstract: null, record: 'de' };
    expect(englishTitle('Eulenjagd und Waldalter', german)).toBe('');
    expect(englishTitle('Strigiform osteology', german)).toBe('Strigiform osteology');
    expect(englishTitle('Eulenjagd und Waldalter', { abstract: null, record: 'en' })).toBe('Eulenjagd und Waldalter');
  });
});

test('parts lie in the text in order, and what is read has its length or none', () => {
  const pieces = fc.constantFrom(
    ...Object.values(texts),
    '. ',
    ' ',
    '"',
    '$',
    '----- ',
    'Abstract: ',
    '[',
    ' = ',
    'é',
    '\u{1F989}',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
      ),
      (text) => {
        let before = 0;
        for (const { start, end } of languageParts(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(languageParts(text)).toEqual(languageParts(text));
        for (const read of [englishAbstract(text), englishTitle(text, { abstract: 'de', record: null })])
          expect([0, text.length]).toContain(read.length);
      },
    ),
  );
});
