import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import { useDraft } from './draft';

export type JsonDraft<Value> = readonly [
  value: Value,
  keep: (value: Value) => void,
  drop: () => void,
];

/** A draft of more than a text. What the store holds may be of another version: it is checked. */
export function useJsonDraft<Value>(
  key: string,
  schema: z.ZodMiniType<Value>,
  initial: Value,
): JsonDraft<Value> {
  const [text, type, drop] = useDraft(key, '');
  const value = useMemo(() => read(text, schema) ?? initial, [text, schema, initial]);
  const keep = useCallback((next: Value) => type(JSON.stringify(next)), [type]);
  return [value, keep, drop];
}

function read<Value>(text: string, schema: z.ZodMiniType<Value>): Value | null {
  if (text === '') return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
