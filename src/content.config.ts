import { defineCollection } from 'astro:content';
import { folder } from './site/content/folder.ts';
import { FOLDERS } from './site/content/folders.ts';

const collection = <K extends keyof typeof FOLDERS>(name: K) =>
  defineCollection({ loader: folder(FOLDERS[name]), schema: FOLDERS[name].schema });

export const collections = {
  incidents: collection('incidents'),
  organizations: collection('organizations'),
  people: collection('people'),
  outlets: collection('outlets'),
  reviews: collection('reviews'),
  articles: collection('articles'),
  corrections: collection('corrections'),
};
