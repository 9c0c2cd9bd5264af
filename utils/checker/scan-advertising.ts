import type { CheckRequest } from '../domain/check.ts';
import type { Finding } from '../domain/finding.ts';
import { toRaw } from '../domain/folded.ts';
import type { BlockFindings, TextBlock } from '../domain/posted-answer.ts';
import { rules } from '../rules/index.ts';
import { foldHard, foldSoft } from '../text/fold.ts';
import { searchHard, searchSoft, type TermSearch, termSearch } from '../text/term-search.ts';
import { type Checker, createChecker } from './check.ts';

/** Text read in one go, in UTF-16 units: long enough that starting costs little, short enough to stay unnoticed. */
const portion = 4_000;

/** What a scan knows of the clinic. */
export type ScanSettings = Pick<CheckRequest, 'pack' | 'lang' | 'clinic' | 'own'>;

/**
 * Looks through a page's text for wording of medical advertising. Yields after every portion, so that whoever drives
 * it can let the page work in between. Text that stands on the page several times is read once.
 */
export function* scanAdvertising(
  blocks: readonly TextBlock[],
  settings: ScanSettings,
): Generator<readonly BlockFindings[]> {
  const { checker, search } = advertising();
  const known = new Map<string, TextBlock[]>();
  let batch: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    const same = known.get(block.text);
    if (same) {
      same.push(block);
      continue;
    }
    known.set(block.text, [block]);
    batch.push(block);
    length += block.text.length + 1;
    if (length < portion) continue;
    yield findingsIn(batch, known, checker, search, settings);
    batch = [];
    length = 0;
  }
  yield findingsIn(batch, known, checker, search, settings);
}

let standard: { readonly checker: Checker; readonly search: TermSearch } | undefined;

function advertising() {
  if (!standard) {
    const own = rules.filter(({ id }) => id.startsWith('ad.'));
    standard = { checker: createChecker(own), search: termSearch(own.flatMap(({ finder }) => finder.terms)) };
  }
  return standard;
}

/** Blocks are read together, each on lines of its own: starting anew for each of many short ones costs most. */
function findingsIn(
  batch: readonly TextBlock[],
  known: ReadonlyMap<string, readonly TextBlock[]>,
  checker: Checker,
  search: TermSearch,
  settings: ScanSettings,
): readonly BlockFindings[] {
  const likely = withTerms(batch, search);
  const starts: number[] = [];
  let draft = '';
  for (const { text } of likely) {
    starts.push(draft.length);
    draft += `${text}\n\n`;
  }
  if (draft === '') return [];
  const { findings } = checker.check({ ...settings, draft, context: 'post' });
  return likely.flatMap((block, at) => {
    const start = starts[at] ?? 0;
    const end = start + block.text.length;
    const own = findings.filter(({ span }) => span.start >= start && span.end <= end).map(moved(-start));
    return own.length === 0
      ? []
      : (known.get(block.text) ?? [block]).map((each) => ({ block: each, findings: own }));
  });
}

/** Every advertising rule waits for one of its terms: only blocks that hold one are read at all. */
function withTerms(batch: readonly TextBlock[], search: TermSearch): readonly TextBlock[] {
  const ends: number[] = [];
  let text = '';
  for (const block of batch) {
    text += `${block.text}\n\n`;
    ends.push(text.length);
  }
  const [hard, soft] = [foldHard(text), foldSoft(text)];
  const places = [
    ...searchHard(search, hard).map(({ start, end }) => toRaw(hard, start, end).start),
    ...searchSoft(search, soft).map(({ start, end }) => toRaw(soft, start, end).start),
  ].toSorted((a, b) => a - b);
  let at = 0;
  return batch.filter((_, index) => {
    const end = ends[index] ?? 0;
    const holds = (places[at] ?? end) < end;
    while ((places[at] ?? end) < end) at += 1;
    return holds;
  });
}

function moved(by: number): (finding: Finding) => Finding {
  return (finding) => ({
    ...finding,
    span: { start: finding.span.start + by, end: finding.span.end + by },
  });
}
