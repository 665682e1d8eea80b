const table = `
alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ
Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω digamma ϝ
textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textzeta ζ texteta η texttheta θ textiota ι textkappa κ
textlambda λ textmu μ textnu ν textxi ξ textpi π textrho ρ textsigma σ texttau τ textphi φ textchi χ textpsi ψ textomega ω
textDelta Δ textOmega Ω textSigma Σ textGamma Γ upalpha α upbeta β upgamma γ updelta δ upepsilon ε upeta η uptheta θ
upkappa κ uplambda λ upmu μ upnu ν uppi π uprho ρ upsigma σ uptau τ upphi φ upchi χ uppsi ψ upomega ω micro μ
times × texttimes × div ÷ textdiv ÷ pm ± textpm ± mp ∓ cdot · cdotp · textperiodcentered · ast * star ⋆ circ ∘ bullet •
textbullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cap ∩ cup ∪ sqcap ⊓ sqcup ⊔ vee ∨ wedge ∧ lor ∨ land ∧ setminus ∖ wr ≀
dagger † dag † textdagger † ddagger ‡ ddag ‡ textdaggerdbl ‡ amalg ⨿ boxtimes ⊠ boxplus ⊞ ltimes ⋉ rtimes ⋊
leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ approx ≈
sim ∼ thicksim ∼ simeq ≃ cong ≅ equiv ≡ doteq ≐ propto ∝ varpropto ∝ prec ≺ succ ≻ preceq ⪯ succeq ⪰ subset ⊂ supset ⊃
subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ ni ∋ notin ∉ mid | parallel ∥ nparallel ∦
perp ⊥ bot ⊥ top ⊤ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ asymp ≍ bowtie ⋈ smile ⌣ frown ⌢ triangleq ≜ coloneqq ≔ trianglelefteq ⊴
to → rightarrow → longrightarrow → leftarrow ← longleftarrow ← gets ← leftrightarrow ↔ longleftrightarrow ↔ Rightarrow ⇒
Longrightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ Longleftrightarrow ⇔ iff ⇔ implies ⇒ mapsto ↦ longmapsto ↦ hookrightarrow ↪
hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
rightleftharpoons ⇌ rightharpoonup ⇀ leftharpoonup ↼ rightsquigarrow ⇝ leadsto ⇝ twoheadrightarrow ↠ rightarrowtail ↣
textrightarrow → textleftarrow ← textuparrow ↑ textdownarrow ↓ upuparrows ⇈ downdownarrows ⇊ xrightarrow → xleftarrow ←
infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ neg ¬ lnot ¬ angle ∠ triangle △ square □ Box □
Diamond ◇ diamond ⋄ lozenge ◊ blacksquare ■ blacktriangle ▲ bigstar ★ prime ′ hbar ℏ hslash ℏ ell ℓ Re ℜ Im ℑ aleph ℵ wp ℘
imath ı jmath ȷ therefore ∴ because ∵ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁
bigotimes ⨂ bigvee ⋁ bigwedge ⋀ bigsqcup ⨆ surd √ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert |
vert | lVert ‖ rVert ‖ Vert ‖ lbrace { rbrace } lbrack [ rbrack ] backslash ∖ textbar | ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱
dotsc … dotsb ⋯ textellipsis … colon : sharp ♯ flat ♭ natural ♮ checkmark ✓ cmark ✓ xmark ✗ heartsuit ♥ odots ⊙ sun ☉ earth ⊕
degree ° textdegree ° degrees ° arcdeg ° arcmin ′ arcsec ″ celsius °C textcelsius °C ohm Ω angstrom Å AA Å textohm Ω permil ‰
textperthousand ‰ registered ® textregistered ® texttrademark ™ copyright © textcopyright © textordfeminine ª
textordmasculine º pounds £ textsterling £ textsterling £ euro € texteuro € textyen ¥ yen ¥ textcent ¢ textdollar $ S § P ¶
textsection § textparagraph ¶ textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “
textquotedblright ” textquotedbl " textquotesingle ' quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright »
textexclamdown ¡ textquestiondown ¿ textasciitilde ~ textasciicircum ^ textunderscore _ textgreater > textless <
textbraceleft { textbraceright } textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ²
textthreesuperior ³ textminus − textasteriskcentered * textlnot ¬ textsuperdot · textvisiblespace ␣ slash / lq ‘ rq ’
LaTeX LaTeX TeX TeX LaTeXe LaTeX2e BibTeX BibTeX
aa å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS SS i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ
log log ln ln lg lg exp exp sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos arctan arctan sinh
sinh cosh cosh tanh tanh coth coth max max min min sup sup inf inf lim lim limsup lim sup liminf lim inf arg arg det det dim dim
ker ker deg deg gcd gcd hom hom Pr Pr mod mod bmod mod argmax argmax argmin argmin
`;

/** Commands that stand for a sign, without their backslash. */
export const symbols: ReadonlyMap<string, string> = new Map(
  [...table.trim().matchAll(/(\S+)\s(lim (?:sup|inf)|\S+)/g)].map(([, name, sign]) => [name!, sign!]),
);

/** Letters: behind one of them LaTeX drops the space that ends its name. */
export const letters: ReadonlySet<string> = new Set(
  'aa AA ae AE oe OE o O l L ss i j dh DH th TH dj DJ ng NG imath jmath'.split(' '),
);

/** Signs that stand between two things, with as much space on one side as on the other. */
export const isRelation = (sign: string): boolean =>
  /^[×÷±∓·⊕⊖⊗⊙∩∪∨∧∖≤≥≠≪≫≲≳⪅⪆≈∼≃≅≡≐∝≺≻⪯⪰⊂⊃⊆⊇⊊⊋∈∋∉∥⊥⊢⊨≍≜≔→←↔⇒⇐⇔↦↪⇌⇝⋉⋊|]$/u.test(sign);

/** Names of functions: a space parts them from what they are of. */
export const isFunction = (sign: string): boolean => /^(?:[a-z]{2,6}|Pr|lim (?:sup|inf))$/.test(sign);
