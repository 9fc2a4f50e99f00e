import { type ApiSets, isWithin } from '../apiSets';
import { ExcelError, UnsupportedRequest } from './errors';
import type { WorkbookModel } from './model/workbookModel';
import type { ExcelObject } from './objects/excelObject';
import type { Member, Registry } from './registry';

/** Members without a type of their own, that functions of the Excel namespace ask for. */
const BEHIND_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['Application.createWorkbook', '1.8'],
  ['WorkbookCreated.open', '1.8'],
  ['WorkbookCreated.id', '1.8'],
]);

/** What all requests share: the workbook, what is answered, and the objects that add-ins hold on to. */
export class Session {
  /** Kept objects by reference id. */
  private readonly kept = new Map<string, ExcelObject>();
  private readonly references = new WeakMap<ExcelObject, string>();
  private lastReference = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly registry: Registry,
    private readonly apiSets: ApiSets,
    private readonly excelApi: string,
  ) {}

  get keptCount(): number {
    return this.kept.size;
  }

  /** Refused by name where nobody answers, and like an old Excel where the member is too new. */
  member(object: ExcelObject, name: string): Member {
    const key = `${object.className}.${name}`;
    const required = this.apiSets.get(key) ?? BEHIND_FUNCTIONS.get(key);
    if (required === undefined && !name.startsWith('_')) {
      throw new ExcelError('InvalidRequest', `There is no ${key}.`);
    }
    if (required !== undefined && !isWithin(required, this.excelApi)) {
      throw new ExcelError('ApiNotFound', `${key} belongs to ${required}.`);
    }
    const member = this.registry.get(object.className)?.get(name);
    if (member === undefined) throw new UnsupportedRequest(object.className, name);
    return member;
  }

  keep(object: ExcelObject): void {
    if (this.references.has(object)) return;
    const reference = `reference-${++this.lastReference}`;
    this.references.set(object, reference);
    this.kept.set(reference, object);
  }

  referenceOf(object: ExcelObject): string | undefined {
    return this.references.get(object);
  }

  keptObject(reference: string): ExcelObject {
    const object = this.kept.get(reference);
    if (!object) throw new ExcelError('InvalidReference');
    return object;
  }

  release(reference: string): void {
    const object = this.kept.get(reference);
    if (object) this.references.delete(object);
    this.kept.delete(reference);
  }
}
