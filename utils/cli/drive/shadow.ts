import type { CDPSession, Frame, Page } from 'puppeteer-core';

/**
 * Looks into closed shadow roots the way assistive technology and developer tools do, from outside the page:
 * over CDP in Chromium, over WebDriver BiDi in Firefox. Nothing in the product knows of it.
 */
export interface ShadowEye {
  /** Calls `look(root, ...args)` for every closed root of the frame, in document order; results come as JSON. */
  readonly each: <T>(frame: Frame, look: Look<T>, ...args: readonly unknown[]) => Promise<T[]>;
}

// biome-ignore lint/suspicious/noExplicitAny: arguments cross to the page as JSON, their types do not
export type Look<T> = (root: ShadowRoot, ...args: any[]) => T;

export async function shadowEye(page: Page): Promise<ShadowEye> {
  const browser = page.browser();
  const connection = (browser as unknown as { connection?: BidiConnection }).connection;
  if (connection) return { each: (frame, look, ...args) => overBidi(connection, frame, look, args) };
  const session = await page.createCDPSession();
  return { each: (frame, look, ...args) => overCdp(session, frame, look, args) };
}

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

async function overCdp<T>(
  session: CDPSession,
  frame: Frame,
  look: Look<T>,
  args: readonly unknown[],
): Promise<T[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const start = documentOf(root as DomNode, (frame as unknown as { _id: string })._id) ?? (root as DomNode);
  const results: T[] = [];
  for (const node of closedRoots(start)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    if (!object.objectId) continue;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function (json) { return JSON.stringify({ value: (${look})(this, ...JSON.parse(json)) }); }`,
      arguments: [{ value: JSON.stringify(args) }],
      returnByValue: true,
    });
    // What is not given back is kept alive, card after card.
    await session.send('Runtime.releaseObject', { objectId: object.objectId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    results.push((JSON.parse(result.value) as { value: T }).value);
  }
  return results;
}

function documentOf(node: DomNode, frameId: string): DomNode | undefined {
  for (const child of node.children ?? []) {
    if (child.contentDocument && child.frameId === frameId) return child.contentDocument;
    const found = documentOf(child.contentDocument ?? child, frameId);
    if (found) return found;
  }
  return undefined;
}

/** Roots in this document only: an inner frame has its own eye. */
function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(closedRoots)];
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: BidiNode | null;
    readonly children?: readonly BidiNode[];
  };
}

async function overBidi<T>(
  connection: BidiConnection,
  frame: Frame,
  look: Look<T>,
  args: readonly unknown[],
): Promise<T[]> {
  const target = { context: (frame as unknown as { _id: string })._id };
  const seen = await connection.send('script.evaluate', {
    target,
    awaitPromise: false,
    expression: 'document.documentElement',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const results: T[] = [];
  for (const sharedId of bidiRoots((seen.result as { result?: BidiNode }).result)) {
    const called = await connection.send('script.callFunction', {
      target,
      awaitPromise: false,
      functionDeclaration: `(root, json) => JSON.stringify({ value: (${look})(root, ...JSON.parse(json)) })`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    });
    const { result, exceptionDetails } = called.result as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!result) throw new Error(exceptionDetails?.text ?? 'no result');
    results.push((JSON.parse(result.value) as { value: T }).value);
  }
  return results;
}

function bidiRoots(node: BidiNode | undefined): string[] {
  if (!node?.value) return [];
  const { shadowRoot, children } = node.value;
  const own = shadowRoot?.sharedId && shadowRoot.value?.mode === 'closed' ? [shadowRoot.sharedId] : [];
  return [...own, ...(children ?? []).flatMap(bidiRoots)];
}
