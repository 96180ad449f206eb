import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    'Ratna Wulandari mengatakan bahwa 100.002 data sudah diperiksa.',
    ['indirect: 100.002 data sudah diperiksa | mengatakan | Ratna Wulandari'],
  ],
  [
    'id',
    'Akun Kalong mengklaim memiliki 1,3 miliar data.',
    ['indirect: memiliki 1,3 miliar data | mengklaim | Kalong'],
  ],
  [
    'id',
    'PT Nusa Jaya Digital membantah datanya bocor.',
    ['indirect: datanya bocor | membantah | PT Nusa Jaya Digital'],
  ],
  ['id', 'Badan Uji Siber meminta publik tenang.', ['indirect: publik tenang | meminta | Badan Uji Siber']],
  ['id', 'Ratna menyampaikan beberapa poin hasil diskusi.', []],
  ['id', 'Badan Uji Siber belum menyebut jumlah korban.', []],
  [
    'en',
    'Corvex said the attack had been stopped.',
    ['indirect: the attack had been stopped | said | Corvex'],
  ],
  [
    'en',
    'Corvex confirmed today that rows were copied.',
    ['indirect: rows were copied | confirmed | Corvex'],
  ],
  [
    'en',
    'Corvex said the flaw was "far worse" than its engineers had believed in the spring.',
    ['mixed: the flaw was "far worse" than its engineers had believed in the spring | said | Corvex'],
  ],
  [
    'en',
    'Olaf Brenning said "we will repay every customer who lost money."',
    ['direct: we will repay every customer who lost money. | said | Olaf Brenning'],
  ],
  [
    'en',
    'Lee Vale was quoted by the Uji Post as saying “we pay nobody.”',
    ['direct: we pay nobody. | saying | Lee Vale'],
  ],
  [
    'en',
    'The Uji Post quoted Lee Vale as saying that “we pay nobody.”',
    ['direct: we pay nobody. | saying | Lee Vale'],
  ],
  [
    'en',
    'Staff were warned that "the mail opens a hidden program" and were told to go home.',
    ['direct: the mail opens a hidden program | warned | -'],
  ],
  [
    'en',
    'Democratic nominee Mira Oakes, at a later press gaggle, said, “We know of the fire.”',
    ['direct: We know of the fire. | said | Mira Oakes'],
  ],
  [
    'en',
    'Lee Vale sat down. As a phone rang, the announcer said, “Who will answer the call?”',
    ['direct: Who will answer the call? | said | -'],
  ],
  // whatever a subject is called, what says something is somebody
  ['en', 'Several bakers said the ovens were cold.', ['indirect: the ovens were cold | said | -']],
  [
    'en',
    'Mira Oakes, speaking to bakers, said the ovens were cold.',
    ['indirect: the ovens were cold | said | Mira Oakes'],
  ],
  [
    'en',
    'It grew so loud between Alder and Corvex that Mayor Mira Oakes said, "Please sit down."',
    ['direct: Please sit down. | said | Mira Oakes'],
  ],
  [
    'en',
    'Lee Vale told the Uji Post host Mira Oakes, "The ovens are cold."',
    ['direct: The ovens are cold. | told | Lee Vale'],
  ],
  [
    'en',
    'Lee Vale said of the fire: "The ovens are cold."',
    ['direct: The ovens are cold. | said | Lee Vale'],
  ],
  // verbs of saying take a clause, whatever its verb
  [
    'en',
    'Corvex says the ovens break down every year.',
    ['indirect: the ovens break down every year | says | Corvex'],
  ],
  ['en', 'Corvex admitted that the ovens were cold.', ['indirect: the ovens were cold | admitted | Corvex']],
  ['en', 'Corvex is now urging bakers to wait.', ['indirect: bakers to wait | urging | Corvex']],
  [
    'en',
    'Bread sold well, with Corvex estimating total sales were high.',
    ['indirect: total sales were high | estimating | Corvex'],
  ],
  [
    'en',
    'Though guards say the ovens were cold, they hope to learn more.',
    ['indirect: the ovens were cold | say | -'],
  ],
  [
    'en',
    'Corvex said the ovens were cold, while Lee Vale said they were hot.',
    ['indirect: the ovens were cold | said | Corvex', 'indirect: they were hot | said | Lee Vale'],
  ],
  ['en', 'Corvex told the Uji Post early this week.', []],
  ['en', 'The bakers state their case in Alder.', []],
  ['en', 'Mira Oakes, the Secretary of State, left early.', []],
  ['en', 'Should the bakers continue to wait, there is bread.', []],
  // a second cue with its own quotation has its own words
  [
    'en',
    'Lee Vale called on the baker to resign and later said, "The ovens are cold."',
    ['direct: The ovens are cold. | said | Lee Vale'],
  ],
  [
    'en',
    'After a guard asked Mira Oakes who would pay, Lee Vale replied, "The ovens are cold."',
    ['direct: The ovens are cold. | replied | Lee Vale'],
  ],
  ['en', "Mira Oakes's remarks following the fire were short.", []],
  ['en', 'The state senate met in Alder.', []],
  ['en', 'Mira Oakes left when asked whether she would pay.', []],
  ['en', 'Staff were warned that the mail opens a hidden program.', []],
  ['en', 'Corvex declined to say how many rows were copied.', []],
  ['en', 'The investigation revealed that rows were copied.', []],
  ['en', 'The report was read by nobody.', []],
];

describe('verb-then-content', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('verb-then-content', text, lang)).toEqual(statements);
  });
});
