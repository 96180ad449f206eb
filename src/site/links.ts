/** Links that leave the site. */

/** What every link to a source says of itself: we neither vouch for the page nor tell it who comes. */
export const SOURCE_REL = 'noopener noreferrer nofollow external';

/** The address if it is http or https, else null: nothing else is ever a link. */
export function safeHref(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null;
}

/** JSON that is safe inside a script element: no character that HTML could take for markup. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
