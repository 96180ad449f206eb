/** Malay offices and professions. Source: titles of public offices, companies, police and research in Malaysia. */
import type { RoleLexicon } from '../roles.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ROLES: RoleLexicon = {
  heads: list(
    `jurucakap pengarah ketua pengerusi presiden timbalan menteri setiausaha pengurus ceo pengasas pemilik penganalisis pakar penyelidik
    perunding pensyarah pelajar ahli penyelaras pegawai peguam hakim pendakwa penasihat editor wartawan pelanggan mangsa suspek
    pesuruhjaya naib pemangku`,
  ),
  modifiers: list(
    `besar agung am urusan eksekutif kanan muda operasi kewangan teknologi maklumat komunikasi undang-undang awam keselamatan siber digital
    polis negara pertama kedua`,
  ),
  voices: list('jurucakap wakil pengurusan'),
  units: list('bahagian unit jabatan cawangan pasukan jawatankuasa'),
  institutional: list('jurucakap pengarah ketua eksekutif pengurus'),
  seats: {},
  links: list('di dari daripada pada untuk'),
  anonymous: list(
    'sumber pegawai mangsa pelaku penjual pembeli orang netizen pengguna pakar penganalisis penyelidik penggodam saksi lelaki wanita pelanggan pekerja',
  ),
  indefinite: list('seorang sebuah para sejumlah beberapa salah'),
  titles: new Set(),
  contracted: [],
  behindBodies: [],
  works: new Set(),
};
