/**
 * A hundred queries over the register as people type them, and what must be among the first five answers. Written from
 * the register's facts before any search was tried on them. No query language: other searches have none.
 *
 * Targets: "incident:ID", "person:ID", "organization:ID", "figure:INCIDENT:VALUE" (an entry of that incident with that
 * value), "statement:INCIDENT:PARTY" (a statement in that incident by that person or body).
 */
export interface BenchQuery {
  readonly text: string;
  readonly lang: 'id' | 'en';
  /** Any one of them is right. */
  readonly targets: readonly string[];
}

const id = (text: string, ...targets: string[]): BenchQuery => ({ text, lang: 'id', targets });
const en = (text: string, ...targets: string[]): BenchQuery => ({ text, lang: 'en', targets });

const INCIDENTS: readonly BenchQuery[] = [
  id('bpjs kesehatan 2021', 'incident:bpjs-kesehatan-2021'),
  id('kebocoran data tokopedia', 'incident:tokopedia-2020'),
  id('ransomware pusat data nasional surabaya', 'incident:pdns-2024'),
  id('bank syariah indonesia lockbit', 'incident:bsi-lockbit-2023'),
  id('serangan bank indonesia conti', 'incident:bank-indonesia-conti-2022'),
  id('pedulilindungi bjorka', 'incident:pedulilindungi-2022'),
  id('npwp bjorka', 'incident:npwp-2024'),
  id('registrasi kartu sim', 'incident:registrasi-sim-2022'),
  id('riwayat penelusuran indihome', 'incident:indihome-2022'),
  id('surat presiden bin', 'incident:surat-presiden-bin-2022'),
  id('sertifikat vaksin presiden', 'incident:sertifikat-vaksin-presiden-2021'),
  id('pengaduan kpai', 'incident:kpai-2021'),
  id('data siswa akses langsung', 'incident:siswa-58-juta-2026'),
  id('ehac kementerian kesehatan', 'incident:ehac-2021'),
  id('daftar pemilih tetap 2014', 'incident:kpu-dpt-2014-2020'),
  en('equifax credit files', 'incident:equifax-2017'),
  en('british airways card skimming', 'incident:british-airways-2018'),
  en('singapore hospital patient records', 'incident:singhealth-2018'),
  en('dating site for affairs', 'incident:ashley-madison-2015'),
  en('moveit flaw', 'incident:moveit-2023'),
  en('philippine voter database', 'incident:comelec-2016'),
  en('uber hid theft', 'incident:uber-2016'),
  en('bribed support agents', 'incident:coinbase-2025'),
  en('passport holders indonesia offered', 'incident:paspor-imigrasi-2023'),
  en('nursery children extortion', 'incident:kido-2025'),
];

const TYPOS: readonly BenchQuery[] = [
  id('bjps kesehatan', 'incident:bpjs-kesehatan-2021', 'organization:bpjs-kesehatan'),
  id(
    'bjps',
    'organization:bpjs-kesehatan',
    'organization:bpjs-ketenagakerjaan',
    'incident:bpjs-kesehatan-2021',
  ),
  id('tokopdeia', 'incident:tokopedia-2020', 'organization:tokopedia'),
  id('tokpedia', 'incident:tokopedia-2020', 'organization:tokopedia'),
  id('pedulilindugni', 'incident:pedulilindungi-2022', 'organization:pedulilindungi'),
  id('bhineka', 'incident:bhinneka-2020', 'organization:bhinneka'),
  id('bukalpak', 'incident:bukalapak-2019-2020', 'organization:bukalapak'),
  id('dukcpail', 'incident:dukcapil-337-juta-2023', 'organization:dukcapil'),
  id('komninfo kontrak', 'incident:kominfo-kontrak-pdn-2024'),
  id('telkomsle orang dalam', 'incident:telkomsel-orang-dalam-2020'),
  id('bjrorka', 'organization:bjorka'),
  id('shinyhuntres', 'organization:shinyhunters'),
  id('kemendikubd', 'incident:kemendikbud-13-juta-2020', 'organization:kemendikbud'),
  id('cermatii', 'incident:cermati-2020', 'organization:cermati'),
  id('ransomwer brain chiper', 'organization:brain-cipher', 'incident:pdns-2024'),
  id('jasamarga', 'incident:jasa-marga-2022', 'organization:jasa-marga'),
  id('bank jtaim', 'incident:bank-jatim-2021', 'organization:bank-jatim'),
  en('marriot starwod', 'incident:marriott-starwood-2018'),
  en('qauntas', 'incident:qantas-2025', 'organization:qantas'),
  en('medibnak health claims', 'incident:medibank-2022'),
  en('ticketmastr', 'incident:ticketmaster-snowflake-2024', 'organization:ticketmaster'),
  en('linkdin profiles', 'incident:linkedin-700m-2021', 'organization:linkedin'),
  en('ashly madisson', 'incident:ashley-madison-2015', 'organization:ashley-madison'),
  en('jagaur land rover', 'incident:jaguar-land-rover-2025', 'organization:jaguar-land-rover'),
  en('powershcool', 'incident:powerschool-2024', 'organization:powerschool'),
];

