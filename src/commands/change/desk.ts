import type { Context } from '../../cli/context.ts';
import { KINDS } from '../../model/kinds/index.ts';
import type { Day, RecordKind } from '../../model/records.ts';
import { servicesOf, touches } from '../../model/service.ts';
import { ServiceIndex } from '../../model/service-index.ts';
import { stemOf } from '../../records/record-file.ts';
import { type OpenRegister, openRegister } from '../../store/open-register.ts';
import type { Workspace } from '../../store/workspace.ts';
import { alike } from '../../text/file-name.ts';
import { Desk, type Serving } from '../../wizard/desk.ts';
import { loadInitials } from '../../wizard/initials.ts';

/** What questions rest on in this workspace. Initials are only searched by whoever is asked. */
export async function deskFor({ asOf, lang, io }: Context, workspace: Workspace): Promise<Desk> {
  const open = openRegister(workspace);
  const { register } = open;
  const placeOf = (kind: RecordKind, id: string) => `${KINDS[kind].folder}/${alike(id)}`;
  const places = new Set(workspace.files.list().files.map(({ kind, file }) => placeOf(kind, stemOf(file))));
  return new Desk({
    register,
    meetsRequirements: workspace.policy.meetsRequirements,
    asOf,
    lang,
    isTaken: (kind, id) => places.has(placeOf(kind, id)),
    serving: servingIn(open, asOf),
    initials: io.prompter === undefined ? (name) => name : await loadInitials(),
  });
}

/** Most questions are about nobody: members are read when the first one is. */
function servingIn(open: OpenRegister, asOf: Day): Serving {
  let known: { readonly services: ServiceIndex; readonly names: ReadonlyMap<string, string> } | undefined;
  return (organization, period) => {
    known ??= peopleOf(open, asOf);
    const { services, names } = known;
    const served = services.servicesIn(organization).filter((service) => touches(service, period) === 'yes');
    return [...new Set(served.map(({ member }) => member))].map((id) => ({ id, name: names.get(id) ?? id }));
  };
}

function peopleOf(open: OpenRegister, asOf: Day) {
  const [services, names] = [new ServiceIndex(), new Map<string, string>()];
  open.each('member', (member) => {
    const [served, { id, name }] = [servicesOf(member, open.register, asOf), member];
    services.add(id, served);
    names.set(id, name);
  });
  return { services, names };
}
