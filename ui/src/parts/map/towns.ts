// Where towns lie that parcels often pass: capitals, and where airports, ports and sorting centres are. To a tenth of a degree.
import { middleOf } from "./outlines";
import { within, type Spot } from "./projection";

/** By country: names it goes by, longitude, latitude. A town whose name is a common one is known with its region only. */
const TOWNS: Record<string, string> = {
  AE: "Abu Dhabi 54.4 24.5/Dubai|دبي 55.3 25.2/Sharjah 55.4 25.3",
  AL: "Tirana|Tiranë 19.8 41.3",
  AM: "Yerevan 44.5 40.2",
  AR: "Buenos Aires 301.6 -34.6/Córdoba 295.8 -31.4/Ezeiza 301.5 -34.8",
  AT: "Wien|Vienna 16.4 48.2/Graz 15.4 47.1/Linz 14.3 48.3/Salzburg 13.0 47.8/Innsbruck 11.4 47.3",
  AU: "Canberra 149.1 -35.3/Sydney 151.2 -33.9/Melbourne 145.0 -37.8/Brisbane 153.0 -27.5/Perth 115.9 -31.9/Adelaide 138.6 -34.9/Ballarat 143.9 -37.6/Hobart 147.3 -42.9",
  AZ: "Baku|Bakı 49.9 40.4",
  BA: "Sarajevo 18.4 43.9",
  BD: "Dhaka 90.4 23.8",
  BE: "Brussel|Bruxelles|Brussels|Brüssel 4.4 50.8/Liège|Luik|Lüttich 5.6 50.6/Antwerpen|Antwerp|Anvers 4.4 51.2/Gent|Ghent 3.7 51.1",
  BG: "Sofia|София 23.3 42.7/Plovdiv|Пловдив 24.7 42.1",
  BH: "Manama|المنامة 50.6 26.2",
  BO: "La Paz 291.9 -16.5",
  BR: "Brasília 312.1 -15.8/São Paulo 313.4 -23.5/Guarulhos 313.5 -23.5/Rio de Janeiro 316.8 -22.9/Curitiba 310.7 -25.4/Londrina 308.8 -23.3/Campinas 312.9 -22.9/Porto Alegre 308.8 -30.0/Belo Horizonte 316.1 -19.9/Recife 325.1 -8.1/Salvador 321.5 -13.0/Fortaleza 321.5 -3.7/Manaus 300.0 -3.1",
  BY: "Minsk|Минск 27.6 53.9",
  CA: "Ottawa 284.3 45.4/Toronto 280.6 43.7/Mississauga 280.4 43.6/Montréal 286.4 45.5/Mirabel 286.0 45.7/Vancouver 236.9 49.3/Richmond, BC 236.9 49.2/Calgary 245.9 51.0/Edmonton 246.5 53.5/Winnipeg 262.9 49.9/Québec 288.8 46.8/Halifax 296.4 44.6/Hamilton, ON 280.1 43.3/Kingston, ON 283.5 44.2",
  CH: "Bern|Berne 7.4 46.9/Zürich|Zurich 8.5 47.4/Genève|Geneva|Genf 6.1 46.2/Basel|Bâle 7.6 47.6",
  CL: "Santiago|Santiago de Chile 289.3 -33.4",
  CN: "北京|Beijing|Peking 116.4 39.9/上海|Shanghai 121.5 31.2/广州|Guangzhou 113.3 23.1/深圳|Shenzhen 114.1 22.6/东莞|Dongguan 113.7 23.0/佛山|Foshan 113.1 23.0/义乌|Yiwu 120.1 29.3/杭州|Hangzhou 120.2 30.3/宁波|Ningbo 121.5 29.9/苏州|Suzhou 120.6 31.3/南京|Nanjing 118.8 32.1/厦门|Xiamen 118.1 24.5/武汉|Wuhan 114.3 30.6/郑州|Zhengzhou 113.6 34.7/成都|Chengdu 104.1 30.7/重庆|Chongqing 106.5 29.6/西安|Xi’an|Xian 108.9 34.3/天津|Tianjin 117.2 39.1/青岛|Qingdao 120.4 36.1/鄂州|Ezhou 114.9 30.4",
  CO: "Bogotá 285.9 4.7/Medellín 284.4 6.2",
  CR: "San José, CR|San José 275.9 9.9",
  CY: "Λευκωσία|Nicosia 33.4 35.2/Λάρνακα|Larnaca 33.6 34.9/Λεμεσός|Limassol 33.0 34.7",
  CZ: "Praha|Prague|Prag 14.4 50.1/Brno|Brünn 16.6 49.2/Ostrava 18.3 49.8/Plzeň 13.4 49.7",
  DE: "Berlin 13.4 52.5/Frankfurt am Main|Frankfurt 8.7 50.1/Hamburg 10.0 53.6/München|Munich 11.6 48.1/Köln|Cologne|Köln-Bonn 7.0 50.9/Leipzig 12.4 51.3/Kassel 9.5 51.3/Stuttgart 9.2 48.8/Düsseldorf 6.8 51.2/Dortmund 7.5 51.5/Hannover|Hanover 9.7 52.4/Nürnberg|Nuremberg 11.1 49.5/Bremen 8.8 53.1/Dresden 13.7 51.1/Erfurt 11.0 51.0/Bonn 7.1 50.7/Essen 7.0 51.5/Mannheim 8.5 49.5/Karlsruhe 8.4 49.0/Duisburg 6.8 51.4/Bielefeld 8.5 52.0/Münster 7.6 52.0/Augsburg 10.9 48.4/Kiel 10.1 54.3/Rostock 12.1 54.1/Magdeburg 11.6 52.1/Niederaula 9.6 50.8/Speyer 8.4 49.3",
  DK: "København|Copenhagen|Kopenhagen|Kastrup 12.6 55.7/Aarhus|Århus 10.2 56.2/Odense 10.4 55.4/Billund 9.1 55.7",
  DO: "Santo Domingo 290.1 18.5",
  DZ: "Alger|Algiers|الجزائر 3.1 36.7",
  EC: "Quito 281.5 -0.2/Guayaquil 280.1 -2.2",
  EE: "Tallinn 24.8 59.4",
  EG: "Cairo|القاهرة 31.2 30.0/Alexandria 29.9 31.2",
  ES: "Madrid 356.3 40.4/Barcelona 2.2 41.4/Zaragoza 359.1 41.7/Valencia 359.6 39.5/Sevilla|Seville 354.0 37.4/Valladolid 355.3 41.7/Vitoria-Gasteiz|Vitoria 357.3 42.8/Bilbao 357.1 43.3/Málaga 355.6 36.7/Alicante 359.5 38.3/Murcia 358.9 38.0/Palma 2.7 39.6",
  ET: "Addis Ababa 38.7 9.0",
  FI: "Helsinki|Helsingfors 24.9 60.2/Vantaa|Vanda 25.0 60.3/Tampere|Tammerfors 23.8 61.5/Turku|Åbo 22.3 60.5/Oulu 25.5 65.0",
  FR: "Paris 2.4 48.9/Roissy|Roissy-en-France 2.5 49.0/Lyon 4.8 45.8/Marseille 5.4 43.3/Lille 3.1 50.6/Toulouse 1.4 43.6/Bordeaux 359.4 44.8/Nantes 358.4 47.2/Strasbourg|Straßburg 7.8 48.6/Nice 7.3 43.7/Angers 359.4 47.5/Rennes 358.3 48.1/Montpellier 3.9 43.6/Dijon 5.0 47.3/Orléans 1.9 47.9",
  GB: "London 359.9 51.5/Heathrow 359.5 51.5/Birmingham 358.1 52.5/Manchester 357.8 53.5/Coventry 358.5 52.4/Norwich 1.3 52.6/East Midlands|Castle Donington 358.7 52.8/Leeds 358.5 53.8/Liverpool 357.0 53.4/Glasgow 355.7 55.9/Edinburgh 356.8 55.9/Cardiff 356.8 51.5/Bristol 357.4 51.5/Belfast 354.1 54.6/Newcastle upon Tyne|Newcastle 358.4 55.0/Sheffield 358.5 53.4/Leicester 358.9 52.6/Nottingham 358.8 53.0/Southampton 358.6 50.9/Langley 359.5 51.5",
  GE: "Tbilisi|თბილისი 44.8 41.7",
  GH: "Accra 359.8 5.6",
  GR: "Αθήνα|Athens|Athen|Athina 23.7 38.0/Θεσσαλονίκη|Thessaloniki 22.9 40.6/Σπάτα|Spata 23.9 38.0/Πάτρα|Patras 21.7 38.2/Ηράκλειο|Heraklion 25.1 35.3",
  GT: "Guatemala|Guatemala City|Ciudad de Guatemala 269.5 14.6",
  HK: "香港|Hong Kong|HongKong 114.2 22.3",
  HR: "Zagreb 16.0 45.8/Split 16.4 43.5/Rijeka 14.4 45.3",
  HU: "Budapest 19.1 47.5/Debrecen 21.6 47.5",
  ID: "Jakarta 106.8 -6.2/Surabaya 112.7 -7.3",
  IE: "Dublin|Baile Átha Cliath 353.7 53.3/Cork 351.5 51.9/Shannon 351.1 52.7",
  IL: "ירושלים|Jerusalem 35.2 31.8/תל אביב|תל אביב-יפו|Tel Aviv 34.8 32.1/לוד|Lod 34.9 31.9/חיפה|Haifa 35.0 32.8/באר שבע|Be’er Sheva|Beersheba 34.8 31.3/נתב״ג|Ben Gurion 34.9 32.0",
  IN: "New Delhi|Delhi 77.2 28.6/Mumbai 72.9 19.1/Bengaluru|Bangalore 77.6 13.0/Chennai 80.3 13.1/Kolkata 88.4 22.6/Hyderabad 78.5 17.4",
  IS: "Reykjavík 338.1 64.1/Keflavík 337.4 64.0",
  IT: "Roma|Rome|Rom 12.5 41.9/Milano|Milan|Mailand 9.2 45.5/Bergamo 9.7 45.7/Parma 10.3 44.8/Bologna 11.3 44.5/Torino|Turin 7.7 45.1/Napoli|Naples|Neapel 14.3 40.9/Firenze|Florence|Florenz 11.3 43.8/Venezia|Venice|Venedig 12.3 45.5/Verona 11.0 45.4/Genova|Genoa|Genua 8.9 44.4/Palermo 13.4 38.1/Bari 16.9 41.1/Piacenza 9.7 45.0",
  JO: "Amman|عمان 35.9 31.9",
  JP: "東京|Tokyo|Tōkyō 139.7 35.7/成田|Narita|成田市 140.4 35.8/大阪|Osaka|大阪市 135.5 34.7/横浜|Yokohama|横浜市 139.6 35.4/川崎|Kawasaki 139.7 35.5/名古屋|Nagoya|名古屋市 136.9 35.2/京都|Kyoto|京都市 135.8 35.0/神戸|Kobe|神戸市 135.2 34.7/福岡|Fukuoka|福岡市 130.4 33.6/札幌|Sapporo|札幌市 141.3 43.1/仙台|Sendai|仙台市 140.9 38.3/広島|Hiroshima|広島市 132.5 34.4/松本|松本市|Matsumoto 138.0 36.2/羽田|Haneda 139.8 35.6/那覇|Naha|那覇市 127.7 26.2",
  KE: "Nairobi 36.8 -1.3",
  KH: "Phnom Penh 104.9 11.6",
  KR: "서울|서울특별시|Seoul 127.0 37.6/인천|Incheon 126.7 37.5/부산|Busan 129.1 35.2/전주시|전주|Jeonju 127.1 35.8/대전|Daejeon 127.4 36.4/대구|Daegu 128.6 35.9/광주|Gwangju 126.9 35.2",
  KW: "Kuwait City|Kuwait|الكويت 48.0 29.3/Salmiya|السالمية 48.1 29.3",
  KZ: "Almaty|Алматы 76.9 43.3/Astana|Астана 71.4 51.1",
  LB: "Beirut|بيروت 35.5 33.9",
  LK: "Colombo 79.9 6.9",
  LT: "Vilnius 25.3 54.7/Kaunas 23.9 54.9",
  LU: "Luxembourg|Luxemburg|Lëtzebuerg 6.1 49.6",
  LV: "Riga|Rīga 24.1 56.9",
  MA: "Casablanca 352.4 33.6/Rabat 353.2 34.0",
  MD: "Chișinău 28.9 47.0",
  MK: "Skopje|Скопје 21.4 42.0",
  MT: "Valletta 14.5 35.9/Luqa 14.5 35.9",
  MX: "Ciudad de México|México|Mexico City 260.9 19.4/Guadalajara 256.7 20.7/Monterrey 259.7 25.7/Tijuana 243.0 32.5",
  MY: "Kuala Lumpur 101.7 3.1/Sepang 101.7 2.8",
  NG: "Lagos 3.4 6.5/Abuja 7.5 9.1",
  NL: "Amsterdam 4.9 52.4/Schiphol 4.8 52.3/Rotterdam 4.5 51.9/Den Haag|The Hague 4.3 52.1/Utrecht 5.1 52.1/Eindhoven 5.5 51.4/Maastricht 5.7 50.9/Zwolle 6.1 52.5/Groningen 6.6 53.2/Tilburg 5.1 51.6/Venlo 6.2 51.4",
  NO: "Oslo 10.7 59.9/Gardermoen 11.1 60.2/Bergen 5.3 60.4/Trondheim 10.4 63.4/Stavanger 5.7 59.0/Hamar 11.1 60.8/Tromsø 19.0 69.6",
  NZ: "Auckland 174.8 -36.9/Wellington 174.8 -41.3/Christchurch 172.6 -43.5",
  OM: "Muscat|مسقط 58.4 23.6",
  PA: "Panamá|Panama City|Ciudad de Panamá 280.5 9.0",
  PE: "Lima 283.0 -12.0",
  PH: "Manila 121.0 14.6/Cebu 123.9 10.3",
  PK: "Karachi 67.0 24.9/Islamabad 73.0 33.7/Lahore 74.3 31.5",
  PL: "Warszawa|Warsaw|Warschau 21.0 52.2/Kraków|Krakow|Cracow|Krakau 19.9 50.1/Łódź|Lodz 19.5 51.8/Wrocław|Wroclaw|Breslau 17.0 51.1/Poznań|Posen 16.9 52.4/Gdańsk|Danzig 18.6 54.4/Katowice 19.0 50.3/Lublin 22.6 51.2/Szczecin|Stettin 14.6 53.4",
  PT: "Lisboa|Lisbon|Lissabon 350.9 38.7/Porto 351.4 41.2",
  QA: "Doha|الدوحة 51.5 25.3",
  RO: "București|Bucharest|Bukarest|Otopeni 26.1 44.4/Cluj-Napoca 23.6 46.8/Timișoara 21.2 45.7",
  RS: "Beograd|Београд|Belgrade|Belgrad 20.5 44.8",
  RU: "Москва|Moscow|Moskau|Moskva 37.6 55.8/Санкт-Петербург|Saint Petersburg|St. Petersburg 30.3 59.9/Новосибирск|Novosibirsk 82.9 55.0/Екатеринбург|Yekaterinburg 60.6 56.8/Казань|Kazan 49.1 55.8/Владивосток|Vladivostok 131.9 43.1",
  SA: "Riyadh|الرياض 46.7 24.7/Jeddah|جدة 39.2 21.5",
  SE: "Stockholm 18.1 59.3/Göteborg|Gothenburg 12.0 57.7/Malmö 13.0 55.6/Örebro 15.2 59.3/Uppsala 17.6 59.9/Norrköping 16.2 58.6/Jönköping 14.2 57.8/Arlanda 17.9 59.6",
  SG: "Singapore|Singapur|新加坡 103.8 1.3",
  SI: "Ljubljana 14.5 46.1",
  SK: "Bratislava|Pressburg 17.1 48.1/Žilina 18.7 49.2",
  TH: "Bangkok|กรุงเทพมหานคร 100.5 13.8",
  TN: "Tunis|تونس 10.2 36.8",
  TR: "Ankara 32.9 39.9/İstanbul|Istanbul 29.0 41.0/İzmir|Izmir 27.1 38.4/Eskişehir 30.5 39.8/Bursa 29.1 40.2/Antalya 30.7 36.9/Adana 35.3 37.0",
  TW: "台北|臺北|Taipei 121.6 25.0/桃園|Taoyuan 121.3 25.0/高雄|Kaohsiung 120.3 22.6",
  UA: "Київ|Kyiv|Kiew|Kiev 30.5 50.5/Львів|Lviv 24.0 49.8/Одеса|Odesa 30.7 46.5/Харків|Kharkiv 36.2 50.0",
  US: "Washington, DC|Washington 283.0 38.9/New York|New York, NY 286.0 40.7/Los Angeles 241.8 34.1/Chicago 272.4 41.9/Anchorage 210.1 61.2/Memphis 270.0 35.1/Louisville 274.2 38.3/Cincinnati 275.5 39.1/Miami 279.8 25.8/Atlanta 275.6 33.7/Dallas 263.2 32.8/Houston 264.6 29.8/San Francisco 237.6 37.8/Oakland 237.7 37.8/Seattle 237.7 47.6/Portland, OR 237.3 45.5/Denver 255.0 39.7/Phoenix 247.9 33.4/Las Vegas 244.9 36.2/Minneapolis 266.7 45.0/Detroit 277.0 42.3/Boston 288.9 42.4/Philadelphia 284.8 40.0/Newark, NJ 285.8 40.7/Indianapolis 273.8 39.8/St. Louis 269.8 38.6/Kansas City 265.4 39.1/Salt Lake City 248.1 40.8/Charlotte 279.2 35.2/Nashville 273.2 36.2/Ontario, CA 242.4 34.1/San Diego 242.8 32.7/Springfield, IL 270.4 39.8/Honolulu 202.1 21.3/Austin 262.3 30.3/New Orleans 269.9 30.0/Jamaica, NY 286.2 40.7",
  UY: "Montevideo 303.8 -34.9",
  UZ: "Tashkent|Toshkent 69.2 41.3",
  VE: "Caracas 293.1 10.5",
  VN: "Hà Nội|Hanoi 105.8 21.0/Thành phố Hồ Chí Minh|Ho Chi Minh City 106.7 10.8",
  XK: "Prishtina|Pristina|Priština 21.2 42.7",
  ZA: "Johannesburg 28.0 -26.2/Cape Town 18.4 -33.9/Durban 31.0 -29.9/Pretoria 28.2 -25.7",
};

export interface Known {
  spot: Spot;
  /** The town itself, and not just somewhere in its country. */
  exact: boolean;
}

/** Where a place lies: the town if it is known, else the middle of its country; null where not even that is known. */
export function locate(name: string | null, region: string | null, country: string): Known | null {
  const spots = spotsOf(country);
  const town = name && (spots.get(fold(`${name} ${region ?? ""}`)) ?? spots.get(fold(name)));
  if (town) return { spot: town, exact: true };
  const middle = middleOf(country);
  return middle && { spot: middle, exact: false };
}

/** All towns of a country by their names, as `fold` has them. */
export function spotsOf(country: string): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const entry of TOWNS[country]?.split("/") ?? []) {
    const [, names, longitude, latitude] = /^(.+) ([\d.-]+) ([\d.-]+)$/u.exec(entry)!;
    const east = within(0, Number(longitude));
    for (const name of names!.split("|")) spots.set(fold(name), [Number(east.toFixed(1)), Number(latitude)]);
  }
  return spots;
}

export const COUNTRIES_WITH_TOWNS: readonly string[] = Object.keys(TOWNS);

/** Letters alone, without accents and case: carriers write a town in many ways. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}
