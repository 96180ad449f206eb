/** Malay paging, from the house styles of Malaysian news sites. */
import type { Paging } from '../paging.ts';

export const PAGING: Paging = {
  next: /^(?:halaman\s+)?(?:seterusnya|berikutnya)\s*[›»>→]{0,2}$/iu,
  all: /^(?:lihat|papar)\s+semua(?:\s+halaman)?$/iu,
};
