/** Summaries and notes of the worlds, actors and levers that come with Entente, in Spanish by their English text. */
export const notesInSpanish: Readonly<Record<string, string>> = {
  "The news report of world article-2024 coded a second time, as a reader in Brussels or Kyiv might: the same sentences, actors, memberships and rules, other judgements on whose word a thing is, what counts as said, and what it amounts to. An illustration of framing to lay beside the first coding. It is no finding about the world, nor about what anybody in Brussels or Kyiv thinks.":
    "La noticia del mundo article-2024 codificada por segunda vez, como podría hacerlo quien lee en Bruselas o Kyiv: las mismas frases, actores, pertenencias y reglas, otros juicios sobre de quién es la palabra, qué cuenta como dicho y a cuánto equivale. Una ilustración del encuadre, para ponerla junto a la primera codificación. No es un hallazgo sobre el mundo, ni sobre lo que piensa nadie en Bruselas o Kyiv.",
  "What this is for. Two careful people may code one text and start from two networks. Lay this one beside article-2024, here called the first coding, and see how much of a network is the reading. We wrote both codings. Neither is the neutral one or the true one; a coding from Moscow, Beijing or Delhi would differ as well, elsewhere, and can be made the same way.":
    "Para qué sirve. Dos personas cuidadosas pueden codificar un texto y partir de dos redes. Ponga esta junto a article-2024, aquí llamada la primera codificación, y vea cuánto de una red es la lectura. Las dos codificaciones son nuestras. Ninguna es la neutral ni la verdadera; una hecha desde Moscú, Pekín o Delhi también diferiría, en otros lugares, y puede hacerse del mismo modo.",
  "What is the same. The sentences and their fingerprints, the nine actors and their sizes, the eight memberships, the standing measures, the weights of stated, reported and implied, the codes' scores. Of the 35 rows of the first coding 14 stand as they were, 14 differ in code or mode and so in number, 7 in voice or wording alone. Three rows are new.":
    "Qué es igual. Las frases y sus huellas, los nueve actores y sus tamaños, las ocho pertenencias, las medidas en vigor, los pesos de lo afirmado, lo referido y lo implícito, las puntuaciones de los códigos. De las 35 filas de la primera codificación, 14 quedan como estaban, 14 difieren en código o modo y por tanto en número, y 7 solo en voz o redacción. Tres filas son nuevas.",
  "By what rules it differs. A minister binds only his own state: what Lavrov says for China and for unnamed partners is reported (S01, S08, S09). A worry or a claim that its owner does not voice, or that is disputed where it stands, is implied (S14, S16, S18, S26, S31). Turning away from NATO, the OSCE and the sanctions is refusal, not criticism (S05, S06, S25). Silence on the war is refusal (S22). Competing is not disapproving (S11). What Lavrov himself says need not be inferred (S04).":
    "Por qué reglas difiere. Un ministro compromete solo a su propio Estado: lo que Lavrov dice por China y por socios sin nombre es referido (S01, S08, S09). Una inquietud o una tesis que su dueño no expresa, o que se discute allí mismo, es implícita (S14, S16, S18, S26, S31). Apartarse de la OTAN, de la OSCE y de las sanciones es rechazo, no crítica (S05, S06, S25). El silencio sobre la guerra es rechazo (S22). Competir no es desaprobar (S11). Lo que dice el propio Lavrov no hay que inferirlo (S04).",
  "What the war and the sanctions are called. Between Russia and Ukraine the words are those of General Assembly resolution ES-11/1 (2 March 2022); sanctions are told as an answer to the invasion, NATO as a defensive alliance. These are the words of this vantage, as predominance and unlawful are the words of the other. None of the three changes the number of a row: the war stood at the end of the scale already, and a sanction is scored as a deed, whatever its cause. But S36 follows only for those who grant the second.":
    "Cómo se nombran la guerra y las sanciones. Entre Rusia y Ucrania las palabras son las de la resolución ES-11/1 de la Asamblea General (2 de marzo de 2022); las sanciones se cuentan como respuesta a la invasión, y la OTAN como alianza defensiva. Son las palabras de esta perspectiva, como predominio e ilegal son las de la otra. Ninguna de las tres cambia el número de una fila: la guerra ya estaba en el extremo de la escala, y una sanción se puntúa como acto, cualquiera que sea su causa. Pero S36 se sigue solo para quien concede la segunda.",
  "What it brings in. Three statements that nobody in the report makes and that follow if the above is granted: the West supports Ukraine (S36), the critics condemn Russia (S37) and feel for Ukraine (S38). They give Ukraine two friends; in the first coding it has none but a seat in the OSCE.":
    "Qué añade. Tres enunciados que nadie hace en la noticia y que se siguen si se concede lo anterior: Occidente apoya a Ucrania (S36), los críticos condenan a Rusia (S37) y sienten con Ucrania (S38). Dan a Ucrania dos amigos; en la primera codificación no tiene más que un asiento en la OSCE.",
  "What comes of it. Three ties have evidence here and none there; thirteen of the 36 differ in all, none by more than 0.13 and none from friend to foe. Ukraine's with the West and with the critics, and China's with Ukraine, differ most. The tie between Russia and China hardly moves (0.31 there, 0.30 here). Both codings give two camps and no unbalanced triad: here framing shifts how strong ties are and whom Ukraine has, not who stands with whom. Every tie that has evidence in both stands here within the range that the first coding gives it.":
    "Qué resulta. Tres vínculos tienen evidencia aquí y ninguna allí; trece de los 36 difieren en total, ninguno en más de 0,13 y ninguno de amigo a enemigo. Los que más difieren son los de Ucrania con Occidente y con los críticos, y el de China con Ucrania. El vínculo entre Rusia y China apenas se mueve (0,31 allí, 0,30 aquí). Las dos codificaciones dan dos bandos y ninguna tríada desequilibrada: aquí el encuadre cambia cuán fuertes son los vínculos y a quién tiene Ucrania, no quién está con quién. Todo vínculo con evidencia en ambas queda aquí dentro del rango que le da la primera.",
  "What neither has. Ukraine, NATO, the European Union and the West are spoken of and not heard. Neither the aid and arms that Ukraine gets nor the goods that Russia buys are in the report, nor who voted how on ES-11/1, nor the countries that take no side; a reader in Brussels or Kyiv would miss the first, a reader in Moscow or Delhi others.":
    "Qué no tiene ninguna. De Ucrania, la OTAN, la Unión Europea y Occidente se habla, y no se los oye. Ni la ayuda y las armas que recibe Ucrania ni los bienes que compra Rusia están en la noticia, ni quién votó qué en la ES-11/1, ni los países que no toman partido; quien lee en Bruselas o Kyiv echaría en falta lo primero, y quien lee en Moscú o Delhi, otras cosas.",
  "Nested actors. As in the first coding the United States is in NATO, in the OSCE and in the West, NATO in the West but for Türkiye, Russia and Ukraine in the OSCE; actors inside others repeat each other, which flatters every measure of balance. Of 25 closed triads 9 are left without the West and the OSCE.":
    "Actores anidados. Como en la primera codificación, los Estados Unidos están en la OTAN, en la OSCE y en Occidente; la OTAN en Occidente salvo Türkiye; Rusia y Ucrania en la OSCE; los actores dentro de otros se repiten, lo que favorece toda medida de equilibrio. De 25 tríadas cerradas quedan 9 sin Occidente ni la OSCE.",
  "Standing measures. They are what the report calls sanctions, filled in from public records and set low for China: arms, and part of the trade in technology. The baseline already carries them, so only changes of pressure move ties; lifting a measure lets its pressure fade. Russia's and China's own measures against others are not in the report and not in here.":
    "Medidas en vigor. Son lo que la noticia llama sanciones, completado con registros públicos y puesto bajo para China: armas y parte del comercio de tecnología. La línea de base ya las lleva, así que solo los cambios de presión mueven vínculos; levantar una medida deja que su presión se desvanezca. Las medidas de Rusia y de China contra otros no están en la noticia ni aquí.",
  "Names. States have the short English names that the United Nations use, with ISO 3166 codes; groupings have the name the report gives them. A name takes no position on the status of any territory. The words for the war are those of the report and of General Assembly resolution ES-11/1 (2 March 2022).":
    "Nombres. Los Estados llevan los nombres cortos que usan las Naciones Unidas, con códigos ISO 3166; las agrupaciones, el nombre que les da la noticia. Un nombre no supone posición sobre el estatuto de ningún territorio. Las palabras para la guerra son las de la noticia y las de la resolución ES-11/1 de la Asamblea General (2 de marzo de 2022).",
  "North Atlantic Treaty Organization, 32 members since 7 March 2024. Its members other than Türkiye and the United States count by size for the West, so here NATO has Türkiye's size alone.":
    "Organización del Tratado del Atlántico Norte, 32 miembros desde el 7 de marzo de 2024. Sus miembros distintos de Türkiye y los Estados Unidos cuentan por tamaño en Occidente, así que aquí la OTAN tiene solo el tamaño de Türkiye.",
  "Seat in Vienna, heir to the Helsinki conference of 1975; 57 participating states, Russia, Ukraine and the United States among them.":
    "Con sede en Viena, heredera de la conferencia de Helsinki de 1975; 57 Estados participantes, entre ellos Rusia, Ucrania y los Estados Unidos.",
  "Not an organisation: the article speaks of it as one actor. Drawn up here as members of NATO, the EU or the G7 and Australia, Iceland, Japan, Liechtenstein, New Zealand, Norway, South Korea and Switzerland, without Türkiye, which applies no measures to Russia. The place is a mark in mid-Atlantic, not a seat.":
    "No es una organización: el artículo habla de él como de un solo actor. Se compone aquí de los miembros de la OTAN, la UE o el G7 más Australia, Corea del Sur, Islandia, el Japón, Liechtenstein, Noruega, Nueva Zelandia y Suiza, sin Türkiye, que no aplica medidas a Rusia. El lugar es una marca en medio del Atlántico, no una sede.",
  "Unnamed in the article. Members and size unknown: it is moved and moves nobody.":
    "Sin nombre en el artículo. Miembros y tamaño desconocidos: se mueve y no mueve a nadie.",
  "The text is not part of this document. Statements point to it by paragraph (non-blank lines, the subheading included) and sentence, with a fingerprint to know each sentence again; whoever has the text can open it beside the network. Author, outlet and date of publication are not known to us.":
    "El texto no es parte de este documento. Los enunciados lo señalan por párrafo (líneas no vacías, con el subtítulo) y frase, con una huella para reconocer cada frase; quien tenga el texto puede abrirlo junto a la red. No conocemos autor, medio ni fecha de publicación.",
  "Who stands with whom as one news report tells it: the Russian foreign minister's visit to Beijing on 8 and 9 April 2024. Thirty-five statements, coded one by one, and the memberships that put some of the actors inside others. It shows how the report frames the world, not how the world is.":
    "Quién está con quién según lo cuenta una noticia: la visita del ministro ruso de Relaciones Exteriores a Pekín el 8 y 9 de abril de 2024. Treinta y cinco enunciados, codificados uno a uno, y las pertenencias que ponen a algunos actores dentro de otros. Muestra cómo la noticia encuadra el mundo, no cómo es el mundo.",
  "What the network shows. Twenty of the 36 ties rest on evidence; the other 16 are neutral because the report says nothing of them, which is not the same as knowing that they are neutral. Of the 19 triads that are closed not one is unbalanced (14 if ties weaker than 0.05 count as open): coded as it reads, the report has no tension at all. Two camps, friends within, foes between. Real relations are not like that; the scenarios bring some of what is missing.":
    "Qué muestra la red. Veinte de los 36 vínculos se apoyan en evidencia; los otros 16 son neutrales porque la noticia no dice nada de ellos, lo que no es saber que son neutrales. De las 19 tríadas cerradas ninguna está desequilibrada (14 si los vínculos más débiles que 0,05 cuentan como abiertos): codificada tal como se lee, la noticia no tiene tensión alguna. Dos bandos, amigos dentro, enemigos entre ellos. Las relaciones reales no son así; los escenarios traen algo de lo que falta.",
  "Whose framing it is. Of the 35 statements 11 are in Russia's voice, 5 in China's and 19 in the writer's; the United States, NATO, the West and Ukraine are spoken of and not heard. Another report of the same days would give another network: code one and compare.":
    "De quién es el encuadre. De los 35 enunciados, 11 están en voz de Rusia, 5 en la de China y 19 en la del autor; de los Estados Unidos, la OTAN, Occidente y Ucrania se habla, y no se los oye. Otra noticia de los mismos días daría otra red: codifique una y compare.",
  "Nested actors. The United States is in NATO, in the OSCE and in the West; NATO is in the OSCE and, but for Türkiye, in the West; Russia and Ukraine are in the OSCE. Nested actors repeat each other, which flatters every measure of balance: without the West and the OSCE 6 closed triads are left of the 19. Leave some out under the scenario's model settings to see. Each state's size counts once: the West has that of its members but for the United States, NATO has what is left (Türkiye), the OSCE what is left after that.":
    "Actores anidados. Los Estados Unidos están en la OTAN, en la OSCE y en Occidente; la OTAN está en la OSCE y, salvo Türkiye, en Occidente; Rusia y Ucrania están en la OSCE. Los actores anidados se repiten, lo que favorece toda medida de equilibrio: sin Occidente ni la OSCE quedan 6 de las 19 tríadas cerradas. Deje fuera a algunos en los ajustes del modelo para verlo. El tamaño de cada Estado cuenta una vez: Occidente tiene el de sus miembros salvo los Estados Unidos, la OTAN lo que queda (Türkiye), la OSCE lo que queda después.",
  "How statements were coded. Stated: somebody's own words, or a deed that the writer tells in the writer's own voice. Reported: what somebody thinks or does at second hand. Implied: nobody says it; it follows from how the thing is told, or from silence. Where a row differs from the first coding, its note says how and why.":
    "Cómo se codificaron los enunciados. Afirmado: las propias palabras de alguien, o un acto que el autor cuenta con su propia voz. Referido: lo que alguien piensa o hace, de segunda mano. Implícito: nadie lo dice; se sigue de cómo se cuenta o del silencio. Donde una fila difiere de la primera codificación, su nota dice cómo y por qué.",
  "What averaging does. A tie is a mean of what is said of it, so a mild word beside a hard one draws it toward the middle. Russia and the West read less hostile than China and the West only because Russia is also quoted as merely criticising. Four ties could be of either sign within their range: Russia–OSCE, China–United States, China–Ukraine, China–NATO.":
    "Qué hace el promedio. Un vínculo es la media de lo que se dice de él, así que una palabra suave junto a una dura lo lleva hacia el medio. Rusia y Occidente se leen menos hostiles que China y Occidente solo porque de Rusia también se cita que se limita a criticar. Cuatro vínculos podrían tener cualquiera de los dos signos dentro de su rango: Rusia–OSCE, China–Estados Unidos, China–Ucrania, China–OTAN.",
  "What is not in it. Who supports Ukraine, above all; then the European Union as such, India, Japan, Iran, Belarus, North Korea, trade, arms, public opinion. Like-minded partners and unnamed critics have no members and no size: they are moved and move nobody.":
    "Qué no contiene. Ante todo, quién apoya a Ucrania; después, la Unión Europea como tal, la India, el Japón, el Irán, Belarús, Corea del Norte, el comercio, las armas, la opinión pública. Los socios afines y los críticos sin nombre no tienen miembros ni tamaño: se mueven y no mueven a nadie.",
  "The report is silent on this tie. Set as CAMEO scores military aid (072, 8.3), shrunk like a few statements.":
    "La noticia calla sobre este vínculo. Puesto como CAMEO puntúa la ayuda militar (072, 8,3), reducido como si fueran pocos enunciados.",
  "As for the United States: aid and security agreements of 2022 to 2024.":
    "Como para los Estados Unidos: ayuda y acuerdos de seguridad de 2022 a 2024.",
  "A council with Ukraine since July 2023, no membership.":
    "Un consejo con Ucrania desde julio de 2023, sin pertenencia.",
  "China offers to mediate.": "China se ofrece a mediar.",
  "Ukraine accepts.": "Ucrania acepta.",
  "China sounds out Moscow.": "China sondea a Moscú.",
  "Talks under Chinese mediation.": "Conversaciones con mediación china.",
  "A broker has to keep the trust of both: the tie is held well above where the report leaves it.":
    "Quien media debe conservar la confianza de ambos: el vínculo se mantiene muy por encima de donde lo deja la noticia.",
  "Cohesion is twice that of an ordinary bloc, as in an alliance with organs of its own; partners take half a part.":
    "La cohesión es el doble de la de un bloque corriente, como en una alianza con órganos propios; los socios toman media parte.",
  "President Putin travels to Beijing and Harbin, 16 and 17 May 2024.":
    "El presidente Putin viaja a Pekín y Harbin, 16 y 17 de mayo de 2024.",
  "A joint statement is signed.": "Se firma una declaración conjunta.",
  "Warnings to banks, before any is listed.":
    "Advertencias a los bancos, antes de incluir a ninguno en listas.",
  "Bank after bank: the intensity rises toward full over about two years. t counts years since 9 April 2024.":
    "Banco tras banco: la intensidad sube hacia el máximo en unos dos años. t cuenta los años desde el 9 de abril de 2024.",
  "The others follow a year later, with less.": "Los demás siguen un año después, con menos.",
  "Interests are brought closer, over about three years.":
    "Los intereses se acercan, en unos tres años.",
  "Everything that stands on the as-of date, arms and technology. Licences can be granted at once, so the pressure fades with a half-life of one year instead of the usual two.":
    "Todo lo que está en vigor en la fecha del mundo, armas y tecnología. Las licencias pueden darse de inmediato, así que la presión se desvanece con una semivida de un año en vez de los dos habituales.",
  "Six powers after the war of 1870–71. Germany, Austria-Hungary and Russia have met in Berlin; France stands alone; Italy is at odds with Austria and France, Britain with France and Russia.":
    "Seis potencias tras la guerra de 1870–71. Alemania, Austria-Hungría y Rusia se han reunido en Berlín; Francia está sola; Italia está enfrentada con Austria y Francia, Gran Bretaña con Francia y Rusia.",
  "A trap for those who count triangles: the only closed one is balanced, and yet no split of the six into two camps fits, because Austria, Italy, France and Germany form a ring of four with an odd number of hostile ties. The cheapest answer is that France and Germany make up, which they did not.":
    "Una trampa para quien cuenta triángulos: el único cerrado está equilibrado, y sin embargo ninguna división de los seis en dos bandos encaja, porque Austria, Italia, Francia y Alemania forman un anillo de cuatro con un número impar de vínculos hostiles. La respuesta más barata es que Francia y Alemania se reconcilien, y no lo hicieron.",
  "What theory gets right: little, at this stage. What it gets wrong: the one tie it would change is the one that history held fast until 1945.":
    "En qué acierta la teoría: en esta etapa, en poco. En qué se equivoca: el único vínculo que cambiaría es el que la historia mantuvo fijo hasta 1945.",
  "Italy has joined Germany and Austria-Hungary. Austria and Russia are rivals in the Balkans, and Germany is a friend of both.":
    "Italia se ha unido a Alemania y Austria-Hungría. Austria y Rusia son rivales en los Balcanes, y Alemania es amiga de ambas.",
  "What theory gets right: the one unbalanced triangle is Germany between Austria and Russia, and the cheapest answer is that Germany and Russia part. They did in 1890.":
    "En qué acierta la teoría: el único triángulo desequilibrado es Alemania entre Austria y Rusia, y la respuesta más barata es que Alemania y Rusia se separen. Lo hicieron en 1890.",
  "What it leaves open: it took eight years, a new emperor and a new chancellor. Balance says which tie is under strain, not when or why it breaks.":
    "Qué deja abierto: hicieron falta ocho años, un nuevo emperador y un nuevo canciller. El equilibrio dice qué vínculo está en tensión, no cuándo ni por qué se rompe.",
  "Germany lets its treaty with Russia lapse. Nothing else changes.":
    "Alemania deja caducar su tratado con Rusia. Nada más cambia.",
  "What theory gets right: with this change every triangle closes well and the six fall into two camps and an outsider without a misfit.":
    "En qué acierta la teoría: con este cambio todo triángulo cierra bien y los seis se dividen en dos bandos y uno de fuera sin desajustes.",
  "What it hides: the camps are not yet there. France and Russia are not coded as friends, and Britain is at odds with both and with nobody else.":
    "Qué oculta: los bandos aún no existen. Francia y Rusia no están codificadas como amigas, y Gran Bretaña está enfrentada con ambas y con nadie más.",
  "A republic and an autocracy ally against Germany and Austria-Hungary.":
    "Una república y una autocracia se alían frente a Alemania y Austria-Hungría.",
  "What theory gets right: the enemies of an enemy become friends, against all that divides their regimes; nothing is out of balance.":
    "En qué acierta la teoría: los enemigos de un enemigo se hacen amigos, contra todo lo que separa a sus regímenes; nada está fuera de equilibrio.",
  "What it cannot tell: why then. Loans from Paris and the lapse of 1890 are in no triangle.":
    "Qué no puede decir: por qué entonces. Los préstamos de París y la caducidad de 1890 no están en ningún triángulo.",
  "Britain and France settle their colonies, France and Italy their Mediterranean; Britain and Germany race at sea. Russia is now an ally of Britain's friend and still Britain's rival.":
    "Gran Bretaña y Francia arreglan sus colonias, Francia e Italia su Mediterráneo; Gran Bretaña y Alemania compiten en el mar. Rusia es ahora aliada de la amiga de Gran Bretaña y todavía rival de esta.",
  "What theory gets right: three triangles are out of balance, and one of the two cheapest answers is that Britain and Russia make up. They did in 1907.":
    "En qué acierta la teoría: tres triángulos están fuera de equilibrio, y una de las dos respuestas más baratas es que Gran Bretaña y Rusia se reconcilien. Lo hicieron en 1907.",
  "What it gets half right: the other is that France and Italy fall out again. They did not.":
    "En qué acierta a medias: la otra es que Francia e Italia vuelvan a enemistarse. No lo hicieron.",
  "Britain and Russia settle Persia, Afghanistan and Tibet. Two camps stand; Italy is in both.":
    "Gran Bretaña y Rusia arreglan Persia, el Afganistán y el Tíbet. Hay dos bandos; Italia está en ambos.",
  "Where theory misleads: the cheapest answer is that France and Italy fall out. Instead Italy left its alliance in 1915, two ties and not one.":
    "Dónde engaña la teoría: la respuesta más barata es que Francia e Italia se enemisten. En vez de eso Italia dejó su alianza en 1915, dos vínculos y no uno.",
  "Ask why: weights (Austria and Italy were never friends but on paper), opportunity, opinion at home. A coding of plain signs holds none of them.":
    "Pregunte por qué: los pesos (Austria e Italia nunca fueron amigas más que en el papel), la ocasión, la opinión interna. Una codificación de meros signos no contiene nada de eso.",
  "The war is nine months old. Italy has signed in London and declares war on Austria-Hungary.":
    "La guerra tiene nueve meses. Italia ha firmado en Londres y declara la guerra a Austria-Hungría.",
  "All fifteen ties are coded and all twenty triangles are balanced: two camps, no misfit, and a war between them. Balance is no peace.":
    "Los quince vínculos están codificados y los veinte triángulos están equilibrados: dos bandos, ningún desajuste y una guerra entre ellos. El equilibrio no es la paz.",
  "Is the case chosen because it fits? Over 1871 to 1945 as a whole the theory does not (Oishi and Sakuwa 2020). Other coders code some of these ties otherwise (Antal and others 2006); count again with theirs.":
    "¿Se eligió el caso porque encaja? En el conjunto de 1871 a 1945 la teoría no lo hace (Oishi y Sakuwa 2020). Otros codifican algunos de estos vínculos de otro modo (Antal y otros 2006); vuelva a contar con los suyos.",
  "Sixteen Gahuku-Gama groups of the eastern highlands of New Guinea: 29 pairs were allied by custom and 29 at war. The smallest real network on which every measure of balance has been tried, and a classroom classic.":
    "Dieciséis grupos gahuku-gama de las tierras altas orientales de Nueva Guinea: 29 pares aliados por costumbre y 29 en guerra. La red real más pequeña en la que se ha probado toda medida de equilibrio, y un clásico de las aulas.",
  "What theory gets right: 59 of the 68 closed triads are balanced, and three camps explain all ties but two (Hage and Harary 1983 already saw three and not two).":
    "En qué acierta la teoría: 59 de las 68 tríadas cerradas están equilibradas, y tres bandos explican todos los vínculos menos dos (Hage y Harary 1983 ya veían tres y no dos).",
  "What it gets wrong: two camps leave seven ties unexplained, so the strong reading, in which the enemy of an enemy is a friend, fits worse than the weak one.":
    "En qué se equivoca: dos bandos dejan siete vínculos sin explicar, así que la lectura fuerte, en la que el enemigo de un enemigo es un amigo, encaja peor que la débil.",
  "Whose words these are: an ethnographer's, in the early 1950s, of groups that nobody asked to be a textbook case. Positions on the picture are computed and mean no place.":
    "De quién son estas palabras: de un etnógrafo, a comienzos de los años cincuenta, sobre grupos a los que nadie preguntó si querían ser un caso de manual. Las posiciones en la imagen están calculadas y no significan lugar alguno.",
  "Thirty-four states that the questions of the day turn on: the G20's, Russia's and Ukraine's neighbours, Iran, Israel, both Koreas, Pakistan, Viet Nam and more (Taiwan can be switched on). Cut from the whole world of 10 April 2024: each tie is the same there and here, and opens what it rests on.":
    "Treinta y cuatro Estados de los que dependen las preguntas del día: los del G20, los vecinos de Rusia y de Ucrania, el Irán, Israel, las dos Coreas, el Pakistán, Viet Nam y otros (Taiwán puede mostrarse). Recortado del mundo entero del 10 de abril de 2024: cada vínculo es el mismo allí y aquí, y abre aquello en que se apoya.",
  "Why these. All states of the G20; Belarus, Ukraine, Poland, Finland, Sweden, Hungary and Serbia for the war and the alliances around it; Iran, Israel, Egypt and the Emirates; Kazakhstan, Pakistan, Viet Nam and North Korea. A smaller circle makes each seem weightier than it is: an actor's weight is its share of those shown.":
    "Por qué estos. Todos los Estados del G20; Belarús, Ucrania, Polonia, Finlandia, Suecia, Hungría y Serbia por la guerra y las alianzas a su alrededor; el Irán, Israel, Egipto y los Emiratos; Kazajstán, el Pakistán, Viet Nam y Corea del Norte. Un círculo menor hace que cada uno parezca pesar más de lo que pesa: el peso de un actor es su parte entre los que se muestran.",
  "What a tie is. A weighted mean of what is on record of a pair: votes on resolutions, the place of their votes on one line, votes on Ukraine, treaties, sanctions, disputes, and what the report says. Weights count in outright statements and are conventions: change them under the assumptions, or set one to nothing to see how much rests on it.":
    "Qué es un vínculo. Una media ponderada de lo que consta de un par: votos en resoluciones, el lugar de sus votos en una línea, votos sobre Ucrania, tratados, sanciones, disputas, y lo que dice la noticia. Los pesos se cuentan en enunciados afirmados y son convenciones: cámbielos en los supuestos, o ponga uno a cero para ver cuánto depende de él.",
  "What it is not. No trade, no arms, no aid, no public opinion, no secret. Votes in the General Assembly are what a state says in public, and most resolutions are about other things than alliances; small states follow regional groups. A treaty counts for what it says, not for whether it would be kept.":
    "Qué no es. Ni comercio, ni armas, ni ayuda, ni opinión pública, ni secretos. Los votos en la Asamblea General son lo que un Estado dice en público, y la mayoría de las resoluciones tratan de otras cosas que de alianzas; los Estados pequeños siguen a grupos regionales. Un tratado cuenta por lo que dice, no por si se cumpliría.",
  "Votes as chance would have them. Two states that nearly always vote yes agree in nearly everything, and so would any two such states; π takes out the agreement that chance gives. Hence many small states read neutral to each other here.":
    "Votos como los daría el azar. Dos Estados que casi siempre votan sí coinciden en casi todo, y lo mismo harían otros dos así; π quita el acuerdo que da el azar. Por eso muchos Estados pequeños se leen aquí neutrales entre sí.",
  "Not everybody has everything. Venezuela could not vote for lack of dues in some of these years, and a few states have taken part in so few roll calls that no entry is made. North Korea's output is unknown to the source, so it weighs nothing: it is moved and moves nobody.":
    "No todos lo tienen todo. Venezuela no pudo votar por cuotas impagas en algunos de estos años, y unos pocos Estados han participado en tan pocas votaciones que no hay entrada. El producto de Corea del Norte es desconocido para la fuente, así que no pesa nada: se mueve y no mueve a nadie.",
  "Blocs. Thirty organisations and informal groups with their members as of the date. Four of them pull in the model (NATO, European Union, G7, CSTO), because their members decide together what they do to others; the rest are memberships that a lever can bring to life. Where only the year of joining is known it is written as its first day. Suspended members keep half a seat.":
    "Bloques. Treinta organizaciones y grupos informales con sus miembros en la fecha. Cuatro de ellos tiran en el modelo (OTAN, Unión Europea, G7, OTSC), porque sus miembros deciden juntos lo que hacen a otros; el resto son pertenencias que una palanca puede activar. Donde solo se sabe el año de ingreso se escribe su primer día. Los miembros suspendidos conservan medio asiento.",
  "The West is no organisation. It is drawn up by a rule: in NATO, the European Union or the G7, or one of Australia, Iceland, Japan, Liechtenstein, New Zealand, Norway, South Korea and Switzerland, without Türkiye. Statements about it and about NATO bear on each member at half the weight.":
    "Occidente no es una organización. Se compone por una regla: en la OTAN, la Unión Europea o el G7, o uno de Australia, Corea del Sur, Islandia, el Japón, Liechtenstein, Noruega, Nueva Zelandia y Suiza, sin Türkiye. Los enunciados sobre él y sobre la OTAN recaen en cada miembro con la mitad del peso.",
  "Standing measures are those that governments published; they carry no weight of their own in the baseline (the table of sanctions does) and are what a lever can lift. Measures against persons are set low. It is no complete list: those of most states against each other are missing.":
    "Las medidas en vigor son las que publicaron los Gobiernos; no tienen peso propio en la línea de base (lo tiene la tabla de sanciones) y son lo que una palanca puede levantar. Las medidas contra personas se ponen bajas. No es una lista completa: faltan las de la mayoría de los Estados entre sí.",
  "Names. States have the common short English names of the Unicode locale data, with ISO 3166 codes (XKX for Kosovo, which has none). Kosovo, Palestine, Taiwan and the Holy See are no members of the United Nations; they are left out unless a scenario shows them, and with contested territory the names take no side: a name or a place on the map takes no position on the status of any territory.":
    "Nombres. Los Estados llevan los nombres cortos usuales de los datos de Unicode, con códigos ISO 3166 (XKX para Kosovo, que no tiene). Kosovo, Palestina, Taiwán y la Santa Sede no son miembros de las Naciones Unidas; se dejan fuera salvo que un escenario los muestre, y respecto de territorios en disputa los nombres no toman partido: un nombre o un lugar en el mapa no supone posición sobre el estatuto de ningún territorio.",
  "Output unknown to the source, so it weighs nothing.":
    "Producto desconocido para la fuente, así que no pesa nada.",
  "Governed from Taipei; not a member of the United Nations, which has seated the People's Republic of China since 1971.":
    "Gobernado desde Taipéi; no es miembro de las Naciones Unidas, donde la República Popular China ocupa el asiento de China desde 1971.",
  "By the record BRICS is a forum and does not pull; here it acts as others do.":
    "Según el registro, los BRICS son un foro y no tiran; aquí actúan como otros.",
  "Finance and trade; travel bans and the arms embargo stay.":
    "Finanzas y comercio; siguen las prohibiciones de viaje y el embargo de armas.",
  "A counterfactual: the world as it would be without the accessions.":
    "Un contrafáctico: el mundo como sería sin las adhesiones.",
  "The common line pulls half as hard.": "La línea común tira la mitad de fuerte.",
  "Technology, arms and visits.": "Tecnología, armas y visitas.",
  "Oil, arms and the July summit.": "Petróleo, armas y la cumbre de julio.",
  "Large banks are cut off from dollars.": "Se excluye del dólar a grandes bancos.",
  "Partners follow a year later, with less.": "Los socios siguen un año después, con menos.",
  "A supposition.": "Una suposición.",
  "Half a year later, trade in part.": "Medio año después, parte del comercio.",
  "Gas, grain and a visit.": "Gas, cereales y una visita.",
  "Investment and trade.": "Inversión y comercio.",
  "A supposition: a series of summits and what they settle.":
    "Una suposición: una serie de cumbres y lo que acuerdan.",
  "Technology, arms and listings.": "Tecnología, armas e inclusiones en listas.",
  "Moscow and Beijing are allied, and both stand against Washington.":
    "Moscú y Pekín están aliados, y los dos se oponen a Washington.",
  "Two friends with a common enemy: balanced. It held for ten years, and broke from within, over doctrine, arms and rank, none of which is in the triangle.":
    "Dos amigos con un enemigo común: equilibrado. Duró diez años y se rompió desde dentro, por doctrina, armas y rango, nada de lo cual está en el triángulo.",
  "What a triangle leaves out: size, geography, trade, opinion at home, and everyone else.":
    "Qué deja fuera un triángulo: tamaño, geografía, comercio, opinión interna y todos los demás.",
  "Each of the three is at odds with both others.":
    "Cada uno de los tres está enfrentado con los otros dos.",
  "Three enemies: strained in the strong reading, at rest in the weak one (Davis 1967). All three repairs are equally cheap; history chose Washington and Beijing, and nothing in the signs says so.":
    "Tres enemigos: en tensión según la lectura fuerte, en reposo según la débil (Davis 1967). Las tres reparaciones cuestan lo mismo; la historia eligió Washington y Pekín, y nada en los signos lo dice.",
  "The same decade with Moscow and Washington scored as the rivals they remained.":
    "La misma década con Moscú y Washington puntuados como los rivales que siguieron siendo.",
  "One sign differs from the other coding of the 1970s, and with it the whole verdict: two friends with a common enemy, balanced.":
    "Un signo difiere de la otra codificación de los años setenta, y con él todo el veredicto: dos amigos con un enemigo común, equilibrado.",
  "Washington talks with both, who are at odds with each other.":
    "Washington habla con los dos, que están enfrentados entre sí.",
  "One friend of two enemies: strained, and to the pivot's advantage (Dittmer 1981). Score détente as what it left unsettled and the same years are balanced: see the other coding. Coding is an argument.":
    "Un amigo de dos enemigos: en tensión, y en provecho del pivote (Dittmer 1981). Puntúe la distensión como lo que dejó sin resolver y los mismos años están equilibrados: vea la otra codificación. Codificar es argumentar.",
  "All three are on speaking terms or better.": "Los tres se hablan, o algo mejor.",
  "Three friends: balanced, and it did not last. What is balanced need not be stable when what the ties rest on changes.":
    "Tres amigos: equilibrado, y no duró. Lo equilibrado no tiene por qué ser estable cuando cambia aquello en que se apoyan los vínculos.",
  "Moscow and Beijing draw together, and both are at odds with Washington.":
    "Moscú y Pekín se acercan, y los dos están enfrentados con Washington.",
  "The signs of the 1950s again. What they hide: who is the senior now, how much trade joins Beijing and Washington, and that there is no alliance treaty this time.":
    "Otra vez los signos de los años cincuenta. Qué ocultan: quién es ahora el mayor, cuánto comercio une a Pekín y Washington, y que esta vez no hay tratado de alianza.",
  "All 193 members of the United Nations, and four more actors that can be switched on: how they vote, what they have signed, whom they sanction and with whom they are at odds, as of 10 April 2024, with one news report's statements on top. Every kind of evidence is a component that a scenario can weigh or leave out.":
    "Los 193 miembros de las Naciones Unidas y cuatro actores más que pueden mostrarse: cómo votan, qué han firmado, a quién sancionan y con quién están enfrentados, a 10 de abril de 2024, con los enunciados de una noticia encima. Cada clase de evidencia es un componente que un escenario puede ponderar o dejar fuera.",
  "State of Palestine: observer state at the United Nations since 2012.":
    "Estado de Palestina: Estado observador en las Naciones Unidas desde 2012.",
  "Observer state at the United Nations.": "Estado observador en las Naciones Unidas.",
  "Declared independence in 2008; recognised by about half of the United Nations' members, not by Serbia. Shown under Security Council resolution 1244 (1999) and without prejudice to its status.":
    "Declaró la independencia en 2008; reconocido por cerca de la mitad de los miembros de las Naciones Unidas, no por Serbia. Se muestra en el marco de la resolución 1244 (1999) del Consejo de Seguridad y sin perjuicio de su estatuto.",
  "By the record the Movement is a forum and does not pull.":
    "Según el registro, el Movimiento es un foro y no tira.",
  "CC-BY-4.0 (our coding and wording; the article itself is not included)":
    "CC-BY-4.0 (codificación y redacción nuestras; el artículo mismo no está incluido)",
  "CC-BY-4.0 (our wording; the facts are from the sources named)":
    "CC-BY-4.0 (redacción nuestra; los hechos son de las fuentes nombradas)",
  "CC-BY-4.0 (our coding and wording; facts are from the sources named)":
    "CC-BY-4.0 (codificación y redacción nuestras; los hechos son de las fuentes nombradas)",
  "News report on the Russian foreign minister's visit to Beijing":
    "Noticia sobre la visita del ministro ruso de Relaciones Exteriores a Pekín",
  "Treaties by their dates; the sequence follows Antal, Krapivsky & Redner 2006, doi:10.1016/j.physd.2006.09.028, coded anew.":
    "Tratados por sus fechas; la secuencia sigue a Antal, Krapivsky y Redner 2006, doi:10.1016/j.physd.2006.09.028, codificada de nuevo.",
  "Read 1954; as tabulated by Hage & Harary 1983.":
    "Read 1954, según la tabla de Hage y Harary 1983.",
  "Computed from the United Nations General Assembly Voting Data (CC0), doi:10.7910/DVN/LEJUQZ; measure: Häge 2011, doi:10.1093/pan/mpr023. Emergency special sessions are not in it.":
    "Calculado con los datos de votos de la Asamblea General de las Naciones Unidas (CC0), doi:10.7910/DVN/LEJUQZ; medida: Häge 2011, doi:10.1093/pan/mpr023. No incluye los períodos extraordinarios de sesiones de emergencia.",
  "Bailey, Strezhnev & Voeten 2017, doi:10.1177/0022002715595700; estimates of July 2025 (CC0), doi:10.7910/DVN/LEJUQZ.":
    "Bailey, Strezhnev y Voeten 2017, doi:10.1177/0022002715595700; estimaciones de julio de 2025 (CC0), doi:10.7910/DVN/LEJUQZ.",
  "Recorded votes of the General Assembly, 27 March 2014 to 23 February 2023; tallies as published (A/RES/68/262, A/RES/ES-11/1 to ES-11/6).":
    "Votaciones registradas de la Asamblea General, del 27 de marzo de 2014 al 23 de febrero de 2023; recuentos según se publicaron (A/RES/68/262, A/RES/ES-11/1 a ES-11/6).",
  "Texts of the treaties; parties as of 10 April 2024. Part of the dates are from general reference.":
    "Textos de los tratados; partes a 10 de abril de 2024. Parte de las fechas son de referencia general.",
  "Official journals, executive orders and resolutions, named measure by measure under the standing measures.":
    "Diarios oficiales, órdenes ejecutivas y resoluciones, nombrados medida por medida en las medidas en vigor.",
  "Our own list in our own words; each entry says what it is and where it is on record.":
    "Lista nuestra con palabras nuestras; cada entrada dice qué es y dónde consta.",
  "Patterns after Dittmer 1981, doi:10.2307/2010133; the eras are coded by us.":
    "Patrones según Dittmer 1981, doi:10.2307/2010133; las épocas las codificamos nosotros.",
  "North Atlantic Treaty, Washington, 4 April 1949. A defence treaty in force is scored as CAMEO scores signing an agreement (057, 8.0) and weighs as two outright statements: conventions.":
    "Tratado del Atlántico Norte, Washington, 4 de abril de 1949. Un tratado de defensa en vigor se puntúa como CAMEO puntúa la firma de un acuerdo (057, 8,0) y pesa como dos enunciados afirmados: convenciones.",
  "The rule by which the West is drawn up here (see its note). Belonging is scored like a treaty (8.0) and weighs as two outright statements: conventions.":
    "La regla con la que se compone aquí Occidente (vea su nota). La pertenencia se puntúa como un tratado (8,0) y pesa como dos enunciados afirmados: convenciones.",
  "Membership lists of both, April 2024. Belonging is scored like a treaty (8.0) and weighs as two outright statements: conventions.":
    "Listas de miembros de ambos, abril de 2024. La pertenencia se puntúa como un tratado (8,0) y pesa como dos enunciados afirmados: convenciones.",
  "List of the 57 participating states, April 2024. A seat in the same forum is scored as CAMEO scores diplomatic cooperation (050, 3.5) and weighs as half a statement, for rivals sit there too: conventions.":
    "Lista de los 57 Estados participantes, abril de 2024. Un asiento en el mismo foro se puntúa como CAMEO puntúa la cooperación diplomática (050, 3,5) y pesa como medio enunciado, pues allí se sientan también rivales: convenciones.",
};
