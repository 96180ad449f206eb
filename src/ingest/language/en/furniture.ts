/** English furniture, from the house styles of newspapers, agencies and security desks. */
import type { Furniture } from '../furniture.ts';

export const FURNITURE: Furniture = {
  lines: [
    {
      why: 'link to another article',
      upTo: 260,
      pattern: /^(?:read|see|watch|listen)\s+(?:more|also|next|now|here)\b\s*[:|–-]?/i,
    },
    {
      why: 'link to another article',
      upTo: 200,
      pattern:
        /^(?:related|more|read|watch|listen|see|don['’]t miss|recommended)(?:\s+(?:stories|articles?|content|coverage|reading|links?|posts?|videos?|topics?))?\s*:/i,
    },
    {
      why: 'paywall prompt',
      upTo: 160,
      pattern:
        /^(?:(?:please )?(?:subscribe|sign in|log in|register|create an? (?:free )?account)\b[^.]{0,30}\b(?:to|for)\b[^.]{0,20}\b(?:continue|keep|read|unlock|access|full)\b|(?:already|not yet) an? (?:subscriber|member)\b|this (?:article|story|content) is (?:for|reserved for|only available to) (?:subscribers|members)|(?:for )?subscribers?[- ]only\b)/i,
    },
    {
      why: 'consent for embedded content',
      upTo: 220,
      pattern:
        /^external content\b|^(?:to (?:view|see|watch|display) this (?:content|video|post|map|graphic)\b[^.]{0,60}\b(?:consent|cookies?|accept|allow|enable)|allow (?:youtube|instagram|facebook|tiktok|twitter|x|spotify) content\b)|^(?:here|this) (?:you will find|is|contains|article contains|article includes) (?:external )?content (?:from|provided by) (?:youtube|instagram|facebook|tiktok|twitter|x|spotify|google)\b/i,
    },
    {
      why: 'advertisement',
      upTo: 60,
      pattern:
        /^(?:advertisement|advertising|sponsored(?: content)?|ad|story continues below(?: advertisement)?|article continues (?:after|below) (?:this )?(?:ad|advertisement)|promoted)\.?$/i,
    },
    { why: 'scroll prompt', upTo: 80, pattern: /^scroll (?:down )?to (?:continue|read)\b/i },
    {
      why: 'newsletter',
      upTo: 260,
      pattern:
        /^(?:sign up|subscribe|get the latest|get our)\b.*\b(?:newsletter|inbox|email|daily|alerts|updates|free)\b/i,
    },
    {
      why: 'newsletter',
      upTo: 200,
      pattern: /^(?:follow|like|join) us\b|^(?:download|get) (?:our|the) .{0,30}\bapp\b/i,
    },
    {
      why: 'share',
      upTo: 60,
      pattern:
        /^(?:(?:share|tweet|email|print|save)(?: (?:this|on|via|to|it)\b.{0,40})?|copy link|link copied.{0,20}|(?:\d+ )?comments?(?: \(\d+\))?|leave a comment)$/i,
    },
    { why: 'tags', upTo: 200, pattern: /^(?:tags?|topics?|filed under|categories)\s*:/i },
    {
      why: 'credit',
      upTo: 160,
      pattern:
        /^\(?(?:photo(?:graph)?(?:s| by| credit)?|image(?:s| credit)?|credit|illustration|picture|pic)\s*[:/]/i,
    },
    { why: 'copyright', upTo: 300, pattern: /^(?:copyright|©|all rights reserved)/i },
    { why: 'page links', upTo: 40, pattern: /^(?:page \d|next page|previous page|continue reading)\b/i },
    {
      why: 'image button',
      upTo: 60,
      pattern:
        /^(?:hide caption|toggle caption|enlarge this image|view gallery|loading\.*|play video|close)$/i,
    },
  ],
  ends: /^(?:related(?: (?:stories|articles|content|topics|posts|coverage|links))?|more (?:stories|on this|from .{2,40}|news)|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed)|read (?:next|more)|trending(?: now)?|comments|leave a (?:reply|comment)|about the authors?|tags|share this(?: article| story)?|sign up .{0,60}newsletter.{0,20}|latest(?: news| stories)?|top stories|editor['’]s picks|what to read next|up next)\s*:?$/i,
  notFound:
    /\b(?:page|article|story|content)\b[^.]{0,40}\b(?:not found|no longer (?:available|exists)|cannot be found|can['’]t be found|does(?: not|n['’]t) exist|has been removed)\b|\b(?<![\d.,])404(?:\s*[-–|:!]|\s+(?:error|not found|page|halaman|tidak)\b|$)|\b(?:error|galat|http)\s+404(?![\d.,]*\d)/i,
  missing:
    /^(?:(?:we(?:['’]re| are) )?(?:sorry|oops|uh[- ]oh)[,!.]?\s+)?(?:(?:but )?(?:the|this|that) )?(?:page|article|story|content)(?:\s+(?:you(?:['’]re| are)? (?:looking for|requested|tried to (?:reach|open))|you requested))?\s+(?:(?:was|is|were|could|can|has|does)(?:\s+not|n['’]t|\s+no longer|\s+been)?\s+)?(?:not |be |no longer )?(?:found|available|exists?|removed|deleted|moved)[^.]{0,60}[.!]{0,3}$/i,
  paywall:
    /\b(?:subscribe|sign in|log in|register)\b[^.]{0,40}\b(?:to (?:continue|keep|read|unlock)|for (?:full|unlimited) access)\b|\b(?:subscribers?[- ]only|for subscribers|already a subscriber|this (?:article|content) is for)\b/i,
  consent:
    /\b(?:we (?:and our partners )?(?:use|store)|accept all|manage|your) (?:cookies|cookie (?:settings|preferences|choices)|privacy choices)\b|\bbefore you continue\b|\bwe (?:value|care about|respect) your privacy\b/i,
  purposes:
    /\b(?:we|us|our)\b[^.]{0,40}\bpartners?\b[^.]{0,160}\b(?:cookies?|devices?|data)\b|\blegitimate interests?\b|\bunique (?:ids?|identifiers)\b[^.]{0,40}\b(?:cookies?|devices?)\b|\bstore (?:and\/or|or|and) access information on (?:a|your) device\b|\bscan device characteristics\b|\bprecise geolocation data\b|\b(?:accept|reject|manage|using|uses) (?:all |non-essential )?cookies\b/i,
  challenge:
    /\benable (?:javascript|cookies)(?: and (?:javascript|cookies))?\b|\bjust a moment\b|\b(?:verify|confirm|checking)\b[^.]{0,30}\b(?:human|robot|browser)\b|\bunusual traffic\b|\bcaptcha\b/i,
  closed:
    /\b(?:site|website|we|page)\b[^.]{0,30}\b(?:under|down for|scheduled) (?:scheduled )?maintenance\b|\bad ?blocker\b|\b(?:not|un)\s?available in your (?:region|country|location|area)\b|\byou have been blocked\b|\bsecurity service to protect itself\b|\baction you just performed triggered\b|\b(?:this|the) domain (?:is|may be) for sale\b|\bbuy this domain\b|\bdomain owner\b|\bbe right back\b/i,
  notice:
    /^(?:(?:please\s+)?(?:subscribe|sign in|log in|register)(?:\s+(?:to|for|now)\b.{0,60})?|access (?:denied|to this page has been denied)|just a moment|attention required!?.{0,20}|(?:internal )?server error|forbidden)[.!]*$/i,
};
