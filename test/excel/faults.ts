/** What the n-th request from now is answered with, instead of being done. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** The action at which a request breaks off, from 0; what came before stays done. */
  readonly action?: number;
}

/** Faults that wait for their request. */
export class Faults {
  private readonly waiting = new Map<number, Fault>();
  private request = 0;

  add(request: number, fault: Fault): void {
    this.waiting.set(this.request + request, fault);
  }

  /** To be called once for each request. */
  next(): Fault | undefined {
    this.request += 1;
    return this.waiting.get(this.request);
  }
}
