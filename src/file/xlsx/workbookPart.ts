import type { Book, Sheet } from '../book';
import { CONTENT_TYPES } from './contentTypes';
import { definedNames } from './definedNames';
import type { Part, Relationship } from './package';
import { element, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from './xml';

export function workbookPart(book: Book, active: Sheet): Part {
  const sheets = book.sheets.map((_, index) => `rId${index + 1}`);
  const relationships: Relationship[] = [
    ...sheets.map((id, index) => ({
      id,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    { id: `rId${sheets.length + 2}`, type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
  return {
    path: 'xl/workbook.xml',
    contentType: CONTENT_TYPES.workbook,
    relationships,
    xml: element('workbook', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE }, [
      '<workbookPr/>',
      element('bookViews', {}, [
        element('workbookView', { activeTab: book.sheets.indexOf(active) }),
      ]),
      element(
        'sheets',
        {},
        book.sheets.map(({ name, visible }, index) =>
          element('sheet', {
            name,
            sheetId: index + 1,
            state: visible ? undefined : 'hidden',
            'r:id': sheets[index],
          }),
        ),
      ),
      definedNames(book),
      // Excel computes every formula anew when it opens the file, whatever values stand in it.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ]),
  };
}
