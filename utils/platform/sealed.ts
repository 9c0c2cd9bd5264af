/** Why a sealed file cannot be opened. */
export type SealProblem = 'foreign' | 'newer' | 'truncated' | 'passphrase' | 'damaged';

/** Thrown by `unseal`; `problem` is what a person is told. */
export class SealError extends Error {
  readonly problem: SealProblem;
  constructor(problem: SealProblem) {
    super(`sealed file: ${problem}`);
    this.problem = problem;
  }
}

/**
 * A sealed file: 8 bytes `CALMSEAL`, 1 byte version, 4 bytes rounds, 4 bytes length of the sealed part (both big
 * endian), 16 bytes salt, 12 bytes nonce, 32 bytes check of the passphrase, then the sealed part. The whole header is
 * authenticated with it. PBKDF2 with SHA-256; the number of rounds follows OWASP's advice of 2023.
 */
const magic = new TextEncoder().encode('CALMSEAL');
const sealVersion = 1;
const rounds = 600_000;
/** More rounds than this in a foreign header would only keep the computer busy. */
const mostRounds = 5_000_000;
const at = { version: 8, rounds: 9, length: 13, salt: 17, nonce: 33, check: 45, body: 77 } as const;

/** Seals bytes with a passphrase (AES-GCM, 256 bits). */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(at.body);
  const view = new DataView(header.buffer);
  header.set(magic);
  header[at.version] = sealVersion;
  view.setUint32(at.rounds, rounds);
  // AES-GCM adds 16 bytes.
  view.setUint32(at.length, plain.length + 16);
  header.set(crypto.getRandomValues(new Uint8Array(28)), at.salt);
  const { key, check } = await keyOf(passphrase, header.slice(at.salt, at.nonce), rounds);
  header.set(check, at.check);
  const body = await crypto.subtle.encrypt(gcm(header), key, plain);
  const file = new Uint8Array(at.body + body.byteLength);
  file.set(header);
  file.set(new Uint8Array(body), at.body);
  return file;
}

/** Opens a sealed file; throws a `SealError` that says what is wrong with it. */
export async function unseal(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const prefix = file.subarray(0, magic.length);
  if (prefix.some((byte, index) => byte !== magic[index]) || file.length === 0)
    throw new SealError('foreign');
  if (file.length < at.body) throw new SealError('truncated');
  if (file[at.version] !== sealVersion) throw new SealError('newer');
  const header = file.slice(0, at.body);
  const view = new DataView(header.buffer);
  const length = view.getUint32(at.length);
  if (file.length < at.body + length) throw new SealError('truncated');
  const asked = view.getUint32(at.rounds);
  if (file.length > at.body + length || asked < 1 || asked > mostRounds) throw new SealError('damaged');
  const { key, check } = await keyOf(passphrase, header.slice(at.salt, at.nonce), asked);
  if (check.some((byte, index) => byte !== header[at.check + index])) throw new SealError('passphrase');
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(header), key, file.slice(at.body)));
  } catch {
    throw new SealError('damaged');
  }
}

/** The key, and a check derived beside it, so that a wrong passphrase is told from a damaged file. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 512),
  );
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: new Uint8Array(await crypto.subtle.digest('SHA-256', bits.slice(32))) };
}

function gcm(header: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: header.slice(at.nonce, at.check), additionalData: header };
}
