/** Character references of XML and HTML (&amp; &#8220; &nbsp;). Only those that end in a semicolon are read. */
import { Tokenizer } from 'htmlparser2';

const known = new Map<string, string>();

/** The text with its references replaced; a bare & stays as it is. Linear. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g, decodeOne);
}

function decodeOne(reference: string): string {
  const remembered = known.get(reference);
  if (remembered !== undefined) return remembered;
  const decoded = asHtml(reference);
  if (known.size < 5000) known.set(reference, decoded);
  return decoded;
}

/** HTML's own table: it knows all names and reads &#128; to &#159; as windows-1252, as authors mean them. */
function asHtml(reference: string): string {
  let text = '';
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontext: (start, end) => {
        text += reference.slice(start, end);
      },
      ontextentity: (codePoint) => {
        text += String.fromCodePoint(codePoint);
      },
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  return text;
}

const nothing = (): void => {};

export type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

/** Tokenizer callbacks that ignore everything; spread and overridden where something is wanted. */
export const SILENT: Callbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
