/** Consent: walls that stand alone, in the markup of several vendors, and banners over an article. */
import { article, PROSE, page, type Shape } from './shape.ts';

const PURPOSES_ID =
  'Kami dan 842 mitra kami menyimpan dan mengakses informasi di perangkat, misalnya pengenal unik dalam cookie, untuk memproses data pribadi. Anda dapat menerima atau mengatur pilihan Anda dengan menekan tombol di bawah, termasuk hak Anda untuk menolak jika digunakan kepentingan yang sah. Pilihan ini akan disampaikan kepada mitra kami dan tidak memengaruhi data penelusuran.';
const PURPOSES_EN =
  'We and our 842 partners store and access information on a device, such as unique identifiers in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right to object where legitimate interest is used, or at any time in the privacy policy page. These choices will be signaled to our partners and will not affect browsing data.';
const LIST_EN =
  'Use precise geolocation data. Actively scan device characteristics for identification. Store or access information on a device. Personalised advertising and content, advertising and content measurement, audience research and services development.';

const wall = (inner: string, title = 'Harian Contoh') =>
  `<!doctype html><html lang="id"><head><title>${title}</title></head><body>${inner}</body></html>`;

const ONETRUST = `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" class="otFlat bottom" role="dialog" aria-label="Privacy"><div class="ot-sdk-container"><h2 id="onetrust-policy-title">Kami menghargai privasi Anda</h2><div id="onetrust-policy-text">${PURPOSES_ID}</div><button id="onetrust-accept-btn-handler">Terima semua cookie</button></div></div></div>`;
const COOKIEBOT = `<div id="CybotCookiebotDialog" name="CybotCookiebotDialog" class="CybotEdge" role="dialog"><h2 id="CybotCookiebotDialogBodyContentTitle">Situs ini menggunakan cookie</h2><div id="CybotCookiebotDialogBodyContentText">${PURPOSES_ID}</div></div>`;
const QUANTCAST = `<div class="qc-cmp2-container" id="qc-cmp2-container"><div class="qc-cmp2-main"><div class="qc-cmp2-summary-info"><div><p>${PURPOSES_EN}</p></div></div><div class="qc-cmp2-summary-buttons"><button>MORE OPTIONS</button><button>AGREE</button></div></div></div>`;
const DIDOMI = `<div id="didomi-host" class="didomi-host"><div class="didomi-popup-container"><div class="didomi-popup-notice-text"><p>${PURPOSES_EN}</p></div></div></div>`;
const FUNDING_CHOICES = `<div class="fc-consent-root"><div class="fc-dialog-container"><div class="fc-dialog"><h1 class="fc-dialog-headline-text">harian-contoh.example asks for your consent to use your personal data to:</h1><p>${LIST_EN}</p><p>${PURPOSES_EN}</p></div></div></div>`;

export const CONSENT: readonly Shape[] = [
  {
    name: 'consent/own',
    refused: 'not_article',
    body: wall(
      `<div class="box"><h1>Sebelum melanjutkan</h1><p>${PURPOSES_ID}</p><form><button>Setuju</button></form></div>`,
    ),
  },
  {
    name: 'consent/long',
    refused: 'not_article',
    body: wall(
      `<main><h1>Kami menghargai privasi Anda</h1><p>${PURPOSES_ID}</p><p>${PURPOSES_EN}</p><h2>Tujuan</h2><p>${LIST_EN}</p><p>${PURPOSES_ID} Daftar mitra dapat dilihat di sini.</p><button>Terima semua</button></main>`,
      'Kami menghargai privasi Anda',
    ),
  },
  {
    name: 'consent/english',
    refused: 'not_article',
    body: wall(
      `<main><h1>Before you continue</h1><p>${PURPOSES_EN}</p><p>${LIST_EN}</p><p>${PURPOSES_EN}</p></main>`,
      'Your privacy choices',
    ),
  },
  { name: 'consent/onetrust', refused: 'not_article', body: wall(ONETRUST) },
  { name: 'consent/cookiebot', refused: 'not_article', body: wall(COOKIEBOT) },
  { name: 'consent/quantcast', refused: 'not_article', body: wall(QUANTCAST) },
  { name: 'consent/didomi', refused: 'not_article', body: wall(DIDOMI) },
  { name: 'consent/funding-choices', refused: 'not_article', body: wall(FUNDING_CHOICES) },
  {
    name: 'consent/sourcepoint',
    refused: 'not_article',
    body: wall(
      '<div id="sp_message_container_1"><iframe id="sp_message_iframe_1" title="SP Consent Message" src="https://cdn.privacy-mgmt.example/index.html"></iframe></div>',
    ),
  },
  ...Object.entries({ ONETRUST, COOKIEBOT, QUANTCAST, DIDOMI, FUNDING_CHOICES }).map(
    ([name, banner]): Shape => ({
      name: `banner/${name.toLowerCase()}`,
      refused: null,
      texts: PROSE,
      body: page(article() + banner),
    }),
  ),
  ...Object.entries({ before: (banner: string) => banner + article() }).map(
    ([name, build]): Shape => ({
      name: `banner/${name}`,
      refused: null,
      texts: PROSE,
      body: page(build(ONETRUST)),
    }),
  ),
];
