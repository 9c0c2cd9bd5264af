import { topicNames } from '../../../utils/composer/because.ts';
import type { Topic } from '../../../utils/domain/suggestion.ts';
import type { UiLang } from '../../../utils/locale/messages.ts';

/** A topic in the words of the interface. */
export function topicName(topic: Topic, lang: UiLang): string {
  return topicNames[topic][lang === 'en' ? 'en' : 'zh'];
}
