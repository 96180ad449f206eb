/**
 * Words whose final full stop does not end a sentence, in Indonesian and English newspaper prose.
 * Source: the abbreviations in general use in both languages' style guides (EYD; AP and Guardian style).
 * Lower-case, without the full stop.
 */

/** Always followed by more of the same sentence: titles, degrees before a name, "No. 5", "Rp. 5". */
export const HARD_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr drs dra prof ir h hj kh st sr sen rep gov gen col lt sgt capt cmdr maj adm hon rev pres sdr bpk tn ny ' +
    'rp no nos art pt cv jl jln gg kel kec kab prov vs etc cf eg ie e.g i.e fig vol pp hlm dll dkk dsb tsb yth a.n u.p s.d d.a ' +
    'jan feb mar apr jun jul aug agt sep sept oct okt nov dec des mt ft brigjen kombes letjen mayjen jend irjen komjen kol ' +
    'kompol akp iptu ipda aiptu bripka purn marsda laksda marsdya laksdya insp supt det atty asst'
  ).split(' '),
);

/** End a sentence only when a word that commonly begins one follows: "Acme Inc. The company". */
export const SOFT_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'del inc corp co ltd llc bros plc tbk jr u.s u.k u.n d.c e.u a.m p.m ph.d m.d b.a m.a s.h m.h s.e m.m s.t m.t s.kom m.kom m.si s.ip s.sos sh mh se mm phd'.split(
    ' ',
  ),
);

/** Words that commonly begin a sentence, lower-case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at it its he his she her they their we our you i this that these those there but and or if when while after before ' +
    'as for from according however meanwhile although since under with to by not no what who how why where so ' +
    'ia dia mereka kami kita ini itu hal namun tetapi tapi sementara menurut adapun selain sebelumnya dalam di ke dari pada untuk dengan ' +
    'oleh karena sebab kata saat ketika jika bila para pihak pihaknya seperti setelah usai lalu kemudian bahkan juga atas'
  ).split(' '),
);
