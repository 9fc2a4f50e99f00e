/** A zip file whose parts are inflated when they are asked for. */
export interface Archive {
  readonly bytes: Uint8Array;
}
