/** Bundles the script of a search's page as the site's build bundles its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;

/** Writes index.html and its scripts into `dir`, served at `base`. */
export async function bundle(page: string, dir: string, base: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  await build({
    configFile: false,
    root: HERE,
    base,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: join(HERE, page), output: { entryFileNames: 'page.js' } },
    },
  });
  const html = '<!doctype html><html lang="id"><meta charset="utf-8"><title>bench</title>';
  writeFileSync(join(dir, 'index.html'), `${html}<script type="module" src="page.js"></script></html>`);
}
