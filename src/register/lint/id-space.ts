/** People and organizations share one id space: an id alone says who is meant. */
import type { Check } from './types.ts';

export const idSpace: Check = (content) => {
  const bodies = new Map(content.organizations.map((one) => [one.record.id, one.file]));
  return content.people.flatMap(({ file, record }) => {
    const holder = bodies.get(record.id);
    if (holder === undefined) return [];
    const message = `the id is taken by ${holder}`;
    const remedy = 'Rename one of the two files, its id and every use of it.';
    return [{ file, path: ['id'], value: record.id, message, remedy }];
  });
};
