export const IDENTITY = Symbol('identity');
export const ITEMS = Symbol('items');

/**
 * Something that a request can address. The public accessors and methods of a subclass, by their Office.js names, are
 * what it answers; everything else is refused by name.
 */
export abstract class ExcelObject {
  /** The class name in Office.js. */
  abstract readonly className: string;

  /** What an instantiation answers, so that later requests find the object again: its id, mostly. */
  [IDENTITY](): Readonly<Record<string, unknown>> {
    return {};
  }
}

export abstract class ExcelCollection extends ExcelObject {
  abstract [ITEMS](): readonly ExcelObject[];
}
