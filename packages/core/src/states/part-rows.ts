/** Parts of states that stand beside states in files: the state, then names. Not a word on any claim. */
export const partRows = `
GBR England|Scotland|Wales|Northern Ireland
BEL Flanders|Wallonia|Flemish Brabant|Walloon Brabant|Brussels|Flemish Region|Walloon Region
BIH Republika Srpska|Federation of Bosnia and Herzegovina|Brcko District
SRB Vojvodina|Central Serbia
SOM Somaliland|Puntland
CYP Northern Cyprus|Cyprus (Northern)|Turkish Republic of Northern Cyprus|TRNC|N Cyprus
MDA Transnistria|Gagauzia
GEO Abkhazia|South Ossetia|Adjara
AZE Nagorno-Karabakh|Artsakh|Nakhchivan
UKR Crimea|Autonomous Republic of Crimea|Donetsk|Luhansk|Donbas
IRQ Kurdistan|Iraqi Kurdistan|Kurdistan Regional Government
RUS Chechnya|Dagestan|Tatarstan|Kaliningrad
CHN Xinjiang|Inner Mongolia
IND Kashmir|Jammu and Kashmir|Sikkim|Goa
PSE Gaza|Gaza Strip|West Bank
NGA Biafra
COD Katanga
ESP Catalonia|Basque Country
CAN Quebec
PNG Bougainville
SDN Darfur
FRA Corsica
USA Hawaii|Texas|Puerto Rico (Commonwealth)
TZA Tanzania Mainland
IDN Aceh|West Papua
FIN Aland
PRT Madeira|Azores
`;
