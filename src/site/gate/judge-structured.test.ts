import { describe, expect, it } from 'vitest';
import { structuredDefects } from './judge-structured.ts';

const URL_ = 'https://ledger.example/en/incidents/nusa-jaya-2023/';
const quotation = {
  '@type': 'Quotation',
  '@id': `${URL_}#s-1`,
  url: `${URL_}#s-1`,
  text: 'Kami belum dapat memastikan.',
  inLanguage: 'id',
  dateCreated: '2023-03-02',
  creator: { '@type': 'Person', name: 'Ratna Wulandari' },
  isBasedOn: { '@id': 'https://warta-uji.example/1' },
};
const claim = {
  '@type': 'Claim',
  url: `${URL_}#f-1`,
  text: '12 million people',
  author: { '@type': 'Organization', name: 'Kuncirat' },
};
const article = {
  '@type': 'NewsArticle',
  url: 'https://warta-uji.example/1',
  headline: 'Data ditawarkan',
  datePublished: '2023-03-02T09:00:00+07:00',
  publisher: { '@type': 'NewsMediaOrganization', name: 'Warta Uji' },
};
const dataset = {
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  url: URL_,
  name: 'Nusa Jaya customer data offered',
  description: 'Nusa Jaya customer data offered. Claimed: by Kuncirat. 12 million people.',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: { '@type': 'Organization', name: 'Breach Ledger' },
  distribution: {
    '@type': 'DataDownload',
    contentUrl: 'https://ledger.example/a.json',
    encodingFormat: 'application/json',
  },
  citation: [article],
  hasPart: [quotation, claim],
};
const defects = (value: unknown) => structuredDefects(JSON.stringify(value));

describe('JSON-LD', () => {
  it('lets a good data set pass', () => {
    expect(defects(dataset)).toEqual([]);
  });

  it.each([
    [{ ...dataset, '@context': 'http://schema.org' }, /in the context/],
    [{ ...dataset, license: undefined }, /Dataset lacks license/],
    [{ ...dataset, description: 'Short.' }, /has 6 letters, not 50 to 5000/],
    [{ ...dataset, name: '' }, /name is empty/],
    [{ ...dataset, rating: 5 }, /rating, which is none of its properties/],
    [{ ...dataset, '@type': 'ClaimReview' }, /type ClaimReview is not one of ours/],
    [{ ...dataset, hasPart: [{ ...quotation, url: '#s-1' }] }, /Quotation url "#s-1" is no full address/],
    [{ ...dataset, hasPart: [{ ...quotation, text: undefined }] }, /Quotation lacks text/],
    [{ ...dataset, hasPart: [{ ...quotation, creator: {} }] }, /the type undefined is not one of ours/],
    [{ ...dataset, hasPart: [{ ...quotation, dateCreated: '2 March 2023' }] }, /is no ISO 8601 date/],
    [{ ...dataset, hasPart: [{ ...quotation, isBasedOn: { '@id': 'x' } }] }, /@id "x" is no full address/],
    [{ ...dataset, hasPart: [{ ...claim, author: undefined }] }, /Claim lacks author/],
    [{ ...dataset, citation: [{ ...article, publisher: undefined }] }, /NewsArticle lacks publisher/],
    [{ ...dataset, citation: [{ ...article, datePublished: '' }] }, /NewsArticle datePublished/],
    ['text', /no object/],
  ])('stops %#', (value, message) => {
    expect(defects(value).join('\n')).toMatch(message);
  });
});
