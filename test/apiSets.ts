import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * The requirement set of every member of the Excel namespace: "Range.values" → "1.1", "PageLayoutZoomOptions.scale"
 * → "1.9", and of every type by its own name. A version alone belongs to the set ExcelApi; members of another set carry
 * its name: "ExcelApiOnline 1.1". A member without a remark of its own has its type's; an interface has also the
 * members of those that it extends.
 */
export type ApiSets = ReadonlyMap<string, string>;

/** Is the member there where ExcelApi is declared at this version? Other sets are never taken for granted. */
export function isWithin(required: string, declared: string): boolean {
  const [major = NaN, minor = NaN] = required.split('.').map(Number);
  const [has = NaN, hasMinor = NaN] = declared.split('.').map(Number);
  return major < has || (major === has && minor <= hasMinor);
}

let known: ApiSets | undefined;

export function excelApiSets(): ApiSets {
  known ??= apiSetsOf(excelTypings());
  return known;
}

/** Only the part of the 9 MB that speaks of Excel: parsing the rest would take four times as long. */
function excelTypings(): string {
  const types = dirname(createRequire(import.meta.url).resolve('@types/office-js/package.json'));
  const text = readFileSync(join(types, 'index.d.ts'), 'utf8');
  const start = text.indexOf('\ndeclare namespace Excel {');
  return text.slice(start, text.indexOf('\n}', start) + 2);
}

export function apiSetsOf(typings: string): ApiSets {
  const file = ts.createSourceFile('excel.d.ts', typings, OPTIONS, false);
  const types = new Map<string, TypeSets>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    else if (hasMembers(node)) readType(file, node, types);
  };
  ts.forEachChild(file, visit);
  return new Map([...types.keys()].flatMap((name) => entriesOf(name, types)));
}

const OPTIONS = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

interface TypeSets {
  readonly set: string | undefined;
  readonly parents: readonly string[];
  readonly members: Map<string, string>;
}

type WithMembers = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

function hasMembers(node: ts.Node): node is WithMembers {
  return (
    ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)
  );
}

/** Declarations of one name are merged: an enum and the namespace of its words, an interface in two parts. */
function readType(file: ts.SourceFile, node: WithMembers, types: Map<string, TypeSets>): void {
  const name = node.name?.text ?? '';
  const before = types.get(name);
  const set = before?.set ?? remark(file, node);
  const members = before?.members ?? new Map<string, string>();
  for (const member of node.members) {
    const key = member.name === undefined ? '' : nameOf(member.name);
    const own = remark(file, member) ?? set;
    if (key !== '' && own !== undefined) members.set(key, older(members.get(key), own));
  }
  types.set(name, { set, parents: [...(before?.parents ?? []), ...extended(node)], members });
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

/** Overloads share a name; the oldest decides whether the name exists. */
function older(a: string | undefined, b: string): string {
  return a === undefined || isWithin(b, a) ? b : a;
}

function remark(file: ts.SourceFile, node: ts.Node): string | undefined {
  const comments = file.text.slice(node.pos, node.getStart(file));
  const [, name, version] = /\[Api set: (\w+) (\w+(?:\.\d+)?)/.exec(comments) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return name === 'ExcelApi' ? version : `${name} ${version}`;
}

/** Some types extend one of the same name in another namespace, which is not Excel's. */
function extended(node: WithMembers): string[] {
  if (ts.isEnumDeclaration(node)) return [];
  const types = node.heritageClauses?.flatMap((clause) => clause.types) ?? [];
  return types
    .map(({ expression }) => lastName(expression))
    .filter((parent) => parent !== node.name?.text);
}

/** "Base" and "Excel.Base" alike. */
function lastName(expression: ts.Expression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

function entriesOf(name: string, types: ReadonlyMap<string, TypeSets>): [string, string][] {
  const { set } = types.get(name) ?? {};
  const members = [...membersOf(name, types)].map(([key, own]): [string, string] => [
    `${name}.${key}`,
    own,
  ]);
  return set === undefined ? members : [[name, set], ...members];
}

function membersOf(name: string, types: ReadonlyMap<string, TypeSets>): Map<string, string> {
  const { parents = [], members = [] } = types.get(name) ?? {};
  return new Map([...parents.flatMap((parent) => [...membersOf(parent, types)]), ...members]);
}
