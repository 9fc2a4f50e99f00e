/** What is odd about a reference; where the right form is certain, it is proposed. */
export type ReferenceIssue =
  /** "Quyết định số 14/KH-UBND"; `symbolType` is null where the symbol names no kind at all. */
  | {
      readonly code: 'typeAgainstSymbol';
      readonly type: string;
      readonly symbolType: string | null;
    }
  | { readonly code: 'missingHyphen'; readonly proposed: string }
  | { readonly code: 'malformedSymbol'; readonly proposed: string }
  | { readonly code: 'strayBlank'; readonly proposed: string }
  /** The order of the Party in a document of the state: "132-KH/UBND". */
  | { readonly code: 'partyOrder'; readonly proposed: string }
  | { readonly code: 'numberNotPadded'; readonly proposed: string }
  /** "Kế hoạch 29/KH-UBND": the word "số" is missing. */
  | { readonly code: 'missingNumberWord' }
  | { readonly code: 'commaBeforeDay' }
  | { readonly code: 'unreadableDay'; readonly written: string }
  | { readonly code: 'dayNotPadded'; readonly proposed: string };

export type ReferenceIssueCode = ReferenceIssue['code'];
