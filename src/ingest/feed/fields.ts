/**
 * Which element gives which field, best first. One table for all dialects: the prefixes tell them apart
 * (RSS 2.0 and RDF have none, Atom 0.3 and 1.0 are "atom:", extensions have their own).
 */
export const TITLE = [
  'title',
  'atom:title',
  'news:title',
  'dc:title',
  'media:title',
  'itunes:title',
] as const;

export const SUMMARY = [
  'atom:summary',
  'summary',
  'description',
  'dc:description',
  'dcterms:abstract',
  'abstract',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
] as const;

export const CONTENT = [
  'content:encoded',
  'atom:content',
  'content',
  'fullitem',
  'xhtml:body',
  'body',
  'xhtml:div',
] as const;

export const FEED_DESCRIPTION = [
  'description',
  'atom:subtitle',
  'atom:tagline',
  'subtitle',
  'tagline',
  'dc:description',
  'abstract',
  'itunes:summary',
  'itunes:subtitle',
  'atom:info',
] as const;

export const PUBLISHED = [
  'pubdate',
  'atom:published',
  'published',
  'atom:issued',
  'issued',
  'news:publication_date',
  'dcterms:issued',
  'dcterms:created',
  'atom:created',
] as const;

export const UPDATED = [
  'atom:updated',
  'updated',
  'atom:modified',
  'modified',
  'lastbuilddate',
  'dcterms:modified',
  'dc:date',
  'sitemap:lastmod',
] as const;

export const ID = ['guid', 'atom:id', 'id', 'dc:identifier', 'dcterms:identifier'] as const;

export const AUTHOR = [
  'atom:author',
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'managingeditor',
  'dc:contributor',
] as const;

export const LANGUAGE = ['language', 'dc:language', 'news:language'] as const;
