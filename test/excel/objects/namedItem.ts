import { asFlag, asText } from '../arguments';
import { ExcelError, invalid, UnsupportedRequest } from '../errors';
import type { NameModel } from '../model/nameModel';
import { parseReference, splitSheet } from '../model/references';
import type { WorkbookModel } from '../model/workbookModel';
import { ExcelObject, IDENTITY } from './excelObject';
import { Range } from './range';

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

export class NamedItem extends ExcelObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly model: WorkbookModel,
    private readonly item: NameModel,
  ) {
    super();
  }

  override [IDENTITY]() {
    return { _Id: this.item.name };
  }

  get comment(): string {
    return this.item.comment;
  }

  set comment(comment: unknown) {
    alive(this.model, this.item).comment = asText(comment);
  }

  get formula(): string {
    return this.item.formula;
  }

  set formula(formula: unknown) {
    const text = asText(formula);
    if (!text.startsWith('=')) throw invalid('a formula begins with "="');
    alive(this.model, this.item).formula = text;
    this.model.publishNames();
  }

  get name() {
    return this.item.name;
  }

  get scope() {
    return this.item.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get type() {
    const constant = constantOf(this.item);
    if (constant === null) return referenceOf(this.item) && 'Range';
    return TYPES[typeof constant as keyof typeof TYPES];
  }

  get value() {
    return constantOf(this.item) ?? referenceOf(this.item);
  }

  get visible(): boolean {
    return this.item.visible;
  }

  set visible(visible: unknown) {
    alive(this.model, this.item).visible = asFlag(visible);
  }

  delete() {
    alive(this.model, this.item).isDeleted = true;
    this.model.names.splice(this.model.names.indexOf(this.item), 1);
    this.model.publishNames();
  }

  getRange() {
    const range = rangeOf(this.model, this.item);
    if (!range) throw new ExcelError('InvalidReference');
    return range;
  }

  getRangeOrNullObject() {
    return rangeOf(this.model, this.item);
  }
}

function alive(model: WorkbookModel, item: NameModel): NameModel {
  model.guard();
  if (item.isDeleted) throw new ExcelError('ItemNotFound');
  return item;
}

/** The value of a name that is a number, a text or TRUE; all other formulas need a calculator. */
function constantOf({ formula }: NameModel): string | number | boolean | null {
  const text = formula.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return /TRUE/i.test(text);
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : null;
}

function referenceOf({ formula, name }: NameModel): string {
  const text = formula.slice(1);
  if (parseReference(splitSheet(text).reference) !== null) return text;
  throw new UnsupportedRequest('NamedItem', 'value', `nobody calculates ${name} ${formula}`);
}

function rangeOf(model: WorkbookModel, { formula }: NameModel): Range | null {
  const { sheet: name, reference } = splitSheet(formula.slice(1));
  const sheet = name === null ? null : model.findSheet(name);
  const area = parseReference(reference);
  return sheet && area && new Range(sheet, area);
}
