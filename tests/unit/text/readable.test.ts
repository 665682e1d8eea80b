import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/text/readable/index.ts';

describe('tags', () => {
  it.each([
    ['Moss <i>Murus saxi</i> on <b>walls</b>', 'Moss Murus saxi on walls'],
    ['<jats:p>CO<jats:sub>2</jats:sub> and <jats:italic>Murus</jats:italic>.</jats:p>', 'CO₂ and Murus.'],
    ['<jats:sec><jats:title>Methods</jats:title><jats:p>We weighed.</jats:p></jats:sec>', 'Methods: We weighed.'],
    ['<h4>Background</h4>Moss is old.<h4>Aims?</h4>To weigh.', 'Background: Moss is old. Aims? To weigh.'],
    ['<AbstractText Label="METHODS" NlmCategory="METHODS">We weighed.</AbstractText>', 'METHODS: We weighed.'],
    ['one<br/>two<br>three</p><p>four', 'one two three four'],
    [
      'Ca<sup>2+</sup>, Ca <sup>2+</sup>, 10<sup>-3</sup>, 10<sup>–3</sup>, m<sup>2</sup>',
      'Ca²⁺, Ca²⁺, 10⁻³, 10⁻³, m²',
    ],
    ['NO<inf>3</inf>, CO <sub>2</sub>, C<sub>max</sub>, K<sub>d</sub>', 'NO₃, CO₂, Cₘₐₓ, Kd'],
    [
      'of <sup>18</sup>F, as before<sup>1,2</sup>, Pivot<sup>TM</sup>, Moss<sup>®</sup>',
      'of ¹⁸F, as before¹,², Pivot™, Moss®',
    ],
    ['Na<sup>+</sup>/K<sup>+</sup>-ATPase', 'Na⁺/K⁺-ATPase'],
    ['a<!-- hidden -->b <script>x</script><style>y</style>c', 'ab c'],
    ['<p>unclosed', 'unclosed'],
    ['<i>unclosed and <sub>2', '<i>unclosed and ₂'],
    ['<span class="a>b">moss</span>', 'b">moss'],
    [
      'p < 0.05 and q > 3, <x, y>, a<b>c, <p> is a mean, <i and j>',
      'p < 0.05 and q > 3, <x, y>, a<b>c, <p> is a mean, <i and j>',
    ],
    ['Vec<T>, <stdio.h>, <moss@wall.org>, <-, ->, <=>', 'Vec<T>, <stdio.h>, <moss@wall.org>, <-, ->, <=>'],
  ])('%s', (text, readable) => expect(readableText(text)).toBe(readable));
});

const mml = (content: string): string =>
  `<mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML">${content}</mml:math>`;

describe('MathML', () => {
  it.each([
    [mml('<mml:msub><mml:mi>K</mml:mi><mml:mn>2</mml:mn></mml:msub>'), 'K₂'],
    [mml('<mml:msup> <mml:mi>x</mml:mi> <mml:mrow><mml:mo>-</mml:mo><mml:mn>2</mml:mn></mml:mrow> </mml:msup>'), 'x⁻²'],
    [mml('<mml:msubsup><mml:mi>x</mml:mi><mml:mi>i</mml:mi><mml:mn>2</mml:mn></mml:msubsup>'), 'xᵢ²'],
    ['<math><mi>p</mi><mo>&lt;</mo><mn>0.05</mn></math>', 'p < 0.05'],
    ['<math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac></math>', 'a/(b+c)'],
    ['<math><msqrt><mi>n</mi></msqrt><mover><mi>x</mi><mo>¯</mo></mover></math>', '√nx̄'],
    [
      '<math><semantics><mi>α</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math>',
      'α',
    ],
    ['<alternatives><tex-math>$$\\alpha$$</tex-math><mml:math><mml:mi>α</mml:mi></mml:math></alternatives>', 'α'],
    ['<inline-formula><tex-math>\\alpha^2</tex-math></inline-formula>', 'α²'],
  ])('%s', (text, readable) => expect(readableText(text)).toBe(readable));
});

