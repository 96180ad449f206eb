/** Names by which page chrome is known: element, ARIA role, words in class and id. */

export interface ChromeRule {
  readonly why: string;
  /** Hard: never article text. Soft: given back where cleaning leaves too little. */
  readonly hard: boolean;
  readonly pattern: RegExp;
  /** Also where another name says that it is the article's body. */
  readonly always?: boolean;
}

export const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  figure: 'caption',
  aside: 'aside',
  form: 'form',
  button: 'button',
  menu: 'navigation',
  dialog: 'dialog',
  figcaption: 'caption',
  label: 'form',
};

/** Elements that some sites wrap around the article itself. */
export const SOFT_TAGS = new Set(['aside', 'form', 'figure', 'figcaption']);

export const ROLES: Readonly<Record<string, string>> = {
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
export const CLASSES: readonly ChromeRule[] = [
  {
    // Ids of consent dialogs, one a vendor: never around an article.
    why: 'consent dialog',
    hard: true,
    always: true,
    pattern: word(
      'onetrust|cybot-?cookiebot|qc-cmp2|didomi|fc-(?:consent|dialog)|sp_message|usercentrics|truste|cmplz|cky-consent|cookie-?law|iubenda-cs|osano-cm|klaro|termly|axeptio|consentmanager|cmpbox|borlabs-?cookie|cookieyes|cookie-?notice-container',
    ),
  },
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
    always: true,
    pattern: word(
      'newsletter|subscri(?:be|ption)|sign-?(?:up|in)(?![a-z])|log-?in(?![a-z])|mailing-?list|consumer-?marketing',
    ),
  },
  { why: 'consent', hard: true, pattern: word('cookies?|consent|gdpr') },
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
      'caption|wp-caption-text|credits?(?![a-z])|photo-?credit|image-?(?:source|credit|meta)|(?:photo|image|img|pic|figure|media)-?(?:desc(?:ription)?|text|info|sub-?title)|(?:news|photo|img)-?caption|bildunterschrift|copyright',
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
      'widget|rollover|pop-?over|hover-?card|fly-?out|embed-?consent|external-?content|opt-?in(?![a-z])|tooltip|pop-?up|modal|overlay|toolbar|tools(?![a-z])|print(?![a-z])|font-?size|text-?size|rating|poll(?![a-z])|survey|disclaimer|infobox|factbox',
    ),
  },
  {
    why: 'hidden',
    hard: true,
    always: true,
    pattern:
      /(?:^|\s)(?:(?:is-|u-|visually-?)?hidden|sr-only|screen-?reader(?:-text)?|a11y(?:-\w+)?|assistive-text|off-?screen|no-?print)(?=\s|$)/,
  },
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})`, 'i');
}

/** Names that vouch for an article's own wrapper, whatever else stands in the class. */
export const BODY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|detail|main|page)[_-]*(?:body|content|text|copy|main|page|wrap(?:per)?|detail|container)|articlebody|storybody|bodytext|body-?copy/i;
