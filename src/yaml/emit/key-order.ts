/** The wanted order of the keys of a group, and of the groups in it. Lists take the order for each of their items. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** For the groups below these keys. */
  readonly within?: Readonly<Record<string, KeyOrder>>;
  /** For the groups below all other keys, such as the steps of a procedure, whose names the policy gives. */
  readonly others?: KeyOrder;
}

export function orderWithin(order: KeyOrder | undefined, key: string | number): KeyOrder | undefined {
  if (order === undefined || typeof key === 'number') return order;
  const { within = {} } = order;
  return Object.hasOwn(within, key) ? within[key] : order.others;
}

/** The keys that the order names in its order, then the others as they come. */
export function inOrder(keys: readonly string[], order: KeyOrder | undefined): readonly string[] {
  if (order === undefined) return keys;
  const given = new Set(keys);
  const named = new Set(order.keys);
  return [...order.keys.filter((key) => given.has(key)), ...keys.filter((key) => !named.has(key))];
}

/** What this reads of a JSON Schema (2020-12), with references to `#/$defs/`. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

/** The order in which a JSON Schema names the properties of a record. */
export function keyOrderOf(schema: object): KeyOrder {
  const root = schema as Schema;
  return orderOf(root, root);
}

function orderOf(given: Schema, root: Schema): KeyOrder {
  const { properties = {}, additionalProperties, items } = resolved(given, root);
  if (items !== undefined) return orderOf(items, root);
  const within = Object.entries(properties).map(([key, schema]) => [key, orderOf(schema, root)] as const);
  const others = typeof additionalProperties === 'object' ? orderOf(additionalProperties, root) : undefined;
  return { keys: Object.keys(properties), within: Object.fromEntries(within), ...(others && { others }) };
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}
