/** English paging, from the house styles of newspapers and magazines. */
import type { Paging } from '../paging.ts';

export const PAGING: Paging = {
  next: /^(?:next(?:\s+page)?|continue reading|go to page [1-9]\d?)\s*[›»>→]{0,2}$|^(?:page\s*)?[1-9]\d?$/iu,
  all: /^(?:(?:show|view|read)\s+all(?:\s+pages)?|all(?:\s+pages)?|(?:view\s+|read\s+)?(?:as\s+|on\s+)?(?:a\s+|one\s+)?single page)$/iu,
};
