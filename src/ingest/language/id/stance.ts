/** Indonesian phrases of stance, as spokespeople and sellers use them about breaches. */
import type { StanceLexicon } from '../stance.ts';

const list = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const STANCES: StanceLexicon = {
  phrases: [
    [
      'apologises',
      list(
        'mohon maaf, minta maaf, meminta maaf, permohonan maaf, permintaan maaf, kami menyesal, memohon maaf',
      ),
    ],
    [
      'denies',
      list(
        `tidak benar, tidaklah benar, bukan dari kami, tidak ada kebocoran, tidak terjadi kebocoran, tidak bocor, bukan kebocoran, tidak valid, hoaks, hoax,
        tidak ada data yang bocor, bukan data kami, tidak diretas, bukan akibat, tidak berasal dari, tidak ditemukan kebocoran, tetap aman, dipastikan aman,
        tidak ada indikasi, bukan diretas, bukan di-hack, tidak terdampak, tidak pernah bocor, aman terkendali, data aman, nasabah aman, pengguna aman`,
      ),
    ],
    [
      'investigates',
      list(
        `menyelidiki, penyelidikan, investigasi, menginvestigasi, menelusuri, penelusuran, mendalami, pendalaman, audit forensik, masih diperiksa,
        sedang diperiksa, masih dicek, sedang dicek, kami cek, menguji ulang, memverifikasi, verifikasi, ditelaah, menelaah, digital forensik`,
      ),
    ],
    [
      'demands',
      list(
        'harus segera, wajib segera, mendesak, menuntut, meminta pemerintah, harus bertanggung jawab, harus ditindak, perlu segera, harus memberi',
      ),
    ],
    [
      'advises',
      list(
        'jangan, sebaiknya, diimbau, mengimbau, ganti kata sandi, mengganti kata sandi, ubah kata sandi, waspada, berhati-hati, hati-hati, segera ganti, disarankan',
      ),
    ],
    [
      'blames',
      list(
        'ulah, kelalaian, lalai, akibat kelalaian, lemahnya, kesalahan, bertanggung jawab atas, gagal melindungi, disebabkan oleh',
      ),
    ],
    [
      'acts',
      list(
        `telah memblokir, sudah memblokir, memblokir, telah memanggil, sudah memanggil, telah melaporkan, sudah menutup, telah menutup, telah memperbaiki,
        sudah diperbaiki, berkoordinasi, telah melakukan, sudah melakukan, akan melakukan, memitigasi, mitigasi, pengamanan, meningkatkan keamanan, memperkuat`,
      ),
    ],
    [
      'confirms',
      list(
        'memang ada, benar terjadi, benar ada, telah terjadi, membenarkan, mengakui adanya, adanya kebocoran, telah diretas, kami akui, benar bahwa, sedang diretas',
      ),
    ],
  ],
  assurances: list(
    'normal, aman, lancar, tetap berjalan, tetap beroperasi, pulih, terlindungi, tidak terganggu, terkendali',
  ),
  conditions: ['jika', 'kalau', 'bila', 'apabila'],
};
