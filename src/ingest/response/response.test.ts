import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractStatements } from '../statement/index.ts';
import { extractResponses } from './index.ts';

/** Kind, who, organization and due day of each response in a sentence of 7 March 2023. */
function found(lang: Lang, sentence: string) {
  const opening = lang === 'id' ? 'Kabar itu beredar sejak pagi.' : 'The news spread in the morning.';
  const input = { text: `${opening}\n${sentence}`, lang, title: null, published: '2023-03-07' };
  return extractResponses(input, extractStatements(input)).map((response) => {
    const { sentence: told, sentenceStart, span, cue } = response;
    expect(told.slice(span.start - sentenceStart, span.end - sentenceStart)).toBe(cue);
    expect(input.text.slice(span.start, span.end)).toBe(cue);
    return [response.kind, response.speaker, response.due];
  });
}

const NUSA = 'PT Nusa Jaya Digital';
type Row = [sentence: string, expected: (string | null)[][]];

describe('silences and refusals in Indonesian', () => {
  it.each<Row>([
    [
      `Hingga berita ini diturunkan, ${NUSA} belum merespons pertanyaan Warta Uji.`,
      [['unanswered', NUSA, null]],
    ],
    [`${NUSA} belum merespons.`, [['unanswered', NUSA, null]]],
    [`Sampai kini belum ada tanggapan dari ${NUSA} terkait kabar itu.`, [['unanswered', NUSA, null]]],
    [
      'Warta Uji telah menghubungi Badan Uji Siber, namun belum mendapat tanggapan.',
      [['unanswered', 'Badan Uji Siber', null]],
    ],
    [
      'Warta Uji telah menghubungi Badan Uji Siber. Namun belum ada jawaban.',
      [['unanswered', 'Badan Uji Siber', null]],
    ],
    [
      `Direktur Utama ${NUSA}, Ratna Wulandari, menolak berkomentar mengenai harga.`,
      [['declined', 'Ratna Wulandari', null]],
    ],
    [`Ratna Wulandari enggan merinci jumlah pelanggan.`, [['declined', 'Ratna Wulandari', null]]],
    // another matter than a question
    [`Tim ${NUSA} tidak menanggapi serangan itu dengan cepat.`, []],
    ['Ratna Wulandari tidak menanggapi gurauan peserta acara.', []],
    ['Pelanggan tidak menanggapi pesan penipuan yang beredar.', []],
    [`${NUSA} tidak menanggapi surat tebusan para peretas.`, []],
    [`${NUSA} menolak membayar tebusan.`, []],
    // not asserted, or nobody named
    [`Jika ${NUSA} belum merespons permintaan itu, pelanggan dapat menggugat.`, []],
    ['Hingga kini belum ada tanggapan.', []],
    ['"Mereka belum merespons pertanyaan kami," kata Ratna Wulandari.', []],
  ])('%s', (sentence, expected) => {
    expect(found('id', sentence)).toEqual(expected);
  });
});

describe('silences and refusals in English', () => {
  it.each<Row>([
    [`${NUSA} did not reply to questions sent by email.`, [['unanswered', NUSA, null]]],
    ['Corvex has not responded.', [['unanswered', 'Corvex', null]]],
    ['There was no immediate response from Corvex.', [['unanswered', 'Corvex', null]]],
    ['Corvex could not be reached for comment.', [['unanswered', 'Corvex', null]]],
    ['A spokesperson for Corvex declined to comment on the price.', [['declined', 'Corvex', null]]],
    ['Corvex declined to say how many people were affected.', [['declined', 'Corvex', null]]],
    ['Corvex did not respond to the attack in time.', []],
    ['Corvex did not respond to the ransom message.', []],
    ['Mira Oakes did not answer the phishing email.', []],
    ['Corvex refused to pay.', []],
    ['If Corvex did not respond to a request, customers could sue.', []],
    ['"They did not answer our questions," said Mira Oakes.', []],
  ])('%s', (sentence, expected) => {
    expect(found('en', sentence)).toEqual(expected);
  });
});

describe('promises', () => {
  it.each<[Lang, ...Row]>([
    [
      'id',
      `"Kami akan mengumumkan hasil audit forensik dalam dua pekan," kata Ratna Wulandari, Kepala Komunikasi ${NUSA}, Senin (6/3/2023).`,
      [['promised', 'Ratna Wulandari', '2023-03-20']],
    ],
    [
      'id',
      'Ratna Wulandari berjanji menyampaikan hasil investigasi paling lambat 30 Juni 2023.',
      [['promised', 'Ratna Wulandari', '2023-06-30']],
    ],
    [
      'id',
      `${NUSA} akan memberitahukan pelanggan yang terdampak pekan depan.`,
      [['promised', NUSA, '2023-03-19']],
    ],
    [
      'id',
      'Ratna Wulandari mengatakan pemeriksaan forensik akan selesai bulan depan.',
      [['promised', 'Ratna Wulandari', '2023-04']],
    ],
    [
      'en',
      '"We will publish the findings of the audit by 30 June," said Mira Oakes, chief executive of Corvex.',
      [['promised', 'Mira Oakes', '2023-06-30']],
    ],
    [
      'en',
      'Corvex said it will notify affected customers within two weeks.',
      [['promised', 'Corvex', '2023-03-21']],
    ],
    ['en', 'Corvex promised to share the findings with regulators.', [['promised', 'Corvex', null]]],
    // denied, about another matter, a mere measure, or dependent on something
    ['id', 'Ratna Wulandari mengatakan perusahaan tidak akan mengumumkan hasil audit.', []],
    ['id', '"Kami akan meningkatkan keamanan sistem," kata Ratna Wulandari.', []],
    ['id', '"Jika terbukti, kami akan mengumumkan hasilnya," kata Ratna Wulandari.', []],
    ['en', 'Corvex said it would not disclose the results.', []],
    ['en', 'Corvex will release a new phone next month.', []],
    ['en', 'Corvex has published the findings.', []],
  ])('%s: %s', (lang, sentence, expected) => {
    expect(found(lang, sentence)).toEqual(expected);
  });

  it('name the statement that holds them', () => {
    const text =
      'Kabar itu beredar.\n"Kami akan mengumumkan hasil audit," kata Ratna Wulandari, Kepala Komunikasi PT Nusa Jaya Digital.';
    const input = { text, lang: 'id' as const, title: null, published: null };
    const statements = extractStatements(input);
    const [promise] = extractResponses(input, statements);
    expect(statements[promise?.statement ?? -1]?.text).toContain('akan mengumumkan');
    expect(promise?.due).toBeNull();
  });
});

describe('any text', () => {
  it.each(['', 'belum merespons', 'did not respond', 'akan mengumumkan hasil '.repeat(2000)])(
    'is read without an error',
    (text) => {
      const input = { text, lang: 'id' as const, title: null, published: null };
      expect(extractResponses(input, [])).toEqual([]);
    },
  );
});
