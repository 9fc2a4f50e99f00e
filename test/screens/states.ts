import { PAGES } from '../../src/pane/page';
import { BOOK_NAMES } from './books';
import type { State } from './state';
import { CHECK_STATES } from './states/check';
import { CREATE_STATES } from './states/create';
import { ENTER_STATES } from './states/enter';
import { HOME_STATES } from './states/home';
import { REPORT_STATES } from './states/report';
import { SETTINGS_STATES } from './states/settings';

const PAGES_THEMSELVES = PAGES.flatMap((page) => BOOK_NAMES.map((book): State => ({ page, book })));

/** All that there is to be seen in the pane. */
export const STATES: readonly State[] = [
  ...PAGES_THEMSELVES,
  ...[...HOME_STATES, ...CREATE_STATES, ...ENTER_STATES],
  ...[...CHECK_STATES, ...REPORT_STATES, ...SETTINGS_STATES],
];

export function wordsOf({ page, book, name }: State): string[] {
  return [page, book, ...(name === undefined ? [] : [name])];
}
