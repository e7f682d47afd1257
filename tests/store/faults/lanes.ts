const LANES = 3;

/** Does a work for each number from 1 on, a few at a time. */
export async function forEachUpTo(last: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 1;
  const lane = async () => {
    while (next <= last) {
      const number = next;
      next += 1;
      await work(number);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
