/** The cell that the user is typing into: while it is open Excel does nothing else. */
export class CellEditor {
  private readonly waiting: (() => void)[] = [];
  private open = false;

  get isOpen(): boolean {
    return this.open;
  }

  set isOpen(open: boolean) {
    this.open = open;
    if (open) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  closed(): Promise<void> {
    if (!this.open) return Promise.resolve();
    return new Promise((resume) => this.waiting.push(resume));
  }
}
