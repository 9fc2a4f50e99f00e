import { resolve } from 'node:path';
import ts from 'typescript';
import { walk } from './sources';

/** A use of an Excel object's member in our code: "Range.values", and where. */
export interface MemberUse {
  readonly member: string;
  readonly at: string;
  /** The ExcelApi that the code asks for before it comes here, if it does. */
  readonly guard: string | null;
}

const ROOT = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');

/** Every Excel member that the files name, resolved by the compiler: read, called, or destructured. */
export function officeMembers(
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): MemberUse[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    jsx: ts.JsxEmit.ReactJSX,
    types: ['office-js'],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const textOf = (name: string) => texts[name.replace(`${ROOT}/`, '')];
  const withTexts: ts.CompilerHost = {
    ...host,
    fileExists: (name) => textOf(name) !== undefined || host.fileExists(name),
    getSourceFile: (name, language) => {
      const text = textOf(name);
      return text === undefined
        ? host.getSourceFile(name, language)
        : ts.createSourceFile(name, text, language, true);
    },
  };
  const names = [...files, ...Object.keys(texts)].map((file) => `${ROOT}/${file}`);
  const program = ts.createProgram(names, options, withTexts);
  return names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file === undefined ? [] : usesIn(file, program.getTypeChecker());
  });
}

function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): MemberUse[] {
  const uses: MemberUse[] = [];
  walk(file, (node) => {
    if (!ts.isIdentifier(node)) return;
    const member = excelMember(propertySymbol(node, checker));
    if (member === null) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const at = `${file.fileName.replace(`${ROOT}/`, '')}:${line + 1}`;
    uses.push({ member, at, guard: guardOf(node) });
  });
  return uses;
}

/** The member that a name stands for, also in `({ values }: Range)` and `{ scale: 1 }`. */
function propertySymbol(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  }
  return ts.isPropertyAccessExpression(parent) && parent.name === node
    ? checker.getSymbolAtLocation(node)
    : undefined;
}

function excelMember(symbol: ts.Symbol | undefined): string | null {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (symbol === undefined || owner === undefined) return null;
  if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return null;
  const space = ts.isModuleBlock(owner.parent) ? owner.parent.parent : null;
  return space?.name.getText() === 'Excel' && owner.name !== undefined
    ? `${owner.name.text}.${symbol.name}`
    : null;
}

const GUARD = /isSetSupported\(\s*'ExcelApi',\s*'([\d.]+)'\s*\)/;

function guardOf(node: ts.Node): string | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    const condition = ts.isIfStatement(parent)
      ? parent.thenStatement === at && parent.expression
      : ts.isConditionalExpression(parent) && parent.whenTrue === at && parent.condition;
    const [, version] = condition ? (GUARD.exec(condition.getText()) ?? []) : [];
    if (version !== undefined) return version;
  }
  return null;
}
