import { asText } from '../arguments';
import { invalid } from '../errors';
import type { HeaderPlace, PageKind } from '../model/pageModel';
import type { SheetModel } from '../model/sheetModel';
import { ExcelObject } from './excelObject';
import { changePage } from './pageChange';

const LONGEST = 255;

export class HeaderFooter extends ExcelObject {
  readonly className = 'HeaderFooter';

  constructor(
    private readonly sheet: SheetModel,
    private readonly pages: PageKind,
  ) {
    super();
  }

  get centerFooter(): string {
    return this.sheet.page.headers[this.pages].centerFooter;
  }

  set centerFooter(text: unknown) {
    write(this.sheet, this.pages, 'centerFooter', text);
  }

  get centerHeader(): string {
    return this.sheet.page.headers[this.pages].centerHeader;
  }

  set centerHeader(text: unknown) {
    write(this.sheet, this.pages, 'centerHeader', text);
  }

  get leftFooter(): string {
    return this.sheet.page.headers[this.pages].leftFooter;
  }

  set leftFooter(text: unknown) {
    write(this.sheet, this.pages, 'leftFooter', text);
  }

  get leftHeader(): string {
    return this.sheet.page.headers[this.pages].leftHeader;
  }

  set leftHeader(text: unknown) {
    write(this.sheet, this.pages, 'leftHeader', text);
  }

  get rightFooter(): string {
    return this.sheet.page.headers[this.pages].rightFooter;
  }

  set rightFooter(text: unknown) {
    write(this.sheet, this.pages, 'rightFooter', text);
  }

  get rightHeader(): string {
    return this.sheet.page.headers[this.pages].rightHeader;
  }

  set rightHeader(text: unknown) {
    write(this.sheet, this.pages, 'rightHeader', text);
  }
}

function write(sheet: SheetModel, pages: PageKind, place: HeaderPlace, input: unknown): void {
  const text = asText(input);
  if (text.length > LONGEST) throw invalid(`a header of ${text.length} characters`);
  changePage(sheet, ({ headers }) => (headers[pages][place] = text));
}
