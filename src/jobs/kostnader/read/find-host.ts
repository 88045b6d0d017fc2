import type { CellAddress } from '../../../workbook/address';
import { figure, type Figure, type Issue } from '../../../workbook/issue';
import { issue } from '../issues';
import type { ParticipantNames, ParticipantRow } from './read-participants';
import type { AgreementTerms } from './read-terms';

export interface HostSearch {
  /** The host's place among the participants, or null. */
  readonly place: number | null;
  readonly issues: readonly Issue[];
}

/**
 * The host of an agreement: the one chosen in the settings if it takes part, else the one that the key names, else the
 * participant that says Vert itself. Key and participants must not name two.
 */
export function findHost(
  { chosenHost, host }: AgreementTerms,
  members: readonly ParticipantRow[],
  names: ParticipantNames,
  agreement: Figure,
): HostSearch {
  const placeOf = (text: string) => {
    const name = names.find(text);
    return members.findIndex((member) => member.name.value === name);
  };
  const ownHosts = members.filter((member) => member.host?.value === true);
  const chosen = chosenHost === null ? -1 : placeOf(chosenHost);
  if (chosen >= 0) {
    const value = figure.text(members[chosen]!.name.value);
    const overridden = ownHosts.filter((member) => member !== members[chosen]);
    const tell = (member: ParticipantRow) =>
      issue('setting.overrides', member.host!.address, { name: figure.text('vert'), value });
    return { place: chosen, issues: overridden.map(tell) };
  }
  if (host !== null) {
    const place = placeOf(host.value);
    if (place >= 0) return { place, issues: clashes(members[place]!, host.address, ownHosts, agreement) };
    const known = figure.texts(members.map((member) => member.name.value));
    const figures = {
      column: figure.term('keys.host'),
      found: figure.text(host.value),
      place: figure.places([names.place]),
      known,
    };
    return { place: null, issues: [issue('participant.unknown', host.address, figures)] };
  }
  const [first] = ownHosts;
  if (first === undefined) return { place: null, issues: [] };
  return { place: members.indexOf(first), issues: clashes(first, first.host!.address, ownHosts, agreement) };
}

function clashes(
  host: ParticipantRow,
  named: CellAddress,
  ownHosts: readonly ParticipantRow[],
  agreement: Figure,
): readonly Issue[] {
  const other = ownHosts.find((member) => member !== host);
  if (other === undefined) return [];
  const figures = {
    first: figure.text(host.name.value),
    place: figure.place(named),
    second: figure.text(other.name.value),
    agreement,
  };
  return [issue('host.ambiguous', other.host!.address, figures)];
}
