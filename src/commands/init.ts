import path from 'node:path';
import type { DraftCheck } from '../check/check-drafts.ts';
import { type Context, remark } from '../cli/context.ts';
import { deliver } from '../cli/deliver.ts';
import { requireFolder } from '../cli/destination.ts';
import { ExitCode } from '../cli/exit-code.ts';
import { msg } from '../messages/catalogue.ts';
import { UserError } from '../messages/user-error.ts';
import { builtInPolicy, DEFAULT_POLICY, isPolicyFile, type LoadedPolicy, policyFrom } from '../policy/load.ts';
import type { Configuration } from '../records/configuration.ts';
import { SETTINGS_FILE } from '../records/settings.ts';
import { blocksOfFindings } from '../reporters/human.ts';
import { presenceOf } from '../store/presence.ts';
import { readConfiguration } from '../store/read-configuration.ts';
import { recoverLeftovers, saveSet, tellRecovery } from '../store/save-set.ts';
import { shippedFiles } from '../store/shipped-files.ts';
import { Desk } from '../wizard/desk.ts';
import { loadInitials } from '../wizard/initials.ts';
import type { Prompter } from '../wizard/prompter.ts';
import { says as saysOfWizard } from '../wizard/wizard.words.ts';
import { draftsOf } from './change/entered-draft.ts';
import { askOrganizations, askTitle } from './init/asked.ts';
import { checkIn } from './init/checked-organizations.ts';
import { addStatedOrganizations } from './init/stated-organizations.ts';
import { TEMPLATE, TEMPLATE_COPY, templateIn } from './init/template-policy.ts';
import { furnishing, settingsFile, type WorkspaceFile } from './init/workspace-files.ts';
import type { InitLine } from './init.line.ts';
import { says } from './init.words.ts';
import { editorLine } from './schemas/editor-schemas.ts';

/** A register of one's own, or the example: never in a folder that is one already, all of it or nothing. */
export async function init(context: Context, given: InitLine): Promise<ExitCode> {
  requireTogether(given);
  const name = given.folder ?? '.';
  const folder = path.resolve(context.folder, name);
  const next = given.folder === undefined ? undefined : name;
  const tellNext = (hasOrganizations: boolean) =>
    remark(
      context,
      given.isExample ? says.nextExample({ folder: next }) : says.next({ folder: next, hasOrganizations }),
    );
  if (isFinishing(context, folder, name)) {
    tellNext(false);
    return ExitCode.clean;
  }
  requireNoRegister(folder, name);
  const policy = await policyGiven(context, given.policy ?? DEFAULT_POLICY);
  const files = given.isExample ? shippedFiles('examples/liuyang') : await ownFiles(context, given, policy, folder);
  if (files === 'refused') return ExitCode.findings;
  const hasOrganizations = files.some(({ file }) => file.startsWith('organizations/'));
  const written = save(context, folder, name, [...files, ...furnishing(policy.policy.policy)]);
  remark(context, says.made({ folder: name, files: written }));
  tellNext(hasOrganizations);
  return ExitCode.clean;
}

/** A run before may have been killed while its files took their places: this one ends it, and has nothing else to do. */
function isFinishing(context: Context, folder: string, name: string): boolean {
  if (presenceOf(folder) !== 'folder') return false;
  const recovery = recoverLeftovers(folder, name);
  for (const message of tellRecovery(recovery)) remark(context, message);
  return recovery.finished.some((finished) => path.basename(finished.path) === SETTINGS_FILE);
}

/** @throws UserError for flags of which one would be left out of account */
function requireTogether({ isExample, policy, title, organizations }: InitLine): void {
  if (!isExample) return;
  const second = [
    policy !== undefined && '--policy',
    title !== undefined && '--title',
    organizations.length > 0 && '--organization',
  ].find((flag) => flag !== false);
  if (second !== undefined) throw new UserError(msg('usage.not-together', { first: '--example', second }));
}

