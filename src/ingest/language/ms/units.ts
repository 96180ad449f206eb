/** Counted nouns of Malay breach news; the head comes first. */
import type { UnitLexicon } from '../units.ts';
import { PREDICATES } from './predicates.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const UNITS: UnitLexicon = {
  head: 'first',
  nouns: {
    people: list(
      `penduduk orang pelanggan pengguna peserta pekerja kakitangan pesakit penumpang pelajar pengundi ahli individu mangsa pengikut
      warganegara rakyat pemegang pemohon penjawat keluarga`,
    ),
    accounts: list('akaun emel e-mel email profil'),
    records: list(
      'data rekod baris entri kad pasport sampel catatan transaksi sijil maklumat mykad nombor katalaluan nama alamat polisi',
    ),
    files: list('dokumen fail gambar foto video helaian folder'),
    organizations: list(
      'syarikat agensi jabatan kementerian hospital sekolah universiti bank laman organisasi institusi klinik kedai premis',
    ),
    other: list('serangan pelayan komputer peranti kes percubaan laporan insiden sistem aduan'),
  },
  phrases: {
    'alamat e': 'accounts',
    'data peribadi': 'records',
    'kad pengenalan': 'records',
    'laman web': 'organizations',
  },
  classifiers: list('buah orang keping'),
  agentForm: /^(?:pem[bpf]?|pen[dcjt]?|peng[ghk]?|peny|pel|per|pe)\p{L}{3,}(?<!an)$/u,
  agentExceptions: list(
    'pelayan peristiwa perkara peluang pesawat peta penyakit pendapat pengaruh penjara penanda pemilu penyebab perlu pernah',
  ),
  predicates: PREDICATES,
  stops: list(
    `yang di dari daripada dan atau pada untuk dengan oleh setiap sejak hingga ke ini itu tersebut berkenaan antaranya adalah ada akan
    telah sudah masih boleh dapat kerana selepas sebelum ketika kepada dalam namun tetapi juga termasuk serta sebagai menjadi
    bukan tidak kira-kira dijual dicuri didakwa terjejas lagi lain mereka`,
  ),
  participles: [],
  partOf: list('antaranya daripadanya selebihnya'),
  partOpenings: ['daripada jumlah itu', 'daripada jumlah tersebut'],
  leadingCounters: list('jumlah bilangan'),
  trailingCounters: list('sebanyak sejumlah berjumlah mencecah'),
  borrowedHeads: list('data records users accounts'),
  percent: list('peratus'),
  currencies: {
    ringgit: 'MYR',
    'ringgit malaysia': 'MYR',
    'dolar as': 'USD',
    'dolar amerika': 'USD',
    'dolar singapura': 'SGD',
    dolar: 'USD',
    rupiah: 'IDR',
    euro: 'EUR',
    bitcoin: 'BTC',
  },
  durations: list('hari jam minit saat minggu bulan tahun abad kali'),
  foreign: list(
    `suspek tertuduh hakim kilometer meter negara negeri daerah langkah cara hal sebab
    mesyuarat saksi aksara digit peratusan gol kes-kes seksyen akta`,
  ),
};
