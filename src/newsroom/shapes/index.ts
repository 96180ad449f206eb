/** The table of page shapes. */
import type { SampleOutlet } from '../outlet.ts';
import type { Page } from '../page.ts';
import { amp } from './amp.ts';
import { classic } from './classic.ts';
import { desk } from './desk.ts';
import { detail } from './detail.ts';
import { divSoup } from './div-soup.ts';
import { graph } from './graph.ts';
import { lineBreaks } from './line-breaks.ts';
import { microdata } from './microdata.ts';
import { pressRelease } from './press-release.ts';
import { readContent } from './read-content.ts';
import { sideArticle } from './side-article.ts';
import { tableLayout } from './table-layout.ts';
import { unclosed } from './unclosed.ts';
import { weblog } from './weblog.ts';

export const renderers: Readonly<Record<SampleOutlet['shape'], (page: Page) => string>> = {
  classic,
  detail,
  'side-article': sideArticle,
  'read-content': readContent,
  weblog,
  microdata,
  'line-breaks': lineBreaks,
  'table-layout': tableLayout,
  'press-release': pressRelease,
  amp,
  graph,
  desk,
  unclosed,
  'div-soup': divSoup,
};
