import { fromBase64, toBase64 } from './base64.ts';
import type { Database } from './database.ts';
import { sha256 } from './sha256.ts';

/** This browser's own signing key; the private half can be used and never read out. */
export interface OwnKey {
  readonly id: 'own';
  readonly pair: CryptoKeyPair;
}

/** A key of another browser that a person here has compared and accepted. */
export interface Signer {
  readonly fingerprint: string;
  /** Who it belongs to, as the person who accepted it says. */
  readonly name: string;
  readonly acceptedAt: number;
}

/** A text with what proves who wrote it; all three as they stand in a file, the last two base64. */
export interface Signed {
  readonly payload: string;
  /** Public key, SPKI. */
  readonly key: string;
  readonly signature: string;
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const scheme = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Signs a text with this browser's key, which is made at first use. */
export async function sign(db: Database, payload: string): Promise<Signed> {
  const { pair } = await ownKey(db);
  const signature = await crypto.subtle.sign(scheme, pair.privateKey, encode(payload));
  return {
    payload,
    key: await spki(pair.publicKey),
    signature: toBase64(new Uint8Array(signature)),
  };
}

/** The fingerprint of the key that signed it; undefined when the signature does not fit the text. */
export async function signerOf({ payload, key, signature }: Signed): Promise<string | undefined> {
  try {
    const bytes = fromBase64(key);
    const publicKey = await crypto.subtle.importKey('spki', bytes, curve, true, ['verify']);
    const fits = await crypto.subtle.verify(scheme, publicKey, fromBase64(signature), encode(payload));
    return fits ? await fingerprintOfKey(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** Fingerprint of this browser's own key, to be read out to whom it is for. */
export async function ownFingerprint(db: Database): Promise<string> {
  const { pair } = await ownKey(db);
  return fingerprintOfKey(fromBase64(await spki(pair.publicKey)));
}

/** The accepted signer with this fingerprint; undefined while nobody has accepted it. */
export function acceptedSigner(db: Database, fingerprint: string): Promise<Signer | undefined> {
  return db.signers.get(fingerprint);
}

export async function acceptSigner(db: Database, signer: Signer): Promise<void> {
  await db.signers.put(signer);
}

async function ownKey(db: Database): Promise<OwnKey> {
  const present = await db.keys.get('own');
  if (present) return present;
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  return db.transaction('rw', db.keys, async () => {
    // Another window may have been quicker.
    const meanwhile = await db.keys.get('own');
    if (meanwhile) return meanwhile;
    const own: OwnKey = { id: 'own', pair };
    await db.keys.add(own);
    return own;
  });
}

/** Six groups of four: short enough to be compared on the phone (96 bits of SHA-256). */
async function fingerprintOfKey(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = (await sha256(bytes)).slice(0, 24).toUpperCase();
  return digest.match(/.{4}/gu)?.join(' ') ?? digest;
}

async function spki(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', key)));
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
