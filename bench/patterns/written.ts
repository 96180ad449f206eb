/** The regular expressions that stand in the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** All folders whose code may read strangers' text, a reader's query included. */
const FOLDERS = ['evaluate', 'ingest', 'ledger', 'model', 'newsroom', 'register', 'site', 'text'];

export interface Written {
  /** Literals ("/a+/u"), each with the file that it was first seen in. */
  readonly literals: ReadonlyMap<string, string>;
  /** Places of `new RegExp` ("text/times.ts:21"). */
  readonly builders: readonly string[];
}

/** What the sources hold, tests left out; `root` is the folder `src`. */
export function writtenPatterns(root: string): Written {
  const literals = new Map<string, string>();
  const builders: string[] = [];
  for (const file of sourceFiles(root)) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !literals.has(node.text)) literals.set(node.text, file);
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        builders.push(`${file}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, builders };
}

const sourceFiles = (root: string): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort(),
  );
