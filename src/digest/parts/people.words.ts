import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.people.', {
  en: {
    label: () => 'In full',
    levels: () => 'Levels',
    everyLevel: () => 'Every level.',
    needs: () => 'What is needed',
    requires: () => 'What is checked',
    nothing: () => 'Nothing but what holds for all.',
  },
  zh: {
    label: () => '全称',
    levels: () => '用于',
    everyLevel: () => '各级。',
    needs: () => '条件',
    requires: () => '核对',
    nothing: () => '没有另外的条件。',
  },
});
