/** Writes small content folders for the tests of the register. All people and bodies in them are fictional. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ContentFixture {
  readonly dir: string;
  remove(): void;
}

/** Creates a temporary content folder that holds the given files, by path. */
export function contentFixture(files: Readonly<Record<string, string | Uint8Array>>): ContentFixture {
  const dir = mkdtempSync(join(tmpdir(), 'breach-ledger-content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true }) };
}

export const ORGANIZATION_YML = `id: badan-uji-siber
name: Badan Uji Siber
fullName:
  id: Badan Pengujian Siber Contoh
  en: Example Cyber Testing Agency
aliases:
  - BUS
kind: government
country: ID
`;

export const PERSON_YML = `id: ratna-wulandari
name: Ratna Wulandari
aliases:
  - Ratna W.
roles:
  - title:
      id: juru bicara
      en: spokesperson
    organization: badan-uji-siber
`;

export const OUTLET_YML = `id: harian-contoh
name: Harian Contoh
kind: media
country: ID
lang: id
homepage: https://harian.example/
feeds:
  - url: https://harian.example/rss
    verified: null
`;

export const INCIDENT_YML = `id: nusa-jaya-2021
title:
  id: Data pelanggan Nusa Jaya ditawarkan
  en: Nusa Jaya customer data offered
country: ID
sector: technology
victims:
  - badan-uji-siber
firstReported: "2021-05-20"
occurred: null
dataClasses:
  - name
attack: database-sale
figures:
  - value: 1000000
    unit: accounts
    of:
      id: akun yang ditawarkan
      en: accounts offered
    claimant: badan-uji-siber
    claimantType: government
    stance: estimates
    kind: offered
    scope: whole
    date: "2021-05-20"
    source: https://harian.example/a
sources:
  - url: https://harian.example/a
    outlet: Harian Contoh
    date: "2021-05-20"
    lang: id
searchTerms:
  id: []
  en: []
`;
