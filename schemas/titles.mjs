/** Field → title, for messages that name a field as the clerk knows it. `*` in a field is a word of the policy. */
export function titlesOf(schema) {
  return Object.fromEntries(titlesIn(schema, schema.$defs ?? {}, ''));
}

function* titlesIn(schema, definitions, path) {
  const resolved = { ...definitions[schema.$ref?.replace('#/$defs/', '')], ...schema };
  if (path !== '' && resolved.title !== undefined) yield [path, resolved.title];
  for (const [key, property] of Object.entries(resolved.properties ?? {})) {
    yield* titlesIn(property, definitions, path === '' ? key : `${path}.${key}`);
  }
  if (resolved.items) yield* titlesIn({ ...resolved.items, title: undefined }, definitions, path);
  if (typeof resolved.additionalProperties === 'object') {
    yield* titlesIn(resolved.additionalProperties, definitions, `${path}.*`);
  }
}
