import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** The TypeScript files of a folder, from the repository's root, with forward slashes. */
export function sourceFiles(folder = 'src'): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export interface Import {
  readonly specifier: string;
  /** The imported file, or null for a package. */
  readonly file: string | null;
}

/** Static, type-only, re-exporting and dynamic imports alike. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  walk(parse(file), (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, file: resolveImport(file, specifier) });
  });
  return found;
}

/** Every text in the code, those of JSX and of patterns included; comments are not text. */
export function stringsOf(file: string): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateLiteralToken(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isJsxText(node);
    if (isText) found.push(node.text);
  });
  return found;
}

export function identifiersOf(file: string): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (ts.isIdentifier(node)) found.push(node.text);
  });
  return found;
}

export function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const target = node.moduleSpecifier;
    return target !== undefined && ts.isStringLiteral(target) ? target.text : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    return target !== undefined && ts.isStringLiteral(target) ? target.text : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null;
  }
  return null;
}

function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(dirname(from), specifier);
  const candidates = ['.ts', '.tsx', '/index.ts', ''].map((ending) => base + ending);
  const file = candidates.find((name) => /\.\w+$/.test(name) && existsSync(join(ROOT, name)));
  if (file === undefined) throw new Error(`${from} imports ${specifier}, which is no file`);
  return file;
}