const NUMBERS: readonly BenchQuery[] = [
  id('279 juta', 'figure:bpjs-kesehatan-2021:279000000', 'incident:bpjs-kesehatan-2021'),
  id('279.000.000', 'figure:bpjs-kesehatan-2021:279000000'),
  en('279 million', 'figure:bpjs-kesehatan-2021:279000000'),
  en('279m', 'figure:bpjs-kesehatan-2021:279000000'),
  id('279jt kotz', 'figure:bpjs-kesehatan-2021:279000000'),
  id('105.003.428', 'figure:kpu-105-juta-2022:105003428'),
  id('105003428 kpu', 'figure:kpu-105-juta-2022:105003428'),
  id('1,3 juta siswa', 'figure:kemendikbud-13-juta-2020:1300000'),
  id('1.304.401.300', 'figure:registrasi-sim-2022:1304401300'),
  id('4,9 juta nasabah', 'figure:bca-bjorka-2025:4900000', 'figure:bjorka-nasabah-bank-2025:4900000'),
  id('91 juta akun', 'figure:tokopedia-2020:91000000'),
  id('337.225.465', 'figure:dukcapil-337-juta-2023:337225465'),
  id('3.250.144.777 baris', 'figure:pedulilindungi-2022:3250144777'),
  id('100 miliar bank dki', 'figure:bank-dki-2025:100000000000'),
  en('380,000 british airways', 'figure:british-airways-2018:380000'),
  en('383 million reservation', 'figure:marriott-starwood-2018:383000000'),
  en(
    'three billion yahoo',
    'figure:yahoo-2013:3000000000',
    'incident:yahoo-2013',
    'statement:yahoo-2013:yahoo',
  ),
  en('3 billion accounts', 'figure:yahoo-2013:3000000000'),
  en('192.7 million', 'figure:change-healthcare-2024:192700000'),
  en('533 million facebook', 'figure:facebook-533m-2021:533000000'),
];

const NAMES: readonly BenchQuery[] = [
  id('dedy permadi', 'person:dedy-permadi'),
  id('dedi permadi', 'person:dedy-permadi'),
  id('zudan', 'person:zudan-arif-fakrulloh'),
  id('pratama persada', 'person:pratama-persadha'),
  id('semuel pangerapan', 'person:semuel-abrijani-pangerapan'),
  id('hinsa siburian', 'person:hinsa-siburian'),
  id('johny plate', 'person:johnny-g-plate'),
  id('budi ari setiadi', 'person:budi-arie-setiadi'),
  id('teguh aprianto', 'person:teguh-aprianto'),
  id('elsam', 'organization:elsam'),
  id('badan siber', 'organization:bssn'),
  id('kotz', 'organization:kotz'),
  en('troy hunt', 'person:troy-hunt'),
  en('khosrowshahi', 'person:dara-khosrowshahi'),
  en('elizabeth denam', 'person:elizabeth-denham'),
];

const STATEMENTS: readonly BenchQuery[] = [
  id('zudan susunan kolom', 'statement:bpjs-kesehatan-2021:zudan-arif-fakrulloh'),
  id('menteri bergurau hantu', 'statement:dukcapil-337-juta-2023:budi-arie-setiadi'),
  id('bank dki membantah kebobolan', 'statement:bank-dki-2025:agus-haryoto-widodo'),
  id('server tni dimatikan', 'statement:bais-tni-2024:nugraha-gumilar'),
  id('kata sandi terenkripsi tokopedia pencurian baru', 'statement:tokopedia-2020:nuraini-razak'),
  id('polri hoaks data usang', 'statement:polri-26-juta-2022:dedi-prasetyo'),
  id('pln replikasi lama', 'statement:pln-2022:gregorius-adi-trianto'),
  id('mencopot direktur ti bank', 'statement:bank-dki-2025:pramono-anung'),
  id('kemensos tidak memakai ktp', 'statement:kemensos-2022:tri-rismaharini'),
  en('chief executive resigned coupang', 'statement:coupang-2025:park-dae-jun'),
  en('refused to pay bounty', 'statement:coinbase-2025:brian-armstrong'),
  en('army sergeant health app', 'statement:9near-thailand-2023:damrongsak-kittiprapas'),
  en('brewer apologised two months', 'statement:asahi-2025:atsushi-katsuki'),
  en('third of americans ransom paid', 'statement:change-healthcare-2024:andrew-witty'),
  en('blurred and removed the pictures', 'statement:kido-2025:radiant'),
];

export const QUERIES: readonly BenchQuery[] = [...INCIDENTS, ...TYPOS, ...NUMBERS, ...NAMES, ...STATEMENTS];
