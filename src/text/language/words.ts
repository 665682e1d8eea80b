/**
 * The words that say what language a text is in: words of grammar, and some that papers use of themselves ("Ergebnisse",
 * "estudio"). A language a line, by its code of ISO 639-1, those in
 * which more is published first: they win where two have as many words. Near relatives have lists of about one length.
 */
export const wordsOfLanguages = `
de der die das des dem den ein eine einer eines einem einen und oder aber nicht auch nur noch schon sehr mehr als wie wenn dass daß weil da so zu zur zum im in an am auf aus bei beim mit nach von vom vor für über unter um durch gegen ohne zwischen während seit bis ist sind war waren wird werden wurde wurden worden hat haben hatte kann können konnte konnten soll sollen muss müssen es er sie wir sich ihre ihrer ihren seine dieser diese dieses diesem diesen welche welcher alle aller beiden sowie jedoch damit dabei dies hier eher zeigt zeigen untersucht ergebnisse ergebnis studie arbeit ziel fragestellung patienten einfluss bedeutung beitrag
fr le la les l un une des de du d au aux à en dans par pour sans sur sous entre vers depuis selon pendant chez avec et ou où que qui quoi dont ne pas plus aussi mais si comme très est sont était étaient été être a ont avait se s ce cet cette ces son sa ses leur leurs il elle ils elles nous on y lorsque afin ainsi peut peuvent après avant chaque même cela étude résultats objectif recherche travail article but lors notamment
es el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde según durante y e o u que quien cual cuales no también pero si como más muy son es era fue fueron ser ha han había se su sus lo le les este esta estos estas ese esa esto cuando donde ya puede pueden tras ante bajo cada así mediante estudio resultados objetivo investigación trabajo artículo análisis presente fin nos
pt o a os as um uma uns umas de do da dos das no na nos nas em ao aos à às com por pelo pela pelos pelas para sem sobre entre até desde segundo durante e ou que quem qual quais não também mas se como mais muito são é era foi foram ser sido há tem têm seu sua seus suas este esta estes estas esse essa isso quando onde já pode podem após cada assim foi através estudo resultados objetivo pesquisa trabalho artigo análise presente num numa
it il lo la i gli le l un uno una di del dello della dei degli delle da dal dalla dai dalle in nel nella nei nelle con su sul sulla sui sulle per tra fra e ed o che chi cui non anche ma se come più sono è era erano stato stata stati state ha hanno si ci loro suo sua suoi sue questo questa questi queste quale quali essere può molto dopo prima senza durante al alla ai alle studio risultati ricerca articolo lavoro obiettivo attraverso
nl de het een en of maar niet ook nog zeer meer als dan dat die dit deze wat wie waar in op aan uit bij met naar van voor over onder om door tegen zonder tussen tijdens sinds tot te ten ter is zijn was waren wordt worden werd werden heeft hebben had kan kunnen konden moet moeten hij zij ze wij we zich hun haar er al alle welke zowel echter hierbij daarbij hoe geen zo bleek onderzoek onderzocht resultaten studie artikel doel gebruik gevolgen patiënten
pl i w z na do nie się że to jest są był była było były oraz a ale lub albo jak gdy który która które których przez dla od po przed bez między podczas o u za przy pod nad ze we także tylko jeszcze bardzo bardziej tym tego tej ten ta te jego jej ich może można zostały został została celem cel pracy pracę badania badań badanie wyniki wyników artykuł artykule ich oraz wpływ roku wśród
sv och att det den de en ett som är var i på av för med till från om inte men eller så kan har hade ska skulle vid mellan under över efter utan mot genom hos än när där denna detta dessa sin sitt sina vi man deras dem många flera också mycket mer samt både blir blev varit inom även endast hur vilka visar visade studien studie syfte syftet resultaten resultat undersökning artikeln
tr ve bir bu ile için de da olarak olan olduğu olup daha en çok ise gibi kadar göre sonra önce arasında arasındaki üzerinde üzerine ancak veya ya hem ki ne değil olmak olması oldu edilmiştir yapılmıştır bulunmuştur incelenmiştir amacı amacıyla çalışma çalışmada çalışmanın sonuçlar sonuçları sonuç araştırma yapılan elde her bunun tarafından vardır
ro și şi în de la cu din pe pentru este sunt era au fost nu că să sau dar ca mai care prin între după fără spre asupra despre dintre până către un o unei unui unor al ale ai a cel cea cei cele acest această aceste acestui acestor lor său sa sale lui foarte numai doar poate pot fi fiind studiu studiul studiului rezultatele rezultate scopul lucrarea articolul privind precum iar prezintă
id dan yang di ke dari untuk pada dengan dalam ini itu adalah tidak atau akan telah sebagai oleh dapat bahwa karena juga lebih antara serta secara terhadap hasil penelitian tujuan menunjukkan menggunakan dilakukan berdasarkan para sangat setelah sehingga tersebut merupakan ada bisa belum hanya
cs a v z na do ne se že to je jsou byl byla bylo byly ale nebo jako když který která které kterých pro od po před bez mezi během o u za při pod nad ze ve také pouze ještě velmi více tím tento tato této toho jeho její jejich může lze být cílem práce studie studii výsledky výsledků článek článku i k s podle však jsme až pomocí
da og at det den de en et som er var i på af for med til fra om ikke men eller så kan har havde skal skulle ved mellem under over efter uden mod gennem hos end når hvor denne dette disse sin sit sine vi man deres dem mange flere også meget mere samt både bliver blev været inden kun hvordan hvilke viser viste undersøgelse undersøgelsen formål formålet resultater resultaterne artiklen studiet blandt sig være noget nogen blive
nb og at det den de en et som er var i på av for med til fra om ikke men eller så kan har hadde skal skulle ved mellom under over etter uten mot gjennom hos enn når hvor denne dette disse sin sitt sine vi man deres dem mange flere også mye mer samt både blir ble vært innen kun hvordan hvilke viser viste undersøkelse undersøkelsen formål formålet resultater resultatene artikkelen studien blant å seg være noe noen bli ein eit ikkje frå dei vart
fi ja että se on oli ovat olivat ei eivät ole olla ollut mutta tai kuin kun jos joka jotka jonka joiden myös vain vielä hyvin enemmän sekä niin tämä tämän tässä näiden nämä niiden sen he ne hänen ja kanssa välillä aikana jälkeen ennen ilman mukaan voidaan voi voivat voitiin miten mitä mikä eri kaikki muiden tutkimus tutkimuksen tutkimuksessa tulokset tulosten tavoitteena artikkeli koska avulla
hu a az és egy hogy nem is meg volt voltak van vannak de vagy mint ha aki ami amely amelyek csak még nagyon több ez ezek ezt ezen annak ennek között során után előtt nélkül alatt szerint által valamint illetve lehet lett lesz kell új el ki be fel azt amit mely ezért így tanulmány vizsgálat vizsgálatok eredmények eredményei célja cikk kutatás alapján esetén
vi và của các có được trong cho là với không những một này từ đến để khi theo nghiên cứu trên bằng về tại đã cũng như ở nhưng hoặc sẽ đó kết quả phương pháp người bệnh giữa sau trước nhóm tỷ lệ nhất nhiều sự việc bài mục tiêu
hr i u iz na do ne se da to je su bio bila bilo bili ali ili kao kad koji koja koje kojih za od po prije bez među o pri pod nad s sa te također samo još vrlo više tim ovaj ova ovo ovog njegov njihov može mogu biti cilj rada istraživanje istraživanja rezultati rezultata članak članku kako međutim smo nakon tijekom između putem odnosno
sk a v z na do nie sa že to je sú bol bola bolo boli ale alebo ako keď ktorý ktorá ktoré ktorých pre od po pred bez medzi počas o u za pri pod nad zo vo tiež len ešte veľmi viac tým tento táto tejto toho jeho jej ich môže možno byť cieľom práce štúdie štúdia výsledky výsledkov článok článku i k s podľa však sme až pomocou
sl in v z na do ne se da to je so bil bila bilo bili ampak ali kot ko ki ter za od po pred brez med o u pri pod nad iz tudi samo še zelo bolj tem ta te tega njegov njihovo lahko mogoče biti cilj namen dela raziskava raziskave rezultati rezultatov članek članku s k kako vendar smo pa so bili
et ja et see on oli olid ei ole olla olnud aga või kui kes mis mille kelle ka ainult veel väga rohkem ning nii selle seda need nende tema nad oma koos vahel ajal pärast enne ilma järgi saab võib võivad kuidas kõik teiste uurimus uuringu uuringus tulemused tulemuste eesmärk artikkel artiklis sest abil kohta jaoks
lv un ka ir bija nav bet vai kā kad ja kas kura kuru arī tikai vēl ļoti vairāk gan tā šis šī šo tas tie to viņa viņu ar no uz pēc pirms bez starp laikā par pie līdz pa var varētu tika tiek pētījums pētījuma pētījumā rezultāti rezultātu mērķis rakstā darba tomēr dažādu
lt ir kad yra buvo nėra bet ar arba kaip jei kuris kuri kurie kurių taip pat tik dar labai daugiau šis ši šio šios tai tas jo jos jų su iš į ant po prieš be tarp metu apie prie iki pagal gali galima buvo nustatyta tyrimas tyrimo tyrime rezultatai rezultatų tikslas straipsnyje darbo tačiau dėl nuo už
is og að það sem er var í á af fyrir með til frá um ekki en eða svo má hefur hafa hafði við milli undir yfir eftir án gegn hjá þegar þar þessi þetta þessa sinni sína þeir þær þau þess voru vera verið eru einnig mjög meira bæði verður niðurstöður rannsókn rannsóknin rannsóknarinnar markmið
sq dhe në e të i për nga me si që është janë ishte ishin nuk ka kanë por ose kur ku një se ky kjo këto tij saj tyre më shumë pas para pa midis gjatë mbi ndër duke mund si do edhe vetëm studim studimi rezultatet qëllimi punimi
ca el la els les l un una uns unes de del dels d al als a en amb per sense sobre entre fins des segons durant i o que qui qual quals no també però si com més molt són és era va van ser ha han hi es seu seva seus seves aquest aquesta aquests aquestes això quan on ja pot poden després cada així mitjançant estudi resultats objectiu recerca treball article anàlisi present pel pels
gl o a os as un unha uns unhas de do da dos das no na nos nas en ao aos á ás con por polo pola polos polas para sen sobre entre ata desde segundo durante e ou que quen cal cales non tamén pero mais se como máis moi son é era foi foron ser sido hai ten teñen seu súa seus súas este esta estes estas ese esa isto cando onde xa pode poden cada así mediante estudo resultados obxectivo investigación traballo artigo análise presente
eu eta da du dira ditu zen ziren dute dituzte ez baina edo nola non zer hau hori hauek horiek honek horrek bat baten bai ere bere beren izan egin den diren duen duten dela direla artean arabera bidez gabe buruz baino gehiago oso beste ikerketa ikerketaren emaitzak helburua lan lana artikulu honetan
ms dan yang di ke dari daripada untuk pada dengan dalam ini itu adalah ialah tidak atau akan telah sebagai oleh dapat bahawa kerana juga lebih antara serta secara terhadap hasil kajian tujuan menunjukkan menggunakan dijalankan berdasarkan para sangat selepas supaya tersebut merupakan ada boleh belum hanya
tl ang ng mga sa na ay at ito ni kay para hindi may nang kung o din rin lamang mas pag upang dahil mula ayon bilang isang isa ilang kanilang kanyang nila niya sila siya pananaliksik layunin resulta
sw na ya wa za la cha vya kwa katika ni kuwa si au lakini kama pia sana zaidi hii hiyo huu hizi hao wake yake wao yao ili kati baada kabla bila hadi lengo utafiti matokeo makala mwa kutoka ambao ambayo
af die het een en of maar nie ook nog meer as dan dat wat wie waar in op aan uit by met na van vir oor onder om deur teen sonder tussen tydens sedert tot te ten is was word sal kan kon moet hy sy ons hulle hul daar al alle hierdie dié beide egter hoe geen navorsing studie resultate artikel ondersoek gebruik deelnemers
az və bir bu ilə üçün də da olaraq olan olduğu daha ən çox isə kimi qədər görə sonra əvvəl arasında üzrə lakin həm ki nə deyil olmaq oldu edilmişdir məqsədi məqalədə tədqiqat tədqiqatın nəticələr nəticəsində əsasında hər onun tərəfindən
la et in ad ex cum non sed vel aut est sunt esse erat fuit quae qui quod quibus quam ut si ab de per pro sub inter super ante post nec neque atque ac etiam autem enim hic haec hoc huius eius eorum ipse omnibus omnia apud usque sine sive seu ubi
`;

/** Letters beyond those of English that a language has. */
export const lettersOfLanguages = `
de äöüß
nl ëïé
af êëï
sv åäö
da åæø
nb åæø
is áðéíóúýþæö
fi äö
et äõöü
lv āčēģīķļņšūž
lt ąčęėįšųūž
pl ąćęłńóśźż
cs áčďéěíňóřšťúůýž
sk áäčďéíĺľňóôŕšťúýž
sl čšž
hr čćđšž
hu áéíóöőúüű
ro ăâîșşțţ
it àèéìòù
es áéíóúüñ
pt áâãàçéêíóôõú
gl áéíóúñ
ca àçèéíïòóú
fr àâçèéêëîïôœùû
eu ñ
sq çë
tr çğıöşü
az çəğıöşü
vi ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ
`;