describe('entities', () => {
  it.each([
    [
      'Stone &amp; Moss &mdash; 40&#37; of &alpha;, &#946;, &#x3b3;&nbsp;&lt;&nbsp;5',
      'Stone & Moss — 40% of α, β, γ < 5',
    ],
    ['&amp;amp;lt;5, &amp;#945;, &#38;beta;', '<5, α, β'],
    ['&lt;i&gt;Murus&lt;/i&gt; CO&amp;lt;sub&amp;gt;2&amp;lt;/sub&amp;gt;', 'Murus CO₂'],
    ['&scaron;&Zcaron;&lstrok;&bgr;&#150;&#147;x&#148;', 'šŽłβ–“x”'],
    ['AT&T; R&D, Q&A; &unknown; &#0; &#99999999; a&b', 'AT&T; R&D, Q&A; &unknown; &#0; &#99999999; a&b'],
  ])('%s', (text, readable) => expect(readableText(text)).toBe(readable));
});

describe('LaTeX in text', () => {
  it.each([
    ['Schr\\"odinger, Erd\\H{o}s, Poincar\\\'e, na{\\"\\i}ve, \\^{\\i}le', 'Schrödinger, Erdős, Poincaré, naïve, île'],
    [
      'Fran\\c{c}ois, Fran\\c cois, Ho\\v{r}ava, Lis\\k{a}, \\=a, \\.Zak, \\u{g}',
      'François, François, Hořava, Lisą, ā, Żak, ğ',
    ],
    ['S{\\o}ren, S\\o ren, \\AA ngstr\\"om, \\ss, {\\ae}, {\\OE}, Pawe{\\l}', 'Søren, Søren, Ångström, ß, æ, Œ, Paweł'],
    ['\\textit{a} \\emph{b} \\textbf{c \\textsc{d}} {\\it e} {\\bf f} {\\em g}', 'a b c d e f g'],
    ["{DNA} in {B}ayesian {{Deep} Moss}, {''}moss{''}", 'DNA in Bayesian Deep Moss, "moss"'],
    ['Fig.~1 of Stone et al.~[1], 1--10, a---b, moss -- wall', 'Fig. 1 of Stone et al. [1], 1–10, a—b, moss – wall'],
    ["``moss'' and `wall', rock'n'roll", "“moss” and ‘wall’, rock'n'roll"],
    ['A \\& B, 5\\%, \\$5, a\\_b, \\#1, 5\\,mm', 'A & B, 5%, $5, a_b, #1, 5 mm'],
    ['m\\textsuperscript{2}, H\\textsubscript{2}O, CO_{2}, 10^{-3}', 'm², H₂O, CO₂, 10⁻³'],
    ['X\\textregistered{}, Y\\texttrademark, 5 \\textdegree C, 5\\,$^{\\circ}$C', 'X®, Y™, 5 °C, 5 °C'],
    [
      '\\url{http://wall.org/~moss}, \\href{http://wall.org}{here}, as known \\cite[p.~2]{stone}.',
      'http://wall.org/~moss, here, as known.',
    ],
    ['\\alpha-synuclein, PPAR\\gamma, \\chi^2 and \\beta_1', 'α-synuclein, PPARγ, χ² and β₁'],
    ['\\\\alpha and \\\\textit{x} and \\\\"o', 'α and x and ö'],
    ['\\"moss\\" and it\\\'s they\\\'re', '"moss" and it\'s they\'re'],
    ['\\begin{itemize}\\item a \\item b\\end{itemize}\\par c', 'a b c'],
    ['our \\mossmodel is \\foo{good}', 'our mossmodel is good'],
    ['\\documentclass[12pt]{minimal} \\usepackage{amsmath} \\begin{document}$$\\alpha$$\\end{document}', 'α'],
  ])('%s', (text, readable) => expect(readableText(text)).toBe(readable));

  it.each([
    'C:\\new\\table\\alpha and \\\\server\\beta and "D:\\tmp\\"',
    'the pattern \\d+\\s* or ^\\w+$ or \\bword\\b or \\d{4}-\\d{2}',
    'it costs $5 and $10, or US$5 and A$ too, $5-$10, $1.5 million to $2 million',
    'a set {0, 1} or {x: x > 0}, snake_case, x_1, 2^n, a_b@wall.org, git --all, ----',
    '5~10, ~5 mm, A~B, y ~ x, https://wall.org/~moss--stone',
    'the \\n and \\t signs, $HOME/$USER',
  ])('stays: %s', (text) => expect(readableText(text)).toBe(text));
});

