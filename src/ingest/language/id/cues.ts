/** Indonesian reporting words. Source: the reporting verbs of newspaper Indonesian (KBBI), grouped by what they do. */
import type { Act, CueLexicon } from '../cues.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);
const table = (rows: Readonly<Partial<Record<Act, string>>>): ReadonlyMap<string, Act> =>
  new Map(
    Object.entries(rows).flatMap(([act, words]) =>
      (words.includes(',') ? words.split(',').map((word) => word.trim()) : list(words)).map(
        (word) => [word, act as Act] as const,
      ),
    ),
  );

export const CUES: CueLexicon = {
  verbs: table({
    say: `mengatakan menyatakan menyebut menyebutkan menyampaikan menjelaskan menuturkan mengungkapkan mengungkap memaparkan
      menerangkan menceritakan bercerita berkata bilang berujar bertutur mengucapkan mengutarakan mengemukakan membeberkan
      menyoroti menyoal mencontohkan menggarisbawahi menyimpulkan mengumumkan melaporkan mengabarkan       menginformasikan mengisahkan menjawab merinci memberitahu memberitahukan mengimbuhkan menguraikan
      ungkapkan sampaikan jelaskan sebutkan katakan mengenang mengilustrasikan mendeskripsikan mendefinisikan`,
    add: 'menambahkan melanjutkan menyambung mengimbuhkan mengulangi',
    write: 'menulis menuliskan mengetik mencuit mencuitkan ',
    claim: 'mengklaim mengaku mengakui menyombongkan mendaku',
    deny: 'membantah menampik menepis menyangkal menolak',
    confirm:
      'memastikan menegaskan membenarkan mengonfirmasi mengkonfirmasi menjamin menekankan meyakinkan memverifikasi ',
    ask: `meminta mendesak menuntut mengimbau menghimbau menyerukan memerintahkan menginstruksikan mewajibkan menyarankan
      merekomendasikan mengusulkan mengajak mewanti-wanti menganjurkan mendorong berpesan menanyakan mempertanyakan
      memohon menagih menyuruh melarang`,
    warn: 'memperingatkan mengingatkan mengancam',
    promise: 'berjanji menjanjikan menyanggupi berkomitmen',
    opine: `menilai menduga memperkirakan memerkirakan memprediksi menganggap berpendapat memandang berpandangan
      mengakui menyayangkan mengeluhkan mengeluh mengkritik mengkritisi mengapresiasi
      mensinyalir menengarai`,
    accuse: 'menuduh menuding mendakwa',
    describe: 'menggambarkan menyindir menjuluki mencap',
  }),
  tags: table({
    say: `kata ujar tutur ucap ungkap jelas terang papar beber urai sebut tukas cetus celetuk cerita kisah kenang jawab
      tanggap komentar terangkan ungkapkan jelaskan katakan sampaikan sebutkan paparkan bilang rinci pungkas tandas tutup
      canda kelakar seloroh gurau sergah sahut balas timpal ketus lontar kilah dalih`,
    add: 'imbuh tambah lanjut sambung sambungan tambahkan lanjutkan ulang',
    write: 'tulis cuit bunyi',
    confirm: 'tegas tekan tegaskan tekankan aku akunya',
    claim: 'klaim',
    ask: 'pinta pesan tanya imbau desak seru ajak saran usul harap perintah tantang',
    warn: 'ingat ancam',
    opine: 'nilai keluh sesal sindir kritik puji duga yakin',
    promise: 'janji',
    deny: 'bantah tampik elak',
    accuse: 'tuding tuduh',
  }),
  tagSuffix: 'nya',
  sources: table({
    say: `menurut, menurut keterangan, menurut penuturan, menurut laporan, berdasarkan keterangan, berdasarkan laporan, mengutip, dilansir dari,
      dikutip dari, melansir, dilansir, mengutip dari, melansir dari, dinukil dari, kata, bagi`,
  }),
  sourcePronouns: new Set(['menurutnya']),
  passives: table({
    say: `disampaikan diungkapkan diungkap dikatakan dijelaskan dituturkan dinyatakan disebutkan disebut dipaparkan diutarakan
      dikemukakan diceritakan diumumkan dilaporkan diberitakan dikabarkan diterangkan ditegaskan diucapkan dilontarkan`,
    add: 'ditambahkan',
    write: 'ditulis dituliskan dicuitkan ',
    claim: 'diklaim diakui',
    deny: 'dibantah ditampik',
    confirm: 'dibenarkan dipastikan dikonfirmasi ditegaskan',
    ask: 'diminta didesak diimbau disarankan dituntut',
    accuse: 'dituduh dituding',
    opine: 'dinilai dianggap diduga',
    warn: 'diperingatkan diingatkan',
  }),
  agentMarkers: new Set(['oleh']),
  speechNouns: new Set(
    list(
      `pernyataan postingan unggahan keterangan penjelasan pengumuman cuitan twit tweet tulisan pesan surat rilis laporan
      bunyi peringatan imbauan keterangannya gugatan dokumen ulasan kutipan petikan ucapan penggalan isi status caption`,
    ),
  ),
  openers: new Set(['bahwa', 'bahwasanya', 'kalau', 'agar', 'supaya', 'untuk']),
  nouns: new Set(),
  narrow: new Set(),
  voiced: new Set(),
  clausal: new Set(),
  auxiliaries: new Set(
    list(
      `juga pun kemudian lalu telah sudah sempat kembali turut ikut hanya akan pernah sebelumnya selanjutnya sendiri lagi terus
      tetap masih bahkan langsung secara tegas singkat dengan menambahkan mulai pernah lantas sontak kini 
      pula sekaligus terang-terangan resmi justru malah berkali-kali berulang kali akhirnya bisa dapat harus enggan`,
    ),
  ),
  silencers: new Set([
    'belum',
    'enggan',
    'tidak',
    'tak',
    'menolak',
    'jangan',
    'untuk',
    'mau',
    'mencoba',
    'berusaha',
    'ingin',
    'berencana',
    'disebut',
  ]),
  asides: new Set(
    list(
      `meski meskipun walau walaupun jika bila apabila kepada pada saat ketika di dalam usai setelah seusai sebelum seperti sambil seraya melalui lewat dikutip dilansir yang menirukan
      dengan sebagai terkait soal mengenai tentang lagi sembari menanggapi merespons merespon waktu kala dari oleh untuk dan secara
      selepas sesaat di-lansir via menjawab mengutip pekan hari kemarin tadi singkat kini karena ditemui dihubungi dikonfirmasi begitu
      namun tetapi sebagaimana selaku pagi siang sore malam itu ini tersebut per lantas kemudian merujuk menyoal ke berharap menambahkan
      seakan pun juga bahwa ihwal saja menceritakan menegaskan mengomentari sementara sedangkan mengingatkan meyakinkan atas akan`,
    ),
  ),
  addressees: new Set(['kepada', 'pada']),
  settings: new Set(
    list(
      `keterangan keterangannya siaran konferensi jumpa pernyataan pernyataannya rilis rilisnya wawancara akun unggahan unggahannya surat
      suratnya pesan sambungan kesempatan acara diskusi rapat sidang webinar laman situs blog postingan postingannya laporan laporannya
      program seminar kunjungan dihubungi ditemui dikonfirmasi diwawancarai ditanya dimintai kanal video podcast cuitan cuitannya sambutan
      sambutannya paparan pidato pidatonya keterangan-keterangan rangka forum akunnya`,
    ),
  ),
  connectives: new Set(
    list(
      `namun tetapi tapi sementara sedangkan selain adapun kemudian lalu lantas bahkan sebab karena untuk itu karenanya terlebih
      sebelumnya selanjutnya saat ini kini lebih jauh meski begitu demikian senada terkait oleh dan atau maka sehingga padahal pasalnya
      sebaliknya pun apalagi lanjutnya terpisah dihubungi secara`,
    ),
  ),
  coordinators: new Set([
    'dan',
    'lalu',
    'setelah',
    'usai',
    'seraya',
    'sambil',
    'sembari',
    'kemudian',
    'serta',
    'karena',
  ]),
  contrasts: new Set(),
  parting: new Set(),
  subordinators: new Set(),
  addressing: [],
  determiners: new Set(),
};
