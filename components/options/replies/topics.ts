import { topicNames } from '../../../utils/composer/because.ts';
import type { Topic } from '../../../utils/domain/suggestion.ts';
import type { UiLang } from '../../../utils/locale/messages.ts';

/** Topics a reply can be kept for, in the order they are offered. */
export const keptTopics = Object.keys(topicNames) as readonly Topic[];

/** A topic in the words of the interface. */
export function topicName(topic: Topic, lang: UiLang): string {
  return topicNames[topic][lang === 'en' ? 'en' : 'zh'];
}
