import Papa from 'papaparse';
import type { FileProblem, FileReading, FileReview } from '../../domain/file-review.ts';
import { dateProblem, parsedDate } from './dates.ts';

type Column = 'text' | 'author' | 'rating' | 'reply' | 'date' | 'place' | 'id';

/** Heads a column may have, folded; the first column that fits counts. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  text: [
    '評論',
    '評論內容',
    '內容',
    '評語',
    '留言',
    '評價內容',
    'review',
    'review text',
    'comment',
    'text',
    'content',
    'review_text',
    'body',
  ],
  author: [
    '評論者',
    '姓名',
    '名稱',
    '作者',
    '使用者',
    '暱稱',
    'reviewer',
    'reviewer name',
    'author',
    'author name',
    'name',
    'user',
  ],
  rating: [
    '星等',
    '評分',
    '星數',
    '評價',
    '分數',
    '幾顆星',
    'rating',
    'stars',
    'star rating',
    'star_rating',
    'score',
  ],
  reply: [
    '回覆',
    '業主回覆',
    '公開的回覆',
    '公開回覆',
    '店家回覆',
    '診所回覆',
    '回覆內容',
    'reply',
    'owner reply',
    'response',
    'owner response',
    'public reply',
    'reply text',
  ],
  date: [
    '日期',
    '時間',
    '評論日期',
    '評論時間',
    '寫於',
    'date',
    'time',
    'created',
    'created at',
    'createtime',
    'review date',
    'written',
  ],
  place: ['地點', '分院', '店家', '診所', '分店', 'place', 'branch', 'location', 'clinic'],
  id: ['id', '編號', '評論id', 'review id', 'reviewid'],
};

/** Reviews of a table with a head line. Which column is which is told by its head, in Chinese or English. */
export function csvReviews(text: string, now: number): FileReading {
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += newlines(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  const [head, ...body] = rows;
  if (!head || body.length === 0) return failed({ code: 'empty' });
  const at = columnsOf(head.cells);
  if (at.text === undefined && at.rating === undefined)
    return failed({ code: 'missing-column', line: head.line, what: head.cells.slice(0, 8).join(' / ') });
  const reviews: FileReview[] = [];
  for (const { cells, line: where } of body) {
    if (cells.length > head.cells.length) return failed({ code: 'uneven-row', line: where });
    const cell = (column: Column): string => {
      const index = at[column];
      return index === undefined ? '' : unguarded(cells[index] ?? '').trim();
    };
    const problem = problemIn(cell, now);
    if (problem) return failed({ ...problem, line: where });
    reviews.push(reviewOf(cell));
  }
  return { ok: true, kind: 'csv', reviews };
}

function columnsOf(cells: readonly string[]): Partial<Record<Column, number>> {
  const names = cells.map((cell) => cell.normalize('NFKC').replace('\uFEFF', '').trim().toLowerCase());
  const entries = Object.entries(heads).flatMap(([column, known]) => {
    const index = names.findIndex((name) => known.includes(name));
    return index < 0 ? [] : [[column, index] as const];
  });
  return Object.fromEntries(entries);
}

function problemIn(cell: (column: Column) => string, now: number): FileProblem | undefined {
  const rating = cell('rating');
  if (rating !== '' && starsOf(rating) === undefined) return { code: 'bad-stars', what: rating };
  return cell('date') === '' ? undefined : dateProblem(cell('date'), now);
}

function reviewOf(cell: (column: Column) => string): FileReview {
  const rating = starsOf(cell('rating'));
  const postedAt = parsedDate(cell('date'));
  const [id, author, reply, place] = [cell('id'), cell('author'), cell('reply'), cell('place')];
  return {
    text: cell('text'),
    ...(id === '' ? {} : { id }),
    ...(author === '' ? {} : { author }),
    ...(rating === undefined ? {} : { rating }),
    ...(reply === '' ? {} : { reply }),
    ...(place === '' ? {} : { place }),
    ...(postedAt === undefined ? {} : { postedAt }),
  };
}

/** `4`, `4.0`, `4/5`, `4 顆星`, `★★★★☆`, `FOUR`. */
function starsOf(text: string): number | undefined {
  const drawn = /^(★+)☆*$/u.exec(text)?.[1]?.length;
  const spelled = ['one', 'two', 'three', 'four', 'five'].indexOf(text.toLowerCase()) + 1;
  const number = Number(/^(\d(?:\.\d+)?)(?:\s*(?:\/\s*5|顆星|星|分|stars?))?$/iu.exec(text)?.[1]);
  const stars = drawn ?? (spelled > 0 ? spelled : number);
  return stars >= 1 && stars <= 5 ? stars : undefined;
}

/** Our own export keeps formulas harmless by an apostrophe before them. */
function unguarded(cell: string): string {
  return /^'[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? cell.slice(1) : cell;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function failed(problem: FileProblem): FileReading {
  return { ok: false, problem };
}
