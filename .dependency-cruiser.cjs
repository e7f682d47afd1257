/**
 * The house has floors: a room takes only from rooms on floors below its own (docs/architecture.md). What a program of
 * this kind is ruined by — a rule that reads the disk, a parser that prints — is refused here by machine.
 */
const FLOORS = [
  ['text'],
  ['model'],
  ['messages'],
  ['findings'],
  ['yaml', 'photos'],
  ['records'],
  ['policy', 'rules'],
  ['changes'],
  ['store', 'writers', 'workbooks'],
  ['importers'],
  ['check', 'forms', 'expiry', 'ledgers', 'stats', 'templates', 'digest'],
  ['intake'],
  ['reporters', 'wizard'],
  ['cli'],
  ['commands'],
  ['api'],
];

const room = (...names) => `^src/(${names.join('|')})/`;

/** Each room, and all rooms that it must not know: those above it, and its neighbours on the same floor. */
const upward = FLOORS.flatMap((names, floor) =>
  names.map((name) => {
    const above = FLOORS.slice(floor).flat().filter((other) => other !== name);
    return {
      name: `floors:${name}`,
      comment: `src/${name} takes only from the floors below it`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: [...(above.length > 0 ? [room(...above)] : []), '^src/[^/]+\\.ts$'] },
    };
  }),
);

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'disk-only-in-store',
      comment: 'src/store is the only room that touches the disk',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^(node:)?(fs|fs/promises)$', dependencyTypes: ['core'] },
    },
    {
      name: 'every-room-has-a-floor',
      comment: 'a new room has to be given a floor above',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [room(...FLOORS.flat(), 'generated')] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
