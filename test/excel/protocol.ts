import { z } from 'zod';

/** What office.js sends over its bridge. Only the fields that Excel's answer depends on. */
const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** Beside each argument: the path of the object that stands there, or 0. */
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.enum(PATH),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const action = z.object({
  Id: z.number(),
  ActionType: z.enum(ACTION),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: z.record(z.string(), z.unknown()).optional(),
});

const body = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export const bridgeMessage = z.object({
  id: z.number(),
  type: z.literal(1),
  flags: z.number(),
  message: z.object({ url: z.literal('ProcessQuery'), body }),
});

export type ObjectPath = z.infer<typeof objectPath>;
export type Action = z.infer<typeof action>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type RequestBody = z.infer<typeof body>;

/** Set by `Excel.run({ delayForCellEdit: true })`: wait until the user has left the cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

export function responseMessage(id: number, body: ResponseBody): string {
  const message = { statusCode: 200, headers: {}, body: JSON.stringify(body) };
  return JSON.stringify({ id, type: 2, message });
}

/** An event for handlers: message category 65536 is "event". */
export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export function eventMessage(entries: readonly EventEntry[]): string {
  return JSON.stringify({
    type: 3,
    message: {
      entries: entries.map((entry) => ({
        ...entry,
        messageCategory: 65536,
        message: JSON.stringify(entry.message),
      })),
    },
  });
}
export type BridgeMessage = z.infer<typeof bridgeMessage>;
