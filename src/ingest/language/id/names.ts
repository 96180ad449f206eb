/** Words of Indonesian names, bodies and places. Source: forms of address, ranks, ministries, provinces and larger cities. */
import type { NameLexicon } from '../names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NAMES: NameLexicon = {
  addresses: list('pak bu bapak ibu mr mrs ms'),
  honorifics:
    list(`pak bapak bpk ibu bu saudara sdr saudari tuan nyonya mas mbak bang abang kang neng gus ustaz ustadz kiai kyai kh hj h ir drs dra dr
    prof profesor dokter insinyur sultan raden tgk habib pdt romo jenderal jend letjen mayjen brigjen irjen komjen kombes kompol akbp akp ipda
    iptu aiptu aipda bripka brigadir kolonel letkol mayor kapten letnan sersan laksamana laksda marsekal marsda ajun komisaris inspektur
    polisi besar pol tni purn purnawirawan sang si artis hacker peretas  madya muda pertama satu dua prajurit inf czi kav arh cpm chb ckm sus marsma marsdya laksma serma serka
    pater romo`),
  male: list('pak bapak bpk tuan mas bang abang kang gus kiai kyai h'),
  female: list('ibu bu nyonya mbak hj neng saudari'),
  degrees: list(
    'sh mh se mm msi ssi st mt skom mkom phd ph d md msc mba ma ssos sik mhum sip mti jr s m si kom hum sos pd mpd spd lc',
  ),
  particles: list('bin binti al el ar van der den von n'),
  bodies:
    list(`kementerian kementrian kemenko badan lembaga dinas departemen direktorat ditjen direktorat  dewan pemerintah pemprov pemkot pemkab
    polda polres polri polsek polrestabes mabes kejaksaan kejati kejari mahkamah pengadilan pt cv pd bumn bank universitas institut
    fakultas sekolah rsud rs puskesmas yayasan perkumpulan asosiasi perhimpunan persatuan ikatan himpunan koalisi forum aliansi
    majelis partai fraksi grup group perusahaan kelompok geng komplotan sindikat satgas panitia kpu bawaslu bssn kominfo komdigi bpjs telkom dukcapil
    otoritas  balai  serikat kantor    laboratorium lab media koran majalah gedung istana tentara angkatan kodam
    kepolisian perum perumda bumd stasiun kelurahan kecamatan desa rukun gugus kamar akademi politeknik konfederasi federasi jaringan
    komite      homestay hotel toko rumah dprd dpr mpr dpd ojk bi icw safenet cissrec elsam`),
  institutional:
    list(`divisi bidang bagian seksi unit satuan komisi pusat biro subdirektorat subdit tim subbagian urusan komunikasi informatika digital kesehatan dalam negeri luar keuangan hukum ham pertahanan keamanan siber sandi negara nasional
    daerah indonesia republik ri umum pemilihan penyelenggara jaminan sosial kependudukan pencatatan sipil perlindungan data pribadi
    informasi teknologi aplikasi publik pendidikan kebudayaan agama pertanian perdagangan perindustrian ketenagakerjaan energi sumber
    daya mineral perhubungan pekerjaan perumahan rakyat kelautan perikanan lingkungan hidup kehutanan pariwisata ekonomi kreatif
    koperasi usaha kecil menengah bumn badan milik investasi penanaman modal satu pintu pelayanan terpadu perencanaan pembangunan
    statistik intelijen penanggulangan bencana meteorologi klimatologi geofisika riset inovasi pemasyarakatan imigrasi pajak bea cukai
    reserse kriminal khusus reskrim ditreskrimsus krimsus bareskrim humas hubungan masyarakat penelitian pengembangan strategi
    kebijakan operasi operasional pemasaran penjualan bisnis korporat syariah asuransi sekuritas global internasional asia pasifik utama
    tbk persero jasa raharja marga tani mandiri
    jawa barat timur tengah selatan utara jakarta dki bandung surabaya semarang medan yogyakarta diy bali sumatera sumatra kalimantan sulawesi
    papua maluku aceh banten lampung riau jambi bengkulu bangka belitung kepulauan nusa tenggara ntt ntb gorontalo pontianak balikpapan
    samarinda banjarmasin palangkaraya makassar manado palu kendari ambon jayapura sorong denpasar mataram kupang palembang padang pekanbaru
    batam bogor depok tangerang bekasi malang solo surakarta madiun magelang cirebon sukabumi tasikmalaya serang cilegon kudus kediri
    jember banyuwangi sidoarjo gresik madura pasuruan probolinggo kalbar kaltim kalsel kalteng kaltara jabar jatim jateng sumbar sumut
    sumsel sulsel sulut sulteng sultra sulbar babel kepri sulut malut wonosobo kebumen cilacap purwokerto banyumas tegal pekalongan
    klaten sleman bantul kulon progo gunungkidul gunung kidul garut cianjur karawang purwakarta subang indramayu majalengka kuningan ciamis
    amerika serikat as china tiongkok inggris australia singapura malaysia jepang korea rusia ukraina eropa filipina thailand india
    kota kabupaten provinsi kecamatan kelurahan desa wilayah regional cabang area selebes nusantara
    bidang bagian urusan perempuan anak keluarga berencana kependudukan pemuda olahraga desa tertinggal transmigrasi
    akademik kemahasiswaan ilmu politik sosial budaya psikologi kedokteran farmasi teknik komputer sains manajemen administrasi
    anggaran perbendaharaan risiko kredit pasar modal perbankan moneter fiskal makro mikro industri pangan gizi obat makanan
    tanaman peternakan perkebunan hortikultura kehutanan air minum listrik gas minyak bumi migas pertambangan batubara batu bara
    transportasi darat laut udara kereta api jalan tol bandara pelabuhan logistik pos telekomunikasi penyiaran televisi radio
    mal apartemen resor wisata museum taman kebun binatang rekreasi
    bulu tangkis sepak bola pbsi pssi koni kpai komnas covid covid-19 pengawas pengawasan pemberantasan korupsi kpk tindak pidana
    satuan gugus tugas percepatan manusia sdm penyakit dagang protokol pers lintas pilkada muhammadiyah penanganan logistik distribusi regulasi standardisasi sertifikasi akreditasi`),
  bodyParticles: list('dan of the and & untuk'),
  nameless:
    list(`senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november
    desember kami kita saya dia ia mereka ini itu para sejumlah salah seorang sementara namun selain saat menurut dalam pada di ke dari untuk
    dengan tetapi tapi jika kalau bila karena sebab oleh adapun hal baca juga setelah usai sebelumnya selanjutnya kemudian lalu lebih
    terkait meski walau hingga sampai bahkan sejak selama atas bagi tidak tak bukan belum akan sudah telah ada semua setiap berbagai
    beberapa banyak kata ujar tutur apa siapa bagaimana mengapa kenapa kapan yang wib wita wit covid-19 covid     ktp nik kk sim hp internet pihak warga berikut melalui lewat terpisah senada hari tahun bulan
    pekan seperti sebagai secara begitu demikian tersebut kini nah ya jadi dan atau agar supaya sehingga maka pun lagi masih sempat
    ketika waktu sambil sedangkan apalagi padahal misalnya contohnya artinya intinya antara termasuk tanpa hanya cuma sekitar pertama kedua
    ketiga kasus dugaan data situs aplikasi laman forum berdasarkan mengutip melansir dikutip dilansir dihubungi ditemui ditanya nantinya
    sebagian kedua sejauh seluruh sebanyak tercatat disebutkan diketahui diberitakan menanggapi merespons menjawab mengenai soal`),
  accounts: list(
    'akun user username pengguna hacker peretas nama bernama handle netizen warganet admin penjual',
  ),
  groups: list('kelompok geng grup komplotan sindikat'),
  given: list(
    `abdul abdur ahmad achmad akhmad ahmed muhammad mohammad mohamad muhamad mochamad mochammad moch moh m andi raden lalu teuku tengku
    tubagus sri dewi nur siti i ni ida made gede wayan nyoman ketut putu kadek komang gusti dewa anak fx jj rz ign aa jb rr ra tb
    mas agus asep dwi tri eko muh much yohanes fransiskus maria`,
  ),
  // no Indonesian pronoun tells men from women
  men: new Set(),
  women: new Set(),
  surnames: list('pribadi batubara utama mandiri raharja tani gunung sandi negara jaya anugerah'),
  placed: list(
    'desa kelurahan kecamatan dusun kampung nagari pekon partai polsek polres puskesmas pasar terminal kapal',
  ),
  aliases: list('alias'),
  letters: new Set(),
  shapes: [],
  stems: [
    // contracted names of ministries and police districts ("Kemenkes", "Polres")
    [
      /^(?:kemen|pol(?:da|res|sek|restabes|resta)|ditres|bares|puslabfor|dis(?:dik|hub|kominfo|dukcapil))\p{L}*$/u,
      'body',
    ],
    // abstract nouns ("Perekonomian", "Investigasi"): fields of office, not names of people
    [/^(?:(?:pe|ke|per|pem|pen|peng)\p{L}{4,}an|\p{L}{4,}(?:asi|isasi|itas|ologi|isme))$/u, 'institutional'],
  ],
};
