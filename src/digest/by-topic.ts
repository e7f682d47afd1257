import { type Section, TOPICS, type Topic } from './statement.ts';

/** The sections of one topic, with its number on the page. */
export interface Chapter<S> {
  readonly number: number;
  readonly topic: Topic;
  readonly sections: readonly S[];
}

/** Topics of which nothing is told have no number. */
export function byTopic<S extends Pick<Section, 'topic'>>(sections: readonly S[]): Chapter<S>[] {
  const told = TOPICS.filter((topic) => sections.some((section) => section.topic === topic));
  return told.map((topic, index) => ({
    number: index + 1,
    topic,
    sections: sections.filter((section) => section.topic === topic),
  }));
}
