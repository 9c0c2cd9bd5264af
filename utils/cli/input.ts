import { readFileSync } from 'node:fs';
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

/** Lines of a JSONL input with their numbers from 1; empty ones are left out. */
export function linesOf(input: string): { readonly number: number; readonly text: string }[] {
  return input
    .split(/\r?\n/u)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}
