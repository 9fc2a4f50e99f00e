import { asWord } from '../arguments';
import { HEADER_STATES } from '../model/pageModel';
import type { SheetModel } from '../model/sheetModel';
import { ExcelObject } from './excelObject';
import { HeaderFooter } from './headerFooter';
import { changePage } from './pageChange';

export class HeaderFooterGroup extends ExcelObject {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  get defaultForAllPages() {
    return new HeaderFooter(this.sheet, 'defaultForAllPages');
  }

  get evenPages() {
    return new HeaderFooter(this.sheet, 'evenPages');
  }

  get firstPage() {
    return new HeaderFooter(this.sheet, 'firstPage');
  }

  get oddPages() {
    return new HeaderFooter(this.sheet, 'oddPages');
  }

  get state(): string {
    return this.sheet.page.headerState;
  }

  set state(state: unknown) {
    const wanted = asWord(state, HEADER_STATES);
    changePage(this.sheet, (page) => (page.headerState = wanted));
  }
}
