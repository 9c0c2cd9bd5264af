import { UsageError } from './usage-error.ts';

/** A subcommand: its arguments in, its exit code out. */
type Command = (args: readonly string[]) => Promise<number>;

/** `npm run -s calm -- <command> …`; exit code 2 for a usage error, otherwise the command's own. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  page: async () => (await import('./page.ts')).pageCommand,
  sites: async () => (await import('./sites-table.ts')).sitesCommand,
  suggest: async () => (await import('./suggest.ts')).suggestCommand,
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined)
    throw new UsageError(`unknown command "${name}"; there is: ${Object.keys(commands).join(', ')}`);
  const command = await load();
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`calm: ${error.message}`);
  process.exitCode = 2;
}
