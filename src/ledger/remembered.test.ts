import { describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('works an answer out once for each object, undefined too', () => {
    const work = vi.fn((subject: { readonly name: string }) =>
      subject.name ? subject.name.length : undefined,
    );
    const asked = remembered(work);
    const [first, second, empty] = [{ name: 'Ratna' }, { name: 'Ratna' }, { name: '' }];
    expect([asked(first), asked(first), asked(second), asked(empty), asked(empty)]).toEqual([
      5,
      5,
      5,
      undefined,
      undefined,
    ]);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
