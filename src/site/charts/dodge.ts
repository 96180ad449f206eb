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

/** Marks by the cell of a grid that they stand in, so that only neighbours are asked. */
class Placed {
  private readonly cells = new Map<string, Mark[]>();
  private readonly cell: number;

  constructor(cell: number) {
    this.cell = Math.max(1, cell);
  }

  private key(column: number, line: number): string {
    return `${column}/${line}`;
  }

  add(mark: Mark): void {
    const key = this.key(Math.floor(mark.x / this.cell), Math.floor(mark.y / this.cell));
    const own = this.cells.get(key);
    if (own) own.push(mark);
    else this.cells.set(key, [mark]);
  }

  isFree(mark: Mark): boolean {
    const [column, line] = [Math.floor(mark.x / this.cell), Math.floor(mark.y / this.cell)];
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of this.cells.get(this.key(column + dx, line + dy)) ?? [])
          if (touches(mark, other)) return false;
    return true;
  }
}

/** True where two marks are nearer than the space between marks. */
export const touches = (a: Mark, b: Mark): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 + GAP;

const isInside = ({ x, y, size }: Mark, { left, right, top, bottom }: Bounds): boolean =>
  x - size / 2 >= left && x + size / 2 <= right && y - size / 2 >= top && y + size / 2 <= bottom;

/**
 * Places for marks, in the order given: earlier ones stay nearer to their own place. Places are whole numbers.
 * The reach along time grows until a place is found; where the picture is full, the own place is kept.
 */
export function dodged(marks: readonly Mark[], bounds: Bounds): Mark[] {
  const placed = new Placed(Math.max(...marks.map(({ size }) => size)) + GAP);
  const reaches = new Map<number, Shift[]>();
  const widest = bounds.right - bounds.left;
  return marks.map((mark) => {
    const own = { ...mark, x: Math.round(mark.x), y: Math.round(mark.y) };
    let found = own;
    for (let reach = FIRST_REACH; reach < 2 * widest; reach *= 2) {
      const shifts = reaches.get(reach) ?? shiftsWithin(reach);
      reaches.set(reach, shifts);
      const by = ([dx, dy]: Shift) => ({ ...own, x: own.x + dx, y: own.y + dy });
      const free = shifts.find((shift) => isInside(by(shift), bounds) && placed.isFree(by(shift)));
      if (free) {
        found = by(free);
        break;
      }
    }
    placed.add(found);
    return found;
  });
}
