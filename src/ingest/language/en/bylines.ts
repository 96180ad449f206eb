/** English bylines and dates, from the house styles of newspapers, agencies and security desks. */
import type { Bylines } from '../bylines.ts';

export const BYLINES: Bylines = {
  author: [
    'by',
    'written by',
    'reported by',
    'author',
    'words by',
    'story by',

    'posted by',
    'reporting by',
    'authored by',
  ],
  editor: ['edited by', 'editor', 'editing by'],
  reporterLine: [
    /^by\s+((?=\p{Lu}\P{Lu}*\p{Lu})\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,5}\s?)$/u,
    /^reporting by\s+([^.;]{3,80})[.;]?/iu,
  ],
  desk: [
    /^(?:the\s+)?(?:editorial|news|web|digital|online)\s+(?:team|desk|staff|board)$/i,
    /^(?:admin|administrator|web ?master|editor|editors|newsroom|guest|contributor|staff)$/i,
  ],
  titles: [
    'reporter',
    'senior reporter',
    'staff writer',
    'correspondent',
    'editor',
    'senior editor',
    'contributor',
    'columnist',
    'journalist',
    'senior writer',
    'staff reporter',
    'news editor',
    'freelance writer',
    'contributing writer',
    'senior correspondent',
  ],
  and: ['and', '&', 'with'],
  homeOffset: null,
  relative:
    /\b(?:\d{1,3}|an?|one|two|three)\s?(?:s|sec|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)\s+ago\b|\b(?:just now|yesterday|today)\b/i,
  modified: ['updated', 'last updated', 'modified', 'update'],
};
