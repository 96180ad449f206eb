/**
 * An Atom feed (RFC 4287) as text. The feed package writes the same bytes (a test compares them), but by way of a tree
 * that takes ten times as long, and a site has a feed for each incident and party in each language.
 */
import type { FeedOptions, Item } from 'feed';

/** What the writer knows of a feed; the package's own names. */
export type AtomHead = Required<Pick<FeedOptions, 'id' | 'link' | 'title' | 'description' | 'copyright'>> & {
  readonly updated: Date;
  readonly generator: string;
  readonly feedLinks: { readonly atom: string };
  readonly author: { readonly name: string; readonly link: string };
};

/** Title and description are HTML, as asHtml writes it. */
export type AtomEntry = Required<Pick<Item, 'id' | 'link' | 'title' | 'description' | 'date'>>;

/** Text of an element; an ampersand that is escaped already stays as it is. */
const text = (value: string): string =>
  value.replace(/&amp;/g, '&').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An address, with the marks escaped that an attribute or an element cannot hold. */
const address = (value: string): string =>
  new URL(value).toString().replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const html = (value: string): string => `<![CDATA[${value.replace(']]>', ']]]]><![CDATA[>')}]]>`;

function entry({ id, link, title, description, date }: AtomEntry): string {
  const summary = description ? `\n        <summary type="html">${html(description)}</summary>` : '';
  return `
    <entry>
        <title type="html">${html(title)}</title>
        <id>${address(id)}</id>
        <link href="${address(link)}"/>
        <updated>${date.toISOString()}</updated>${summary}
    </entry>`;
}

/** The feed; the same entries give the same bytes. */
export function atom(head: AtomHead, entries: readonly AtomEntry[]): string {
  const { id, link, title, description, copyright, updated, generator, feedLinks, author } = head;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
    <id>${text(id)}</id>
    <title>${text(title)}</title>
    <updated>${updated.toISOString()}</updated>
    <generator>${text(generator)}</generator>
    <author>
        <name>${text(author.name)}</name>
        <uri>${address(author.link)}</uri>
    </author>
    <link rel="alternate" href="${address(link)}"/>
    <link rel="self" href="${address(feedLinks.atom)}"/>
    <subtitle>${text(description)}</subtitle>
    <rights>${text(copyright)}</rights>${entries.map(entry).join('')}
</feed>`;
}
