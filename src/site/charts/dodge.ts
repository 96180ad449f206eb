/** Moves marks aside where they would lie on each other: as little as possible, along time before along value. */

export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Width and height. */
  readonly size: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Space between two marks. */
const GAP = 1;
/** A step along value costs as much as two along time: a place on the axis of values is read more closely. */
const VALUE_COST = 2;
const MOST_ALONG_VALUE = 9;
const FIRST_REACH = 12;

type Shift = readonly [dx: number, dy: number];

const REACHES = new Map<number, readonly Shift[]>();

/** Shifts within a reach, the cheapest first; equal ones in a fixed order. The same for every picture, so kept. */
function shiftsWithin(reach: number): readonly Shift[] {
  const known = REACHES.get(reach);
  if (known) return known;
  const found: Shift[] = [];
  for (let dx = -reach; dx <= reach; dx++)
    for (let dy = -MOST_ALONG_VALUE; dy <= MOST_ALONG_VALUE; dy++) found.push([dx, dy]);
  const cost = ([dx, dy]: Shift) => Math.abs(dx) + VALUE_COST * Math.abs(dy);
  found.sort((a, b) => cost(a) - cost(b) || a[0] - b[0] || a[1] - b[1]);
  REACHES.set(reach, found);
  return found;
}

/** Where marks of one size may stand, in whole places of their middles. */
class Places {
  /** 1 where a mark would touch another or leave the picture. */
  private readonly blocked: Uint8Array;
  /** Places left on each line, so that a full picture is not searched through. */
  private readonly left: Int32Array;
  private readonly width: number;
  private readonly bounds: Bounds;
  private readonly size: number;

  constructor(bounds: Bounds, size: number) {
    this.bounds = bounds;
    this.size = size;
    this.width = Math.floor(bounds.right) + 1;
    const height = Math.floor(bounds.bottom) + 1;
    this.blocked = new Uint8Array(this.width * height).fill(1);
    this.left = new Int32Array(height);
    for (let y = Math.ceil(bounds.top + size / 2); y <= bounds.bottom - size / 2; y += 1)
      for (let x = Math.ceil(bounds.left + size / 2); x <= bounds.right - size / 2; x += 1) {
        this.blocked[y * this.width + x] = 0;
        this.left[y] = (this.left[y] ?? 0) + 1;
      }
  }

  /** Takes the places where a mark would touch another. */
  block(other: Mark): void {
    const reach = Math.ceil((this.size + other.size) / 2 + GAP);
    const [lowest, rightmost] = [
      Math.min(other.y + reach, this.bounds.bottom),
      Math.min(other.x + reach, this.width - 1),
    ];
    for (let y = Math.max(0, other.y - reach); y <= lowest; y += 1)
      for (let x = Math.max(0, other.x - reach); x <= rightmost; x += 1) {
        const at = y * this.width + x;
        if (this.blocked[at] !== 0 || !touches({ x, y, size: this.size }, other)) continue;
        this.blocked[at] = 1;
        this.left[y] = (this.left[y] ?? 0) - 1;
      }
  }

  isFree(x: number, y: number): boolean {
    return x >= 0 && x < this.width && this.blocked[y * this.width + x] === 0;
  }

  /** True where lines near this one have a place at all. */
  hasRoom(y: number): boolean {
    return this.left
      .subarray(Math.max(0, y - MOST_ALONG_VALUE), Math.max(0, y + MOST_ALONG_VALUE + 1))
      .some(Boolean);
  }
}

/** The places of marks by their size: a map is made when the first mark of a size comes. */
class Picture {
  private readonly bySize = new Map<number, Places>();
  private readonly marks: Mark[] = [];
  private readonly bounds: Bounds;

  constructor(bounds: Bounds) {
    this.bounds = bounds;
  }

  placesFor(size: number): Places {
    const known = this.bySize.get(size);
    if (known) return known;
    const places = new Places(this.bounds, size);
    for (const mark of this.marks) places.block(mark);
    this.bySize.set(size, places);
    return places;
  }

  add(mark: Mark): void {
    this.marks.push(mark);
    for (const places of this.bySize.values()) places.block(mark);
  }
}

/** True where two marks are nearer than the space between marks. */
export const touches = (a: Mark, b: Mark): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 + GAP;

/** Pictures of late: a page is drawn in two languages, with the same marks in both. */
const LATE = new Map<string, readonly Mark[]>();
const MOST_LATE = 512;

/**
 * Places for marks, in the order given: earlier ones stay nearer to their own place. Places are whole numbers.
 * The reach along time grows until a place is found; where the picture is full, the own place is kept.
 */
export function dodged(marks: readonly Mark[], bounds: Bounds): readonly Mark[] {
  const { left, right, top, bottom } = bounds;
  const asked = `${left} ${right} ${top} ${bottom}${marks.map(({ x, y, size }) => `;${x},${y},${size}`).join('')}`;
  const known = LATE.get(asked);
  if (known) return known;
  const placed = place(marks, bounds);
  if (LATE.size >= MOST_LATE) for (const oldest of LATE.keys()) if (LATE.delete(oldest)) break;
  LATE.set(asked, placed);
  return placed;
}

function place(marks: readonly Mark[], bounds: Bounds): Mark[] {
  const picture = new Picture(bounds);
  const widest = bounds.right - bounds.left;
  return marks.map(({ x, y, size }) => {
    const own = { x: Math.round(x), y: Math.round(y), size };
    const places = picture.placesFor(size);
    let found = own;
    for (let reach = FIRST_REACH; places.hasRoom(own.y) && reach < 2 * widest; reach *= 2) {
      const [dx, dy] =
        shiftsWithin(reach).find((shift) => places.isFree(own.x + shift[0], own.y + shift[1])) ?? [];
      if (dx === undefined || dy === undefined) continue;
      found = { ...own, x: own.x + dx, y: own.y + dy };
      break;
    }
    picture.add(found);
    return found;
  });
}
