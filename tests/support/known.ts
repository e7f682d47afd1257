/** A record with what is unknown in it written out, so that two can be compared. */
export function written(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, field]) => {
    return [key, field.get ? '(unknown)' : written(field.value)];
  });
  return Object.fromEntries(fields);
}
