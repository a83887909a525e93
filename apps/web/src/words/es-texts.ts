/**
 * Titles and questions of the documents that come with Entente, and what to look for in the report’s
 * scenarios, in Spanish by their English text.
 */
export const textsInSpanish: Readonly<Record<string, string>> = {
  "Lavrov in Beijing, April 2024": "Lavrov en Pekín, abril de 2024",
  "As it stands": "Tal como está",
  "What becomes of the ties if nobody does anything?":
    "¿Qué será de los vínculos si nadie hace nada?",
  "The West lifts its measures on China": "Occidente levanta sus medidas contra China",
  "If the West and the United States lift what they hold against China, who else moves?":
    "Si Occidente y los Estados Unidos levantan lo que mantienen contra China, ¿quién más se mueve?",
  "The West stops trading with China": "Occidente deja de comerciar con China",
  "If the West and the United States cut all trade with China, which tie that nobody touched moves most?":
    "Si Occidente y los Estados Unidos cortan todo el comercio con China, ¿qué vínculo que nadie tocó se mueve más?",
  "The same, if sharing sanctions binds nobody": "Lo mismo, si compartir sanciones no une a nadie",
  "If being sanctioned alike, or sanctioning together, draws nobody closer: what is left?":
    "Si ser sancionado por los mismos, o sancionar juntos, no acerca a nadie, ¿qué queda?",
  "A Eurasian security bloc": "Un bloque de seguridad euroasiático",
  "If Russia, China and like-minded partners found a security bloc, who draws together and who draws away?":
    "Si Rusia, China y socios afines fundan un bloque de seguridad, ¿quién se acerca y quién se aleja?",
  "Beijing mediates in Ukraine": "Pekín media en Ucrania",
  "Can China be a friend to Russia and a broker for Ukraine at the same time?":
    "¿Puede China ser a la vez amiga de Rusia y mediadora para Ucrania?",
  "The summit in May": "La cumbre de mayo",
  "What does a summit leave behind after a year, and after five?":
    "¿Qué deja una cumbre al cabo de un año, y de cinco?",
  "Threat, banks, allies": "Amenaza, bancos, aliados",
  "If Washington first threatens China's banks over trade with Russia, then acts, then is joined: whom does each step move?":
    "Si Washington primero amenaza a los bancos de China por el comercio con Rusia, después actúa y después se le unen otros, ¿a quién mueve cada paso?",
  "Washington and Beijing relax": "Washington y Pekín se distienden",
  "If the United States and China make up, what does Russia lose?":
    "Si los Estados Unidos y China se reconcilian, ¿qué pierde Rusia?",
  "The same report, read from Brussels": "La misma noticia, leída desde Bruselas",
  "If another reader codes the same report and nobody acts, do the ties go elsewhere?":
    "Si otra persona codifica la misma noticia y nadie actúa, ¿van los vínculos a otra parte?",
  "The powers, April 2024": "Las potencias, abril de 2024",
  "What becomes of the ties of 2024 if nobody does anything?":
    "¿Qué será de los vínculos de 2024 si nadie hace nada?",
  "A bloc of the non-aligned": "Un bloque de no alineados",
  "If ten states of neither camp found a bloc of their own, does it become a third camp?":
    "Si diez Estados que no son de ningún bando fundan un bloque propio, ¿se vuelve un tercer bando?",
  "A coalition over the Taiwan Strait": "Una coalición por el estrecho de Taiwán",
  "If a crisis in the Strait brings sanctions on China by some, then by many: what do the late ones add?":
    "Si una crisis en el estrecho trae sanciones contra China de algunos y después de muchos, ¿qué añaden los que llegan tarde?",
  "A Eurasian security architecture": "Una arquitectura de seguridad euroasiática",
  "If Russia, China and their neighbours found a security order of their own, whom does it bind?":
    "Si Rusia, China y sus vecinos fundan un orden de seguridad propio, ¿a quién une?",
  "BRICS enlarges": "Los BRICS se amplían",
  "If BRICS becomes a bloc that acts and takes in states that are also close to others, who pays?":
    "Si los BRICS se vuelven un bloque que actúa y admiten a Estados cercanos también a otros, ¿quién lo paga?",
  "BRICS without cross-cutting members": "Los BRICS sin miembros a dos aguas",
  "The same, but only with those who are close to nobody else: is the smaller bloc the tighter one?":
    "Lo mismo, pero solo con quienes no son cercanos a nadie más: ¿es más unido el bloque más pequeño?",
  "Détente between Washington and Beijing": "Distensión entre Washington y Pekín",
  "If the United States and China make up, who follows, and what does Russia lose?":
    "Si los Estados Unidos y China se reconcilian, ¿quién los sigue y qué pierde Rusia?",
  "Finland and Sweden outside": "Finlandia y Suecia, fuera",
  "What does membership in NATO do for Finland and Sweden that their other ties do not?":
    "¿Qué hace por Finlandia y Suecia la pertenencia a la OTAN que no hagan sus otros vínculos?",
  "Hungary's veto": "El veto de Hungría",
  "If Hungary breaks the European Union's line on Russia, how far does the line itself loosen?":
    "Si Hungría rompe la línea de la Unión Europea hacia Rusia, ¿cuánto se afloja la línea misma?",
  "India, courted by both": "La India, cortejada por ambos",
  "If Washington and Moscow both court New Delhi, can India end closer to both?":
    "Si Washington y Moscú cortejan a Nueva Delhi, ¿puede la India acabar más cerca de los dos?",
  "Sanctions on Chinese banks": "Sanciones a los bancos chinos",
  "If Washington cuts off Chinese banks over trade with Russia and its partners follow, who moves besides China?":
    "Si Washington excluye a los bancos chinos por el comercio con Rusia y sus socios lo siguen, ¿quién se mueve además de China?",
  "The coalition goes it alone": "La coalición, sola",
  "If those who sanction Russia already stop all trade with it, what do the others do?":
    "Si quienes ya sancionan a Rusia cortan todo el comercio con ella, ¿qué hacen los demás?",
  "The coalition with the G20's south": "La coalición con el sur del G20",
  "The same, but India, Brazil, South Africa, Indonesia, Saudi Arabia, Türkiye, Mexico and Argentina join: what changes?":
    "Lo mismo, pero se unen la India, el Brasil, Sudáfrica, Indonesia, la Arabia Saudita, Türkiye, México y la Argentina: ¿qué cambia?",
  "The European Union eases on Russia": "La Unión Europea alivia las medidas contra Rusia",
  "If the European Union lifts its financial and trade measures on Russia, does the tie mend?":
    "Si la Unión Europea levanta sus medidas financieras y comerciales contra Rusia, ¿se recompone el vínculo?",
  "The report alone": "Solo la noticia",
  "What would the powers look like if the report were all one knew?":
    "¿Cómo se verían las potencias si la noticia fuera todo lo que se sabe?",
  "The report in context": "La noticia en su contexto",
  "What is left of the report's two camps once the record stands beside it?":
    "¿Qué queda de los dos bandos de la noticia cuando se le pone al lado el registro?",
  "Türkiye hedges": "Türkiye juega a dos bandas",
  "If Türkiye mends its ties with Russia and China and stays in NATO, what does it lose with its allies?":
    "Si Türkiye recompone sus vínculos con Rusia y China y sigue en la OTAN, ¿qué pierde con sus aliados?",
  "The world, April 2024": "El mundo, abril de 2024",
  "The Non-Aligned Movement awakes": "Despierta el Movimiento de Países No Alineados",
  "If the 121 members of the Non-Aligned Movement acted as one, how far would the world's middle shift?":
    "Si los 121 miembros del Movimiento de Países No Alineados actuaran como uno, ¿cuánto se movería el centro del mundo?",
  "Europe 1872: three emperors": "Europa 1872: tres emperadores",
  "Europe 1882: Triple Alliance": "Europa 1882: Triple Alianza",
  "Europe 1890: the wire to Russia is cut": "Europa 1890: se corta el hilo con Rusia",
  "Europe 1894: France and Russia": "Europa 1894: Francia y Rusia",
  "Europe 1904: Entente cordiale": "Europa 1904: Entente cordial",
  "Europe 1907: Triple Entente": "Europa 1907: Triple Entente",
  "Europe 1915: Italy changes sides": "Europa 1915: Italia cambia de lado",
  "Triangle, 1950s: marriage": "Triángulo, años cincuenta: matrimonio",
  "Triangle, 1960s: unit veto": "Triángulo, años sesenta: veto de cada uno",
  "Triangle, 1970s: romantic, Washington at the pivot":
    "Triángulo, años setenta: romántico, con Washington de pivote",
  "Triangle, 1970s otherwise coded: marriage":
    "Triángulo, años setenta codificados de otro modo: matrimonio",
  "Triangle, 1990s: three at table": "Triángulo, años noventa: tres a la mesa",
  "Triangle, 2020s: marriage again": "Triángulo, años veinte: matrimonio otra vez",
  "Highland tribes, 1954": "Tribus de las tierras altas, 1954",
  "Hardly a surprise, and that is the point: coded as it reads, the report knows two camps and no strain between the ties, so balance only deepens what is there. China and NATO cool most, although the report says little of that tie: they have the West and the United States for friend on the one side and foe on the other. No sign turns, tension stays at zero, and every other scenario is to be read against this one.":
    "No sorprende mucho, y de eso se trata: codificada tal como se lee, la noticia conoce dos bandos y ninguna tensión entre los vínculos, así que el equilibrio solo ahonda lo que hay. Los que más se enfrían son China y la OTAN, aunque la noticia dice poco de ese vínculo: tienen a Occidente y a los Estados Unidos de amigo por un lado y de adversario por el otro. Ningún signo cambia, la tensión se queda en cero y todos los demás escenarios se leen en comparación con este.",
  "The same two camps as in the first coding, at the start and after five years, no tension at any time, and not one tie that ends friendly in one coding and hostile in the other. What the reading decides is Ukraine. Its tie with the West starts at 0.13 instead of nothing, and balance draws the United States and NATO after it, although nothing in the report ties either to Ukraine: 0.04 and 0.05 at the end, where the first coding has 0.02 for both. Balance does not smooth the difference between two readers out; it carries it along: 0.13 at most at the start, 0.14 at the end. An illustration of framing, not a finding.":
    "Los mismos dos bandos que en la primera codificación, al principio y al cabo de cinco años, ninguna tensión en ningún momento y ni un vínculo que acabe amistoso en una codificación y hostil en la otra. Lo que decide la lectura es Ucrania. Su vínculo con Occidente empieza en 0,13 en lugar de nada, y el equilibrio arrastra tras él a los Estados Unidos y a la OTAN, aunque nada en la noticia une a ninguno de los dos con Ucrania: 0,04 y 0,05 al final, donde la primera codificación tiene 0,02 para ambos. El equilibrio no borra la diferencia entre dos lectores; la lleva consigo: 0,13 como mucho al principio, 0,14 al final. Una ilustración del encuadre, no un hallazgo.",
  "Here is the tension that the report leaves out. Once Ukraine's backing by the United States, NATO and the West is put in, a China that warms to Ukraine is on good terms with both sides of the war and on bad terms with the backers of one: its triads with Russia, with the United States, with NATO and with the West strain at once. Tension jumps with each step of the mediation and never goes back to nothing, and balance keeps pulling on the one tie that causes it, China and Ukraine. Ukraine weighs little by size, so the others hardly move; give every actor one vote and Russia and China loosen.":
    "Aquí está la tensión que la noticia deja fuera. En cuanto se añade el apoyo a Ucrania de los Estados Unidos, la OTAN y Occidente, una China que se acerca a Ucrania está en buenos términos con los dos lados de la guerra y en malos términos con quienes respaldan a uno: sus tríadas con Rusia, con los Estados Unidos, con la OTAN y con Occidente se tensan a la vez. La tensión salta con cada paso de la mediación y nunca vuelve a cero, y el equilibrio sigue tirando del único vínculo que la causa, el de China y Ucrania. Ucrania pesa poco por su tamaño, así que los demás apenas se mueven; dé un voto a cada actor y Rusia y China se aflojan.",
  "Russia and China draw much closer, and the partners with them. Less expected: the founders meet halfway on third parties. China, the heavier of the two, moves a little against Ukraine, Russia's tie with Ukraine grows less hostile, and the partners, of whose view of the West the report says nothing, take the founders' line on it. The partners' size is unknown, so they follow and do not lead.":
    "Rusia y China se acercan mucho más, y con ellas los socios. Menos esperado: los fundadores se encuentran a medio camino frente a terceros. China, la de más peso de las dos, se mueve un poco contra Ucrania, el vínculo de Rusia con Ucrania se vuelve menos hostil, y los socios, de cuya visión de Occidente la noticia no dice nada, adoptan la línea de los fundadores. No se conoce el tamaño de los socios, así que siguen y no guían.",
  "The same lever with the shared-target and co-sender rules off. China still loses the senders, but Russia and China now gain little more than a third of what they gained before, and the senders hardly gain by each other: what is left is balance alone. Whether sanctions drive their targets together is disputed, so hold the two runs side by side instead of believing either.":
    "La misma palanca con las reglas de la sanción compartida y la sanción conjunta apagadas. China sigue perdiendo a quienes la sancionan, pero Rusia y China ganan ahora poco más de un tercio de lo que ganaban antes, y quienes sancionan apenas ganan unos con otros: lo que queda es solo el equilibrio. Se discute si las sanciones juntan a los sancionados, así que ponga las dos simulaciones lado a lado en vez de creer en una de ellas.",
  "The tie between Russia and China jumps on 16 May, and the anchor takes the gain back: half of it is gone after about a year and a half, nine tenths after five. On the way it presses a little on third parties, Russia's ties with the West and NATO first. A summit alone is weather; what lasts has to move the baseline.":
    "El vínculo entre Rusia y China salta el 16 de mayo, y el ancla recupera la ganancia: la mitad se ha ido al cabo de un año y medio, poco más o menos, y nueve décimas al cabo de cinco. Por el camino aprieta un poco a terceros, primero los vínculos de Rusia con Occidente y la OTAN. Una cumbre sola es buen o mal tiempo; lo que dura tiene que mover la línea de base.",
  "Three steps, three sizes. The threat by itself moves almost nothing. Once banks are listed, China and the United States cool and Russia and China draw closer, though only the United States weighs on both. When the West joins, its own tie with China follows, and Russia and China gain again: the pull between targets grows with the product of what bears on them. The why of Russia–China splits the gain by lever.":
    "Tres pasos, tres tamaños. La amenaza por sí sola no mueve casi nada. Cuando se sanciona a los bancos, China y los Estados Unidos se enfrían y Rusia y China se acercan, aunque solo los Estados Unidos pesan sobre ambas. Cuando se une Occidente, le sigue su propio vínculo con China, y Rusia y China vuelven a ganar: el tirón entre sancionados crece con el producto de lo que pesa sobre ellos. El porqué de Rusia – China reparte la ganancia por palanca.",
  "The triangle of Russia, China and the United States changes its pattern: from two against one to two friends of China who are at odds with each other, China in the middle. Russia's tie with China loosens although neither touched it, the United States and the West drift a little apart, Russia and the United States cool less than they would have. Tension rises from nothing, and it comes less from Russia than from the West, which has not made up with China.":
    "El triángulo de Rusia, China y los Estados Unidos cambia de patrón: de dos contra uno a dos amigos de China enfrentados entre sí, con China en medio. El vínculo de Rusia con China se afloja aunque ninguna de las dos lo tocó, los Estados Unidos y Occidente se distancian un poco, y Rusia y los Estados Unidos se enfrían menos de lo que se habrían enfriado. La tensión sube desde cero, y viene menos de Rusia que de Occidente, que no se ha reconciliado con China.",
  "The senders' ties with China fall far. Of the ties that the lever does not name, Russia and China gain most. Balance would draw these two together without any lever; of what the lever adds, more than half comes by the shared target (compare the two whys). China and NATO cool with no measure between them, through the West and the United States; and these two draw together, as fellow senders. One lever, three effects on bystanders.":
    "Los vínculos de quienes sancionan con China caen mucho. De los vínculos que la palanca no nombra, los que más ganan son Rusia y China. El equilibrio acercaría a estas dos sin ninguna palanca; de lo que añade la palanca, más de la mitad llega por la sanción compartida (compare los dos porqués). China y la OTAN se enfrían sin ninguna medida entre ellas, a través de Occidente y los Estados Unidos; y estos dos se acercan por sancionar juntos. Una palanca, tres efectos sobre quienes no intervienen.",
  "China warms to the United States and the West, as one expects. Watch a tie that nobody touched: Russia and China end closer than they began but clearly less close than with no levers, because the two no longer share the weight of the same senders (shared target) and because an enemy in common is less of an enemy (balance). The two senders, too, have a little less that joins them. No sign turns: lifting fades only the pressure, not the baseline that was read from the report.":
    "China se acerca a los Estados Unidos y a Occidente, como cabe esperar. Observe un vínculo que nadie tocó: Rusia y China acaban más cerca de lo que empezaron, pero claramente menos que sin palancas, porque ya no comparten el peso de quienes las sancionan (sanción compartida) y porque un enemigo común es menos enemigo (equilibrio). A los dos que sancionaban también les queda un poco menos que los una. Ningún signo cambia: levantar medidas borra solo la presión, no la línea de base que se leyó de la noticia.",
};
