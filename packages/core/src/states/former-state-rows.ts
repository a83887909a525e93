/**
 * States that are gone: id, ISO alpha-2, numeric, number and letters in the Correlates of War, number
 * with Gleditsch and Ward; first and last day; the state that carries on its codes (- where none
 * does); all states on its ground, comma-separated; names.
 *
 * Ids are ISO 3166-3's former alpha-3 codes where there are some, else our own. Dates are those of
 * founding and end as commonly given; a state that changed its name alone is not here but in
 * `stateRows`, with the year in which the name ended.
 */
export const formerStateRows = `
SUN SU 810 365 RUS = 1922-12-30 1991-12-26 RUS RUS,UKR,BLR,KAZ,UZB,GEO,ARM,AZE,MDA,LTU,LVA,EST,KGZ,TJK,TKM Soviet Union|Union of Soviet Socialist Republics|USSR|Soviet Russia
YUG YU 890 345 YUG = 1918-12-01 1992-04-27 SCG SRB,HRV,SVN,BIH,MKD,MNE,XKX Yugoslavia|Socialist Federal Republic of Yugoslavia|Yugoslavia, SFR|SFRY|Kingdom of Yugoslavia|Yugoslavia (former)|Yugoslavia (Serbia)|Serbia/Yugoslavia
SCG CS 891 345 YUG = 1992-04-27 2006-06-03 SRB SRB,MNE,XKX Serbia and Montenegro|Federal Republic of Yugoslavia|Yugoslavia, Federal Republic of|FRY|FR Yugoslavia|Yugoslavia (Serbia and Montenegro)
CSK CS 200 315 CZE = 1918-10-28 1992-12-31 - CZE,SVK Czechoslovakia|Czechoslovak Republic|Czechoslovak Socialist Republic|Czecho-Slovakia|Czech and Slovak Federal Republic
DDR DD 278 265 GDR = 1949-10-07 1990-10-02 DEU DEU East Germany|German Democratic Republic|Germany, Democratic Republic of|GDR|Democratic Republic of Germany
YAR - 886 678 YAR = 1918-10-30 1990-05-21 YEM YEM North Yemen|Yemen Arab Republic|Yemen AR
YMD YD 720 680 YPR = 1967-11-30 1990-05-21 YEM YEM South Yemen|People's Democratic Republic of Yemen|Yemen People's Republic|Yemen, People's Republic of|Democratic Yemen|Yemen PDR|Yemen, People's Democratic Republic of
RVN - - 817 RVN = 1954-07-21 1975-04-30 VNM VNM South Vietnam|Republic of Vietnam|South Viet Nam|Vietnam, Republic of|Republic of South Vietnam
AUH - - 300 AUH = 1804-08-11 1918-11-12 - AUT,HUN Austria-Hungary|Austro-Hungarian Empire|Austrian Empire|Habsburg Empire|Austria (Hungary)|Austro-Hungary
PRU - - 255 GMY = 1701-01-18 1871-01-17 DEU DEU Prussia|Kingdom of Prussia|Brandenburg-Prussia
HAN - - 240 HAN = 1814-10-12 1866-09-20 DEU DEU Hanover|Kingdom of Hanover|Hannover
BAV - - 245 BAV = 1806-01-01 1871-01-17 DEU DEU Bavaria|Kingdom of Bavaria
BAD - - 267 BAD = 1806-08-12 1871-01-17 DEU DEU Baden|Grand Duchy of Baden
SAX - - 269 SAX = 1806-12-20 1867-07-01 DEU DEU Saxony|Kingdom of Saxony
WRT - - 271 WRT = 1806-01-01 1871-01-17 DEU DEU Württemberg|Wuerttemburg|Wuerttemberg|Wurttemburg|Kingdom of Württemberg
HSE - - 273 HSE = 1803-01-01 1866-08-23 DEU DEU Hesse Electoral|Hesse-Kassel|Electoral Hesse
HSG - - 275 HSG = 1806-08-12 1867-07-01 DEU DEU Hesse Grand Ducal|Hesse-Darmstadt|Grand Ducal Hesse
MEC - - 280 MEC = 1815-06-09 1867-07-01 DEU DEU Mecklenburg-Schwerin|Mecklenburg
PAP - - 327 PAP = 1816-01-01 1870-09-20 ITA ITA Papal States|Papal State
SIC - - 329 SIC = 1816-12-12 1861-02-13 ITA ITA Two Sicilies|Kingdom of the Two Sicilies|Naples
MOD - - 332 MOD = 1814-01-01 1860-03-15 ITA ITA Modena|Duchy of Modena
PMA - - 335 PMA = 1814-01-01 1860-03-15 ITA ITA Parma|Duchy of Parma
TUS - - 337 TUS = 1814-01-01 1860-03-15 ITA ITA Tuscany|Grand Duchy of Tuscany
VNC - - 324 VNC = 0697-01-01 1797-05-12 ITA ITA Venice|Republic of Venice
KOE - - 730 KOR = 1392-08-05 1910-08-29 - KOR,PRK Korea|Korean Empire|Choson|Joseon
ZAN - - 511 ZAN = 1963-12-10 1964-04-26 TZA TZA Zanzibar
TIB - - - - 711 1913-02-13 1951-05-23 - CHN Tibet
TRV - - - - 563 1852-01-17 1902-05-31 - ZAF Transvaal|South African Republic
OFS - - - - 564 1854-02-23 1902-05-31 - ZAF Orange Free State
UPC - - - - 89 1823-07-01 1841-02-01 - CRI,SLV,GTM,HND,NIC United Provinces of Central America|United Province CA|Federal Republic of Central America
GCB - - - - 99 1819-12-17 1831-11-21 - COL,VEN,ECU,PAN Great Colombia|Gran Colombia
`;
