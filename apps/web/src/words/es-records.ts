/** What the tables of the shipped worlds have on record of pairs and groups, in Spanish by the English text. */
export const recordsInSpanish: Readonly<Record<string, string>> = {
  "The emperors meet in Berlin, September 1872.":
    "Los emperadores se reúnen en Berlín, septiembre de 1872.",
  "War of 1870–71; Alsace-Lorraine lost to Germany.":
    "Guerra de 1870–71; Alsacia y Lorena, perdidas ante Alemania.",
  "Rivals overseas, in Egypt and Africa above all.":
    "Rivales en ultramar, sobre todo en Egipto y África.",
  "Rivals over the Straits and in Central Asia.": "Rivales por los Estrechos y en Asia Central.",
  "Italian-speaking lands under Austria claimed by Italy.":
    "Tierras de habla italiana bajo Austria reclamadas por Italia.",
  "French troops had held Rome for the Pope until 1870.":
    "Tropas francesas habían guardado Roma para el Papa hasta 1870.",
  "Dual Alliance of 1879.": "Doble Alianza de 1879.",
  "Triple Alliance, 20 May 1882.": "Triple Alianza, 20 de mayo de 1882.",
  "Triple Alliance, 20 May 1882; the old claims rest.":
    "Triple Alianza, 20 de mayo de 1882; las viejas reclamaciones descansan.",
  "Three Emperors' League, renewed in 1881.": "Liga de los Tres Emperadores, renovada en 1881.",
  "Rivals in the Balkans since the war of 1877–78, league or not.":
    "Rivales en los Balcanes desde la guerra de 1877–78, con liga o sin ella.",
  "France has taken Tunis, which Italy wanted (1881).":
    "Francia ha tomado Túnez, que Italia quería (1881).",
  "The Reinsurance Treaty of 1887 lapses in June 1890.":
    "El Tratado de Reaseguro de 1887 caduca en junio de 1890.",
  "Military convention in force, January 1894.": "Convención militar en vigor, enero de 1894.",
  "Accord of 1902 on North Africa.": "Acuerdo de 1902 sobre el norte de África.",
  "Entente cordiale, 8 April 1904.": "Entente cordial, 8 de abril de 1904.",
  "Naval laws of 1898 and 1900 and the answer to them.":
    "Leyes navales de 1898 y 1900 y la respuesta a ellas.",
  "Convention of 31 August 1907.": "Convención del 31 de agosto de 1907.",
  "Austria is bound to Germany, against which the entente stands.":
    "Austria está ligada a Alemania, contra la que se alza la entente.",
  "Austria is bound to Germany, against which the alliance with Russia stands.":
    "Austria está ligada a Alemania, contra la que se alza la alianza con Rusia.",
  "Italy has left the alliance, 3 May 1915.": "Italia ha dejado la alianza, 3 de mayo de 1915.",
  "War declared, 23 May 1915.": "Guerra declarada, 23 de mayo de 1915.",
  "Treaty of London, 26 April 1915.": "Tratado de Londres, 26 de abril de 1915.",
  "Allied by custom.": "Aliados por costumbre.",
  "At war by custom.": "En guerra por costumbre.",
  "War since 24 February 2022; Crimea in dispute since 2014 (General Assembly ES-11/1, 68/262).":
    "Guerra desde el 24 de febrero de 2022; Crimea en disputa desde 2014 (Asamblea General ES-11/1, 68/262).",
  "Belarus let its territory be used against Ukraine (named in General Assembly ES-11/1).":
    "Belarús permitió usar su territorio contra Ucrania (nombrada en la ES-11/1 de la Asamblea General).",
  "Each names the other as a threat in its security strategy; talks on arms control are suspended.":
    "Cada uno nombra al otro como amenaza en su estrategia de seguridad; las conversaciones sobre control de armas están suspendidas.",
  "No peace treaty since 1945; islands in dispute; talks broken off in March 2022.":
    "Sin tratado de paz desde 1945; islas en disputa; conversaciones rotas en marzo de 2022.",
  "Each names the other as its main competitor or challenge in its own strategy papers.":
    "Cada uno nombra al otro como su principal competidor o desafío en sus documentos de estrategia.",
  "Islands in the East China Sea in dispute (Senkaku, Diaoyu).":
    "Islas en disputa en el mar de China Oriental (Senkaku, Diaoyu).",
  "Islands in the South China Sea in dispute.": "Islas en disputa en el mar de China Meridional.",
  "China claims Taiwan and does not rule out force; no official contacts since 2016.":
    "China reclama Taiwán y no descarta la fuerza; sin contactos oficiales desde 2016.",
  "Line of Actual Control in dispute; deadly clash in June 2020, troops facing each other since.":
    "Línea de Control Real en disputa; choque mortal en junio de 2020, tropas enfrentadas desde entonces.",
  "Kashmir in dispute (UNMOGIP since 1949); embassies without heads since 2019.":
    "Cachemira en disputa (UNMOGIP desde 1949); embajadas sin jefe desde 2019.",
  "Armistice of 1953 and no peace; North Korea called the South its principal enemy in January 2024.":
    "Armisticio de 1953 y sin paz; Corea del Norte llamó al Sur su principal enemigo en enero de 2024.",
  "No peace treaty and no relations; nuclear arms under Security Council resolutions since 1718 (2006).":
    "Sin tratado de paz ni relaciones; armas nucleares bajo resoluciones del Consejo de Seguridad desde la 1718 (2006).",
  "No relations; missiles over Japan; abductions in dispute.":
    "Sin relaciones; misiles sobre el Japón; secuestros en disputa.",
  "No relations; Iran does not recognise Israel; a strike on Iran's consulate in Damascus on 1 April 2024.":
    "Sin relaciones; el Irán no reconoce a Israel; ataque al consulado del Irán en Damasco el 1 de abril de 2024.",
  "No relations since 1980; attacks by armed groups and strikes in 2023–24.":
    "Sin relaciones desde 1980; ataques de grupos armados y bombardeos en 2023–24.",
  "Long rivals; relations restored in March 2023 with China as broker.":
    "Rivales desde hace mucho; relaciones restablecidas en marzo de 2023 con mediación de China.",
  "Three islands in the Gulf in dispute (Abu Musa and the Tunbs).":
    "Tres islas del Golfo en disputa (Abu Musa y las Tunb).",
  "Envoys called home in November 2023; exports to Israel restricted on 9 April 2024.":
    "Enviados retirados en noviembre de 2023; exportaciones a Israel restringidas el 9 de abril de 2024.",
  "Case of South Africa against Israel before the International Court of Justice since December 2023.":
    "Caso de Sudáfrica contra Israel ante la Corte Internacional de Justicia desde diciembre de 2023.",
  "Islands in the South Atlantic in dispute (Falklands, Malvinas).":
    "Islas del Atlántico Sur en disputa (Falkland, Malvinas).",
  "Migrants pushed over the border since 2021; crossings closed.":
    "Migrantes empujados por la frontera desde 2021; pasos cerrados.",
  "Drones supplied to Russia; relations reduced by Ukraine in September 2022.":
    "Drones suministrados a Rusia; relaciones reducidas por Ucrania en septiembre de 2022.",
  "Shells and missiles supplied to Russia, as members of the Security Council reported in 2024; relations broken off in 2022.":
    "Proyectiles y misiles suministrados a Rusia, según informaron miembros del Consejo de Seguridad en 2024; relaciones rotas en 2022.",
  "Treaty of Friendship, 14 February 1950.": "Tratado de Amistad, 14 de febrero de 1950.",
  "Cold war.": "Guerra fría.",
  "War in Korea, embargo, no recognition.": "Guerra en Corea, embargo, sin reconocimiento.",
  "Open split; fighting on the Ussuri, 2 March 1969.":
    "Ruptura abierta; combates en el Ussuri, 2 de marzo de 1969.",
  "War in Viet Nam, no recognition.": "Guerra en Viet Nam, sin reconocimiento.",
  "Open split; war of China on Viet Nam, an ally of Moscow, in 1979.":
    "Ruptura abierta; guerra de China contra Viet Nam, aliado de Moscú, en 1979.",
  "Détente ends: Afghanistan, December 1979.":
    "Termina la distensión: Afganistán, diciembre de 1979.",
  "Relations since 1 January 1979.": "Relaciones desde el 1 de enero de 1979.",
  "Open split, troops on the border.": "Ruptura abierta, tropas en la frontera.",
  "Détente: arms treaties signed in Moscow, 26 May 1972.":
    "Distensión: tratados de armas firmados en Moscú, 26 de mayo de 1972.",
  "Visit and communiqué of Shanghai, 28 February 1972.":
    "Visita y comunicado de Shanghái, 28 de febrero de 1972.",
  "Joint declaration of 23 April 1997.": "Declaración conjunta del 23 de abril de 1997.",
  "Founding Act of NATO and Russia, 27 May 1997.":
    "Acta Fundacional entre la OTAN y Rusia, 27 de mayo de 1997.",
  "Trade and engagement; the summit of October 1997 ahead.":
    "Comercio y acercamiento; la cumbre de octubre de 1997 por delante.",
  "Partnership declared on 4 February 2022.": "Asociación declarada el 4 de febrero de 2022.",
  "War in Ukraine, sanctions.": "Guerra en Ucrania, sanciones.",
  "Rivals in trade, technology and at sea.": "Rivales en comercio, tecnología y en el mar.",
  "War in 2008; no diplomatic relations; Abkhazia and South Ossetia in dispute.":
    "Guerra en 2008; sin relaciones diplomáticas; Abjasia y Osetia del Sur en disputa.",
  "Russian troops in Transnistria, whose withdrawal the General Assembly asked for (72/282).":
    "Tropas rusas en Transnistria, cuya retirada pidió la Asamblea General (72/282).",
  "Reefs in the South China Sea in dispute; arbitral award of 12 July 2016; ships clashed in 2023–24.":
    "Arrecifes en disputa en el mar de China Meridional; laudo arbitral del 12 de julio de 2016; choques de buques en 2023–24.",
  "Cross-border attacks and strikes in 2023–24; the border itself in dispute.":
    "Ataques a través de la frontera y bombardeos en 2023–24; la propia frontera en disputa.",
  "War in Gaza since 7 October 2023; occupied territory in dispute (General Assembly ES-10/21, ES-10/22).":
    "Guerra en Gaza desde el 7 de octubre de 2023; territorio ocupado en disputa (Asamblea General ES-10/21, ES-10/22).",
  "No peace treaty; fire across the Blue Line since October 2023 (UNIFIL).":
    "Sin tratado de paz; fuego a través de la Línea Azul desde octubre de 2023 (FPNUL).",
  "No peace treaty; the Golan occupied (Security Council 497); strikes in Syria.":
    "Sin tratado de paz; el Golán ocupado (Consejo de Seguridad 497); ataques en Siria.",
  "No relations; Iraq does not recognise Israel.": "Sin relaciones; el Iraq no reconoce a Israel.",
  "No relations; missiles fired from Yemen since October 2023.":
    "Sin relaciones; misiles lanzados desde el Yemen desde octubre de 2023.",
  "No embassy since 2012; American troops in Syria without its consent.":
    "Sin embajada desde 2012; tropas estadounidenses en Siria sin su consentimiento.",
  "Turkish troops in northern Syria; relations broken off in 2012.":
    "Tropas turcas en el norte de Siria; relaciones rotas en 2012.",
  "Waters and air space in the Aegean in dispute; a declaration of friendship in December 2023.":
    "Aguas y espacio aéreo del Egeo en disputa; una declaración de amistad en diciembre de 2023.",
  "Cyprus divided since 1974; no relations (Security Council 541, UNFICYP).":
    "Chipre dividido desde 1974; sin relaciones (Consejo de Seguridad 541, UNFICYP).",
  "Wars in 2020 and 2023 over Karabakh; no peace treaty yet.":
    "Guerras en 2020 y 2023 por Karabaj; todavía sin tratado de paz.",
  "Border closed since 1993; no relations.": "Frontera cerrada desde 1993; sin relaciones.",
  "Border clashes in 2021 and 2022.": "Choques fronterizos en 2021 y 2022.",
  "Serbia does not recognise Kosovo; armed clash in September 2023 (Security Council 1244).":
    "Serbia no reconoce a Kosovo; choque armado en septiembre de 2023 (Consejo de Seguridad 1244).",
  "Relations broken off in August 2021; Western Sahara in dispute.":
    "Relaciones rotas en agosto de 2021; el Sáhara Occidental en disputa.",
  "The dam on the Blue Nile in dispute (Security Council meetings of 2020 and 2021).":
    "La presa del Nilo Azul en disputa (sesiones del Consejo de Seguridad de 2020 y 2021).",
  "A port agreement with Somaliland of January 2024 that Somalia calls void.":
    "Un acuerdo portuario con Somalilandia de enero de 2024 que Somalia llama nulo.",
  "War 1998–2000, peace in 2018, troops and border questions left open since 2022.":
    "Guerra de 1998 a 2000, paz en 2018, tropas y cuestiones de frontera abiertas desde 2022.",
  "Fighting in the east of the Congo; the United Nations' Group of Experts reports Rwandan troops.":
    "Combates en el este del Congo; el Grupo de Expertos de las Naciones Unidas informa de tropas rwandesas.",
  "Abyei in dispute (UNISFA).": "Abyei en disputa (UNISFA).",
  "The Essequibo in dispute before the International Court of Justice; a Venezuelan referendum in December 2023.":
    "El Esequibo en disputa ante la Corte Internacional de Justicia; un referéndum venezolano en diciembre de 2023.",
  "Embargo since 1962, which the General Assembly asks to end every year.":
    "Embargo desde 1962, que la Asamblea General pide cada año que termine.",
  "Relations broken off in 2019; measures partly eased in October 2023.":
    "Relaciones rotas en 2019; medidas aliviadas en parte en octubre de 2023.",
  "Measures against officials and trade since 2018; an ambassador refused in 2022.":
    "Medidas contra funcionarios y el comercio desde 2018; un embajador rechazado en 2022.",
  "No full relations since 1978; access to the sea and the Silala before the International Court of Justice.":
    "Sin relaciones plenas desde 1978; el acceso al mar y el Silala ante la Corte Internacional de Justicia.",
  "Migrants pushed over the border since 2021; relations reduced.":
    "Migrantes empujados por la frontera desde 2021; relaciones reducidas.",
  "Relations broken off in 2022, when Syria recognised Donetsk and Luhansk.":
    "Relaciones rotas en 2022, cuando Siria reconoció a Donetsk y Luhansk.",
  "North Atlantic Treaty (1949)": "Tratado del Atlántico Norte (1949)",
  "Treaty of Mutual Cooperation and Security (1960)":
    "Tratado de Cooperación y Seguridad Mutuas (1960)",
  "Mutual Defense Treaty (1953)": "Tratado de Defensa Mutua (1953)",
  "ANZUS Treaty (1951)": "Tratado ANZUS (1951)",
  "Inter-American Treaty of Reciprocal Assistance (1947)":
    "Tratado Interamericano de Asistencia Recíproca (1947)",
  "Taiwan Relations Act (1979)": "Ley de Relaciones con Taiwán (1979)",
  "Collective Security Treaty (1992)": "Tratado de Seguridad Colectiva (1992)",
  "Union State of Russia and Belarus (1999)": "Estado de la Unión de Rusia y Belarús (1999)",
  "Treaty of Friendship, Co-operation and Mutual Assistance (1961)":
    "Tratado de Amistad, Cooperación y Asistencia Mutua (1961)",
  "Treaty of Good-Neighborliness and Friendly Cooperation (2001)":
    "Tratado de Buena Vecindad y Cooperación Amistosa (2001)",
  "Five Power Defence Arrangements (1971)": "Acuerdos de Defensa de las Cinco Potencias (1971)",
  "GCC Joint Defence Agreement (2000)":
    "Acuerdo de Defensa Conjunta del Consejo de Cooperación del Golfo (2000)",
  "Arab League Joint Defence and Economic Cooperation Treaty (1950)":
    "Tratado de Defensa Conjunta y Cooperación Económica de la Liga Árabe (1950)",
  "AUKUS partnership (2021)": "Asociación AUKUS (2021)",
  "Quadrilateral Security Dialogue (2007)": "Diálogo de Seguridad Cuadrilateral (2007)",
  "UKUSA Agreement (1946)": "Acuerdo UKUSA (1946)",
  "EU mutual assistance clause (TEU 42.7) (2009)":
    "Cláusula de asistencia mutua de la UE (TUE 42.7) (2009)",
  "Reciprocal Access Agreement (2022)": "Acuerdo de Acceso Recíproco (2022)",
  "US security assistance to Ukraine (UDCG) (2022)":
    "Asistencia de seguridad de los Estados Unidos a Ucrania (UDCG) (2022)",
  "SCO Charter (2001)": "Carta de la OCS (2001)",
  "US Major non-NATO allies (1987)":
    "Aliados principales de los Estados Unidos fuera de la OTAN (1987)",
  "25-year Cooperation Program (2021)": "Programa de cooperación a 25 años (2021)",
  "Bilateral security agreements with Ukraine (Vilnius G7 declaration) (2024)":
    "Acuerdos bilaterales de seguridad con Ucrania (declaración del G7 en Vilna) (2024)",
  "Persons listed, arms and dual-use goods barred, large banks and the central bank's reserves cut off, much of trade forbidden.":
    "Personas en listas, armas y bienes de doble uso prohibidos, grandes bancos y las reservas del banco central excluidos, gran parte del comercio vedado.",
  "Export controls and some financial measures, or part of the European Union's measures taken over.":
    "Controles de exportación y algunas medidas financieras, o parte de las medidas de la Unión Europea asumidas.",
  "Payments, property and travel restricted for states on the list of unfriendly ones.":
    "Pagos, bienes y viajes restringidos para los Estados de la lista de inamistosos.",
  "Persons and banks listed, potash, oil products and dual-use goods barred.":
    "Personas y bancos en listas, potasa, derivados del petróleo y bienes de doble uso prohibidos.",
  "No arms are sold to China.": "No se venden armas a China.",
  "Trade in arms with China embargoed by declaration.":
    "Comercio de armas con China bajo embargo declarado.",
  "Arms, missile and nuclear goods barred, many persons and banks listed.":
    "Armas, bienes de misiles y nucleares prohibidos, muchas personas y bancos en listas.",
  "Trade, oil and finance cut off, also for third parties.":
    "Comercio, petróleo y finanzas cortados, también para terceros.",
  "Security Council measures applied in full, with further ones of their own.":
    "Medidas del Consejo de Seguridad aplicadas por completo, con otras propias.",
  "Mutual Defense Treaty (1951)": "Tratado de Defensa Mutua (1951)",
  "Manila Pact (SEATO treaty) + Rusk-Thanat communique (1954)":
    "Pacto de Manila (tratado de la SEATO) y comunicado Rusk-Thanat (1954)",
  "ANZUS (AUS-NZL leg) / Canberra Pact (1944)":
    "ANZUS (entre Australia y Nueva Zelandia) / Pacto de Canberra (1944)",
  "Strategic Partnership (mutual assistance clause) (2021)":
    "Asociación estratégica (con cláusula de asistencia mutua) (2021)",
  "Shusha Declaration (2021)": "Declaración de Shusha (2021)",
  "Alignment declared, little or nothing applied.": "Alineamiento declarado, poco o nada aplicado.",
  "Goods held up at customs after a Taiwanese office opened in Vilnius.":
    "Mercancías retenidas en aduana tras abrirse una oficina taiwanesa en Vilna.",
  "Persons and banks listed, oil, arms and much of trade barred.":
    "Personas y bancos en listas, petróleo, armas y gran parte del comercio prohibidos.",
  "Officials listed, arms barred.": "Funcionarios en listas, armas prohibidas.",
  "Trade and finance embargoed.": "Embargo de comercio y finanzas.",
  "Members of the military and its firms listed, arms barred.":
    "Militares y sus empresas en listas, armas prohibidas.",
  "Officials listed.": "Funcionarios en listas.",
};
