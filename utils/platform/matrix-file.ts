import * as z from 'zod/mini';
import { type Action, branchIds, originIds } from '../domain/incident.ts';
import { audiences, channels } from '../domain/outreach.ts';
import { statementKinds } from '../domain/statement.ts';
import { roleIds } from '../domain/step.ts';
import type { Database } from './database.ts';
import { sign, signerOf } from './signing.ts';

z.config({ jitless: true });

/** What one browser hands another: how the case began, and everything said and approved in its matrix. */
export interface MatrixFacts {
  readonly incident: string;
  readonly code: string;
  /** Who made the file. */
  readonly from: string;
  readonly at: number;
  readonly opening: Extract<Action, { readonly kind: 'open' }>;
  readonly actions: readonly Action[];
}

/** Why a file was not taken in; nothing is changed by any of them. */
export type MatrixProblem = 'foreign' | 'truncated' | 'newer' | 'signature' | 'malformed';

export type MatrixReading =
  | { readonly ok: true; readonly facts: MatrixFacts; readonly fingerprint: string }
  | { readonly ok: false; readonly problem: MatrixProblem };

const format = 'calmreply-matrix';
const version = 1;
/** What every file of ours begins with, so that a cut one is told from a foreign one. */
const head = `{"format":"${format}"`;

/** The file, signed with this browser's key. */
export async function matrixFile(db: Database, facts: MatrixFacts): Promise<string> {
  return JSON.stringify({ format, version, ...(await sign(db, JSON.stringify(facts))) });
}

/** Reads a file somebody sent. Shape and signature are checked; whether to believe the signer is the person's choice. */
export async function readMatrixFile(text: string): Promise<MatrixReading> {
  const outer = parse(text);
  if (outer === undefined) return fail(text.trimStart().startsWith(head) ? 'truncated' : 'foreign');
  const envelope = z.safeParse(envelopeShape, outer);
  if (!envelope.success) return fail(ours(outer) ? 'malformed' : 'foreign');
  if (envelope.data.version > version) return fail('newer');
  const fingerprint = await signerOf(envelope.data);
  if (fingerprint === undefined) return fail('signature');
  const facts = z.safeParse(factsShape, parse(envelope.data.payload));
  if (!facts.success) return fail('malformed');
  // The parser knows optional keys as "may be undefined"; it leaves absent ones out, which is what we mean.
  return { ok: true, facts: facts.data as MatrixFacts, fingerprint };
}

const word = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(20_000));
const time = z.number().check(z.minimum(0));
const base = { id: word, at: time, by: word } as const;
const minutes = z.int().check(z.minimum(1), z.maximum(60 * 24 * 60));

const envelopeShape = z.object({
  format: z.literal(format),
  version: z.int(),
  payload: z.string(),
  key: z.string().check(z.maxLength(2_000)),
  signature: z.string().check(z.maxLength(2_000)),
});

const opening = z.object({
  ...base,
  kind: z.literal('open'),
  seenAt: time,
  code: z.string().check(z.regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/u)),
  origin: z.enum(originIds),
  branch: z.enum(branchIds),
  targets: z.object({ acknowledge: minutes, considered: minutes, visible: minutes }),
});

const fields = z.object({
  audience: z.optional(z.enum(audiences)),
  channel: z.optional(z.enum(channels)),
  text: z.optional(text),
  owner: z.optional(z.string().check(z.maxLength(200))),
  dueAt: z.optional(time),
});

const action = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('message'), message: word, fields }),
  z.object({ ...base, kind: z.literal('sent'), message: word }),
  z.object({
    ...base,
    kind: z.literal('approve'),
    statement: z.enum(statementKinds),
    role: z.enum(roleIds),
    name: word,
    findings: z.int().check(z.minimum(0)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    message: word,
    reason: z.optional(text),
    rules: z.optional(word),
  }),
]);

const factsShape = z.object({
  incident: word,
  code: word,
  from: word,
  at: time,
  opening,
  actions: z.array(action).check(z.maxLength(5_000)),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ours(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format;
}

function fail(problem: MatrixProblem): MatrixReading {
  return { ok: false, problem };
}
