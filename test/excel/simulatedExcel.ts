import { type Book, newBook, newSheet } from '../../src/file/book';
import type { CellFormat } from '../../src/workbook/format';
import type { CellValue } from '../../src/workbook/snapshot';
import { excelApiSets } from '../apiSets';
import { type Counters, noCounters } from './counters';
import type { UnsupportedRequest } from './errors';
import { takeEvents, type TriggerSource } from './events';
import type { Fault } from './faults';
import { valueAt } from './model/contents';
import { displayText } from './model/displayText';
import { WorkbookModel, type WorkbookOptions } from './model/workbookModel';
import { allObjects } from './objects';
import type { Registry } from './registry';
import { RequestDesk } from './requestDesk';
import { Session } from './session';
import { SimulatedUser } from './simulatedUser';

export interface SimulatedExcelOptions extends WorkbookOptions {
  readonly book?: Book;
  /** The version of ExcelApi that this Excel declares: 1.14 is Excel LTSC 2021. */
  readonly excelApi?: string;
  readonly objects?: Registry;
}

export type Deliver = (message: string) => void;

/** Answers the real office.js over a plain workbook. It refuses by name what it does not know. */
export class SimulatedExcel {
  readonly workbook: WorkbookModel;
  readonly excelApi: string;
  readonly user: SimulatedUser;
  private readonly session: Session;
  private readonly desk: RequestDesk;
  private readonly listeners = new Set<Deliver>();

  constructor({
    book = oneSheet(),
    excelApi = '1.14',
    objects,
    ...rest
  }: SimulatedExcelOptions = {}) {
    this.workbook = new WorkbookModel(book, rest);
    this.excelApi = excelApi;
    this.session = new Session(this.workbook, objects ?? allObjects(), excelApiSets(), excelApi);
    this.desk = new RequestDesk(this.session);
    this.user = new SimulatedUser(this.workbook, () => this.tell('Unknown'));
  }

  /** Connects a page: answers and events go to `deliver`, the page's messages into the function that comes back. */
  attach(deliver: Deliver): {
    readonly send: (message: string) => void;
    readonly detach: () => void;
  } {
    this.listeners.add(deliver);
    const send = (message: string) =>
      void this.desk.answer(message).then((answer) => {
        if (answer !== null) deliver(answer);
        this.tell('ThisLocalAddin');
      });
    return { send, detach: () => void this.listeners.delete(deliver) };
  }

  /** What was asked of this Excel that it lacks, even where the add-in swallowed the error. */
  get refusals(): UnsupportedRequest[] {
    return this.desk.refusals;
  }

  /** One line for each request, for the message of a failing test. */
  get log(): readonly string[] {
    return this.desk.log;
  }

  get counters(): Readonly<Counters> {
    return this.desk.counters;
  }

  resetCounters(): void {
    this.desk.counters = noCounters();
    this.desk.log.length = 0;
  }

  get book(): Book {
    return this.workbook.book;
  }

  value(sheet: string, cell: string): CellValue {
    return valueAt(...this.workbook.place(sheet, cell));
  }

  formula(sheet: string, cell: string): string | null {
    const [model, at] = this.workbook.place(sheet, cell);
    return model.cell(at).formula;
  }

  format(sheet: string, cell: string): CellFormat {
    const [model, at] = this.workbook.place(sheet, cell);
    return model.cell(at).format;
  }

  /** What the cell shows. */
  text(sheet: string, cell: string): string {
    const [model, at] = this.workbook.place(sheet, cell);
    return displayText(valueAt(model, at), model.numberFormat(at));
  }

  set readOnly(readOnly: boolean) {
    this.workbook.isReadOnly = readOnly;
  }

  get editingCell(): boolean {
    return this.desk.editor.isOpen;
  }

  /** Requests fail while the user types into a cell, or wait if they were sent with `delayForCellEdit`. */
  set editingCell(editing: boolean) {
    this.desk.editor.isOpen = editing;
  }

  get isConnected(): boolean {
    return this.desk.isConnected;
  }

  /** Without a connection requests are never answered, and never done. */
  set isConnected(connected: boolean) {
    this.desk.isConnected = connected;
  }

  /** How many ranges the add-in still holds on to. */
  get keptReferences(): number {
    return this.session.keptCount;
  }

  /** The n-th request from now fails and changes nothing, or breaks off in the middle; 1 is the next. */
  failRequest(request: number, fault: Fault): void {
    this.desk.faults.add(request, fault);
  }

  private tell(source: TriggerSource): void {
    for (const event of takeEvents(this.workbook, source)) {
      for (const deliver of this.listeners) deliver(event);
    }
  }
}

/** A new workbook of Excel. */
function oneSheet(): Book {
  const book = newBook();
  book.sheets.push(newSheet('Sheet1'));
  return book;
}
