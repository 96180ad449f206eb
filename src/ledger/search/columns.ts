/** What the core tells of every document: one flat array a property, written as differences. */
import { type ByteReader, ByteWriter } from './bytes.ts';

export interface Columns {
  /** Place in DOC_KINDS. */
  readonly kind: Uint8Array;
  /** Document of the record on whose page it stands; a record's own is itself. */
  readonly page: Int32Array;
  /** Numbers in the core's names, less than 0 for none: who speaks, and for which body. */
  readonly who: Int32Array;
  readonly body: Int32Array;
  /** Numbers of shared parts beyond the names, less than 0 for none. */
  readonly role: Int32Array;
  readonly outlet: Int32Array;
  /** Place in the core's stances, less than 0 for none. */
  readonly stance: Int32Array;
  /** 20210520; 20210500 where the day is not known; 0 for no date. */
  readonly date: Int32Array;
  /** NaN for none. */
  readonly figure: Float64Array;
}

export const emptyColumns = (docs: number): Columns => ({
  kind: new Uint8Array(docs),
  page: new Int32Array(docs),
  who: new Int32Array(docs).fill(-1),
  body: new Int32Array(docs).fill(-1),
  role: new Int32Array(docs).fill(-1),
  outlet: new Int32Array(docs).fill(-1),
  stance: new Int32Array(docs).fill(-1),
  date: new Int32Array(docs),
  figure: new Float64Array(docs).fill(Number.NaN),
});

const STEPPED = ['kind', 'page', 'who', 'role', 'outlet', 'stance', 'date'] as const;

/** A decimal number as its digits and the power of ten that they are multiplied by: 222.4 is 2224, -1. */
function digitsAndPower(value: number): [number, number] {
  const [digits = '0', power = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return [Number(whole + fraction), Number(power) - fraction.length];
}

function writeFigures(figures: Float64Array, to: ByteWriter): void {
  let last = 0;
  figures.forEach((value, doc) => {
    if (Number.isNaN(value)) return;
    const [digits, power] = digitsAndPower(value);
    to.number(doc - last);
    to.number(digits);
    to.signed(power);
    last = doc;
  });
}

/** A body mostly follows from who speaks: 0 means the one of the same speaker's last document. */
function writeBodies({ who, body }: Columns, to: ByteWriter): void {
  const usual = new Map<number, number>();
  who.forEach((speaker, doc) => {
    const own = body[doc] ?? -1;
    to.number(usual.get(speaker) === own ? 0 : own + 2);
    usual.set(speaker, own);
  });
}

export function writeColumns(columns: Columns): Uint8Array {
  const to = new ByteWriter();
  for (const name of STEPPED) {
    let last = 0;
    for (const value of columns[name]) {
      to.signed(value - last);
      last = value;
    }
  }
  writeBodies(columns, to);
  to.number(columns.figure.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0));
  writeFigures(columns.figure, to);
  return to.done();
}

function readBodies({ who, body }: Columns, from: ByteReader): void {
  const usual = new Map<number, number>();
  who.forEach((speaker, doc) => {
    const code = from.number();
    const own = code === 0 ? (usual.get(speaker) ?? -1) : code - 2;
    body[doc] = own;
    usual.set(speaker, own);
  });
}

export function readColumns(docs: number, from: ByteReader): Columns {
  const columns = emptyColumns(docs);
  for (const name of STEPPED) {
    const column = columns[name];
    let last = 0;
    for (let doc = 0; doc < docs; doc += 1) {
      last += from.signed();
      column[doc] = last;
    }
  }
  readBodies(columns, from);
  let doc = 0;
  for (let left = from.number(); left > 0; left -= 1) {
    doc += from.number();
    const digits = from.number();
    columns.figure[doc] = Number(`${digits}e${from.signed()}`);
  }
  return columns;
}