describe('formulas', () => {
  it.each([
    ['$\\beta$-moss, H$_2$O, CO$_{2}$, $\\mathrm{CO}_2$, {\\rm CO}_2, $10^{-3}$', 'β-moss, H₂O, CO₂, CO₂, CO₂, 10⁻³'],
    ['$p<0.05$, $p \\leq 0.05$, $n=5$, $x^2$, $x_i$, $x_{ij}^2$, $n$th', 'p<0.05, p ≤ 0.05, n=5, x², xᵢ, xᵢⱼ², nth'],
    [
      '3 $\\times$ 4, $2\\times2$, $3\\times 10^5$, $\\sim$5, $\\pm 2$, $\\rightarrow$',
      '3 × 4, 2×2, 3 × 10⁵, ∼5, ±2, →',
    ],
    ['$^{18}$F, 37$^\\circ$C, 5 $\\mu$m, $5~\\mu m$, $M_\\odot$, $M_{\\rm wall}$', '¹⁸F, 37°C, 5 μm, 5 μm, M⊙, Mwall'],
    [
      '$\\frac{1}{2}$, $\\frac{a+b}{c}$, $\\sqrt{n}$, $\\sqrt{n+1}$, $\\binom{n}{k}$',
      '1/2, (a+b)/c, √n, √(n+1), (n choose k)',
    ],
    ['$O(n\\log n)$, $\\max\\{a, b\\}$, $\\sin x$, $\\hat{x}$, $\\bar x$', 'O(n log n), max{a, b}, sin x, x̂, x̄'],
    ['$\\sum_{i=1}^{n} x_i \\in \\mathbb{R}^{n \\times m}$', '∑ᵢ₌₁ⁿ xᵢ ∈ ℝ^(n × m)'],
    ['\\( \\alpha \\), \\[ x = 1 \\], $$y$$, \\begin{equation} z=1 \\end{equation}', 'α, x = 1, y, z=1'],
    ['$\\left( \\begin{array}{cc} a & b \\\\ c & d \\end{array} \\right)$', '( a b c d )'],
    ["$2^{n/2}$, $A^{*}$, $x'$, $J^{\\pm}$, $5\\%$, $\\{0,1\\}^n$", '2^(n/2), A*, x′, J±, 5%, {0,1}ⁿ'],
    ['a price of $5 while $x$ grows', 'a price of $5 while x grows'],
    ['P$<$0.01 and cut off $\\alph', 'P<0.01 and cut off $alph'],
  ])('%s', (text, readable) => expect(readableText(text)).toBe(readable));
});

describe('characters', () => {
  it.each([
    ['rein\u00adforce\u200bment\u2060s\ufeff', 'reinforcements'],
    ['e\ufb03cient \ufb01ne \ufb02ow o\ufb00 \ufb06one', 'efficient fine flow off stone'],
    ['non\u2011linear\u00a0moss\u2009wall self\u2010made', 'non-linear moss wall self-made'],
    ['rein\u00ad forcement of moss\u00ad Walls', 'reinforcement of moss Walls'],
    ['Poincare\u0301', 'Poincaré'],
    ['a\u200db\u200cc', 'abc'],
    [
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937',
    ],
    ['👩\u200d🔬 works', '👩\u200d🔬 works'],
    ['moss\u200e wall\u202c', 'moss wall'],
  ])('%j', (text, readable) => expect(readableText(text)).toBe(readable));
});

describe('doing it twice', () => {
  const pieces = (
    '< > & ; { } $ \\ ^ _ ~ ` \' " -- --- ( ) [ ] <i> </i> <sub> </sub> <sup> <p> <math> <msub> <mi> </msub> <title> amp; lt; gt; #36; ' +
    '#92; nbsp &lt; &amp; \\alpha \\textit \\frac \\sqrt \\" \\\' \\o \\& \\$ \\\\ \\( \\) \\begin{a} \\left \\mathrm \\it \\cite a b 2 x 5 , . \u00ad \ufb01'
  ).split(' ');
  const texts = fc.array(fc.constantFrom(...pieces, ' ', ' ')).map((all) => all.join(''));

  it('changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const once = readableText(text);
        expect(readableText(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('changes nothing where escapes lie in escapes', () => {
    const once = readableText(
      `${'&amp;'.repeat(40)}lt;sub&#38;gt;${'\\'.repeat(9)}$\\$x\\$$${'{'.repeat(90)}a${'}'.repeat(90)}`,
    );
    expect(readableText(once)).toBe(once);
  });
});
