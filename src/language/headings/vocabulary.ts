import { headingKey } from './headingKey';

/** What a heading may say of a column; a form that ends in "*" may go on: "Ghi chú của đơn vị". */
export type Forms<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface HeadingFound<Field extends string> {
  readonly field: Field;
  /** The whole heading is known, not only how it begins. */
  readonly exact: boolean;
}

export interface Vocabulary<Field extends string> {
  readonly fields: readonly Field[];
  readonly find: (key: string) => HeadingFound<Field> | null;
  /** All forms of a field, as keys; an open one ends in "*". */
  readonly keys: Readonly<Record<Field, readonly string[]>>;
}

/** A heading longer than this is a sentence. */
export const LONGEST_HEADING = 120;

/** `never` are headings of other tables that begin like one of these. */
export function vocabularyOf<Field extends string>(
  forms: Forms<Field>,
  never: readonly string[] = [],
): Vocabulary<Field> {
  const exact = new Map<string, Field | null>(never.map((form) => [headingKey(form), null]));
  const open = new Map<string, Field>();
  const fields = Object.keys(forms) as Field[];
  for (const field of fields) {
    for (const form of forms[field]) {
      const key = headingKey(form);
      if (!exact.has(key)) exact.set(key, field);
      if (form.endsWith('*') && !open.has(key)) open.set(key, field);
    }
  }
  const keys = Object.fromEntries(
    fields.map((field) => [
      field,
      forms[field].map((form) => (form.endsWith('*') ? `${headingKey(form)}*` : headingKey(form))),
    ]),
  );
  return {
    fields,
    find: (key) => foundExactly(exact, key) ?? foundOpen(open, exact, key),
    keys: keys as Record<Field, string[]>,
  };
}

function foundExactly<Field extends string>(
  exact: ReadonlyMap<string, Field | null>,
  key: string,
): HeadingFound<Field> | null {
  const field = exact.get(key) ?? null;
  return field === null ? null : { field, exact: true };
}

/** The longest beginning counts. */
function foundOpen<Field extends string>(
  open: ReadonlyMap<string, Field>,
  exact: ReadonlyMap<string, Field | null>,
  key: string,
): HeadingFound<Field> | null {
  if (exact.get(key) === null) return null;
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const field = open.get(key.slice(0, end));
    if (field !== undefined) return { field, exact: false };
  }
  return null;
}
