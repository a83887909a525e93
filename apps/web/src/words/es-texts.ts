/** Titles and questions of the documents that come with Entente, in Spanish by their English text. */
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
};
