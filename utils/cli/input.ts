import { readFileSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import * as z from 'zod';
import { UsageError } from './usage-error.ts';

/** The whole input as UTF-8 without a byte order mark: the file, or standard input where none (or `-`) is given. */
export function readInput(file: string | undefined): string {
  try {
    return readFileSync(file === undefined || file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw new UsageError(
      `cannot read ${file ?? 'standard input'}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The arguments of a command with these options, and the files it is given. */
export function argumentsOf<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Prints one answer a row of a JSONL input, in its order, and what is wrong with a malformed line in that line's
 * place. The exit code: 1 where a line was malformed. Rows without an id answer to their line, counted from 1.
 */
export async function answerRows<Row extends { readonly id?: string | number | undefined }>(
  input: string,
  shape: z.ZodType<Row>,
  answer: (row: Row) => object | Promise<object>,
): Promise<number> {
  let malformed = false;
  for (const { number, text } of linesOf(input)) {
    const row = rowOf(text, shape);
    if (typeof row === 'string') {
      malformed = true;
      console.log(JSON.stringify({ line: number, error: row }));
    } else console.log(JSON.stringify({ id: row.id ?? number, ...(await answer(row)) }));
  }
  return malformed ? 1 : 0;
}

/** Lines with their numbers from 1; empty ones are left out. */
function linesOf(input: string): { readonly number: number; readonly text: string }[] {
  return input
    .split(/\r?\n/u)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/** The row, or what is wrong with it. */
function rowOf<Row>(line: string, shape: z.ZodType<Row>): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : 'not JSON';
  }
  const row = shape.safeParse(value);
  return row.success ? row.data : z.prettifyError(row.error).replace(/\s+/gu, ' ');
}
