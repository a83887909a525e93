/** The record with one field set; without it where the value is nothing or an empty text or list. */
export function withField<T extends object, Field extends keyof T>(
  record: T,
  field: Field,
  value: T[Field] | undefined,
): T {
  const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  if (!empty) return { ...record, [field]: value };
  const { [field]: _, ...rest } = record;
  return rest as T;
}
