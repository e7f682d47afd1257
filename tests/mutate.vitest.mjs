/** Only the tests of the room whose code is changed: see `mutate.mjs`. */
const rooms = (process.env.DGW_TESTS ?? 'tests').split(' ');

export default {
  test: {
    include: rooms.map((room) => (room.endsWith('.ts') ? room : `${room}/**/*.test.ts`)),
    setupFiles: ['tests/mutate.setup.mjs'],
    testTimeout: 60_000,
  },
};
