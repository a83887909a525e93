/** What core says of worlds, scenarios and imported data, in Spanish by the English text; `{}` is where a name or number stands. */
export const documentPhrasesInSpanish: Readonly<Record<string, string>> = {
  '"{}", which exists': "«{}», que ya existe",
  "a new id": "un id nuevo",
  "To add members to a bloc, let them join it.":
    "Para añadir miembros a un bloque, haga que se unan a él.",
  '"{}", which is an actor': "«{}», que es un actor",
  "an id of its own": "un id propio",
  "Give the bloc another id.": "Dé otro id al bloque.",
  '"{}", founded twice': "«{}», fundado dos veces",
  "one founding": "una sola fundación",
  "Let the later members join it instead.": "Haga que los miembros posteriores se unan a él.",
  "a date on or after the founding": "una fecha igual o posterior a la fundación",
  'Bloc "{}" does not exist yet on that day.': "El bloque «{}» aún no existe ese día.",
  '"{}", which was never a member': "«{}», que nunca fue miembro",
  'a member of "{}"': "un miembro de «{}»",
  "Leaving does nothing to it; take it out.": "Salir no le hace nada; quítelo.",
  "at least one member": "al menos un miembro",
  "Say who founds, joins or leaves.": "Diga quién funda, se une o sale.",
  "a number from 0 to 5": "un número de 0 a 5",
  "Say what the cohesion becomes; 1 is the standard.":
    "Diga cuánta pasa a ser la cohesión; 1 es lo corriente.",
  "the result of a run": "el resultado de una simulación",
  "a world (with actors) or a scenario (with levers)":
    "un mundo (con actores) o un escenario (con palancas)",
  "Open it as a snapshot or trajectory; its world and scenario are inside.":
    "Ábralo como instantánea o trayectoria; su mundo y su escenario están dentro.",
  "Only the scenario's own shape was checked; open its world first to check the rest.":
    "Solo se comprobó la forma del escenario; abra antes su mundo para comprobar el resto.",
  "neither actors nor levers": "ni actores ni palancas",
  "Check that this is a document of Entente.": "Compruebe que es un documento de Entente.",
  'unknown factor "{}"': "factor desconocido: «{}»",
  "a number of this scenario": "un número de este escenario",
  "Use tie/A/B or one of: {}.": "Use tie/A/B o uno de: {}.",
  "each factor once": "cada factor una vez",
  "Remove one.": "Quite uno.",
  "low below high": "el menor antes que el mayor",
  "Widen the range, or remove it.": "Amplíe el rango, o quítelo.",
  "a range within {} to {}": "un rango dentro de {} a {}",
  "Choose {}.": "Elija {}.",
  "Ratios need a range above zero.": "Las razones necesitan un rango por encima de cero.",
  "Move it into the run.": "Llévelo dentro dla simulación.",
  "dates in order, each once": "fechas en orden, cada una una vez",
  "Put the dates in order.": "Ponga las fechas en orden.",
  "{}, character {}": "{}, carácter {}",
  "about {} million numbers at every moment": "unos {} millones de números en cada momento",
  "Put fewer names inside the sums.": "Ponga menos nombres dentro de las sumas.",
  "at most {} million": "como máximo {} millones",
  "no number at t = {}": "ningún número en t = {}",
  "{} at t = {}": "{} en t = {}",
  "no number": "ningún número",
  "The formula leaves its range; wrap it in min(…, …) or max(…, …), or change it.":
    "La fórmula sale de su rango; envuélvala en min(…, …) o max(…, …), o cámbiela.",
  '"{}", which is left out': "«{}», que se deja fuera",
  "an actor that is shown": "un actor que se muestre",
  "The lever does nothing to it while the model leaves it out.":
    "La palanca no le hace nada mientras el modelo lo deja fuera.",
  "a CAMEO event code": "un código CAMEO de evento",
  "Look the code up with the event picker or in the CAMEO codebook.":
    "Busque el código en la lista de eventos o en el manual de CAMEO.",
  "A tie joins two actors; choose another one.": "Un vínculo une a dos actores; elija otro.",
  "a date before {}": "una fecha anterior a {}",
  "The lever begins after the end of the run and does nothing; move it or run longer.":
    "La palanca empieza después del final dla simulación y no hace nada; muévala o alargue la simulación.",
  "a date from {} on": "una fecha desde {}",
  "What happened before the start is in the baseline already, if anywhere; it does nothing here.":
    "Lo ocurrido antes del comienzo ya está en la línea de base, si está en alguna parte; aquí no hace nada.",
  "It acts from the first day of the run on; the days before are in the baseline already.":
    "Actúa desde el primer día dla simulación; los días anteriores ya están en la línea de base.",
  "a date after {}": "una fecha posterior a {}",
  "A lever ends after it begins; leave the end out if it lasts.":
    "Una palanca acaba después de empezar; quite el final si es duradera.",
  'unknown mechanism "{}"': "mecanismo desconocido: «{}»",
  'unknown parameter "{}"': "parámetro desconocido: «{}»",
  "no parameter": "ningún parámetro",
  "{}; the default is {}.": "{}; el valor por defecto es {}.",
  "Remove it.": "Quítelo.",
  "for {} at x = {}, t = {}": "por {} en x = {}, t = {}",
  "Multiply it by a smaller parameter, or hold it in clamp(…, low, high).":
    "Multiplíquelo por un parámetro menor, o enciérrelo en clamp(…, low, high).",
  "Something it needs is unknown there, or it divides by 0. For traits and distances: known(gdp_i) ? gdp_i : 0.":
    "Algo que necesita se desconoce ahí, o divide por 0. Para rasgos y distancias: known(gdp_i) ? gdp_i : 0.",
  "at most {} per year": "como máximo {} al año",
  "Give the rule another id; to change the built-in one use `mechanisms`.":
    "Dé otro id a la regla; para cambiar la incorporada use `mechanisms`.",
  '"{}", a built-in mechanism': "«{}», un mecanismo incorporado",
  "Use it in the equation, or remove it.": "Úselo en la ecuación, o quítelo.",
  '"{}" unused': "«{}» sin usar",
  "a name in the equation": "un nombre de la ecuación",
  "Put fewer names inside the sums, or leave actors out.":
    "Ponga menos nombres dentro de las sumas, o deje fuera a algunos actores.",
  "Formulas know that name already; take another, such as a Greek letter's.":
    "Las fórmulas ya conocen ese nombre; tome otro, por ejemplo el de una letra griega.",
  "a name that is free": "un nombre libre",
  "more than {}": "más de {}",
  "The range ends after it begins.": "El rango acaba después de empezar.",
  "{} from i to j but {} from j to i, on the same made-up network":
    "{} de i a j pero {} de j a i, en la misma red inventada",
  "the same from both ends": "lo mismo desde los dos extremos",
  "A tie is one, seen from two ends: treat i and j alike, for instance u_ij + u_ji, w_i * w_j, or max(w_i, w_j).":
    "Un vínculo es uno solo, visto desde dos extremos: trate igual a i y a j, por ejemplo u_ij + u_ji, w_i * w_j o max(w_i, w_j).",
  "{} per year at x = {}, on a made-up network": "{} al año en x = {}, en una red inventada",
  "nothing that pushes a tie beyond ±1": "nada que empuje un vínculo más allá de ±1",
  "Multiply the formula by (1 - x^2), which is 0 there.":
    "Multiplique la fórmula por (1 - x^2), que ahí es 0.",
  "actor or bloc": "actor o bloque",
  '"{}", also a sender': "«{}», también entre quienes sancionan",
  "a target that is not a sender": "un destino que no sancione a la vez",
  "Nobody sanctions itself; take it out on one side.":
    "Nadie se sanciona a sí mismo; quítelo de un lado.",
  "at least one kind of measure": "al menos una clase de medida",
  "Say what is imposed, for instance financial or arms.":
    "Diga qué se impone, por ejemplo financial o arms.",
  "no measure of these senders on these targets": "ninguna medida de estos contra aquellos",
  "a standing measure or an earlier lever": "una medida en vigor o una palanca anterior",
  "There is nothing to lift; choose who holds measures against whom.":
    "No hay nada que levantar; elija quién mantiene medidas contra quién.",
  "Open the world that the scenario was written for, or name this one.":
    "Abra el mundo para el que se escribió el escenario, o nombre este.",
  "The world has another edition: results may differ from those the author saw.":
    "El mundo tiene otra edición: los resultados pueden diferir de los que vio quien lo escribió.",
  "A run needs an end after its start.":
    "Una simulación necesita un final posterior a su comienzo.",
  "at most 200 years after {}": "como máximo 200 años después de {}",
  "Choose an earlier end.": "Elija un final anterior.",
  "{} actors left": "quedan {} actores",
  "at least 2": "al menos 2",
  "Leave fewer actors out.": "Deje fuera a menos actores.",
  "{} frames of {} actors": "{} cuadros de {} actores",
  "at most {} frames": "como máximo {} cuadros",
  "A run of that many does not fit into memory; ask for fewer, or leave actors out.":
    "Una simulación de tantos no cabe en la memoria; pida menos, o deje fuera a algunos actores.",
  "a {} for {}": "{} para {}",
  "a step": "un paso",
  "a tolerance": "una tolerancia",
  "It has no effect; take it out, or name the other method.":
    "No tiene efecto; quítelo, o nombre el otro método.",
  "another actor": "otro actor",
  "the tie {} – {} again": "el vínculo {} – {} otra vez",
  "{} entries": "{} entradas",
  "another id": "otro id",
  "Settings use that name for evidence that is in no table; rename the table.":
    "Los ajustes usan ese nombre para la evidencia que no está en ninguna tabla; dé otro nombre a la tabla.",
  "One row for each actor but the last.": "Una fila por actor salvo el último.",
  "One entry for each later actor.": "Una entrada por cada actor posterior.",
  "{} and {}": "{} y {}",
  "One letter per question.": "Una letra por pregunta.",
  "A tie joins two actors; name the other one.": "Un vínculo une a dos actores; nombre al otro.",
  '"{}", which is a statement': "«{}», que es un enunciado",
  '"{}", which is a table': "«{}», que es una tabla",
  "A tie's evidence names statements, components and tables alike; rename one of them.":
    "La evidencia de un vínculo nombra igual enunciados, componentes y tablas; dé otro nombre a uno de ellos.",
  "The narrator is the writer of the source, not an actor.":
    "El narrador es quien escribe la fuente, no un actor.",
  'members of the state "{}"': "miembros del Estado «{}»",
  "A state has its own size; make it an organisation or grouping, or drop the members.":
    "Un Estado tiene su propio tamaño; hágalo organización o agrupación, o quite los miembros.",
  '"{}" inside itself': "«{}» dentro de sí mismo",
  "other states": "otros Estados",
  "Nesting must not run in a circle; take it out of its own members.":
    "El anidamiento no debe formar un círculo; quítelo de sus propios miembros.",
  "a size": "un tamaño",
  "{} weighs nothing without one: it is moved and moves nobody.":
    "{} no pesa nada sin uno: se mueve y no mueve a nadie.",
  "Without any, all actors weigh the same.": "Sin ninguno, todos los actores pesan lo mismo.",
  "no size for {}, …": "ningún tamaño de {}, …",
  "no size for {}": "ningún tamaño de {}",
  "a size for each member": "un tamaño para cada miembro",
  "They count as nothing in the actor's weight; add them to sizes.values.":
    "No cuentan nada en el peso del actor; añádalos a sizes.values.",
  "Levers name actors and blocs alike; rename the bloc.":
    "Las palancas nombran igual actores y bloques; dé otro nombre al bloque.",
  "a date up to {}": "una fecha hasta {}",
  "The world is as of that day; a later statement counts as if it were made on it.":
    "El mundo es el de ese día; un enunciado posterior cuenta como si se hiciera en él.",
  'Did you mean "{}"? Codes are text: leading zeros count.':
    "¿Quería decir «{}»? Los códigos son texto: los ceros iniciales cuentan.",
  "Codes are text: leading zeros count.": "Los códigos son texto: los ceros iniciales cuentan.",
  "The end comes after the beginning; leave it out if it lasts.":
    "El final viene después del comienzo; quítelo si es duradero.",
  "factor {}": "factor {}",
  "a name nobody has": "un nombre que no lleva nadie",
  "Use mechanism/parameter, lever/ID/field or tie/A/B. What is a formula, or switched off, is none.":
    "Use mechanism/parameter, lever/ID/field o tie/A/B. Lo que es una fórmula, o está apagado, no lo es.",
  'Did you mean "{}"? What is a formula, or switched off, is none.':
    "¿Quería decir «{}»? Lo que es una fórmula, o está apagado, no lo es.",
  "No document of ours is nested so deep; check where it comes from.":
    "Ningún documento nuestro está tan anidado; compruebe de dónde viene.",
  "more than {} levels": "más de {} niveles",
  "a flatter document": "un documento más plano",
  "This name is not allowed anywhere; remove it.":
    "Este nombre no se permite en ninguna parte; quítelo.",
  'a field named "{}"': "un campo llamado «{}»",
  "a plain field": "un campo corriente",
  'unknown {} "{}"': "nombre desconocido ({}): «{}»",
  "an {} of this {}": "un nombre conocido aquí ({}, {})",
  "a {} of this {}": "un nombre conocido aquí ({}, {})",
  'Did you mean "{}"? Otherwise add it to the {}.': "¿Quería decir «{}»? Si no, añádalo ({}).",
  "Add it to the {}, or use one of: {}, ….": "Añádalo ({}), o use uno de: {}, ….",
  "Add it to the {}.": "Añádalo ({}).",
  "Add it to the {}, or use one of: {}.": "Añádalo ({}), o use uno de: {}.",
  "no object with fields": "ningún objeto con campos",
  "a document": "un documento",
  "Choose a world, scenario or snapshot of Entente.":
    "Elija un mundo, un escenario o una instantánea de Entente.",
  "Add the version of the document format.": "Añada la versión del formato del documento.",
  "The document was written by a newer Entente; update this one to open it.":
    "El documento lo escribió una versión más nueva de Entente; actualice esta para abrirlo.",
  "This version was never in use; check where the document comes from.":
    "Esta versión nunca se usó; compruebe de dónde viene el documento.",
  "each name once": "cada nombre una vez",
  "Remove one of the two.": "Quite uno de los dos.",
  "Split the document, or leave parts out.": "Divida el documento, o deje fuera partes.",
  "an empty text": "un texto vacío",
  "Choose another file.": "Elija otro archivo.",
  "The file is cut short; fetch it again.": "El archivo está cortado; consígalo de nuevo.",
  "Mend the text there; the file may have been changed by hand.":
    "Corrija ahí el texto; puede que el archivo se cambiara a mano.",
  "more than {} levels of brackets": "más de {} niveles de paréntesis",
  "the name of a field in double quotes": "el nombre de un campo entre comillas dobles",
  'the field "{}" again': "el campo «{}» otra vez",
  "each field once": "cada campo una vez",
  'a ":" after the name of the field': "un «:» tras el nombre del campo",
  "the end of the text": "el final del texto",
  'a closing "': "una comilla de cierre",
  "a text with a line break, a tab or a wrong escape":
    "un texto con un salto de línea, un tabulador o un escape erróneo",
  "escapes such as \\n": "escapes como \\n",
  '"," or "{}"': "«,» o «{}»",
  "lists that are broken in thousands of places, beyond their first 500 entries":
    "listas rotas en miles de lugares, más allá de sus primeras 500 entradas",
  "a document of the right shape": "un documento de la forma correcta",
  "Write the document anew from its source.":
    "Escriba el documento de nuevo a partir de su fuente.",
  "Write large documents as JSON.": "Escriba los documentos grandes en JSON.",
  "{} characters of YAML": "{} caracteres de YAML",
  "The file may be cut short or changed by hand.":
    "Puede que el archivo esté cortado o cambiado a mano.",
  "Put a text in quotes that holds a colon, such as a formula, or begins with a sign.":
    "Ponga entre comillas el texto que contenga dos puntos, como una fórmula, o que empiece por un signo.",
  "a field or a list where a text or number ends":
    "un campo o una lista donde termina un texto o un número",
  "a line that begins at another column than it should, or an open bracket":
    "una línea que empieza en otra columna de la debida, o un corchete o una llave sin cerrar",
  "Indent what belongs together by the same spaces, and close every bracket.":
    "Sangre con los mismos espacios lo que va junto, y cierre cada corchete y cada llave.",
  "an anchor": "un ancla",
  "a text that begins with a sign of YAML's own":
    "un texto que empieza por un signo propio de YAML",
  "a backslash with a sign after it that means nothing":
    "una barra invertida seguida de un signo que no significa nada",
  "Write two backslashes, or put the text in single quotes.":
    "Escriba dos barras invertidas, o ponga el texto entre comillas simples.",
  "a tab at the beginning of a line": "un tabulador al principio de una línea",
  "Indent by spaces.": "Sangre con espacios.",
  "a part without its closing quote or bracket, comma, colon or dash":
    "una parte sin su comilla o corchete de cierre, su coma, sus dos puntos o su guion",
  "Write what is missing there, or indent the line like its neighbours; the file may be cut short.":
    "Escriba lo que falta ahí, o sangre la línea como las vecinas; puede que el archivo esté cortado.",
  "a sign or a text that nothing there leads to": "un signo o un texto que ahí no viene de nada",
  "Remove it, or put the whole text in quotes.": "Quítelo, o ponga todo el texto entre comillas.",
  "a field whose name and colon are not on one line":
    "un campo cuyo nombre y sus dos puntos no están en una línea",
  "Write each field as name, colon and space; put a text of several lines in quotes.":
    "Escriba cada campo como nombre, dos puntos y espacio; ponga entre comillas un texto de varias líneas.",
  "a field whose name is longer than 1024 characters":
    "un campo cuyo nombre pasa de 1024 caracteres",
  "Put quotes around the text before the colon, or shorten the name.":
    "Ponga comillas al texto que precede a los dos puntos, o acorte el nombre.",
  "a field whose name is no text": "un campo cuyo nombre no es un texto",
  "Write each field as name, colon and space.":
    "Escriba cada campo como nombre, dos puntos y espacio.",
  "a field again": "un campo otra vez",
  "text that does not parse": "texto que no puede interpretarse",
  "JSON or YAML": "JSON o YAML",
  "plain data": "datos simples",
  "a second document": "un segundo documento",
  "Keep one document in a file.": "Deje un solo documento por archivo.",
  "a directive": "una directiva",
  "Remove the line.": "Quite la línea.",
  "an alias": "un alias",
  "Write the part out.": "Escriba la parte completa.",
  "a tag": "una etiqueta",
  "Remove it; the field says what it holds.": "Quítela; el campo dice lo que contiene.",
  "{}[{}] has it already; rename one of them.": "{}[{}] ya lo tiene; cambie uno de los dos.",
  "Only the first {} are listed; mend those and read again.":
    "Solo se muestran los primeros {}; corríjalos y lea otra vez.",
  "{} more": "{} más",
  "unknown field {}": "campo desconocido: {}",
  "Add the field.": "Añada el campo.",
  "Put it in quotes.": "Póngalo entre comillas.",
  "Change the value.": "Cambie el valor.",
  "Choose what is expected.": "Elija lo que se espera.",
  "at least": "al menos",
  "more than": "más de",
  "Bring it into range.": "Llévelo a su rango.",
  "at most": "como máximo",
  "less than": "menos de",
  "a field named {}": "un campo llamado {}",
  "a name": "un nombre",
  "Rename the field.": "Dé otro nombre al campo.",
  "Choose one of these.": "Elija uno de estos.",
  "Write it in that form.": "Escríbalo de esa forma.",
  "a whole number": "un número entero",
  "true or false": "verdadero o falso",
  "an object with fields": "un objeto con campos",
  "an ISO date such as 2024-04-10": "una fecha ISO como 2024-04-10",
  "a number, or a formula in t as text": "un número, o una fórmula en t como texto",
  "{}: got {}, expected {}. {}": "{}: se encontró {}, se esperaba {}. {}",
  "{} more issue of this kind or others": "{} problema más de esta u otra clase",
  "{} more issues of this kind or others": "{} problemas más de esta u otra clase",
  "Check the kind and the columns, and the names that were left out.":
    "Compruebe el tipo y las columnas, y los nombres que se dejaron fuera.",
  "Name the actors that matter.": "Nombre a los actores que importan.",
  "2 to {}": "de 2 a {}",
  "{} pairs": "{} pares",
  "no year in the files": "ningún año en los archivos",
  "a date the world is of": "la fecha del mundo",
  "It is dated 1970-01-01. Name the year.": "Se le da la fecha 1970-01-01. Indique el año.",
  "Read from {}.": "Leído de {}.",
  "an empty file": "un archivo vacío",
  "a table or network": "una tabla o una red",
  "Check the file.": "Compruebe el archivo.",
  "a file of a known kind": "un archivo de un tipo conocido",
  "Name its kind and map its columns.": "Indique su tipo y asigne sus columnas.",
  "as asked": "como se pidió",
  "Map the columns, or choose another kind.": "Asigne las columnas, o elija otro tipo.",
  "column {}": "columna {}",
  "no text": "ningún texto",
  "a text file: CSV, TSV, GEXF, JSON …": "un archivo de texto: CSV, TSV, GEXF, JSON …",
  "{} characters that are no UTF-8": "{} caracteres que no son UTF-8",
  "They are read as Latin-1 (Windows-1252). Check names with accents.":
    "Se leen como Latin-1 (Windows-1252). Compruebe los nombres con acentos.",
  "a packed file that is no spreadsheet of a usual size":
    "un archivo comprimido que no es una hoja de cálculo de tamaño usual",
  "a spreadsheet, sheet {}": "una hoja de cálculo, hoja {}",
  "a text file": "un archivo de texto",
  "Its stored values are read; dates are numbers there. Save it as CSV if they matter.":
    "Se leen sus valores guardados; ahí las fechas son números. Guárdela como CSV si importan.",
  "no table": "ninguna tabla",
  "The file is damaged or cut short.": "El archivo está dañado o cortado.",
  "{}, line {}": "{}, línea {}",
  "a quoted cell that does not end": "una celda entre comillas que no acaba",
  "quotation marks in pairs": "comillas por pares",
  "The file is cut short, or a mark is missing there. Rows above it are fine.":
    "El archivo está cortado, o falta ahí una comilla. Las filas anteriores están bien.",
  "a header and no rows": "un encabezado y ninguna fila",
  "rows below it": "filas debajo",
  "{} of {} rows that cannot be read": "{} de {} filas que no pueden leerse",
  "a table of {}": "una tabla de {}",
  "Choose another kind, or map the columns.": "Elija otro tipo, o asigne las columnas.",
  "no row of use": "ninguna fila útil",
  "rows about states that are wanted": "filas sobre los Estados pedidos",
  "Check the kind, the year and the actors.": "Compruebe el tipo, el año y los actores.",
  "setting {}": "ajuste {}",
  "{}: {}, read as {}": "{}: {}, leído como {}",
  "codes of another scheme than ISO 3166": "códigos de otro esquema que ISO 3166",
  "one scheme a column": "un esquema por columna",
  "They are read as {}.": "Se leen como {}.",
  "{} in {} rows": "{} en {} filas",
  "a state": "un Estado",
  "a name of that time": "un nombre de esa época",
  "Check that the state is meant.": "Compruebe que se trata de ese Estado.",
  "{} more rows with other names": "{} filas más con otros nombres",
  "Left out.": "Se dejan fuera.",
  "{} and {}: both are {}": "{} y {}: los dos son {}",
  "Left out: no state is called so. Name the one that is meant.":
    "Se deja fuera: ningún Estado se llama así. Indique a cuál se refiere.",
  "Left out: a territory with a code of its own. Ask for it among the actors to keep it.":
    "Se deja fuera: un territorio con código propio. Pídalo entre los actores para conservarlo.",
  "Left out: several states at once, not one.": "Se deja fuera: varios Estados a la vez, no uno.",
  "Left out: part of a state, or somebody in one.":
    "Se deja fuera: parte de un Estado, o alguien de uno.",
  "{}, line {}, {}": "{}, línea {}, {}",
  "{} more rows like these": "{} filas más como estas",
  "more than {} characters": "más de {} caracteres",
  "a network that can be read whole": "una red que pueda leerse entera",
  "Cut it down, or save it as a table of ties, which streams.":
    "Redúzcala, o guárdela como tabla de vínculos, que se lee por filas.",
  "Of {} stages, “{}” was read.": "De {} etapas se leyó «{}».",
  "{} ties: {} above 0, {} below.": "{} vínculos: {} por encima de 0, {} por debajo.",
  "Weights go up to {}; all are divided by it.":
    "Los pesos llegan hasta {}; todos se dividen por él.",
  "No tie is below 0: the file may hold strengths rather than alignments.":
    "Ningún vínculo está por debajo de 0: puede que el archivo contenga intensidades y no alineamientos.",
  "Alignment as read, divided by the largest weight, {}.":
    "Alineamiento tal como se leyó, dividido por el mayor peso, {}.",
  "Alignment as read.": "Alineamiento tal como se leyó.",
  one: "uno solo",
  true: "verdadero",
  none: "ninguno",
  nothing: "nada",
  linear: "lineal",
  '"narrator"': "«narrador»",
  states: "Estados",
  "The edge is left out.": "La arista se deja fuera.",
  "{} or {}": "{} o {}",
  "{}; or {}": "{}; o {}",
  "{}, and {} more": "{} y {} más",
  "{}: {}": "{}: {}",
  actor: "actor",
  bloc: "bloque",
  world: "mundo",
  scenario: "escenario",
  lesson: "lección",
  lever: "palanca",
  "an object": "un objeto",
  "at least {}": "al menos {}",
  text: "texto",
  vote: "voto",
  header: "encabezado",
  arithmetic: "aritmética",
  "Unpack the archive, or save the spreadsheet as CSV, and import that.":
    "Descomprima el archivo, o guarde la hoja de cálculo como CSV, e importe eso.",
  "Unpack it first (gunzip), and import the file inside.":
    "Descomprímalo antes (gunzip) e importe el archivo que contiene.",
  "Save it as CSV: in Stata “export delimited using file.csv”, in R “readr::write_csv(haven::read_dta(…))”.":
    "Guárdelo como CSV: en Stata «export delimited using file.csv», en R «readr::write_csv(haven::read_dta(…))».",
  "Save it as CSV in R: write.csv(…, row.names = FALSE).":
    "Guárdelo como CSV en R: write.csv(…, row.names = FALSE).",
  "Save it as CSV where it comes from.": "Guárdelo como CSV en el programa de origen.",
  "Left out. Mend the cell.": "Se deja fuera. Corrija la celda.",
  "a year": "un año",
  "a date": "una fecha",
  "Left out. Mend the row: a comma too many shifts its cells.":
    "Se deja fuera. Corrija la fila: una coma de más desplaza sus celdas.",
  "Left out. Codes are text: leading zeros count.":
    "Se deja fuera. Los códigos son texto: los ceros iniciales cuentan.",
  "{} after a beginning in {}": "{} después de un comienzo en {}",
  "years in order": "años en orden",
  "Left out. Mend the years.": "Se deja fuera. Corrija los años.",
  "states, or a group whose members are known here":
    "Estados, o un grupo cuyos miembros se conozcan aquí",
  "Left out. A delimiter is too many.": "Se deja fuera. Sobra un separador.",
  "a number from 0": "un número desde 0",
  "Left out. Write a number, + or −; 0 is neutral.":
    "Se deja fuera. Escriba un número, + o −; 0 es neutral.",
  "Left out. A delimiter is missing.": "Se deja fuera. Falta un separador.",
  "Left out. Name the actor.": "Se deja fuera. Nombre al actor.",
  "{}, as said before of this pair": "{}, como se dijo antes de este par",
  "The first one stays. Where the file holds several networks, name the column that tells them apart “stage”.":
    "Queda el primero. Si el archivo contiene varias redes, llame «stage» a la columna que las distingue.",
  "a vote: yes, abstain, no or absent; 1, 2, 3, 8 or 9":
    "un voto: yes, abstain, no o absent; 1, 2, 3, 8 o 9",
  "{} {}, and {} before": "{} {}, y antes {}",
  "one vote of a state on a roll call": "un voto de un Estado por votación",
  "The first one stays. Mend the other.": "Queda el primero. Corrija el otro.",
  "a roll call's number": "el número de una votación",
  "Left out. Name the roll call.": "Se deja fuera. Indique la votación.",
  "{} of {} roll calls without a date": "{} de {} votaciones sin fecha",
  "too much": "demasiado",
  "{}, as on the record of {}": "{}, como consta en {}",
  "The file’s word stands. Check it against the record.":
    "Vale lo que dice el archivo. Compárelo con el registro.",
  "{} % of what {} received came from {}": "El {} % de lo que recibió {} vino de {}",
  "no title “TIV of arms exports from …” above the table":
    "ningún título «TIV of arms exports from …» sobre la tabla",
  "whose exports or imports these are": "de quién son estas exportaciones o importaciones",
  "Keep the lines above the table.": "Conserve las líneas sobre la tabla.",
  "No edge has a weight; each counts as +1.": "Ninguna arista tiene peso; cada una cuenta +1.",
  "Of {} relations “{}” was read.": "De {} relaciones se leyó «{}».",
  "0 or 1": "0 o 1",
  "a CAMEO code of two to four digits": "un código CAMEO de dos a cuatro cifras",
  "Left out. Name its members to keep them.":
    "Se deja fuera. Nombre a sus miembros para conservarlos.",
  "They count whatever the year. Add the table of roll calls (rcid, date) to the import.":
    "Cuentan sea cual sea el año. Añada a la importación la tabla de votaciones (rcid, date).",
  "The claim is made in the article that this world is coded from; it is a hypothesis here, not a finding.":
    "La tesis se hace en el artículo del que se codifica este mundo; aquí es una hipótesis, no un hallazgo.",
};
