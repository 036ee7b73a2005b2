/** Countries and organisations as news texts name them: code, name, then other names, adjectives and seats of government. */
const rows = `
UA;Ukraine;Ukrainian;Kyiv;Kiev
RU;Russia;Russian;Kremlin;Moscow
BY;Belarus;Belarusian;Minsk
US;the United States;American;U.S.;US;USA;United States;America;Washington
GB;the United Kingdom;British;UK;U.K.;United Kingdom;Britain;London
FR;France;French;Paris
DE;Germany;German;Berlin
IT;Italy;Italian;Rome
ES;Spain;Spanish;Madrid
PT;Portugal;Portuguese;Lisbon
PL;Poland;Polish;Warsaw
LT;Lithuania;Lithuanian;Vilnius
LV;Latvia;Latvian;Riga
EE;Estonia;Estonian;Tallinn
FI;Finland;Finnish;Helsinki
SE;Sweden;Swedish;Stockholm
NO;Norway;Norwegian;Oslo
DK;Denmark;Danish;Copenhagen
IS;Iceland;Icelandic;Reykjavik
NL;the Netherlands;Dutch;Netherlands
BE;Belgium;Belgian
LU;Luxembourg;Luxembourgish
CH;Switzerland;Swiss
AT;Austria;Austrian;Vienna
CZ;the Czech Republic;Czech;Czechia;Prague
SK;Slovakia;Slovak;Bratislava
HU;Hungary;Hungarian;Budapest
RO;Romania;Romanian;Bucharest
BG;Bulgaria;Bulgarian;Sofia
MD;Moldova;Moldovan;Chisinau
RS;Serbia;Serbian;Belgrade
HR;Croatia;Croatian;Zagreb
SI;Slovenia;Slovenian;Ljubljana
BA;Bosnia and Herzegovina;Bosnian;Bosnia
ME;Montenegro;Montenegrin
MK;North Macedonia;Macedonian
AL;Albania;Albanian;Tirana
XK;Kosovo;Kosovar
GR;Greece;Greek;Athens
CY;Cyprus;Cypriot
MT;Malta;Maltese
IE;Ireland;Irish;Dublin
TR;Turkey;Turkish;Türkiye;Ankara
GE;Georgia;Georgian;Tbilisi
AM;Armenia;Armenian;Yerevan
AZ;Azerbaijan;Azerbaijani;Azeri;Baku
KZ;Kazakhstan;Kazakh
UZ;Uzbekistan;Uzbek
KG;Kyrgyzstan;Kyrgyz
TJ;Tajikistan;Tajik
TM;Turkmenistan;Turkmen
CN;China;Chinese;Beijing
TW;Taiwan;Taiwanese;Taipei
JP;Japan;Japanese;Tokyo
KR;South Korea;South Korean;Seoul
KP;North Korea;North Korean;Pyongyang
MN;Mongolia;Mongolian
IN;India;Indian;Delhi
PK;Pakistan;Pakistani;Islamabad
AF;Afghanistan;Afghan;Kabul
BD;Bangladesh;Bangladeshi
LK;Sri Lanka;Sri Lankan
NP;Nepal;Nepali
MM;Myanmar;Burmese
TH;Thailand;Thai;Bangkok
VN;Vietnam;Vietnamese;Hanoi
KH;Cambodia;Cambodian
MY;Malaysia;Malaysian
SG;Singapore;Singaporean
ID;Indonesia;Indonesian;Jakarta
PH;the Philippines;Philippine;Filipino;Philippines;Manila
AU;Australia;Australian;Canberra
NZ;New Zealand
CA;Canada;Canadian;Ottawa
MX;Mexico;Mexican
CU;Cuba;Cuban
GT;Guatemala;Guatemalan
HN;Honduras;Honduran
SV;El Salvador;Salvadoran
PA;Panama;Panamanian
CO;Colombia;Colombian
VE;Venezuela;Venezuelan;Caracas
EC;Ecuador;Ecuadorian
PE;Peru;Peruvian
BO;Bolivia;Bolivian
BR;Brazil;Brazilian
CL;Chile;Chilean
AR;Argentina;Argentine;Argentinian
UY;Uruguay;Uruguayan
PY;Paraguay;Paraguayan
IL;Israel;Israeli;Jerusalem
PS;Palestine;Palestinian
LB;Lebanon;Lebanese
SY;Syria;Syrian;Damascus
JO;Jordan;Jordanian
IQ;Iraq;Iraqi;Baghdad
IR;Iran;Iranian;Tehran
SA;Saudi Arabia;Saudi;Riyadh
AE;the United Arab Emirates;Emirati;UAE
QA;Qatar;Qatari;Doha
KW;Kuwait;Kuwaiti
OM;Oman;Omani
YE;Yemen;Yemeni;Houthi
EG;Egypt;Egyptian;Cairo
LY;Libya;Libyan
TN;Tunisia;Tunisian
DZ;Algeria;Algerian
MA;Morocco;Moroccan
SD;Sudan;Sudanese
ET;Ethiopia;Ethiopian
SO;Somalia;Somali
KE;Kenya;Kenyan
UG;Uganda;Ugandan
TZ;Tanzania;Tanzanian
RW;Rwanda;Rwandan
CD;Congo;Congolese
NG;Nigeria;Nigerian
GH;Ghana;Ghanaian
ML;Mali;Malian
NE;Niger;Nigerien
SN;Senegal;Senegalese
ZM;Zambia;Zambian
ZW;Zimbabwe;Zimbabwean
ZA;South Africa;South African;Pretoria
TO;Tonga;Tongan
VA;the Holy See;Vatican
EU;the European Union;EU;E.U.;European Union;Brussels
NATO;NATO;Nato
UN;the United Nations;UN;U.N.;United Nations
IAEA;the IAEA;IAEA
IMF;the IMF;IMF
OSCE;the OSCE;OSCE
`

/** `code` as in the gazetteer; `words` are every way to name it, the article left out. */
export type Country = { code: string; name: string; words: readonly string[] }

export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', ...words] = row.split(';')
    return { code, name, words: [name.replace(/^the /, ''), ...words] }
  })
