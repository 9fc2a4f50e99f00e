import { type RefObject, useEffect, useRef } from 'react';
import { readHtmlTable, writeHtmlTable } from './htmlTable';
import { isResting } from './restingField';
import { readTsv, writeTsv } from './tsv';

interface Clipped {
  readonly texts: () => string[][];
  readonly clear: () => void;
  readonly paste: (texts: string[][]) => void;
}

/** Excel writes its cells as lines of text more faithfully than as a page. */
const FROM_EXCEL = /urn:schemas-microsoft-com:office:excel|ProgId content="?Excel/i;

/** Copies and pastes cells while the focus is in the grid and in no editor. */
export function useClipboard(scroller: RefObject<HTMLElement>, clipped: Clipped): void {
  const latest = useRef(clipped);
  useEffect(() => {
    latest.current = clipped;
  });
  useEffect(() => {
    const isOurs = () => {
      const { activeElement } = document;
      const isEditor = activeElement?.tagName === 'TEXTAREA' && !isResting(activeElement);
      return scroller.current?.contains(activeElement) === true && !isEditor;
    };
    const copy = (event: ClipboardEvent) => {
      if (!isOurs() || event.clipboardData === null) return;
      const texts = latest.current.texts();
      event.clipboardData.setData('text/plain', writeTsv(texts));
      event.clipboardData.setData('text/html', writeHtmlTable(texts));
      event.preventDefault();
      if (event.type === 'cut') latest.current.clear();
    };
    const paste = (event: ClipboardEvent) => {
      if (!isOurs() || event.clipboardData === null) return;
      const texts = copiedCells(event.clipboardData);
      if (texts.length === 0) return;
      event.preventDefault();
      latest.current.paste(texts);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [scroller]);
}

/** A table of Word comes whole only as a page: as text, its paragraphs would be rows. */
function copiedCells(data: Pick<DataTransfer, 'getData'>): string[][] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const table = html === '' || (FROM_EXCEL.test(html) && text !== '') ? null : readHtmlTable(html);
  return table ?? readTsv(text);
}
