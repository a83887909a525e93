/**
 * Places with a code of their own that are no state by the policy of this table: ISO 3166 alpha-3,
 * alpha-2, numeric, the state they belong to (- where that is contended or nobody's), names.
 *
 * Facts from ISO 3166-1 by way of datasets/country-codes (public domain); the last ones stand in older
 * trade statistics. Being in this list says nothing about any claim.
 */
export const territoryRows = `
ABW AW 533 NLD Aruba
AIA AI 660 GBR Anguilla
ALA AX 248 FIN Åland Islands
ANT AN 530 NLD Netherlands Antilles|Netherland Antilles|Netherlands Antilles and Aruba|Netherland Antilles and Aruba
ASM AS 016 USA American Samoa
ATA AQ 010 - Antarctica
ATF TF 260 FRA French Southern Territories|French South Antarctic Territory|French Southern and Antarctic Lands
BES BQ 535 NLD Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonaire|Sint Bonaire
BLM BL 652 FRA St. Barthélemy
BMU BM 060 GBR Bermuda
BVT BV 074 NOR Bouvet Island
CCK CC 166 AUS Cocos Islands|Cocos (Keeling) Islands
CHI - - GBR Channel Islands
COK CK 184 NZL Cook Islands
CUW CW 531 NLD Curaçao
CXR CX 162 AUS Christmas Island
CYM KY 136 GBR Cayman Islands
ESH EH 732 - Western Sahara|Sahrawi Republic|Sahrawi Arab Democratic Republic|SADR|Spanish Sahara
FLK FK 238 GBR Falkland Islands|Falkland Islands (Malvinas)|Malvinas
FRO FO 234 DNK Faroe Islands|Faeroe Islands|Faeroes
GGY GG 831 GBR Guernsey
GIB GI 292 GBR Gibraltar
GLP GP 312 FRA Guadeloupe
GRL GL 304 DNK Greenland
GUF GF 254 FRA French Guiana
GUM GU 316 USA Guam
HKG HK 344 CHN Hong Kong|China, Hong Kong Special Administrative Region|Hong Kong, China|China, Hong Kong SAR|Hong Kong SAR|Hong Kong, Special Administrative Region
HMD HM 334 AUS Heard and McDonald Islands|Heard Island and McDonald Islands
IMN IM 833 GBR Isle of Man
IOT IO 086 GBR British Indian Ocean Territory
JEY JE 832 GBR Jersey
MAC MO 446 CHN Macao|China, Macao Special Administrative Region|Macau|Macao SAR, China|Macao SAR|Macau SAR
MAF MF 663 FRA St. Martin|Saint Martin (French Part)
MID - - USA Midway|Midway Islands
MNP MP 580 USA Northern Mariana Islands|Northern Marianas
MSR MS 500 GBR Montserrat
MTQ MQ 474 FRA Martinique
MYT YT 175 FRA Mayotte
NCL NC 540 FRA New Caledonia
NFK NF 574 AUS Norfolk Island
NIU NU 570 NZL Niue
PCI - - USA Pacific Islands (Trust Territory)|Pacific Island (US)|Trust Territory of the Pacific Islands
PCN PN 612 GBR Pitcairn|Pitcairn Islands
PCZ - - USA Panama Canal Zone|Canal Zone
PRI PR 630 USA Puerto Rico
PYF PF 258 FRA French Polynesia
REU RE 638 FRA Réunion
SGS GS 239 GBR South Georgia and South Sandwich Islands
SHN SH 654 GBR St. Helena|Saint Helena, Ascension and Tristan da Cunha
SJM SJ 744 NOR Svalbard and Jan Mayen|Svalbard and Jan Mayen Islands|Svalbard
SPM PM 666 FRA St. Pierre and Miquelon
SXM SX 534 NLD Sint Maarten|Sint Maarten (Dutch part)|Saint Maarten
TCA TC 796 GBR Turks and Caicos Islands|Turks and Caicos
TKL TK 772 NZL Tokelau
UMI UM 581 USA U.S. Outlying Islands|United States Minor Outlying Islands|US Minor Outlying Islands
VGB VG 092 GBR British Virgin Islands
VIR VI 850 USA U.S. Virgin Islands|United States Virgin Islands|Virgin Islands
WLF WF 876 FRA Wallis and Futuna|Wallis and Futuna Islands
`;
