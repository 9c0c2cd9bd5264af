import { scattered } from './choose.ts';
import { pick, type Task } from './select.ts';
import type { Voice } from './voice.ts';

/** Said of the private talk once, these sound like a refrain in the line after it. */
const echoing: readonly string[] = ['細節', 'details'];

/** The richest line whose slots the profile can fill: phone before LINE before e-mail, with a role where known. */
export function channelOf(task: Task, said: readonly string[]): string {
  const { bank, voice, tone } = task;
  const rank = (text: string): number => {
    const slots = [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
    if (slots.some((slot) => voice[slot as keyof Voice] === undefined)) return -1;
    const route = slots.includes('phone') ? 6 : slots.includes('line') ? 4 : slots.includes('email') ? 2 : 0;
    return route + (slots.includes('role') ? 1 : 0);
  };
  const list = task.plan.main === 'question' ? bank.ask : bank.channel[tone];
  const before = said.join();
  const again = echoing.find((word) => before.includes(word));
  const top = Math.max(...list.map(rank));
  return filled(
    pick(
      task,
      unechoed(
        list.filter((text) => rank(text) === top),
        again,
      ),
      'channel',
    ),
    voice,
  );
}

/** Without the lines that say the word again, where others are left. */
function unechoed(list: readonly string[], word: string | undefined): readonly string[] {
  const rest = word === undefined ? list : list.filter((text) => !text.includes(word));
  return rest.length > 0 ? rest : list;
}

function filled(text: string, voice: Voice): string {
  return text.replace(/\{(\w+)\}/gu, (_, slot: string) => voice[slot as keyof Voice] ?? '');
}

/** Who signs: role and name as far as the profile gives them. */
export function signatureOf(task: Task): string {
  const { bank, voice, tone } = task;
  const [template = '{who}'] = bank.signature[tone];
  const who =
    bank.lang === 'en'
      ? [voice.signs, voice.name].filter(Boolean).join(', ')
      : [voice.name, voice.signs].filter(Boolean).join(' ');
  const [anyone = ''] = scattered(bank.anyone.signs, task.seed, 'signs');
  return template.replace('{who}', who || anyone);
}
