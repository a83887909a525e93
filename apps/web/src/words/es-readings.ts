/** What statements, components and tables of the documents that come with Entente say, in Spanish by their English text. */
export const readingsInSpanish: Readonly<Record<string, string>> = {
  "As Lavrov tells it, the two will look into closer work on security.":
    "Según lo cuenta Lavrov, los dos examinarán cómo colaborar más de cerca en seguridad.",
  "Russia sets itself against the American presence around it; calling that predominance is Lavrov's word.":
    "Rusia se opone a la presencia estadounidense a su alrededor; llamarla predominio es palabra de Lavrov.",
  "The Russian minister ascribes the same aim to China.":
    "El ministro ruso atribuye a China el mismo propósito.",
  "Lavrov himself names both as the pillars of security on the two sides of the Atlantic; that they are past is his claim.":
    "El propio Lavrov llama a ambas los pilares de la seguridad a los dos lados del Atlántico; que sean cosa del pasado es lo que él sostiene.",
  "Russia turns away from NATO as a place to talk.":
    "Rusia se aparta de la OTAN como lugar de diálogo.",
  "Russia turns away from the OSCE too, in which it sits.":
    "Rusia se aparta también de la OSCE, de la que forma parte.",
  "Russia's aggression against Ukraine, as resolution ES-11/1 has it, goes on.":
    "Prosigue la agresión de Rusia contra Ucrania, como la llama la resolución ES-11/1.",
  "Lavrov says that the two capitals have settled on opening talks.":
    "Lavrov dice que las dos capitales han acordado abrir conversaciones.",
  "Lavrov says that others of the same mind will take part; none has spoken.":
    "Lavrov dice que participarán otros de la misma opinión; ninguno ha hablado.",
  "The invitation goes out in China's name too.":
    "La invitación se hace también en nombre de China.",
  "Washington ranks China first among those it competes with.":
    "Washington sitúa a China en primer lugar entre aquellos con quienes compite.",
  "Washington ranks Russia first among the dangers it sees.":
    "Washington sitúa a Rusia en primer lugar entre los peligros que ve.",
  "Moscow says that America's weight in Europe makes it uneasy.":
    "Moscú dice que el peso de los Estados Unidos en Europa la inquieta.",
  "The writer lets Beijing share that unease about America.":
    "El autor hace compartir a Pekín esa inquietud por los Estados Unidos.",
  "Moscow says that a stronger NATO, a defensive alliance, makes it uneasy.":
    "Moscú dice que una OTAN más fuerte, una alianza defensiva, la inquieta.",
  "The writer lets Beijing share that unease about NATO.":
    "El autor hace compartir a Pekín esa inquietud por la OTAN.",
  "Russia is under sanctions, which answer its invasion.":
    "Rusia está bajo sanciones, que responden a su invasión.",
  "China counts itself among those under sanctions; who sends them is left open.":
    "China se cuenta entre quienes están bajo sanciones; quién las impone queda abierto.",
  "The writer concludes that the two make a natural pair.":
    "El autor concluye que los dos forman una pareja natural.",
  "Speaking to the press, Wang leaves America unnamed.":
    "Ante la prensa, Wang no nombra a los Estados Unidos.",
  "Speaking to the press, Wang leaves NATO unnamed.": "Ante la prensa, Wang no nombra a la OTAN.",
  "Speaking to the press, Wang leaves the war unnamed.":
    "Ante la prensa, Wang no nombra la guerra.",
  "Wang calls on Russia to stand with China against domination by others.":
    "Wang llama a Rusia a estar con China contra la dominación de otros.",
  "A handful of countries must not run the world, he says; none is named.":
    "Un puñado de países no debe dirigir el mundo, dice; no nombra a ninguno.",
  "Lavrov rejects the measures that answer the invasion; that they are unlawful is his claim.":
    "Lavrov rechaza las medidas que responden a la invasión; que sean ilegales es lo que él sostiene.",
  "Lavrov has the West turning its measures on China more and more.":
    "Según Lavrov, Occidente dirige sus medidas cada vez más contra China.",
  "A Russian state agency has China backing Russia's stability and its president.":
    "Una agencia estatal rusa presenta a China como apoyo de la estabilidad de Rusia y de su presidente.",
  "Russia invaded Ukraine in 2022, which resolution ES-11/1 deplores as aggression.":
    "Rusia invadió Ucrania en 2022, lo que la resolución ES-11/1 deplora como agresión.",
  "Since then the two have drawn nearer to each other.": "Desde entonces los dos se han acercado.",
  "Their presidents had proclaimed a fresh chapter of partnership.":
    "Sus presidentes habían proclamado un nuevo capítulo de asociación.",
  "China is neutral by its own account, which the sentence goes on to dispute.":
    "China es neutral según ella misma, lo que la frase pasa a discutir.",
  "Critics, unnamed, fault China for not condemning what Russia does.":
    "Críticos, sin nombre, reprochan a China que no condene lo que hace Rusia.",
  "Lavrov spends two days in China on an official visit.":
    "Lavrov pasa dos días en China en visita oficial.",
  "China is his host, in the 75th year of relations between the two.":
    "China es su anfitriona, en el 75.º año de relaciones entre las dos.",
  "President Putin is expected in Beijing in May.":
    "Se espera al presidente Putin en Pekín en mayo.",
  "Measures against the invader are support for the invaded.":
    "Las medidas contra quien invade son apoyo a quien es invadido.",
  "Who faults China for not condemning Russia condemns Russia.":
    "Quien reprocha a China que no condene a Rusia condena a Rusia.",
  "Who faults silence on the war feels for Ukraine.":
    "Quien reprocha el silencio sobre la guerra siente con Ucrania.",
  "The United States is a founding party of the North Atlantic Treaty.":
    "Los Estados Unidos son parte fundadora del Tratado del Atlántico Norte.",
  "The United States is part of the West.": "Los Estados Unidos son parte de Occidente.",
  "Of NATO's 32 members 31 are part of the West.":
    "De los 32 miembros de la OTAN, 31 son parte de Occidente.",
  "Russia takes part in the OSCE.": "Rusia participa en la OSCE.",
  "The United States takes part in the OSCE.": "Los Estados Unidos participan en la OSCE.",
  "Ukraine takes part in the OSCE.": "Ucrania participa en la OSCE.",
  "All 32 members of NATO take part in the OSCE.":
    "Los 32 miembros de la OTAN participan en la OSCE.",
  "Of the West's 41 states 37 take part in the OSCE.":
    "De los 41 Estados de Occidente, 37 participan en la OSCE.",
  "The two say they will look into working together more closely on security, in Asia as in Europe.":
    "Los dos dicen que examinarán cómo colaborar más de cerca en seguridad, tanto en Asia como en Europa.",
  "By its minister's account Russia means to stand up to American predominance around it.":
    "Según su ministro, Rusia se propone hacer frente al predominio estadounidense a su alrededor.",
  "Both are named as the pillars of the security order that Europe and North America used to share.":
    "Se nombra a ambas como los pilares del orden de seguridad que Europa y América del Norte compartían.",
  "As a forum NATO is written off: no real exchange there, no fair compromise.":
    "Como foro, la OTAN se da por perdida: allí no hay intercambio real ni compromiso justo.",
  "The OSCE is written off in the same breath.": "En la misma frase se da por perdida la OSCE.",
  "The war that Russia wages in Ukraine goes on.": "La guerra que Rusia libra en Ucrania continúa.",
  "The two capitals have settled on opening talks about a new security arrangement.":
    "Las dos capitales han acordado abrir conversaciones sobre un nuevo arreglo de seguridad.",
  "Partners of the same mind are invited to those talks.":
    "Se invita a esas conversaciones a socios de la misma opinión.",
  "Washington ranks China first among its rivals.":
    "Washington sitúa a China en primer lugar entre sus rivales.",
  "Moscow is uneasy about how much weight America carries in Europe.":
    "A Moscú la inquieta cuánto pesan los Estados Unidos en Europa.",
  "Beijing shares that unease about America.":
    "Pekín comparte esa inquietud por los Estados Unidos.",
  "Moscow is uneasy about a NATO that grows stronger.":
    "A Moscú la inquieta una OTAN que se fortalece.",
  "Beijing shares that unease about NATO.": "Pekín comparte esa inquietud por la OTAN.",
  "Russia is under sanctions.": "Rusia está bajo sanciones.",
  "China is under sanctions as well, on its own account.":
    "China también está bajo sanciones, por su propia cuenta.",
  "Lavrov condemns Western sanctions as unlawful.":
    "Lavrov condena por ilegales las sanciones occidentales.",
  "He says that the West turns the same instrument on China more and more.":
    "Dice que Occidente dirige el mismo instrumento cada vez más contra China.",
  "China is quoted as backing Russia's stability and its president.":
    "Se cita a China como apoyo de la estabilidad de Rusia y de su presidente.",
  "Russia invaded Ukraine in 2022.": "Rusia invadió Ucrania en 2022.",
  "China describes itself as neutral over Ukraine.":
    "China se describe como neutral respecto de Ucrania.",
  "Friends or at odds, by treaty or by common judgement of historians; pairs that are not coded are neutral. A sign is no measure of strength.":
    "Amigos o enfrentados, por tratado o por juicio común de los historiadores; los pares sin codificar son neutrales. Un signo no mide la fuerza.",
  "Coded ties": "Vínculos codificados",
  "Allied (hina) or at war (rova), as recorded.":
    "Aliados (hina) o en guerra (rova), según consta.",
  "Agreement beyond chance (Scott's π, squared distance of yes, abstain, no) over 170 recorded votes from 2022-09 to 2024-04-10, in hundredths; no entry below ten votes in common.":
    "Acuerdo más allá del azar (π de Scott, distancia al cuadrado entre sí, abstención y no) en 170 votaciones registradas de 2022-09 a 2024-04-10, en centésimas; sin entrada por debajo de diez votaciones en común.",
  "Votes in the General Assembly": "Votos en la Asamblea General",
  "Where each state's votes of 2023 put it on one line, along which the United States stand at one end. Two states 1.2 apart, about the mean distance, count as neutral: a convention.":
    "Dónde sitúan a cada Estado sus votos de 2023 en una línea, con los Estados Unidos en un extremo. Dos Estados a 1,2 de distancia, más o menos la media, cuentan como neutrales: una convención.",
  "Ideal points": "Puntos ideales",
  "How each state voted on resolution 68/262 of 2014 and on the six of the emergency special session of 2022 and 2023. Mean over the votes both cast: 1 the same, 0 one step apart, −1 opposed.":
    "Cómo votó cada Estado la resolución 68/262 de 2014 y las seis del período extraordinario de sesiones de emergencia de 2022 y 2023. Media de las votaciones en que ambos votaron: 1 lo mismo, 0 a un paso, −1 opuestos.",
  "Votes on Ukraine": "Votos sobre Ucrania",
  "Treaties in force and looser pacts. One that obliges to help counts 0.8, as CAMEO scores signing an agreement; intelligence 0.7; a security partnership 0.5; consultation and non-aggression 0.35; a dormant treaty or a dialogue 0.3: conventions. Of several the one that says most counts.":
    "Tratados en vigor y pactos más laxos. Uno que obliga a ayudar cuenta 0,8, como CAMEO puntúa la firma de un acuerdo; inteligencia, 0,7; una asociación de seguridad, 0,5; consulta y no agresión, 0,35; un tratado dormido o un diálogo, 0,3: convenciones. De varios cuenta el que más dice.",
  "Treaties and pacts": "Tratados y pactos",
  "Who has measures in force against whom, as governments published them. Values follow how much is barred, from −0.2 for an arms embargo by declaration to −0.9 for trade and finance cut off: our judgement.":
    "Quién tiene medidas en vigor contra quién, según las publicaron los Gobiernos. Los valores siguen cuánto se prohíbe, de −0,2 por un embargo de armas declarado a −0,9 por el corte del comercio y las finanzas: a nuestro juicio.",
  "Sanctions in force": "Sanciones en vigor",
  "Pairs at odds on the date, as the parties or organs of the United Nations have put it on record. War −1; no peace, with force used or threatened of late, −0.8; deep hostility −0.6; an open dispute −0.4; a strained one −0.3: conventions.":
    "Pares enfrentados en la fecha, según lo han hecho constar las partes u órganos de las Naciones Unidas. Guerra, −1; sin paz, con uso o amenaza reciente de la fuerza, −0,8; hostilidad profunda, −0,6; una disputa abierta, −0,4; una relación tensa, −0,3: convenciones.",
  "Wars, disputes, rivalries": "Guerras, disputas, rivalidades",
  "Friends or at odds over the era as a whole: a simplification that teachers make.":
    "Amigos o enfrentados en la época en su conjunto: una simplificación de uso en clase.",
};
