import { Batch } from './batch';
import { CellEditor } from './cellEditor';
import { bytesOf, noCounters } from './counters';
import { type ExcelErrorCode, MESSAGES, type UnsupportedRequest } from './errors';
import { type Fault, Faults } from './faults';
import { recalculate } from './model/contents';
import { Workbook } from './objects/workbook';
import * as protocol from './protocol';
import { logLine } from './requestLog';
import { type RequestKind, requestKind } from './requestKind';
import type { Session } from './session';

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Takes requests one after the other, counts them, and decides whether they are done at all. */
export class RequestDesk {
  readonly refusals: UnsupportedRequest[] = [];
  readonly log: string[] = [];
  readonly faults = new Faults();
  readonly editor = new CellEditor();
  counters = noCounters();
  isConnected = true;

  constructor(private readonly session: Session) {}

  /** Null where nobody answers. */
  async answer(text: string): Promise<string | null> {
    const request = protocol.bridgeMessage.parse(JSON.parse(text));
    const kind = requestKind(request.message.body);
    this.counters[kind] += 1;
    const response = await this.respond(kind, request, text);
    if (response === null) return null;
    const answer = protocol.responseMessage(request.id, response);
    const received = bytesOf(answer);
    if (kind === 'requests') this.counters.received += received;
    if (received <= PAYLOAD_LIMIT) return answer;
    return protocol.responseMessage(request.id, failed('ResponsePayloadSizeLimitExceeded'));
  }

  private async respond(
    kind: RequestKind,
    { flags, message: { body } }: protocol.BridgeMessage,
    text: string,
  ): Promise<protocol.ResponseBody | null> {
    if (kind === 'startup') return nothing(body);
    if (kind === 'cleanup') return this.batch(body).run(() => undefined);
    const bytes = bytesOf(text);
    this.counters.actions += body.Actions.length;
    this.counters.sent += bytes;
    const fault = this.faults.next();
    if (!this.isConnected) return null;
    if (fault && fault.action === undefined) return failed(fault.code, fault.message);
    if (bytes > PAYLOAD_LIMIT) return failed('RequestPayloadSizeLimitExceeded');
    if (this.editor.isOpen) {
      if (!(flags & protocol.DELAY_FOR_CELL_EDIT)) return failed('InvalidOperationInCellEditMode');
      await this.editor.closed();
    }
    return this.run(body, bytes, fault);
  }

  private run(
    body: protocol.RequestBody,
    bytes: number,
    fault: Fault | undefined,
  ): protocol.ResponseBody {
    const batch = this.batch(body);
    const response = batch.run((refusal) => this.refusals.push(refusal), fault);
    this.log.push(logLine(this.counters.requests, bytes, batch.statements));
    for (const sheet of this.session.workbook.sheets) recalculate(sheet);
    return response;
  }

  private batch(body: protocol.RequestBody): Batch {
    return new Batch(this.session, new Workbook(this.session.workbook), body);
  }
}

function nothing({ Actions }: protocol.RequestBody): protocol.ResponseBody {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] };
}

function failed(code: string, message?: string): protocol.ResponseBody {
  const Message = message ?? (code in MESSAGES ? MESSAGES[code as ExcelErrorCode] : code);
  const Error = { Code: code, Message, Location: '', HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error };
}
