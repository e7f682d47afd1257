/** Which register is meant, and how it is spoken of. */
export interface WorkspaceOptions {
  /** The folder that holds `dgw.yaml`, or one below it. */
  readonly folder: string;
  /** The day that terms are judged by, `YYYY-MM-DD`. Default: today where the program runs. */
  readonly asOf?: string;
  /** The language of messages. Default: `zh`. */
  readonly lang?: 'zh' | 'en';
}

export interface ValidateOptions extends WorkspaceOptions {
  /** Ids of the rules to run. Default: those that `dgw.yaml` has turned on. */
  readonly only?: readonly string[];
  /** Whether ignores in the records silence findings. Default: yes. */
  readonly ignores?: boolean;
  /** Told now and then how many files have been read, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What `dgw validate --format json` prints. Keys stay, new ones may be added. */
export interface Validation {
  readonly schemaVersion: 1;
  readonly asOf: string;
  /** Id of the policy. */
  readonly policy: string;
  readonly checked: {
    readonly files: number;
    readonly organizations: number;
    readonly members: number;
    readonly units: number;
  };
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly ignored: number;
  };
  /** By file, line, column, rule. */
  readonly findings: readonly Finding[];
  /** Files that could not be read, so that nothing is known of them. Absent where there are none. */
  readonly failures?: readonly { readonly file: string; readonly message: string }[];
  /** Rules that failed: a mistake of the program. Absent where there are none. */
  readonly crashes?: readonly { readonly rule: string; readonly file: string }[];
}

/** A place in a record; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the folder of `dgw.yaml`, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Finding extends Place {
  /** Id of the rule, which `dgw explain` explains. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** In the language that was asked for; shows no ID or phone number in full. */
  readonly message: string;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** JSON Pointer to the field in the record. */
  readonly path: string;
  /** Of the document. */
  readonly clause?: string;
  /** What to write instead. */
  readonly suggestion?: string;
  readonly related?: readonly (Place & { readonly message: string })[];
}

export interface ExpiringOptions extends WorkspaceOptions {
  /** How far to look ahead: `90d`, `6m`, `1y`. Default: what `dgw.yaml` says, else `90d`. */
  readonly within?: string;
  /** Id or name of the only organisation that is asked for. */
  readonly organization?: string;
}

/** What `dgw expiring --format json` prints, and what is missing in it. */
export interface Expiring {
  readonly schemaVersion: 1;
  readonly asOf: string;
  readonly within: string;
  /** By last day, organisation, member. */
  readonly items: readonly ExpiringItem[];
  /** Files whose people may be missing above. Empty where all is told. */
  readonly leftOut: readonly LeftOut[];
}

export interface ExpiringItem {
  /** Id of the member. */
  readonly member: string;
  readonly name: string;
  /** Id of the organisation. */
  readonly organization: string;
  /** Empty where the organisation is not in the register. */
  readonly level: string;
  readonly category: string;
  readonly start: string;
  readonly end: string;
  /** From `asOf` to `end`; negative where the term is over. */
  readonly daysLeft: number;
  /** `lapsed`: the term is over, and nobody has decided what follows. */
  readonly state: 'serving' | 'lapsed';
}

/** A file of which nothing, or not all, could be used. */
export interface LeftOut {
  readonly file: string;
  readonly reason: string;
}

export interface RegistrationOptions extends WorkspaceOptions {
  /** Id or name of the organisation whose form it is. */
  readonly organization: string;
  /** Id of the only member whose form is asked for, who may have left. */
  readonly member?: string;
  /** For public notice: no ID number, phones shortened. Default: no. */
  readonly masked?: boolean;
  /** An empty form, to be filled in by hand. Default: no. */
  readonly blank?: boolean;
  /** Whether what is in order is written although there are errors. Default: no, they are thrown. */
  readonly despiteErrors?: boolean;
}

export interface RegistrationWorkbook {
  /** What `dgw form` would call the file. */
  readonly fileName: string;
  /** An Excel workbook (.xlsx). Unless `masked`, it shows ID numbers in full: the official form wants them. */
  readonly bytes: Uint8Array;
  /** How many people are on the form. */
  readonly members: number;
  /** Boxes left blank for want of data, and on how many sheets. */
  readonly blankBoxes: readonly { readonly box: string; readonly sheets: number }[];
  readonly leftOut: readonly LeftOut[];
  /** Photos that could not be used, in words. */
  readonly remarks: readonly string[];
}

/**
 * Why a call could not do its work:
 * - `options`: what it was given is not right
 * - `workspace`: the register, its settings or its policy cannot be used
 * - `records`: errors in the records stand in the way; they are in `findings`
 * - `internal`: a mistake of the program
 */
export type ErrorCode = 'options' | 'workspace' | 'records' | 'internal';
