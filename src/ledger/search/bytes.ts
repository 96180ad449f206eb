/** Whole numbers as bytes, seven bits each, the least first (LEB128). Runs in the browser. */

/** Grows as it is written to. */
export class ByteWriter {
  private bytes = new Uint8Array(1_024);
  private used = 0;

  /** A whole number from 0 to 2^53 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) + 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** A whole number that may be negative: 0, -1, 1, -2, 2 are written as 0, 1, 2, 3, 4. */
  signed(value: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2);
  }

  private byte(value: number): void {
    if (this.used === this.bytes.length) {
      const larger = new Uint8Array(this.used * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.used] = value;
    this.used += 1;
  }

  get length(): number {
    return this.used;
  }

  /** What was written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }
}

export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** 0 at and beyond the end. */
  number(): number {
    let value = 0;
    let worth = 1;
    for (;;) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      if (byte < 0x80) return value + byte * worth;
      value += (byte - 0x80) * worth;
      worth *= 0x80;
    }
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** The next bytes as they are. */
  take(count: number): Uint8Array {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}
