import { ExcelCollection, ExcelObject } from './objects/excelObject';

/** What one member of an object can do; each part takes the object it belongs to. */
export interface Member {
  readonly read?: (target: ExcelObject) => unknown;
  readonly write?: (target: ExcelObject, value: unknown) => void;
  readonly call?: (target: ExcelObject, args: readonly unknown[]) => unknown;
}

export type Members = Map<string, Member>;
/** Office.js class name → the members that are answered. */
export type Registry = Map<string, Members>;

/** A class of test/excel/objects; its name is the one in Office.js. */
interface ObjectClass {
  readonly prototype: ExcelObject;
}

export function registryOf(classes: Readonly<Record<string, ObjectClass>>): Registry {
  return new Map(
    Object.entries(classes).map(([name, { prototype }]) => [name, membersOf(prototype)]),
  );
}

const BASES: readonly unknown[] = [ExcelObject.prototype, ExcelCollection.prototype];

function membersOf(prototype: object): Members {
  const above: unknown = Object.getPrototypeOf(prototype);
  const inherited = isObject(above) && !BASES.includes(above) ? membersOf(above) : [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name]) => name !== 'constructor')
    .map(([name, descriptor]): [string, Member] => [name, memberOf(descriptor)]);
  return new Map([...inherited, ...own]);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function memberOf(descriptor: PropertyDescriptor): Member {
  const method: unknown = descriptor.value;
  return {
    ...(descriptor.get && { read: (target) => descriptor.get?.call(target) as unknown }),
    ...(descriptor.set && { write: (target, input) => descriptor.set?.call(target, input) }),
    ...(typeof method === 'function' && {
      call: (target, args) => Reflect.apply(method, target, args) as unknown,
    }),
  };
}
