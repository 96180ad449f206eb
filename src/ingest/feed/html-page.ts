/** HTML pages where a feed was expected: recognised, and asked for the feeds that they name. */
import { resolved } from './address.ts';
import type { XmlElement } from './element.ts';

const FEED_TYPES = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^text\/xml$/i;

export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 4000));
}

/** Addresses of <link rel="alternate"> elements of feed types, in order, at most ten. */
export function feedLinksOf(root: XmlElement): string[] {
  const links: string[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element && links.length < 10; element = waiting.pop()) {
    const { attributes } = element;
    const isFeed =
      /(?:^|:)link$/.test(element.name) &&
      /\balternate\b/i.test(attributes.get('rel') ?? '') &&
      FEED_TYPES.test(attributes.get('type') ?? '');
    const url = isFeed ? resolved(attributes.get('href'), element.base) : undefined;
    if (url && !links.includes(url)) links.push(url);
    const inside = element.children.filter((child): child is XmlElement => typeof child !== 'string');
    waiting.push(...inside.reverse());
  }
  return links;
}
