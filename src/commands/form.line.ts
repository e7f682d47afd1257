import type { CommandLine } from '../cli/command-line.ts';
import { FOLDER, ID, ORGANIZATION, writingFlags } from '../cli/common-flags.ts';

export type FormLine = ReturnType<typeof formLine.declare>;

export const formLine = {
  name: 'form',
  alias: '登记表',
  words: {
    en: 'write Excel registration forms, one workbook an organisation',
    zh: '生成 Excel 登记表，每个组织一个工作簿',
  },
  declare: (line: CommandLine) => ({
    organizations: line.arguments({
      place: ORGANIZATION,
      words: { en: 'ids of organisations (default: all)', zh: '组织编号（默认：全部）' },
    }),
    out: line.valueOr('forms', '-o, --out', {
      place: FOLDER,
      words: { en: 'folder to write to', zh: '存放文件夹' },
    }),
    isMasked: line.isGiven('--masked', {
      en: 'for public notice: no ID numbers, phones shortened',
      zh: '公示用：不含身份证号，电话隐去中间四位',
    }),
    /** Id of the member whose form alone is asked for. */
    member: line.value('--member', {
      place: ID,
      words: {
        en: "this member's form alone, also of somebody who has left",
        zh: '只要此人的登记表，已离任的也可以',
      },
    }),
    isBlank: line.isGiven('--blank', { en: 'empty forms, to be filled in by hand', zh: '空白表，供手工填写' }),
    /** Notes in the organisations' records that their forms are handed in today. */
    isRecorded: line.isGiven('--record', {
      en: 'record in each organisation that its forms were handed in on the as-of day',
      zh: '在各组织的档案中记下：登记表已于基准日报送',
    }),
    ...writingFlags(line),
  }),
};
