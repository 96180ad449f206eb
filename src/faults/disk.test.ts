import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Disk } from './disk.ts';

let dir: string;
let disk: Disk;
const at = (name: string) => join(dir, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ledger-disk-'));
  disk = new Disk();
  writeFileSync(at('a'), 'old');
  writeFileSync(at('.tmp'), 'new');
  disk.wrote(at('.tmp'));
});

const rename = () => {
  disk.renaming(at('.tmp'), at('a'));
  renameSync(at('.tmp'), at('a'));
};

describe('a power cut', () => {
  it('takes bytes that were not synced, also after a rename whose folder was', () => {
    rename();
    disk.synced(dir);
    disk.cut();
    expect(text('a')).toBe('');
  });

  it('takes a rename whose folder was not synced', () => {
    disk.synced(at('.tmp'));
    rename();
    disk.cut();
    expect(text('a')).toBe('old');
  });

  it('takes nothing that was synced', () => {
    disk.synced(at('.tmp'));
    rename();
    disk.synced(dir);
    disk.cut();
    expect(text('a')).toBe('new');
  });
});
