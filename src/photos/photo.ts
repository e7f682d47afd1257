/** What is known of a picture that every program shows alike: whole, upright, in RGB or grey. */
export interface PhotoFacts {
  readonly format: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Photo extends PhotoFacts {
  readonly bytes: Uint8Array;
}
