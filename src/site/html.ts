/** Text as HTML. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with every character escaped that HTML could take for markup, in an element or a quoted attribute. */
export const asHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');
