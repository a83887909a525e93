/**
 * Bodies that act together and whose members are known here: id, names, then members with the year
 * they joined and, after a dash, the year they left.
 *
 * Treaty facts; the African Union and the Arab League as of April 2024.
 */
export const groupRows = `
EU = European Union|EU|European Communities|European Community|EEC|European Economic Community|EC = BEL:1958 FRA:1958 DEU:1958 ITA:1958 LUX:1958 NLD:1958 DNK:1973 IRL:1973 GBR:1973-2020 GRC:1981 PRT:1986 ESP:1986 AUT:1995 FIN:1995 SWE:1995 CYP:2004 CZE:2004 EST:2004 HUN:2004 LVA:2004 LTU:2004 MLT:2004 POL:2004 SVK:2004 SVN:2004 BGR:2007 ROU:2007 HRV:2013
G7 = G7|Group of Seven|G-7 = FRA:1975 DEU:1975 ITA:1975 JPN:1975 GBR:1975 USA:1975 CAN:1976
G8 = G8|Group of Eight|G-8 = FRA:1997-2014 DEU:1997-2014 ITA:1997-2014 JPN:1997-2014 GBR:1997-2014 USA:1997-2014 CAN:1997-2014 RUS:1997-2014
NATO = NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation = BEL:1949 CAN:1949 DNK:1949 FRA:1949 ISL:1949 ITA:1949 LUX:1949 NLD:1949 NOR:1949 PRT:1949 GBR:1949 USA:1949 GRC:1952 TUR:1952 DEU:1955 ESP:1982 CZE:1999 HUN:1999 POL:1999 BGR:2004 EST:2004 LVA:2004 LTU:2004 ROU:2004 SVK:2004 SVN:2004 ALB:2009 HRV:2009 MNE:2017 MKD:2020 FIN:2023 SWE:2024
LAS = League of Arab States|Arab League|LAS = EGY:1945 IRQ:1945 JOR:1945 LBN:1945 SAU:1945 SYR:1945 YEM:1945 LBY:1953 SDN:1956 MAR:1958 TUN:1958 KWT:1961 DZA:1962 BHR:1971 QAT:1971 OMN:1971 ARE:1971 MRT:1973 SOM:1974 PSE:1976 DJI:1977 COM:1993
GCC = Gulf Cooperation Council|GCC = BHR:1981 KWT:1981 OMN:1981 QAT:1981 SAU:1981 ARE:1981
AU = African Union|AU|Organisation of African Unity|Organization of African Unity|OAU = DZA:1963 BDI:1963 CMR:1963 CAF:1963 TCD:1963 COG:1963 COD:1963 BEN:1963 EGY:1963 ETH:1963 GHA:1963 CIV:1963 LBR:1963 LBY:1963 MDG:1963 MRT:1963 NGA:1963 RWA:1963 SEN:1963 SLE:1963 SOM:1963 TGO:1963 TUN:1963 UGA:1963 TZA:1963 KEN:1963 MAR:1963-1984 MAR:2017 MLI:1963 GIN:1963 SDN:1963 BFA:1963 NER:1963 GAB:1963 ZMB:1964 MWI:1964 GMB:1965 BWA:1966 LSO:1966 MUS:1968 SWZ:1968 GNQ:1968 GNB:1973 AGO:1975 CPV:1975 COM:1975 MOZ:1975 STP:1975 SYC:1976 DJI:1977 ZWE:1980 NAM:1990 ERI:1993 ZAF:1994 SSD:2011
ECOWAS = ECOWAS|Economic Community of West African States = BEN:1975 BFA:1975 CIV:1975 GMB:1975 GHA:1975 GIN:1975 GNB:1975 LBR:1975 MLI:1975 MRT:1975-2000 NER:1975 NGA:1975 SEN:1975 SLE:1975 TGO:1975 CPV:1977
CIS = Commonwealth of Independent States|CIS = ARM:1991 BLR:1991 KAZ:1991 KGZ:1991 RUS:1991 TJK:1991 UZB:1991 AZE:1993 GEO:1993-2009 UKR:1991-2018 MDA:1994
CSTO = Collective Security Treaty Organization|CSTO = KAZ:1992 KGZ:1992 RUS:1992 TJK:1992 ARM:1992 BLR:1993 UZB:1992-1999 UZB:2006-2012 AZE:1993-1999 GEO:1993-1999
EAEU = Eurasian Economic Union|EAEU|EEU = ARM:2015 BLR:2015 KAZ:2015 KGZ:2015 RUS:2015
UN = United Nations|UN|UNO|United Nations Organization =
`;

/** Bodies and groupings that are recognised and reported; nobody's members are guessed. */
export const otherGroups: readonly string[] = [
  "CoCom",
  "ChinCom",
  "Comecon",
  "Organization of American States",
  "OAS",
  "OAPEC",
  "Organization of Eastern Caribbean States",
  "Organization of Eastern Carribean States",
  "Commonwealth",
  "Commonwealth of Nations",
  "Western countries",
  "The West",
  "Paris Agreement Signatories",
  "ICC Rome Statute Signatories",
  "Kimberly Process Participants",
  "CSCE",
  "OSCE",
  "Pacific Islands Forum",
  "SADC",
  "MERCOSUR",
  "UNASUR",
  "OIC",
  "Organisation of Islamic Cooperation",
  "NAFTA",
  "Balkans",
  "Regional Security System",
  "BRICS",
  "G20",
  "ASEAN",
  "OPEC",
  "OECD",
  "OECD members",
  "Warsaw Pact",
  "World",
  "World Total",
  "Total",
  "All countries",
  "Rest of the world",
  "RoW",
  "Areas, nes",
  "Unspecified",
  "Arab World",
  "Euro area",
  "Eurozone",
  "Africa",
  "North Africa",
  "Sub-Saharan Africa",
  "sub-Saharan Africa",
  "Africa Eastern and Southern",
  "Africa Western and Central",
  "Americas",
  "Central America and the Caribbean",
  "Central America & the Caribbean",
  "North America",
  "South America",
  "Latin America and Caribbean",
  "Latin America and the Caribbean",
  "Asia",
  "Asia & Oceania",
  "Asia and Oceania",
  "East Asia",
  "East Asia and Pacific",
  "South Asia",
  "South East Asia",
  "South-East Asia",
  "Southeast Asia",
  "Central Asia",
  "Oceania",
  "Europe",
  "Western Europe",
  "Eastern Europe",
  "Central Europe",
  "Central and Western Europe",
  "Europe and Central Asia",
  "Central Europe and the Baltics",
  "Middle East",
  "Middle East and North Africa",
  "Least developed countries",
  "Fragile and conflict affected situations",
  "Belgium-Luxembourg",
  "Serbia, Kosovo and Montenegro",
  "International",
  "Multinational",
];

/** Codes of aggregates in World Bank and event data; none is a code of a state. */
export const aggregateCodes: ReadonlySet<string> = new Set(
  "WLD AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDB IDX LAC LCN LDC LIC LMC LMY LTE MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC INX BLX AFR EUR ASA NAF SAF EAF WAF CFR NMR LAM CAS CAU CRB SEA EEU WST PGS SCN NAA NGO IGO MNC INT".split(
    " ",
  ),
);
