// Made by lib/gazetteer/build/oblasts.run.ts from the rows beside this file.
/** Code, kind, short name, name, Ukrainian, Russian, centre, when the centre was renamed, km², Wikidata, names by use; 0: as usual or none. */
type Row = readonly [string, number, string, string | 0, string, string, string | 0, string | 0, number, string | 0, string]
export const unitRows: readonly Row[] = [
  ["05",0,"Vinnytsia",0,"Вінницька~","Винницкая~",0,0,26513,"Q166709","Vinnitsa|Vinnytsia|Vinnytsya/Vinnychchyna//Vinnytska|Vinnitskaya"],
  ["07",0,"Volyn",0,"Волинська~","Волынская~","Lutsk",0,20144,0,"/Volyn/Volhynia/Volynska|Volynskaya"],
  ["09",0,"Luhansk",0,"Луганська~","Луганская~",0,0,26684,0,"Lugansk|Luhansk/Luhanshchyna//Luhanska|Luganskaya"],
  ["12",0,"Dnipropetrovsk",0,"Дніпропетровська~","Днепропетровская~","Dnipro","2016-05-19",31914,0,"Dnepropetrovsk|Dnipropetrovsk/Dnipropetrovshchyna/Dnipro/Dnipropetrovska|Dnepropetrovskaya"],
  ["14",0,"Donetsk",0,"Донецька~","Донецкая~",0,0,26517,"Q2012050","Donetsk/Donechchyna//Donetska|Donetskaya"],
  ["18",0,"Zhytomyr",0,"Житомирська~","Житомирская~",0,0,29832,"Q40637","Zhitomir|Zhytomyr/Zhytomyrshchyna//Zhytomyrska|Zhitomirskaya"],
  ["21",0,"Zakarpattia",0,"Закарпатська~","Закарпатская~","Uzhhorod",0,12777,0,"/Zakarpattia|Zakarpattya|Zakarpatye|Transcarpathia//Transcarpathian|Zakarpatska|Zakarpatskaya"],
  ["23",0,"Zaporizhzhia",0,"Запорізька~","Запорожская~",0,0,27180,0,"Zaporizhia|Zaporizhya|Zaporizhzhia|Zaporizhzhja|Zaporizhzhya|Zaporozhe|Zaporozhia|Zaporozhye///Zaporizka|Zaporozhskaya"],
  ["26",0,"Ivano-Frankivsk",0,"Івано-Франківська~","Ивано-Франковская~",0,0,13900,0,"Ivano-Frankivsk|Ivano-Frankovsk/Ivano-Frankivshchyna//Ivano-Frankivska|Ivano-Frankovskaya"],
  ["30",1,"Kyiv","Kyiv City","Київ","Киев",0,0,839,0,"///"],
  ["32",0,"Kyiv",0,"Київська~","Киевская~",0,0,28131,0,"Kiev|Kyiv/Kyivshchyna//Kyivska|Kievskaya"],
  ["35",0,"Kirovohrad",0,"Кіровоградська~","Кировоградская~","Kropyvnytskyi","2016-07-14",24588,0,"Kirovograd|Kirovohrad/Kirovohradshchyna/Kropyvnytskyi/Kirovohradska|Kirovogradskaya"],
  ["40",1,"Sevastopol","Sevastopol City","Севастополь","Севастополь",0,0,864,0,"/Sevastopol|Sebastopol//"],
  ["43",2,"Crimea","Autonomous Republic of Crimea","Автономна Республіка Крим","Автономная Республика Крым","Simferopol",0,26081,0,"/Autonomous Republic of Crimea|Republic of Crimea|Crimea|Krym//Crimean"],
  ["46",0,"Lviv",0,"Львівська~","Львовская~",0,0,21833,0,"Lviv|Lvov/Lvivshchyna//Lvivska|Lvovskaya"],
  ["48",0,"Mykolaiv",0,"Миколаївська~","Николаевская~",0,0,24598,0,"Mykolaiv|Mykolayiv|Mikolaiv|Nikolaev|Nikolayev/Mykolaivshchyna//Mykolaivska|Mykolayivska|Nikolaevskaya|Nikolayevskaya"],
  ["51",0,"Odesa",0,"Одеська~","Одесская~",0,0,33310,0,"Odesa|Odessa/Odeshchyna//Odeska|Odesskaya"],
  ["53",0,"Poltava",0,"Полтавська~","Полтавская~",0,0,28748,0,"Poltava/Poltavshchyna//Poltavska|Poltavskaya"],
  ["56",0,"Rivne",0,"Рівненська~","Ровенская~",0,0,20047,0,"Rivne|Rovno/Rivnenshchyna//Rivnenska|Rovenskaya"],
  ["59",0,"Sumy",0,"Сумська~","Сумская~",0,0,23834,0,"Sumi|Sumy/Sumshchyna//Sumska|Sumskaya"],
  ["61",0,"Ternopil",0,"Тернопільська~","Тернопольская~",0,0,13823,0,"Ternopil|Ternopol/Ternopilshchyna//Ternopilska|Ternopolskaya"],
  ["63",0,"Kharkiv",0,"Харківська~","Харьковская~",0,0,31415,0,"Kharkiv|Kharkov/Kharkivshchyna//Kharkivska|Kharkovskaya"],
  ["65",0,"Kherson",0,"Херсонська~","Херсонская~",0,0,28461,0,"Cherson|Kherson/Khersonshchyna//Khersonska|Khersonskaya"],
  ["68",0,"Khmelnytskyi",0,"Хмельницька~","Хмельницкая~",0,0,20645,"Q171331","Khmelnitskiy|Khmelnitsky|Khmelnytsky|Khmelnytskyi|Khmelnytskyy/Khmelnychchyna//Khmelnytska|Khmelnitskaya"],
  ["71",0,"Cherkasy",0,"Черкаська~","Черкасская~",0,0,20900,"Q161808","Cherkassy|Cherkasy/Cherkashchyna//Cherkaska|Cherkasskaya"],
  ["74",0,"Chernihiv",0,"Чернігівська~","Черниговская~",0,0,31865,0,"Chernigov|Chernihiv/Chernihivshchyna//Chernihivska|Chernigovskaya"],
  ["77",0,"Chernivtsi",0,"Чернівецька~","Черновицкая~",0,0,8097,"Q168856","Chernivtsi|Chernovtsy///Chernivetska|Chernovitskaya"],
]
/** Name, codes, names. */
export const regionRows: readonly (readonly [string, readonly string[], string])[] = [
  ["Donbas",["UA-14","UA-09"],"Donbas|Donbass|Donets Basin|Donetsk Basin"],
]
