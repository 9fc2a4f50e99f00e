import { ExcelError, type ExcelErrorCode, UnsupportedRequest } from './errors';
import type { Fault } from './faults';
import { ExcelObject, IDENTITY } from './objects/excelObject';
import {
  ACTION,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ErrorBody,
  type ObjectPath,
  PATH,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { query } from './query';
import type { Session } from './session';
import { memberName } from './wireNames';

/** One request: its actions one after the other, up to the first that fails. What was done before stays done. */
export class Batch {
  /** What was asked, by object and member, for the log. */
  readonly statements: string[] = [];
  private readonly objects = new Map<number, ExcelObject | null>();
  private readonly traces: number[] = [];

  constructor(
    private readonly session: Session,
    private readonly root: ExcelObject,
    private readonly body: RequestBody,
  ) {}

  run(onRefusal: (refusal: UnsupportedRequest) => void, fault?: Fault): ResponseBody {
    const results: ActionResult[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index === fault?.action) throw new ExcelError(fault.code as ExcelErrorCode);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (error instanceof UnsupportedRequest) onRefusal(error);
        const location = (this.statements.at(-1) ?? '').replace(/ =$/, '');
        const failure = errorBody(error, location, index);
        return { Results: results, TraceIds: this.traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: this.traces };
  }

  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        this.traces.push(action.Id);
        return null;
      case ACTION.instantiate:
        return this.identity(this.object(action.ObjectPathId));
      case ACTION.query: {
        const object = this.object(action.ObjectPathId);
        if (object) this.statements.push(`load ${object.className}`);
        return object ? query(this.session, object, action.QueryInfo) : null;
      }
      case ACTION.method:
        return this.invoke(action) ?? null;
      case ACTION.setProperty:
        return this.assign(action);
      case ACTION.recursiveQuery:
      case ACTION.queryAsJson:
      case ACTION.ensureUnchanged:
      case ACTION.update:
        throw new UnsupportedRequest('RequestContext', `action ${action.ActionType}`);
    }
  }

  /** A null object comes back as null. */
  private identity(object: ExcelObject | null): unknown {
    if (object === null) return null;
    const reference = this.session.referenceOf(object);
    return { ...object[IDENTITY](), ...(reference && { _ReferenceId: reference }) };
  }

  /** Nothing happens to a null object, whatever is asked of it. */
  private invoke({ Name, ObjectPathId, ArgumentInfo }: Action): unknown {
    const object = this.object(ObjectPathId);
    if (object === null) return null;
    const args = this.argumentsOf(ArgumentInfo);
    if (Name === '_KeepReference') this.session.keep(object);
    else if (Name === '_RemoveReference') this.session.release(String(args[0]));
    else return this.call(object, memberName(Name), args);
    return null;
  }

  private assign({ Name, ObjectPathId, ArgumentInfo }: Action): null {
    const object = this.object(ObjectPathId);
    if (object === null) return null;
    const name = memberName(Name);
    this.statements.push(`${object.className}.${name} =`);
    const { write } = this.session.member(object, name);
    if (!write) throw new UnsupportedRequest(object.className, `${name} =`);
    write(object, this.argumentsOf(ArgumentInfo)[0]);
    return null;
  }

  private call(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
    this.statements.push(`${object.className}.${name}`);
    const { call } = this.session.member(object, name);
    if (!call) throw new UnsupportedRequest(object.className, `${name}()`);
    return call(object, args);
  }

  /** Made once for each request, so that `worksheets.add` adds one sheet however often it is used. */
  private object(id: number): ExcelObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidRequest', `There is no object path ${id}.`);
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.session.keptObject(path.Name);
    if (path.ObjectPathType === PATH.newObject) throw new UnsupportedRequest(path.Name, 'new');
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.follow(parent, path);
    if (value === null || value instanceof ExcelObject) return value;
    throw new UnsupportedRequest(parent.className, path.Name, 'no object');
  }

  private follow(parent: ExcelObject, path: ObjectPath): unknown {
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return this.call(parent, 'getItem', args);
    const name = memberName(path.Name);
    if (path.ObjectPathType === PATH.method) return this.call(parent, name, args);
    this.statements.push(`${parent.className}.${name}`);
    const { read } = this.session.member(parent, name);
    return read?.(parent);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return typeof path === 'number' && path > 0 ? this.object(path) : argument;
    });
  }
}

function errorBody(error: unknown, location: string, index: number): ErrorBody {
  const place = { Location: location, ActionIndex: index };
  if (error instanceof ExcelError) {
    return { Code: error.code, Message: error.message, ...place, HttpStatusCode: 400 };
  }
  if (error instanceof UnsupportedRequest) {
    return { Code: 'NotImplemented', Message: error.message, ...place, HttpStatusCode: 501 };
  }
  throw error;
}
