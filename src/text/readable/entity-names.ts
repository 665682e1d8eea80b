/**
 * The named characters of HTML, and the Greek letters of ISO 8879, but for `amp`: a character, or the four digits of its
 * code, then its names.
 */
export const entityNames = `
0009 Tab | 000a NewLine | ! excl | " QUOT quot | # num | 0024 dollar | % percnt | ' apos | ( lpar | ) rpar
| * ast midast | + plus | , comma | . period | / sol | : colon | ; semi | < LT lt | = equals | > GT gt | ? quest
| @ commat | [ lsqb lbrack | 005c bsol | ] rsqb rbrack | ^ Hat | _ lowbar UnderBar | 0060 grave | { lcub lbrace
| 007c vert verbar | } rcub rbrace | 00a0 nbsp | ¡ iexcl | ¢ cent | £ pound | ¤ curren | ¥ yen | ¦ brvbar | § sect
| ¨ Dot die uml DoubleDot | © COPY copy | ª ordf | « laquo | ¬ not | 00ad shy | ® REG reg circledR | ¯ macr strns
| ° deg | ± pm plusmn PlusMinus | ² sup2 | ³ sup3 | ´ acute | µ micro | ¶ para | · middot CenterDot centerdot
| ¸ cedil Cedilla | ¹ sup1 | º ordm | » raquo | ¼ frac14 | ½ half frac12 | ¾ frac34 | ¿ iquest | À Agrave | Á Aacute
| Â Acirc | Ã Atilde | Ä Auml | Å Aring angst | Æ AElig | Ç Ccedil | È Egrave | É Eacute | Ê Ecirc | Ë Euml | Ì Igrave
| Í Iacute | Î Icirc | Ï Iuml | Ð ETH | Ñ Ntilde | Ò Ograve | Ó Oacute | Ô Ocirc | Õ Otilde | Ö Ouml | × times
| Ø Oslash | Ù Ugrave | Ú Uacute | Û Ucirc | Ü Uuml | Ý Yacute | Þ THORN | ß szlig | à agrave | á aacute | â acirc
| ã atilde | ä auml | å aring | æ aelig | ç ccedil | è egrave | é eacute | ê ecirc | ë euml | ì igrave | í iacute
| î icirc | ï iuml | ð eth | ñ ntilde | ò ograve | ó oacute | ô ocirc | õ otilde | ö ouml | ÷ div divide | ø oslash
| ù ugrave | ú uacute | û ucirc | ü uuml | ý yacute | þ thorn | ÿ yuml | Ā Amacr | ā amacr | Ă Abreve | ă abreve
| Ą Aogon | ą aogon | Ć Cacute | ć cacute | Ĉ Ccirc | ĉ ccirc | Ċ Cdot | ċ cdot | Č Ccaron | č ccaron | Ď Dcaron
| ď dcaron | Đ Dstrok | đ dstrok | Ē Emacr | ē emacr | Ė Edot | ė edot | Ę Eogon | ę eogon | Ě Ecaron | ě ecaron
| Ĝ Gcirc | ĝ gcirc | Ğ Gbreve | ğ gbreve | Ġ Gdot | ġ gdot | Ģ Gcedil | Ĥ Hcirc | ĥ hcirc | Ħ Hstrok | ħ hstrok
| Ĩ Itilde | ĩ itilde | Ī Imacr | ī imacr | Į Iogon | į iogon | İ Idot | ı imath inodot | Ĳ IJlig | ĳ ijlig | Ĵ Jcirc
| ĵ jcirc | Ķ Kcedil | ķ kcedil | ĸ kgreen | Ĺ Lacute | ĺ lacute | Ļ Lcedil | ļ lcedil | Ľ Lcaron | ľ lcaron | Ŀ Lmidot
| ŀ lmidot | Ł Lstrok | ł lstrok | Ń Nacute | ń nacute | Ņ Ncedil | ņ ncedil | Ň Ncaron | ň ncaron | ŉ napos | Ŋ ENG
| ŋ eng | Ō Omacr | ō omacr | Ő Odblac | ő odblac | Œ OElig | œ oelig | Ŕ Racute | ŕ racute | Ŗ Rcedil | ŗ rcedil
| Ř Rcaron | ř rcaron | Ś Sacute | ś sacute | Ŝ Scirc | ŝ scirc | Ş Scedil | ş scedil | Š Scaron | š scaron | Ţ Tcedil
| ţ tcedil | Ť Tcaron | ť tcaron | Ŧ Tstrok | ŧ tstrok | Ũ Utilde | ũ utilde | Ū Umacr | ū umacr | Ŭ Ubreve | ŭ ubreve
| Ů Uring | ů uring | Ű Udblac | ű udblac | Ų Uogon | ų uogon | Ŵ Wcirc | ŵ wcirc | Ŷ Ycirc | ŷ ycirc | Ÿ Yuml
| Ź Zacute | ź zacute | Ż Zdot | ż zdot | Ž Zcaron | ž zcaron | ƒ fnof | Ƶ imped | ǵ gacute | ȷ jmath | ˆ circ
| ˇ Hacek caron | ˘ Breve breve | ˙ dot | ˚ ring | ˛ ogon | ˜ tilde | ˝ dblac | 0311 DownBreve | Α Alpha | Β Beta
| Γ Ggr Gamma | Δ Dgr Delta | Ε Epsilon | Ζ Zeta | Η Eta | Θ THgr Theta | Ι Iota | Κ Kappa | Λ Lgr Lambda | Μ Mu | Ν Nu
| Ξ Xi Xgr | Ο Omicron | Π Pi | Ρ Rho | Σ Sgr Sigma | Τ Tau | Υ Upsilon | Φ Phi PHgr | Χ Chi | Ψ Psi PSgr
| Ω ohm OHgr Omega | α agr alpha | β bgr beta | γ ggr gamma | δ dgr delta | ε egr epsi epsilon | ζ zgr zeta | η eta eegr
| θ thgr theta | ι igr iota | κ kgr kappa | λ lgr lambda | μ mu mgr | ν nu ngr | ξ xi xgr | ο ogr omicron | π pi pgr
| ρ rgr rho | ς sfgr sigmaf sigmav varsigma | σ sgr sigma | τ tau tgr | υ ugr upsi upsilon | φ phi phgr | χ chi khgr
| ψ psi psgr | ω ohgr omega | ϑ thetav thetasym vartheta | ϒ Upsi upsih | ϕ phiv varphi | ϖ piv varpi | Ϝ Gammad
| ϝ gammad digamma | ϰ kappav varkappa | ϱ rhov varrho | ϵ epsiv | ϶ bepsi | Ё IOcy | Ђ DJcy | Ѓ GJcy | Є Jukcy | Ѕ DScy
| І Iukcy | Ї YIcy | Ј Jsercy | Љ LJcy | Њ NJcy | Ћ TSHcy | Ќ KJcy | Ў Ubrcy | Џ DZcy | А Acy | Б Bcy | В Vcy | Г Gcy
| Д Dcy | Е IEcy | Ж ZHcy | З Zcy | И Icy | Й Jcy | К Kcy | Л Lcy | М Mcy | Н Ncy | О Ocy | П Pcy | Р Rcy | С Scy
| Т Tcy | У Ucy | Ф Fcy | Х KHcy | Ц TScy | Ч CHcy | Ш SHcy | Щ SHCHcy | Ъ HARDcy | Ы Ycy | Ь SOFTcy | Э Ecy | Ю YUcy
| Я YAcy | а acy | б bcy | в vcy | г gcy | д dcy | е iecy | ж zhcy | з zcy | и icy | й jcy | к kcy | л lcy | м mcy
| н ncy | о ocy | п pcy | р rcy | с scy | т tcy | у ucy | ф fcy | х khcy | ц tscy | ч chcy | ш shcy | щ shchcy
| ъ hardcy | ы ycy | ь softcy | э ecy | ю yucy | я yacy | ё iocy | ђ djcy | ѓ gjcy | є jukcy | ѕ dscy | і iukcy | ї yicy
| ј jsercy | љ ljcy | њ njcy | ћ tshcy | ќ kjcy | ў ubrcy | џ dzcy | 2002 ensp | 2003 emsp | 2004 emsp13 | 2005 emsp14
| 2007 numsp | 2008 puncsp | 2009 thinsp ThinSpace | 200a hairsp | 200c zwnj | 200d zwj | 200e lrm | 200f rlm
| ‐ dash hyphen | – ndash | — mdash | ― horbar | ‖ Vert Verbar | ‘ lsquo | ’ rsquo rsquor | ‚ sbquo lsquor | “ ldquo
| ” rdquo rdquor | „ bdquo ldquor | † dagger | ‡ Dagger ddagger | • bull bullet | ‥ nldr | … mldr hellip | ‰ permil
| ‱ pertenk | ′ prime | ″ Prime | ‴ tprime | ‵ bprime backprime | ‹ lsaquo | › rsaquo | ‾ oline OverBar | ⁁ caret
| ⁃ hybull | ⁄ frasl | ⁏ bsemi | ⁗ qprime | 2060 NoBreak | 2061 af | 2062 it | 2063 ic | € euro | 20db tdot TripleDot
| 20dc DotDot | ℂ Copf complexes | ℅ incare | ℊ gscr | ℋ Hscr hamilt | ℌ Hfr | ℍ Hopf | ℎ planckh
| ℏ hbar hslash planck plankv | ℐ Iscr imagline | ℑ Im Ifr image imagpart | ℒ Lscr lagran | ℓ ell | ℕ Nopf naturals
| № numero | ℗ copysr | ℘ wp weierp | ℙ Popf primes | ℚ Qopf rationals | ℛ Rscr realine | ℜ Re Rfr real realpart
| ℝ Ropf reals | ℞ rx | ™ TRADE trade | ℤ Zopf integers | ℧ mho | ℨ Zfr zeetrf | ℩ iiota | ℬ Bscr bernou | ℭ Cfr Cayleys
| ℯ escr | ℰ Escr | ℱ Fscr | ℳ Mscr phmmat Mellintrf | ℴ oscr order orderof | ℵ aleph alefsym | ℶ beth | ℷ gimel
| ℸ daleth | ⅅ DD | ⅆ dd | ⅇ ee | ⅈ ii | ⅓ frac13 | ⅔ frac23 | ⅕ frac15 | ⅖ frac25 | ⅗ frac35 | ⅘ frac45 | ⅙ frac16
| ⅚ frac56 | ⅛ frac18 | ⅜ frac38 | ⅝ frac58 | ⅞ frac78 | ← larr slarr LeftArrow leftarrow | ↑ uarr UpArrow uparrow
| → rarr srarr | ↓ darr DownArrow downarrow | ↔ harr | ↕ varr | ↖ nwarr nwarrow | ↗ nearr nearrow | ↘ searr searrow
| ↙ swarr swarrow | ↚ nlarr | ↛ nrarr | ↝ rarrw | ↞ Larr | ↟ Uarr | ↠ Rarr | ↡ Darr | ↢ larrtl | ↣ rarrtl | ↥ mapstoup
| ↦ map mapsto | ↩ larrhk | ↪ rarrhk | ↫ larrlp | ↬ rarrlp | ↭ harrw | ↮ nharr | ↰ Lsh lsh | ↱ Rsh rsh | ↲ ldsh | ↳ rdsh
| ↵ crarr | ↶ cularr | ↷ curarr | ↺ olarr | ↻ orarr | ↼ lharu | ↽ lhard | ↾ uharr | ↿ uharl | ⇀ rharu | ⇁ rhard
| ⇂ dharr | ⇃ dharl | ⇄ rlarr | ⇅ udarr | ⇆ lrarr | ⇇ llarr | ⇈ uuarr | ⇉ rrarr | ⇊ ddarr | ⇋ lrhar | ⇌ rlhar | ⇍ nlArr
| ⇎ nhArr | ⇏ nrArr | ⇐ lArr Leftarrow | ⇑ uArr Uparrow | ⇒ rArr Implies | ⇓ dArr Downarrow | ⇔ iff hArr | ⇕ vArr
| ⇖ nwArr | ⇗ neArr | ⇘ seArr | ⇙ swArr | ⇚ lAarr | ⇛ rAarr | ⇝ zigrarr | ⇤ larrb | ⇥ rarrb | ⇵ duarr | ⇽ loarr
| ⇾ roarr | ⇿ hoarr | ∀ ForAll forall | ∁ comp | ∂ part PartialD | ∃ exist Exists | ∄ nexist nexists NotExists
| ∅ empty emptyv emptyset | ∇ Del nabla | ∈ in isin isinv Element | ∉ notin notinva | ∋ ni niv SuchThat
| ∌ notni notniva | ∏ prod Product | ∐ coprod Coproduct | ∑ Sum sum | − minus | ∓ mp mnplus MinusPlus | ∔ plusdo dotplus
| ∖ setmn ssetmn setminus Backslash | ∗ lowast | ∘ compfn | √ Sqrt radic | ∝ prop vprop propto varpropto | ∞ infin
| ∟ angrt | ∠ ang angle | ∡ angmsd | ∢ angsph | ∣ mid smid shortmid | ∤ nmid nsmid nshortmid | ∥ par spar parallel
| ∦ npar nspar nparallel | ∧ and wedge | ∨ or vee | ∩ cap | ∪ cup | ∫ int Integral | ∬ Int | ∭ tint iiint
| ∮ oint conint | ∯ Conint | ∰ Cconint | ∱ cwint | ∲ cwconint | ∳ awconint | ∴ there4 Therefore therefore
| ∵ becaus Because because | ∶ ratio | ∷ Colon | ∸ minusd dotminus | ∺ mDDot | ∻ homtht | ∼ sim Tilde thksim thicksim
| ∽ bsim backsim | ∾ ac mstpos | ∿ acd | ≀ wr wreath | ≁ nsim NotTilde | ≂ esim eqsim | ≃ sime simeq | ≄ nsime nsimeq
| ≅ cong | ≆ simne | ≇ ncong | ≈ ap asymp thkap approx | ≉ nap napprox | ≊ ape approxeq | ≋ apid | ≌ bcong backcong
| ≍ CupCap asympeq | ≎ bump Bumpeq | ≏ bumpe bumpeq HumpEqual | ≐ doteq esdot DotEqual | ≑ eDot doteqdot | ≒ efDot
| ≓ erDot | ≔ Assign colone coloneq | ≕ ecolon eqcolon | ≖ ecir eqcirc | ≗ cire circeq | ≙ wedgeq | ≚ veeeq
| ≜ trie triangleq | ≟ equest questeq | ≠ ne NotEqual | ≡ equiv Congruent | ≢ nequiv | ≤ le leq | ≥ ge geq | ≦ lE leqq
| ≧ gE geqq | ≨ lnE lneqq | ≩ gnE gneqq | ≪ Lt ll | ≫ Gt gg | ≬ twixt between | ≭ NotCupCap | ≮ nlt nless NotLess
| ≯ ngt ngtr | ≰ nle nleq | ≱ nge ngeq | ≲ lsim lesssim LessTilde | ≳ gsim gtrsim | ≴ nlsim | ≵ ngsim | ≶ lg lessgtr
| ≷ gl gtrless | ≸ ntlg | ≹ ntgl | ≺ pr prec Precedes | ≻ sc succ Succeeds | ≼ prcue | ≽ sccue | ≾ prsim precsim
| ≿ scsim succsim | ⊀ npr nprec | ⊁ nsc nsucc | ⊂ sub subset | ⊃ sup supset Superset | ⊄ nsub | ⊅ nsup | ⊆ sube subseteq
| ⊇ supe supseteq | ⊈ nsube nsubseteq | ⊉ nsupe nsupseteq | ⊊ subne subsetneq | ⊋ supne supsetneq | ⊍ cupdot
| ⊎ uplus UnionPlus | ⊏ sqsub sqsubset | ⊐ sqsup sqsupset | ⊑ sqsube | ⊒ sqsupe | ⊓ sqcap | ⊔ sqcup | ⊕ oplus | ⊖ ominus
| ⊗ otimes | ⊘ osol | ⊙ odot CircleDot | ⊚ ocir | ⊛ oast | ⊝ odash | ⊞ plusb boxplus | ⊟ minusb boxminus
| ⊠ timesb boxtimes | ⊡ sdotb dotsquare | ⊢ vdash RightTee | ⊣ dashv LeftTee | ⊤ top DownTee | ⊥ bot perp UpTee bottom
| ⊧ models | ⊨ vDash | ⊩ Vdash | ⊪ Vvdash | ⊫ VDash | ⊬ nvdash | ⊭ nvDash | ⊮ nVdash | ⊯ nVDash | ⊰ prurel | ⊲ vltri
| ⊳ vrtri | ⊴ ltrie | ⊵ rtrie | ⊶ origof | ⊷ imof | ⊸ mumap multimap | ⊹ hercon | ⊺ intcal intercal | ⊻ veebar
| ⊽ barvee | ⊾ angrtvb | ⊿ lrtri | ⋀ Wedge xwedge bigwedge | ⋁ Vee xvee bigvee | ⋂ xcap bigcap | ⋃ xcup Union bigcup
| ⋄ diam Diamond diamond | ⋅ sdot | ⋆ Star sstarf | ⋇ divonx | ⋈ bowtie | ⋉ ltimes | ⋊ rtimes | ⋋ lthree | ⋌ rthree
| ⋍ bsime backsimeq | ⋎ cuvee curlyvee | ⋏ cuwed | ⋐ Sub Subset | ⋑ Sup Supset | ⋒ Cap | ⋓ Cup | ⋔ fork pitchfork
| ⋕ epar | ⋖ ltdot lessdot | ⋗ gtdot gtrdot | ⋘ Ll | ⋙ Gg ggg | ⋚ leg lesseqgtr | ⋛ gel gtreqless | ⋞ cuepr | ⋟ cuesc
| ⋠ nprcue | ⋡ nsccue | ⋢ nsqsube | ⋣ nsqsupe | ⋦ lnsim | ⋧ gnsim | ⋨ prnsim precnsim | ⋩ scnsim succnsim | ⋪ nltri
| ⋫ nrtri | ⋬ nltrie | ⋭ nrtrie | ⋮ vellip | ⋯ ctdot | ⋰ utdot | ⋱ dtdot | ⋲ disin | ⋳ isinsv | ⋴ isins | ⋵ isindot
| ⋶ notinvc | ⋷ notinvb | ⋹ isinE | ⋺ nisd | ⋻ xnis | ⋼ nis | ⋽ notnivc | ⋾ notnivb | ⌅ barwed barwedge | ⌆ Barwed
| ⌈ lceil | ⌉ rceil | ⌊ lfloor LeftFloor | ⌋ rfloor | ⌌ drcrop | ⌍ dlcrop | ⌎ urcrop | ⌏ ulcrop | ⌐ bnot | ⌒ profline
| ⌓ profsurf | ⌕ telrec | ⌖ target | ⌜ ulcorn ulcorner | ⌝ urcorn urcorner | ⌞ dlcorn llcorner | ⌟ drcorn lrcorner
| ⌢ frown sfrown | ⌣ smile ssmile | ⌭ cylcty | ⌮ profalar | ⌶ topbot | ⌽ ovbar | ⌿ solbar | ⍼ angzarr | ⎰ lmoust
| ⎱ rmoust | ⎴ tbrk | ⎵ bbrk | ⎶ bbrktbrk | ⏞ OverBrace | ⏢ trpezium | ⏧ elinters | ␣ blank | Ⓢ oS circledS | ─ boxh
| │ boxv | ┌ boxdr | ┐ boxdl | └ boxur | ┘ boxul | ├ boxvr | ┤ boxvl | ┬ boxhd | ┴ boxhu | ┼ boxvh | ═ boxH | ║ boxV
| ╒ boxdR | ╓ boxDr | ╔ boxDR | ╕ boxdL | ╖ boxDl | ╗ boxDL | ╘ boxuR | ╙ boxUr | ╚ boxUR | ╛ boxuL | ╜ boxUl | ╝ boxUL
| ╞ boxvR | ╟ boxVr | ╠ boxVR | ╡ boxvL | ╢ boxVl | ╣ boxVL | ╤ boxHd | ╥ boxhD | ╦ boxHD | ╧ boxHu | ╨ boxhU | ╩ boxHU
| ╪ boxvH | ╫ boxVh | ╬ boxVH | ▀ uhblk | ▄ lhblk | █ block | ░ blk14 | ▒ blk12 | ▓ blk34 | □ squ Square square
| ▪ squf squarf | ▭ rect | ▮ marker | ▱ fltns | △ xutri | ▴ utrif | ▵ utri | ▸ rtrif | ▹ rtri | ▽ xdtri | ▾ dtrif
| ▿ dtri | ◂ ltrif | ◃ ltri | ◊ loz | ○ cir | ◬ tridot | ◯ xcirc | ◸ ultri | ◹ urtri | ◺ lltri | ★ starf bigstar
| ☆ star | ☎ phone | ♀ female | ♂ male | ♠ spades spadesuit | ♣ clubs clubsuit | ♥ hearts heartsuit | ♦ diams | ♪ sung
| ♭ flat | ♮ natur natural | ♯ sharp | ✓ check checkmark | ✗ cross | ✠ malt maltese | ✶ sext | ❲ lbbrk | ❳ rbbrk
| ⟈ bsolhsub | ⟉ suphsol | ⟦ lobrk | ⟧ robrk | ⟨ lang langle | ⟩ rang rangle | ⟪ Lang | ⟫ Rang | ⟬ loang | ⟭ roang
| ⟵ xlarr | ⟶ xrarr | ⟷ xharr | ⟸ xlArr | ⟹ xrArr | ⟺ xhArr | ⟼ xmap | ⟿ dzigrarr | ⤂ nvlArr | ⤃ nvrArr | ⤄ nvHarr
| ⤅ Map | ⤌ lbarr | ⤍ rbarr bkarow | ⤎ lBarr | ⤏ rBarr dbkarow | ⤐ RBarr drbkarow | ⤑ DDotrahd | ⤖ Rarrtl | ⤙ latail
| ⤚ ratail | ⤛ lAtail | ⤜ rAtail | ⤝ larrfs | ⤞ rarrfs | ⤟ larrbfs | ⤠ rarrbfs | ⤣ nwarhk | ⤤ nearhk | ⤥ searhk hksearow
| ⤦ swarhk hkswarow | ⤧ nwnear | ⤨ toea nesear | ⤩ tosa seswar | ⤪ swnwar | ⤳ rarrc | ⤵ cudarrr | ⤶ ldca | ⤷ rdca
| ⤸ cudarrl | ⤹ larrpl | ⤼ curarrm | ⤽ cularrp | ⥅ rarrpl | ⥈ harrcir | ⥉ Uarrocir | ⥊ lurdshar | ⥋ ldrushar | ⥢ lHar
| ⥣ uHar | ⥤ rHar | ⥥ dHar | ⥦ luruhar | ⥧ ldrdhar | ⥨ ruluhar | ⥩ rdldhar | ⥪ lharul | ⥫ llhard | ⥬ rharul | ⥭ lrhard
| ⥮ udhar | ⥯ duhar | ⥱ erarr | ⥲ simrarr | ⥳ larrsim | ⥴ rarrsim | ⥵ rarrap | ⥶ ltlarr | ⥸ gtrarr | ⥹ subrarr
| ⥻ suplarr | ⥼ lfisht | ⥽ rfisht | ⥾ ufisht | ⥿ dfisht | ⦅ lopar | ⦆ ropar | ⦋ lbrke | ⦌ rbrke | ⦍ lbrkslu | ⦎ rbrksld
| ⦏ lbrksld | ⦐ rbrkslu | ⦑ langd | ⦒ rangd | ⦓ lparlt | ⦔ rpargt | ⦕ gtlPar | ⦖ ltrPar | ⦚ vzigzag | ⦜ vangrt
| ⦝ angrtvbd | ⦤ ange | ⦥ range | ⦦ dwangle | ⦧ uwangle | ⦨ angmsdaa | ⦩ angmsdab | ⦪ angmsdac | ⦫ angmsdad | ⦬ angmsdae
| ⦭ angmsdaf | ⦮ angmsdag | ⦯ angmsdah | ⦰ bemptyv | ⦱ demptyv | ⦲ cemptyv | ⦳ raemptyv | ⦴ laemptyv | ⦵ ohbar | ⦶ omid
| ⦷ opar | ⦹ operp | ⦻ olcross | ⦼ odsold | ⦾ olcir | ⦿ ofcir | ⧀ olt | ⧁ ogt | ⧂ cirscir | ⧃ cirE | ⧄ solb | ⧅ bsolb
| ⧉ boxbox | ⧍ trisb | ⧎ rtriltri | ⧜ iinfin | ⧝ infintie | ⧞ nvinfin | ⧣ eparsl | ⧤ smeparsl | ⧥ eqvparsl | ⧫ lozf
| ⧶ dsol | ⨀ xodot bigodot | ⨁ xoplus bigoplus | ⨂ xotime bigotimes | ⨄ xuplus biguplus | ⨆ xsqcup bigsqcup
| ⨌ qint iiiint | ⨍ fpartint | ⨐ cirfnint | ⨑ awint | ⨒ rppolint | ⨓ scpolint | ⨔ npolint | ⨕ pointint | ⨖ quatint
| ⨗ intlarhk | ⨢ pluscir | ⨣ plusacir | ⨤ simplus | ⨥ plusdu | ⨦ plussim | ⨧ plustwo | ⨩ mcomma | ⨪ minusdu | ⨭ loplus
| ⨮ roplus | ⨯ Cross | ⨰ timesd | ⨱ timesbar | ⨳ smashp | ⨴ lotimes | ⨵ rotimes | ⨶ otimesas | ⨷ Otimes | ⨸ odiv
| ⨹ triplus | ⨺ triminus | ⨻ tritime | ⨼ iprod intprod | ⨿ amalg | ⩀ capdot | ⩂ ncup | ⩃ ncap | ⩄ capand | ⩅ cupor
| ⩆ cupcap | ⩇ capcup | ⩈ cupbrcap | ⩉ capbrcup | ⩊ cupcup | ⩋ capcap | ⩌ ccups | ⩍ ccaps | ⩐ ccupssm | ⩓ And | ⩔ Or
| ⩕ andand | ⩖ oror | ⩗ orslope | ⩘ andslope | ⩚ andv | ⩛ orv | ⩜ andd | ⩝ ord | ⩟ wedbar | ⩦ sdote | ⩪ simdot
| ⩭ congdot | ⩮ easter | ⩯ apacir | ⩰ apE | ⩱ eplus | ⩲ pluse | ⩳ Esim | ⩴ Colone | ⩵ Equal | ⩷ eDDot ddotseq
| ⩸ equivDD | ⩹ ltcir | ⩺ gtcir | ⩻ ltquest | ⩼ gtquest | ⩽ les leqslant | ⩾ ges geqslant | ⩿ lesdot | ⪀ gesdot
| ⪁ lesdoto | ⪂ gesdoto | ⪃ lesdotor | ⪄ gesdotol | ⪅ lap | ⪆ gap gtrapprox | ⪇ lne lneq | ⪈ gne gneq | ⪉ lnap lnapprox
| ⪊ gnap gnapprox | ⪋ lEg | ⪌ gEl | ⪍ lsime | ⪎ gsime | ⪏ lsimg | ⪐ gsiml | ⪑ lgE | ⪒ glE | ⪓ lesges | ⪔ gesles | ⪕ els
| ⪖ egs | ⪗ elsdot | ⪘ egsdot | ⪙ el | ⪚ eg | ⪝ siml | ⪞ simg | ⪟ simlE | ⪠ simgE | ⪡ LessLess | ⪤ glj | ⪥ gla | ⪦ ltcc
| ⪧ gtcc | ⪨ lescc | ⪩ gescc | ⪪ smt | ⪫ lat | ⪬ smte | ⪭ late | ⪮ bumpE | ⪯ pre preceq | ⪰ sce succeq | ⪳ prE | ⪴ scE
| ⪵ prnE precneqq | ⪶ scnE succneqq | ⪷ prap | ⪸ scap | ⪹ prnap | ⪺ scnap | ⪻ Pr | ⪼ Sc | ⪽ subdot | ⪾ supdot
| ⪿ subplus | ⫀ supplus | ⫁ submult | ⫂ supmult | ⫃ subedot | ⫄ supedot | ⫅ subE subseteqq | ⫆ supE supseteqq | ⫇ subsim
| ⫈ supsim | ⫋ subnE | ⫌ supnE | ⫏ csub | ⫐ csup | ⫑ csube | ⫒ csupe | ⫓ subsup | ⫔ supsub | ⫕ subsub | ⫖ supsup
| ⫗ suphsub | ⫘ supdsub | ⫙ forkv | ⫚ topfork | ⫛ mlcp | ⫤ Dashv | ⫦ Vdashl | ⫧ Barv | ⫨ vBar | ⫩ vBarv | ⫫ Vbar | ⫬ Not
| ⫭ bNot | ⫮ rnmid | ⫯ cirmid | ⫰ midcir | ⫱ topcir | ⫲ nhpar | ⫳ parsim | ⫽ parsl | ﬀ fflig | ﬁ filig | ﬂ fllig
| ﬃ ffilig | ﬄ ffllig
`;
