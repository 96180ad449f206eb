/** Indonesian offices and professions. Source: titles of public offices, companies, police, research and common occupations. */
import type { RoleLexicon } from '../roles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ROLES: RoleLexicon = {
  heads:
    list(`juru bicara jubir direktur dirut dirjen direksi kepala ketua wakil menteri presiden gubernur bupati walikota wali sekretaris sekjen
    sekda komisaris manajer manager chairman ceo cto cio ciso cfo coo pendiri founder co-founder pemilik owner pengamat pakar ahli peneliti
    periset analis konsultan dosen guru rektor dekan mahasiswa anggota legislator politikus politisi koordinator deputi staf stafsus
    menkominfo menkomdigi menkes mendagri menko menkopolhukam menhan menkeu menlu mendikbud wamen wamenkominfo wapres kapolri kapolda kapolres
    kabareskrim kadiv kabid kabag kabiro kadis kapuspen kapolsek karo kasat kasubdit kanit wakapolri panglima komandan danrem dandim
    pengacara advokat kuasa jaksa hakim penyidik penasihat perwakilan direktris vice svp vp head president editor pemimpin redaksi
    jurnalis wartawan aktivis relawan warga pengguna nasabah korban pelanggan tersangka terdakwa pemuda petani pedagang nelayan sopir
    pekerja karyawan pegawai buruh penjaga pelatih atlet pemain kapten epidemiolog dokter perawat bidan psikolog sosiolog ekonom komikus
    artis penyanyi aktor aktris seniman penulis sutradara produser musisi pengusaha pebisnis praktisi spesialis eksekutif duta mantan
    mensos menpora menhub mendag menaker menag menparekraf mentan menperin menteri-koordinator kadispen kadisdik kadinkes
    kapuspenkum kapendam kapolresta kapolrestabes kajari kajati wagub wabup wawali sesmenko dansat danlanal rohaniawan camat lurah kades plt pjs pj inspektur auditor bendahara pengurus pembina penggagas inisiator pengelola manajemen kasi kasubag
    corporate secretary chief officer kapusdatin humas jurubicara bintang pesohor selebgram youtuber influencer pegiat pemerhati tokoh ulama pendeta ibu ayah istri suami
    anak adik kakak tetangga saksi pensiunan pelaku ketum waketum waketua ketua-umum guru`),
  modifiers:
    list(`umum jenderal utama eksekutif senior muda madya bidang besar harian pengganti tetap tinggi khusus keuangan operasional
    pemasaran teknologi informasi komunikasi hukum publik satu i ii iii iv v pertama kedua independen politik keamanan siber digital
    forensik riset hubungan masyarakat komunikasi korporat corporate communication secretary chief executive officer pelaksana tugas
    luar biasa lapangan humas bicara technology information security operating financial privacy product relations affairs policy compliance risk
    divisi departemen kebijakan bersama pembina daerah negara perusahaan muda-mudi senator regional`),
  voices: list('juru bicara jubir jurubicara perwakilan humas manajemen direksi'),
  units: list(
    'divisi bidang bagian subbagian subbag seksi satuan unit urusan biro subdirektorat subdit tim komisi peleton pusat harian koordinator',
  ),
  institutional: list(
    'juru jubir bicara direktur dirut kepala corporate eksekutif manajer komisaris sekretaris',
  ),
  seats: {
    menkominfo: ['Kominfo', 'Kemenkominfo', 'Kementerian Kominfo', 'Kementerian Komunikasi dan Informatika'],
    menkomdigi: ['Komdigi', 'Kemenkomdigi', 'Kementerian Komdigi', 'Kementerian Komunikasi dan Digital'],
    menkes: ['Kemenkes', 'Kementerian Kesehatan'],
    mendagri: ['Kemendagri', 'Kementerian Dalam Negeri'],
    menkopolhukam: ['Kemenko Polhukam'],
    menkeu: ['Kemenkeu', 'Kementerian Keuangan'],
    kapolri: ['Polri'],
    kabareskrim: ['Bareskrim'],
    'menteri komunikasi dan informatika': ['Kementerian Komunikasi dan Informatika', 'Kominfo'],
    'menteri komunikasi dan digital': ['Kementerian Komunikasi dan Digital', 'Komdigi'],
    'menteri kesehatan': ['Kementerian Kesehatan', 'Kemenkes'],
    'menteri dalam negeri': ['Kementerian Dalam Negeri', 'Kemendagri'],
  },
  links: list('di dari pada untuk'),
  anonymous:
    list(`sumber pejabat korban pelaku penjual pembeli warga netizen warganet pengguna nasabah pengamat pakar ahli analis peneliti
    peretas hacker saksi orang pria wanita perempuan pelanggan pengunjung peserta karyawan pegawai penyerang pemilik lainnya`),
  indefinite: list('seorang seorang sebuah para sejumlah beberapa salah satu sang si'),
  titles: new Set(),
  contracted: ['men', 'wamen'],
  behindBodies: [],
  works: new Set(),
};
