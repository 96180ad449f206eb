/** Counted nouns of Indonesian breach news; the head comes first, so "data penduduk" counts data, "penduduk" people. */
import type { UnitLexicon } from '../units.ts';
import { PREDICATES } from './predicates.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const UNITS: UnitLexicon = {
  head: 'first',
  nouns: {
    people:
      list(`penduduk jiwa warga orang nasabah pengguna peserta pelanggan karyawan pegawai pasien penumpang
      mahasiswa siswa pemilih konsumen anggota individu korban pengikut user users follower followers netizen
      pekerja guru dosen dokter asn pns pelajar jemaah jamaah pendaftar pemohon member pelamar responden masyarakat
      wni wna prajurit personel investor pembeli customer customers klien staf pemegang donatur perempuan anak
      lansia keluarga pengemudi mitra partisipan alumni relawan petugas wajib penerima pengunjung tamu kontestan murid buruh petani nelayan`),
    accounts: list('akun akunnya email surel rekening username e-mail profil'),
    records:
      list(`data datanya baris entri nik kartu paspor sampel record records rekaman catatan registrasi riwayat
      history nomor transaksi sertifikat identitas ktp kk npwp password sandi kata log pesan rekam entry entries row
      rows kredensial kredensialnya credential credentials polis tiket nama item informasi alamat sim token formulir
      sidik percakapan set`),
    files: list('dokumen berkas file files arsip foto gambar video lembar folder halaman'),
    organizations:
      list(`instansi perusahaan situs lembaga kementerian organisasi merchant rumah bank sekolah universitas
      kampus website laman pemda perguruan umkm badan dinas toko platform bisnis vendor penyedia puskesmas klinik
      hotel korporasi bumn institusi entitas portal cabang gerai apotek fasilitas koperasi pemerintah puskesmas kantor startup`),
    other:
      list(`anomali serangan server komputer perangkat kasus pihak percobaan laporan insiden sistem database
      aduan unit layanan domain aplikasi kendaraan ponsel laptop celah kerentanan pengaduan upaya panggilan permintaan
      salinan pemberitahuan notifikasi trafik kejadian ancaman basis pc mesin`),
  },
  phrases: {
    'alamat email': 'accounts',
    'alamat e': 'accounts',
    'alamat surel': 'accounts',
    'kartu keluarga': 'records',
    'rumah sakit': 'organizations',
    'warga negara': 'people',
    'nama pengguna': 'accounts',
    'data pribadi': 'records',
    'unit usaha': 'organizations',
    'unit komputer': 'other',
    'rumah tangga': 'other',
    'pihak ketiga': 'organizations',
    'anggota keluarga': 'people',
  },
  classifiers: list('buah orang total lebih lebihnya an unit lembar calon mantan bekas eks'),
  // The prefix of agents, with the sound that the stem's first one becomes; nouns in -an are deeds and things.
  agentForm: /^(?:pem[bpf]?|pen[dcjt]?|peng[ghk]?|peny|pel|per|pe)\p{L}{3,}(?<!an)$/u,
  agentExceptions:
    list(`peladen perangkat peristiwa perkara peluang pesawat peta petisi pelat pensil permen persen penyakit pendapat
    pengaruh penjara penanda pemilu penalti penyebab pemicu perlu pernah persis pertama penuh pecah penting pendek peraga perabot pepaya
    peti perak perunggu pesantren pelita peron perguruan`),
  predicates: PREDICATES,
  stops:
    list(`yang di dari dan atau pada untuk dengan oleh per sejak hingga sampai ke ini itu tersebut antaranya
    adalah ada akan telah sudah masih bisa dapat karena setelah sebelum saat ketika kepada dalam namun tetapi juga
    termasuk serta sebagai menjadi bukan tidak sekitar setara mulai bocor dijual diduga dicuri terdampak terekspos
    dalamnya lagi lainnya mereka nya jauh cocok sisanya cuma saja pun malah justru bahkan hanya kurang sering selalu
    kini sekarang sahih asli palsu ganda unik aktif sama rata baru`),
  participles: [],
  partOf: list('antaranya antara sisanya'),
  partOpenings: [
    'dari jumlah itu',
    'dari jumlah tersebut',
    'dari jumlah ini',
    'dari angka itu',
    'dari angka tersebut',
    'dari total itu',
    'dari total tersebut',
  ],
  leadingCounters: list('jumlah total'),
  trailingCounters: list('sebanyak sejumlah berjumlah jumlahnya mencapai totalnya berisi sebesar'),
  borrowedHeads: list('data database databases records users accounts customers emails'),
  percent: list('persen prosen'),
  currencies: {
    rupiah: 'IDR',
    'dolar as': 'USD',
    'dollar as': 'USD',
    'dolar amerika': 'USD',
    'dollar amerika': 'USD',
    'dolar singapura': 'SGD',
    'dolar australia': 'AUD',
    'dolar kanada': 'CAD',
    'dolar hong': 'HKD',
    'dollar singapura': 'SGD',
    'dollar australia': 'AUD',
    'dollar kanada': 'CAD',
    dolar: 'USD',
    dollar: 'USD',
    dollars: 'USD',
    euro: 'EUR',
    poundsterling: 'GBP',
    pound: 'GBP',
    'pound sterling': 'GBP',
    'poundsterling inggris': 'GBP',
    ringgit: 'MYR',
    yen: 'JPY',
    yuan: 'CNY',
    rupee: 'INR',
    won: 'KRW',
    bitcoin: 'BTC',
    bitcoins: 'BTC',
    btc: 'BTC',
    monero: 'XMR',
    xmr: 'XMR',
    ethereum: 'ETH',
    ether: 'ETH',
    eth: 'ETH',
    usdt: 'USDT',
  },
  durations: list('hari jam menit detik minggu pekan bulan tahun abad dekade kali tahunan bulanan harian'),
  foreign: list(`liter gram watt megawatt tersangka pelaku peretas hacker poin
    lantai km meter negara provinsi kota kabupaten langkah tahap cara hal alasan tim pertemuan rapat saksi karakter
    digit huruf lapis faktor gol kilometer kg ton derajat jaksa hakim menteri pasal ayat
    faktor kategori jenis bagian pilihan versi pertanyaan terdakwa pemuda pria wanita polisi sisi bidang wilayah
    musim episode artikel tempat`),
};
