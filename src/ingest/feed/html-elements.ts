/** Elements of HTML that matter for reading a fragment's words (WHATWG HTML, and the obsolete ones of its section 16). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements that HTML has or had; "<Nusa>" in a headline is not one of them and stays text. */
export const HTML_ELEMENTS = words(
  `
  a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
  figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
  ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
  optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source
  span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track
  tt u ul var video wbr`.trim(),
);

/** Elements that end a word. */
export const BREAKING = words(
  `
  address article aside blockquote br button caption center dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr iframe img legend li main nav ol option p pre section select summary table tbody
  td tfoot th thead tr ul video`.trim(),
);

/** Elements whose content nobody sees. */
export const HIDDEN = words('script style template noscript iframe object');

/** Elements with a language of their own inside, of which every tag is markup. */
export const FOREIGN = words('svg math');
