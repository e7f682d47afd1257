/** The user has stopped a question with Ctrl-C: nothing is written from then on. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
