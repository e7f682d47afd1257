/**
 * Loads the room whose code is changed before any test begins: a constant that is made while a test runs would be thought
 * to be its alone, and of the tests that might notice a change of it no other would be asked.
 */
const modules = import.meta.glob('../src/**/*.ts');
const room = `../src/${process.env.DGW_ROOM}/`;
for (const [name, load] of Object.entries(modules)) if (name.startsWith(room)) await load();
