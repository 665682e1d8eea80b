import { allMatch, isNumber, phrases } from './phrases.ts';

/** Measures in which results are reported. Methods ("regression") and outcomes ("overall survival") are concepts. */
const names = phrases(`
confidence interval | confidence limit | CI | credible interval | CrI | uncertainty interval | odds | odds ratio | OR | AOR |
hazard ratio | HR | subhazard ratio | subdistribution hazard ratio | relative risk | risk ratio | RR | rate ratio |
incidence rate ratio | prevalence ratio | relative odds | relative hazard | relative risk ratio | risk difference |
rate difference | absolute risk reduction | relative risk reduction | number needed to treat | number needed to harm | NNT | NNH |
standard deviation | SD | s.d. | standard error | SE | s.e. | standard error of the mean | interquartile range | inter-quartile range | IQR |
p-value | p-level | p for trend | p trend | p for interaction | probability value | alpha level | I2 | I² | I-squared |
I2 statistic | I² statistic | chi-square value | chi-square statistic | chi-squared value | chi-squared statistic | χ2 | χ² | chi2 |
standardized mean difference | weighted mean difference | SMD | WMD | mean difference | mean SD | mean standard deviation | mean SE |
effect size | response rate | sample size | statistical significance | statistical difference | significance level | level of significance |
level of statistical significance | significant difference | statistically significant difference | non-significant difference |
significant association | significant correlation | beta coefficient | standardized beta | regression coefficient |
standardized coefficient | standardized regression coefficient | path coefficient | unstandardized coefficient | R2 | R² | R-square |
R-squared | r value | coefficient of determination | Cronbach's alpha | Cronbach alpha | Cronbach's α | alpha coefficient | Cohen's d |
t value | t statistic | F value | F statistic | F ratio | z value | U value | kappa value | kappa statistic | point estimate | effect estimate |
risk estimate | summary estimate | percentage point | percent | per cent | df
`);

/** They mean other things as well, and a statistic where a number with decimals goes with them. */
const besideNumbers = phrases(`
MD | IRR | PR | SEM | RRR | ARR | SHR | SIR | SMR | HRR | RD | ES | ICC | VIF | ROR | POR | DOR | X2 | beta | p | t | F | r | z |
kappa | mean | median | AUC | AUROC | T-score | Z-score
`);

const modifiers = phrases(`
adjusted | unadjusted | crude | pooled | summary | combined | multivariable | multivariate | univariate | univariable | corresponding |
estimated | overall | exact | age | sex | fully | covariate | multivariable-adjusted | two-sided | two-tailed | one-sided | one-tailed | bilateral | nominal |
corrected | uncorrected | asymptotic | relative | higher | lower | high | low | wide | narrow | large | small | total | final
`);
const afterwards = phrases('value | estimate | statistic');

const middle = phrases('mean | median | average');
const middled = phrases(`
age | score | value | difference | change | number | time | duration | follow-up | rank | percentage | length | total | rating | SD | body mass index |
BMI
`);

/** Adjusted and crude ratios. "AhR" and "Chr" are not among them. */
const ratio = /^(?:\p{Ll}+ ){0,3}(?:a|c|ad)(?:OR|HR|RR|PR|IRR|SHR|MD)s?(?: \d\S*)?$/u;

/** Whether the last word that is no number ends a name of a statistic; cheap, and so for nearly no candidate. */
const endings = new Set([...names, ...besideNumbers, ...afterwards, ...middled].map((name) => name.split(' ').at(-1)!));
function mayBe(key: string): boolean {
  let end = key.length;
  for (;;) {
    const from = key.lastIndexOf(' ', end - 1) + 1;
    const word = key.slice(from, end);
    if (endings.has(word)) return true;
    if (from === 0 || !isNumber(word)) return false;
    end = from - 1;
  }
}

/** "95% CI", "adjusted odds ratio", "mean age": what is reported of a result. */
export function isStatistic(key: string, texts: readonly string[]): boolean {
  if (allMatch(texts, ratio)) return true;
  if (!mayBe(key) || allMatch(texts, /_/)) return false;
  if (names.has(key)) return true;
  const parts = key.split(' ');
  const rest = parts.filter((word) => !isNumber(word));
  const decimals = parts.some((word) => isNumber(word) && word.includes('.'));
  while (rest.length > 1 && modifiers.has(rest[0]!) && !names.has(rest.join(' '))) rest.shift();
  while (rest.length > 1 && afterwards.has(rest.at(-1)!) && !names.has(rest.join(' '))) rest.pop();
  const name = rest.join(' ');
  if (names.has(name) || (decimals && besideNumbers.has(name))) return true;
  return middle.has(rest[0] ?? '') && middled.has(rest.slice(1).join(' '));
}
