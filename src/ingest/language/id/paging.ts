/** Indonesian paging, from the house styles of national news sites. */
import type { Paging } from '../paging.ts';

export const PAGING: Paging = {
  next: /^(?:halaman\s+)?(?:selanjutnya|berikutnya|lanjut|lanjutkan membaca)\s*[›»>→]{0,2}$|^(?:hal(?:aman)?\.?\s*)?[1-9]\d?$/iu,
  all: /^(?:(?:tampilkan|lihat|baca|buka)\s+)?(?:semua(?:nya)?(?:\s+halaman)?|selengkapnya|dalam satu halaman)$/iu,
};
