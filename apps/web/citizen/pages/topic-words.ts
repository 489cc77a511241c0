import { FOLLOW_UP_TOPICS, TOPIC_NAMES } from '#domain';
import { told, type Told } from '../i18n/words.js';

/** What a petition is about, from the name that the API gives. */
export function topicSpeech(topicName: string): Told {
  return told('topics', FOLLOW_UP_TOPICS.find((topic) => TOPIC_NAMES[topic] === topicName) ?? '', topicName);
}