/** @throws UserError where there is a register, or a file in place of the folder */
function requireNoRegister(folder: string, name: string): void {
  requireFolder(folder, name);
  if (presenceOf(path.join(folder, SETTINGS_FILE)) === undefined) return;
  throw new UserError(says.exists({ folder: name, file: SETTINGS_FILE }));
}

/**
 * Settings, the policy where it is one's own, and the organisations that are stated or asked for.
 *
 * @returns where those that are stated would have errors that they are refused, which has been told
 */
async function ownFiles(
  context: Context,
  given: InitLine,
  { policy, setting, file }: GivenPolicy,
  folder: string,
): Promise<WorkspaceFile[] | 'refused'> {
  const prompter = given.isAgreed ? undefined : context.io.prompter;
  const desk = await emptyDesk(context, policy, prompter);
  const check = checkIn(folder, policy, setting, context.asOf);
  addStatedOrganizations(given.organizations, desk);
  if (desk.entered.length > 0 && (await isRefused(context, check(draftsOf(desk, editorLine))))) return 'refused';
  // A blank one is none: settings hold no empty text.
  let title = given.title?.trim() || undefined;
  if (prompter !== undefined) {
    remark(context, saysOfWizard.intro());
    title ??= await askTitle(context.lang, prompter);
    if (given.organizations.length === 0) await askOrganizations(context, desk, prompter, check);
  }
  const organizations = [...draftsOf(desk, editorLine)].map(([place, text]) => ({ file: place, content: text ?? '' }));
  return [settingsFile(setting, title), ...(file === undefined ? [] : [file]), ...organizations];
}

/** Errors are told; that nobody serves yet is none. */
async function isRefused(context: Context, { errors }: DraftCheck): Promise<boolean> {
  if (errors.length === 0) return false;
  await deliver(context, blocksOfFindings(errors, context.lang), undefined);
  remark(context, says.refused({ errors: errors.length }));
  return true;
}

interface GivenPolicy {
  readonly policy: LoadedPolicy;
  /** As `dgw.yaml` names it. */
  readonly setting: string;
  /** Its copy in the register, where it is one's own. */
  readonly file?: WorkspaceFile;
}

/** @throws UserError for a policy that does not exist or is not right */
async function policyGiven({ io, lang }: Context, name: string): Promise<GivenPolicy> {
  if (name === TEMPLATE) return ownPolicy(templateIn(lang), TEMPLATE_COPY);
  if (!isPolicyFile(name)) return { policy: builtInPolicy(name), setting: name };
  return ownPolicy(readConfiguration(path.resolve(io.cwd, name), name, 'policy'), path.basename(name));
}

async function ownPolicy(configuration: Configuration, name: string): Promise<GivenPolicy> {
  const setting = `policies/${name}`;
  return { policy: await policyFrom(configuration), setting, file: { file: setting, content: configuration.text } };
}

async function emptyDesk(
  { asOf, lang }: Context,
  { policy, meetsRequirements }: LoadedPolicy,
  prompter: Prompter | undefined,
): Promise<Desk> {
  return new Desk({
    register: { policy, organizations: new Map(), units: new Map() },
    meetsRequirements,
    asOf,
    lang,
    isTaken: () => false,
    serving: () => [],
    initials: prompter === undefined ? (text) => text : await loadInitials(),
  });
}

/** What is there already, apart from a register, stays: a folder of git has its own `.gitignore`. */
function save(context: Context, folder: string, name: string, files: readonly WorkspaceFile[]): number {
  const places = files.map(({ file, content }) => ({
    path: path.join(folder, file),
    name: path.join(name, file),
    content,
  }));
  const isFree = ({ path: place }: { path: string }) => presenceOf(place) === undefined;
  for (const { name: kept } of places.filter((place) => !isFree(place))) remark(context, says.kept({ file: kept }));
  const changes = places.filter(isFree).map((place) => ({ ...place, expects: 'absent' as const }));
  const { written, recovery } = saveSet(changes, { home: folder, homeName: name });
  for (const message of tellRecovery(recovery)) remark(context, message);
  return written.length;
}
