import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FeedItem, FeedProblem } from '../domain/feed.ts';
import { plainText } from './plain-text.ts';

/** A feed that could be read. */
export interface ParsedFeed {
  readonly title: string;
  readonly items: readonly FeedItem[];
}

/** Entries beyond these are not looked at: the newest come first. */
const most = 200;
const day = 86_400_000;
const longest = { title: 300, summary: 1_000 } as const;

/**
 * Reads RSS 0.9–2.0, RDF and Atom. Declares war on nothing it does not need: entities of its own, a page that is no
 * feed and broken XML are refused by name, and a date that lies ahead of `now` counts as none.
 */
export function parseFeed(text: string, now: number): ParsedFeed | FeedProblem {
  const xml = text.replace(/^\uFEFF/u, '').trimStart();
  if (!xml.startsWith('<') || /^(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)\b/iu.test(xml))
    return { code: 'not-a-feed' };
  // Entities of one's own are what billion laughs is made of; no feed needs them.
  if (xml.includes('<!ENTITY')) return { code: 'entities' };
  const valid = XMLValidator.validate(xml, { allowBooleanAttributes: true });
  if (valid !== true) return { code: 'malformed', detail: String(valid.err.line) };
  const tree = parsed(xml);
  if (!tree) return { code: 'malformed' };
  const rss = child(child(tree, 'rss'), 'channel');
  const rdf = child(tree, 'rdf:RDF');
  const atom = child(tree, 'feed');
  const head = rss ?? child(rdf, 'channel') ?? atom;
  if (!head) return { code: 'not-a-feed' };
  const entries = atom ? children(atom, 'entry') : children(rdf ?? head, 'item');
  return {
    title: words(head, ['title'], longest.title),
    items: entries.slice(0, most).flatMap((entry) => itemOf(entry, now)),
  };
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
});

function parsed(xml: string): Node | undefined {
  try {
    return asNode(parser.parse(xml));
  } catch {
    return undefined;
  }
}

function itemOf(entry: Node, now: number): FeedItem[] {
  const link = linkOf(entry);
  const title = words(entry, ['title'], longest.title);
  const summary = words(entry, ['description', 'summary', 'content', 'content:encoded'], longest.summary);
  if (!link || (title === '' && summary === '')) return [];
  const publishedAt = dateOf(entry, now);
  return [{ title: title || summary.slice(0, 80), summary, link, ...(publishedAt ? { publishedAt } : {}) }];
}

/** The entry's own page; only addresses a browser may open from a list. */
function linkOf(entry: Node): string | undefined {
  const links = children(entry, 'link');
  const best = links.find((link) => (link['@rel'] ?? 'alternate') === 'alternate') ?? links[0];
  const guid = textOf(entry, 'guid');
  const said = best ? String(best['@href'] ?? own(best)) : guid;
  const address = plainText(said, 2_000);
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function dateOf(entry: Node, now: number): number | undefined {
  const said = ['pubDate', 'published', 'dc:date', 'updated']
    .map((name) => textOf(entry, name))
    .find(Boolean);
  const at = Date.parse(said ?? '');
  return at > 0 && at <= now + day ? at : undefined;
}

function words(node: Node, names: readonly string[], limit: number): string {
  const said = names.map((name) => textOf(node, name)).find((text) => text !== '');
  return plainText(said ?? '', limit);
}

function textOf(node: Node, name: string): string {
  const [first] = children(node, name);
  return first ? own(first) : '';
}

/** The words directly in an element: CDATA as it stands, text with its five entities read. */
function own(node: Node): string {
  const cdata = node['#cdata'];
  const inside = Array.isArray(cdata) ? cdata.join('') : String(cdata ?? '');
  return String(node['#text'] ?? '')
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: keyof typeof five) => five[name])
    .concat(inside);
}

const five = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

function child(node: Node | undefined, name: string): Node | undefined {
  return node && children(node, name)[0];
}

function children(node: Node, name: string): readonly Node[] {
  if (!Object.hasOwn(node, name)) return [];
  const value = node[name];
  return (Array.isArray(value) ? value : [value]).map((each) =>
    typeof each === 'object' && each !== null ? asNode(each) : { '#text': String(each ?? '') },
  );
}

function asNode(value: unknown): Node {
  return value as Node;
}
