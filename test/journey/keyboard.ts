import type { Page } from 'playwright-core';

const MOST_STOPS = 120;
const NOTHING = 'nothing';

/** Goes over a page as one who has no mouse; `wrong` keeps each stop that nobody could see or name. */
export function keyboardOn(page: Page) {
  const wrong: string[] = [];

  /** What has the focus, by role and name: `button "Kiểm tra"`. */
  const place = async (): Promise<string> => {
    const focused = page.locator('body :focus');
    if ((await focused.count()) === 0) return NOTHING;
    const [snapshot = ''] = (await focused.ariaSnapshot()).split('\n');
    return /[a-z]+ "(?:[^"\\]|\\.)*"/.exec(snapshot)?.[0] ?? snapshot;
  };

  const goTo = async (target: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await page.keyboard.press(key);
      const at = await place();
      passed.push(at);
      // Behind the last element the keyboard is with Excel for one step.
      if (at === NOTHING) continue;
      if (!at.includes('"')) wrong.push(`nameless: ${at}`);
      if (!(await page.evaluate(focusIsSeen))) wrong.push(`unseen: ${at}`);
      if (at.startsWith(target)) return;
    }
    throw new Error(`no ${target} among\n${passed.join('\n')}`);
  };

  return {
    wrong,
    goTo,
    press: async (target: string, key: 'Enter' | 'Space' = 'Enter') => {
      await goTo(target);
      await page.keyboard.press(key);
    },
    pressBefore: async (target: string) => {
      await goTo(target, 'Shift+Tab');
      await page.keyboard.press('Enter');
    },
    fill: async (target: string, text: string) => {
      await goTo(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    /** After a command the keyboard is somewhere, not before everything again. */
    isSomewhere: async (after: string) => {
      if ((await place()) === NOTHING) wrong.push(`lost after ${after}`);
    },
  };
}

/** An outline or shadow, or the line that Fluent draws below a field. */
function focusIsSeen(): boolean {
  const isDrawn = (element: Element, part?: string): boolean => {
    const style = getComputedStyle(element, part);
    if (part !== undefined && style.content === 'none') return false;
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    const underlined =
      part !== undefined &&
      parseFloat(style.borderBottomWidth) >= 2 &&
      !style.transform.startsWith('matrix(0');
    return outlined || style.boxShadow !== 'none' || underlined;
  };
  const focused = document.activeElement;
  if (focused === null) return false;
  const field = focused.matches('input, select, textarea') ? focused.parentElement : null;
  return [focused, field].some(
    (element) =>
      element !== null && [undefined, '::before', '::after'].some((part) => isDrawn(element, part)),
  );
}
