/** Words of Malay names, bodies and places. Source: forms of address, ranks, ministries and states of Malaysia. */
import type { NameLexicon } from '../names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NAMES: NameLexicon = {
  addresses: list('encik puan cik mr mrs ms'),
  honorifics: list(
    `encik puan cik tuan tun tan sri datuk dato' datin dato seri haji hajah ustaz ustazah dr prof profesor ir ts tengku raja syed
    sharifah jeneral kolonel mejar kapten sarjan inspektor superintendan acp dcp asp dsp komisioner penggodam si`,
  ),
  male: list('encik datuk dato tuan haji'),
  female: list('puan cik datin hajah'),
  degrees: list('phd ph d mba msc jr'),
  particles: list('bin binti al el a/l a/p anak'),
  bodies: list(
    `kementerian jabatan badan agensi suruhanjaya lembaga majlis kerajaan polis mahkamah bank universiti institut fakulti sekolah
    hospital klinik yayasan persatuan kesatuan gabungan parti kumpulan syarikat perbadanan pejabat pusat pertubuhan makmal akhbar sdn`,
  ),
  institutional: list(
    `bahagian unit jabatan siber keselamatan digital komunikasi multimedia kesihatan dalam negeri luar kewangan undang-undang pertahanan
    negara kebangsaan malaysia perlindungan data peribadi teknologi maklumat awam pendidikan pertanian perdagangan industri tenaga
    jenayah komersial bukit aman berhad bhd utara selatan timur barat kuala lumpur selangor johor pahang perak kedah kelantan
    terengganu melaka sembilan pulau pinang perlis sabah sarawak labuan putrajaya singapura brunei indonesia`,
  ),
  bodyParticles: list('dan of the &'),
  nameless: list(
    `isnin selasa rabu khamis jumaat sabtu ahad januari februari mac april mei jun julai ogos september oktober november disember
    kami kita saya dia beliau mereka ini itu para seorang sementara namun selain ketika menurut dalam pada di ke dari daripada untuk dengan
    tetapi jika kerana oleh baca selepas sebelum kemudian lebih meskipun walaupun hingga sejak atas bagi tidak bukan belum akan
    telah ada semua setiap beberapa kata ujar apa siapa yang kad pihak hari tahun bulan seperti sebagai secara kini dan atau
    supaya sehingga maka lagi masih manakala bagaimanapun terdahulu sehubungan data laman akaun memetik mengikut berdasarkan`,
  ),
  accounts: list('akaun pengguna penggodam nama bernama penjual'),
  groups: list('kumpulan geng sindiket'),
  given: list('abdul ahmad mohd mohamad muhammad muhamad nur siti nor wan nik che syed tengku megat'),
  men: new Set(),
  women: new Set(),
  surnames: new Set(),
  placed: list('kampung taman felda parti mukim'),
  aliases: list('alias'),
  letters: new Set(),
  shapes: [],
  // abstract nouns ("Perlindungan", "Komunikasi"): fields of office, not names of people
  stems: [
    [/^(?:(?:pe|ke|per|pem|pen|peng)\p{L}{4,}an|\p{L}{4,}(?:asi|isasi|iti|ologi|isme))$/u, 'institutional'],
  ],
};
