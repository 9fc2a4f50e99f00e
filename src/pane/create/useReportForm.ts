import { useState } from 'react';
import * as z from 'zod/mini';
import { CALENDARS } from '../../domain/vocabulary';
import { today } from '../today';
import { type JsonDraft, useJsonDraft } from '../useJsonDraft';
import { newForm, type ReportForm } from './reportForm';

const schema = z.object({
  unit: z.string(),
  year: z.string(),
  period: z.string(),
  calendar: z.enum(CALENDARS),
});

/** Unit, year and kỳ: typed once, whichever way is taken in the end. */
export function useReportForm(): JsonDraft<ReportForm> {
  const [initial] = useState(() => newForm(today()));
  return useJsonDraft('create report', schema, initial);
}
