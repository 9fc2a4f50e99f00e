import { useEffect } from 'react';
import { drawSheet } from './drawSheet';
import { PRINTED, pageRules } from './pageRules';
import type { PrintedCell, PrintedSheet } from './printedSheet';

/**
 * Whoever asks for a print, by a button, a key or the browser's menu, gets the sheet in front and
 * nothing else of the page.
 */
export function usePrinting(
  inFront: () => PrintedSheet | undefined,
  textOf: (cell: PrintedCell) => string,
): void {
  useEffect(() => {
    let paper: HTMLElement | null = null;
    let rules: CSSStyleSheet | null = null;
    const clear = () => {
      paper?.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
      paper = null;
      rules = null;
    };
    const draw = () => {
      clear();
      const sheet = inFront();
      if (sheet === undefined) return;
      // A style element of our own would be against the page's policy.
      rules = new CSSStyleSheet();
      rules.replaceSync(pageRules(sheet.page));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
      paper = drawSheet(sheet, textOf);
      paper.className = PRINTED;
      document.body.append(paper);
    };
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', clear);
    return () => {
      clear();
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', clear);
    };
  }, [inFront, textOf]);
}
