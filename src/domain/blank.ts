import type { Count, Plan, Task } from './plan';

/** What is not said about a task: the six columns of a phụ lục alone are a complete input. */
export const BLANK_TASK: Omit<Task, 'at' | 'number' | 'content'> = {
  result: '',
  note: '',
  mark: null,
  target: { kind: 'qualitative' },
  achieved: null,
  whole: null,
  deadline: null,
  lead: '',
  partner: '',
  reason: '',
  explanation: '',
  group: '',
  outside: false,
  parts: [],
  unreadable: [],
};

/** A row of Số liệu that counts for itself and says nothing. */
export const BLANK_COUNT: Count = {
  at: { sheet: '', row: 0 },
  number: '',
  group: '',
  channel: '',
  unit: '',
  measure: 'flow',
  figures: { split: 'whole', value: null },
  tasks: [],
  note: '',
  cumulative: null,
  cumulativeBefore: null,
  target: null,
  role: { kind: 'plain' },
};

/** A plan without dates counts as that of a year. */
export const BLANK_PLAN: Omit<Plan, 'tasks'> = {
  report: {
    at: { sheet: '', row: 0 },
    level: null,
    unit: '',
    period: { kind: 'year', window: null },
    year: null,
    planDocument: '',
    document: '',
    dayAsWritten: '',
    title: '',
    upperPlan: '',
    authority: '',
    place: '',
    preparedBy: '',
    signer: '',
    addressee: '',
    recipients: '',
    generalTarget: '',
    day: null,
    attached: null,
  },
  counts: [],
  proofs: [],
  narrative: [],
  explanations: [],
  totalLine: null,
  promised: null,
};
