export type Scalar = string | number | boolean | null;

/** A plain value as it stands in a text already, on one line: it is moved without being rewritten. */
export interface Written {
  readonly source: string;
}
