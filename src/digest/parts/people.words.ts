import { messagesOf } from '../../messages/message.ts';

export const says = messagesOf('digest.people.', {
  en: {
    label: () => 'In full',
    levels: () => 'Levels',
    everyLevel: () => 'Every level.',
    needs: () => 'What is needed',
    requires: () => 'What is checked',
    advice: () => 'What is advised',
    recommends: () => 'What is reminded of',
    area: () => 'Where the unit lies',
    above: () => 'In the area of the organisation, or of one above it.',
    nothing: () => 'Nothing but what holds for all.',
  },
  zh: {
    label: () => '全称',
    levels: () => '用于',
    everyLevel: () => '各级。',
    needs: () => '条件',
    requires: () => '核对',
    advice: () => '建议',
    recommends: () => '提醒',
    area: () => '单位所在范围',
    above: () => '本组织辖区，或者上级组织的辖区。',
    nothing: () => '没有另外的条件。',
  },
});
