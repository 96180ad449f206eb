import { describe, expect, it } from 'vitest';
import { textFragment } from './text-fragment.ts';

const URL_ = 'https://warta-uji.example/a';

describe('textFragment', () => {
  it.each([
    ['plain words', { text: 'data itu aman' }, '#:~:text=data%20itu%20aman'],
    ['hyphen, comma, ampersand', { text: 'a-b, c & d' }, '#:~:text=a%2Db%2C%20c%20%26%20d'],
    [
      'prefix and suffix',
      { text: 'aman', prefix: 'data itu', suffix: 'kata Ratna' },
      '#:~:text=data%20itu-,aman,-kata%20Ratna',
    ],
    ['blank prefix', { text: 'aman', prefix: ' ' }, '#:~:text=aman'],
    ['white space is one space', { text: ' data  itu\taman ' }, '#:~:text=data%20itu%20aman'],
    [
      'twelve words are whole',
      { text: 'a b c d e f g h i j k l' },
      '#:~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l',
    ],
    [
      'thirteen are start,end',
      { text: 'a b c d e f g h i j k l m' },
      '#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
    ],
    ['two paragraphs are start,end', { text: 'satu dua\ntiga empat' }, '#:~:text=satu%20dua,tiga%20empat'],
    ['letters outside ASCII', { text: 'café' }, '#:~:text=caf%C3%A9'],
    ['half a surrogate does not throw', { text: 'a \ud800' }, '#:~:text=a%20%EF%BF%BD'],
    ['no words, no directive', { text: '  ' }, ''],
  ])('%s', (_, words, expected) => {
    expect(textFragment(URL_, words)).toBe(URL_ + expected);
  });

  it.each([
    ['keeps a fragment', `${URL_}#top`, `${URL_}#top:~:text=aman`],
    ['adds to a directive', `${URL_}#:~:text=data`, `${URL_}#:~:text=data&text=aman`],
  ])('%s', (_, url, expected) => {
    expect(textFragment(url, { text: 'aman' })).toBe(expected);
  });
});
