/** Which elements are page chrome, told by tag, role, class and id. Data first, the small test below. */
import { closest, type Element, names } from './dom.ts';

interface ChromeRule {
  readonly why: string;
  /** Hard: never article text. Soft: given back where cleaning leaves too little. */
  readonly hard: boolean;
  readonly pattern: RegExp;
}

const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  menu: 'navigation',
  dialog: 'dialog',
  figcaption: 'caption',
  label: 'form',
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tooltip: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
};

/** Words in class or id. Each stands at a word's start: after the beginning, a blank, hyphen or underscore. */
const CLASSES: readonly ChromeRule[] = [
  {
    why: 'comments',
    hard: true,
    pattern: word(
      'comments?(?!ary)|disqus|komentar|respond(?!s)|coral|livefyre|spot-im|fb-comments|kommentare?',
    ),
  },
  {
    why: 'navigation',
    hard: true,
    pattern: word(
      'nav(?:bar|igation|menu)?(?![a-z])|breadcrumbs?|menu|pagination|pager|paging|skip-link|toc(?![a-z])|table-of-contents',
    ),
  },
  { why: 'footer', hard: true, pattern: word('footer|foot(?![a-z])|site-info|colophon|copyright') },
  { why: 'sidebar', hard: true, pattern: word('side-?bar|right-?rail|rail(?![a-z])') },
  {
    why: 'advertisement',
    hard: true,
    pattern: word(
      'ads?(?![a-z])|adv(?![a-z])|advert(?:isement|orial|s)?|sponsor(?:ed|s)?|dfp|gpt|taboola|outbrain|banner|iklan|parallax',
    ),
  },
  {
    why: 'share',
    hard: true,
    pattern: word(
      'shar(?:e|ing)(?:-|_|d?\\b|bar|tools|buttons?|links?)|social|sosmed|addthis|a2a|sharedaddy|follow(?:-|_|us|\\b)',
    ),
  },
  {
    why: 'newsletter',
    hard: true,
    pattern: word('newsletter|subscri(?:be|ption)|sign-?up|paywall|piano|regwall|mailing'),
  },
  { why: 'consent', hard: true, pattern: word('cookies?|consent|gdpr|onetrust|cmp(?![a-z])') },
  {
    why: 'related',
    hard: false,
    pattern: word(
      'relat(?:ed|ion)|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|next|also|too)|more-?(?:stories|news|from|on)|also-?(?:read|like)|baca(?:-?juga)?(?![a-z])|linksisip|lihat-?juga|terkait|popul[ae]r|terpopuler|most-?(?:read|viewed|popular)|trending|latest|teasers?|promo(?:s|tion)?(?![a-z])|trc|rec-|you-?may|up-?next|inline-?link|jp-relatedposts|yarpp|crossell',
    ),
  },
  {
    why: 'caption',
    hard: false,
    pattern: word(
      'caption|wp-caption-text|credits?(?![a-z])|photo-?credit|image-?(?:source|credit|meta)|(?:photo|image|img|pic|figure)-?(?:desc(?:ription)?|text|info)|bildunterschrift|copyright',
    ),
  },
  {
    why: 'byline',
    hard: false,
    pattern: word(
      'by-?line|authors?(?![a-z])|author-?(?:bio|info|box|name|card)|penulis|post-?meta|entry-?meta|article-?meta|meta(?:data)?(?![a-z])|timestamp|date-?line|published|publish-?date|article-?info|contributors?',
    ),
  },
  {
    why: 'tags',
    hard: false,
    pattern: word('tags?(?![a-z])|tag-?(?:list|cloud|s)|topics?(?![a-z])|keywords?|categor(?:y|ies)'),
  },
  {
    why: 'gallery',
    hard: false,
    pattern: word(
      'gallery|slideshow|carousel|slider|swiper|lightbox|player|video-?(?:player|desc|title|info|meta)',
    ),
  },
  {
    why: 'widget',
    hard: false,
    pattern: word(
      'widget|tooltip|pop-?up|modal|overlay|toolbar|tools(?![a-z])|print(?![a-z])|font-?size|text-?size|rating|poll(?![a-z])|survey|disclaimer|infobox|factbox',
    ),
  },
  {
    why: 'hidden',
    hard: true,
    pattern: word(
      'hidden(?![a-z])|visually-?hidden|sr-only|screen-?reader(?:-text)?|a11y|assistive|offscreen|noprint|no-print',
    ),
  },
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})`, 'i');
}

/** Names that vouch for an article's own wrapper, whatever else stands in the class. */
const BODY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|detail|main|page)[_-]*(?:body|content|text|copy|main|page|wrap(?:per)?|detail|container)|articlebody|storybody|bodytext|body-?copy/i;
const PARAGRAPHS = new Set(['p', 'li', 'td', 'tr', 'tbody', 'h1', 'h2', 'h3']);

export interface Chrome {
  readonly why: string;
  readonly hard: boolean;
}

/** Why an element is chrome, or null. */
export function chromeOf(element: Element): Chrome | null {
  const { name, attribs } = element;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return null;
  const tag = TAGS[name];
  if (tag) return { why: tag, hard: name !== 'aside' && name !== 'form' };
  if (isHidden(element)) return { why: 'hidden', hard: true };
  const role = ROLES[(attribs.role ?? '').toLowerCase()];
  if (role) return { why: role, hard: true };
  if (name === 'header' && !closest(element, (e) => e.name === 'article' || e.name === 'main'))
    return { why: 'header', hard: false };
  const classes = names(element);
  if (!classes || /articlebody/i.test(attribs.itemprop ?? '')) return null;
  const rule = CLASSES.find((one) => one.pattern.test(classes));
  if (!rule || (BODY.test(classes) && !PARAGRAPHS.has(name))) return null;
  return { why: rule.why, hard: rule.hard };
}

function isHidden(element: Element): boolean {
  const { attribs } = element;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  const style = attribs.style;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
