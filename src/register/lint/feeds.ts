/** A feed is read once a night: no address stands in two outlet files, or twice in one. */
import type { Check } from './types.ts';

export const feeds: Check = (content) => {
  const readers = new Map<string, string>();
  return content.outlets.flatMap(({ file, record }) =>
    record.feeds.flatMap(({ url }, i) => {
      const reader = readers.get(url);
      readers.set(url, reader ?? file);
      if (reader === undefined) return [];
      const message = `the feed is listed in ${reader} already`;
      return [{ file, path: ['feeds', i, 'url'], value: url, message, remedy: 'Leave it in one place.' }];
    }),
  );
};
