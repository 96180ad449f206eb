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

/** Shifts within a reach, the cheapest first; equal ones in a fixed order. */
function shiftsWithin(reach: number): Shift[] {
  const found: Shift[] = [];
  for (let dx = -reach; dx <= reach; dx++)
    for (let dy = -MOST_ALONG_VALUE; dy <= MOST_ALONG_VALUE; dy++) found.push([dx, dy]);
  const cost = ([dx, dy]: Shift) => Math.abs(dx) + VALUE_COST * Math.abs(dy);
  return found.sort((a, b) => cost(a) - cost(b) || a[0] - b[0] || a[1] - b[1]);
}

/** Which places are taken for the middle of a mark, one map of the whole picture for each size: asking costs one look. */
class Taken {
  private readonly maps = new Map<number, Uint8Array>();
  private readonly marks: Mark[] = [];
  private readonly left: number;
  private readonly top: number;
  private readonly width: number;
  private readonly height: number;

  constructor({ left, right, top, bottom }: Bounds) {
    this.left = Math.floor(left);
    this.top = Math.floor(top);
    this.width = Math.ceil(right) - this.left + 1;
    this.height = Math.ceil(bottom) - this.top + 1;
  }

  /** Marks the places where a mark of a size would touch another. */
  private block(map: Uint8Array, size: number, other: Mark): void {
    const reach = Math.ceil((size + other.size) / 2 + GAP);
    for (
      let y = Math.max(this.top, other.y - reach);
      y <= other.y + reach && y < this.top + this.height;
      y += 1
    )
      for (
        let x = Math.max(this.left, other.x - reach);
        x <= other.x + reach && x < this.left + this.width;
        x += 1
      )
        if (touches({ x, y, size }, other)) map[(y - this.top) * this.width + x - this.left] = 1;
  }

  private mapOf(size: number): Uint8Array {
    const known = this.maps.get(size);
    if (known) return known;
    const map = new Uint8Array(this.width * this.height);
    for (const mark of this.marks) this.block(map, size, mark);
    this.maps.set(size, map);
    return map;
  }

  add(mark: Mark): void {
    this.marks.push(mark);
    for (const [size, map] of this.maps) this.block(map, size, mark);
  }

  /** True where a mark of a size may stand at a whole place inside the picture. */
  asker(size: number): (x: number, y: number) => boolean {
    const map = this.mapOf(size);
    return (x, y) => map[(y - this.top) * this.width + x - this.left] === 0;
  }
}

/** True where two marks are nearer than the space between marks. */
export const touches = (a: Mark, b: Mark): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 + GAP;

/**
 * Places for marks, in the order given: earlier ones stay nearer to their own place. Places are whole numbers.
 * The reach along time grows until a place is found; where the picture is full, the own place is kept.
 */
export function dodged(marks: readonly Mark[], bounds: Bounds): Mark[] {
  const taken = new Taken(bounds);
  const reaches = new Map<number, Shift[]>();
  const widest = bounds.right - bounds.left;
  return marks.map((mark) => {
    const own = { ...mark, x: Math.round(mark.x), y: Math.round(mark.y) };
    const side = mark.size / 2;
    const isFree = taken.asker(mark.size);
    const fits = ([dx, dy]: Shift): boolean => {
      const [x, y] = [own.x + dx, own.y + dy];
      const isInside =
        x - side >= bounds.left &&
        x + side <= bounds.right &&
        y - side >= bounds.top &&
        y + side <= bounds.bottom;
      return isInside && isFree(x, y);
    };
    let found = own;
    for (let reach = FIRST_REACH; reach < 2 * widest; reach *= 2) {
      const shifts = reaches.get(reach) ?? shiftsWithin(reach);
      reaches.set(reach, shifts);
      const [dx, dy] = shifts.find(fits) ?? [];
      if (dx === undefined || dy === undefined) continue;
      found = { ...own, x: own.x + dx, y: own.y + dy };
      break;
    }
    taken.add(found);
    return found;
  });
}
