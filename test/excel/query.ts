import { z } from 'zod';
import { ExcelError, UnsupportedRequest } from './errors';
import { ExcelCollection, ExcelObject, IDENTITY, ITEMS } from './objects/excelObject';
import type { Session } from './session';
import { wireName } from './wireNames';

const selectOnly = z.strictObject({ Select: z.array(z.string()) });

/** Names to load, each with the names below it: "format/font/bold" is three levels deep. */
type Selection = Map<string, Selection>;

/** Answers `load`. Only named properties: to load everything is slow in Excel, too. */
export function query(session: Session, object: ExcelObject, info: unknown): unknown {
  const { data } = selectOnly.safeParse(info);
  if (!data || data.Select.length === 0) {
    throw new UnsupportedRequest(object.className, 'load', 'name the properties');
  }
  return read(session, object, selectionOf(data.Select));
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const name of path.split('/')) {
      const below: Selection = level.get(name) ?? new Map<string, Selection>();
      level.set(name, below);
      level = below;
    }
  }
  return root;
}

function read(session: Session, object: ExcelObject, selection: Selection): unknown {
  if (object instanceof ExcelCollection) return readItems(session, object, selection);
  return Object.fromEntries(
    [...selection].map(([name, below]) => [
      wireName(name),
      readMember(session, object, name, below),
    ]),
  );
}

/** Items carry their id in a field that does not count as loaded. */
function readItems(session: Session, collection: ExcelCollection, selection: Selection) {
  const own = selection.get('count');
  const named = new Map([...selection].filter(([name]) => name !== 'count' || !own));
  const fields = new Map(
    [...named].flatMap(([name, below]) =>
      name === 'items' ? [...below] : [[name, below] as const],
    ),
  );
  const items = collection[ITEMS]().map((item) => ({
    _Id: idOf(item),
    ...(read(session, item, fields) as object),
  }));
  const count = own ? { Count: readMember(session, collection, 'count', own) } : {};
  return { ...count, _Items: items };
}

function idOf(item: ExcelObject): unknown {
  const { Id, _Id = Id } = item[IDENTITY]();
  return _Id;
}

function readMember(session: Session, object: ExcelObject, name: string, below: Selection) {
  if (name === '*' || name.startsWith('$')) {
    throw new UnsupportedRequest(object.className, 'load', 'name the properties');
  }
  const member = session.member(object, name);
  if (!member.read) throw new ExcelError('InvalidArgument', `${name} cannot be loaded.`);
  const value = member.read(object);
  if (!(value instanceof ExcelObject)) return value;
  if (below.size === 0) {
    throw new UnsupportedRequest(object.className, 'load', `name the properties of ${name}`);
  }
  return read(session, value, below);
}
