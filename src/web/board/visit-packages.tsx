import type { PackageFile } from "../../actions/board/read-packages.ts";
import { isOpen, packagesFor, sessionsLeft } from "../../domain/loyalty/package.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { Select } from "./fields.tsx";
import { Icon } from "./icons.tsx";
import { packageWords } from "./package-words.tsx";
import type { View } from "./view.ts";

interface Props {
  view: View;
  visit: { id: string; serviceId: string; on: LocalDate; isOver: boolean };
  packages: PackageFile[];
}

/** What is left of the packages that fit a visit; once it is over, from which one it was taken. */
export const VisitPackages = ({ view, visit, packages }: Props) => {
  const taken = takenFor(packages, visit.id);
  const shown = taken ? [taken] : visit.isOver ? [] : packagesFor(packages, visit);
  if (shown.length === 0) return null;
  return (
    <p class="small">
      <Icon name="coin" /> {taken ? `${view.say("package-taken")} ` : ""}
      {shown.map((one) => packageWords(view, one, visit.on)).join(" · ")}
    </p>
  );
};

/** The package from which a visit was taken. */
export function takenFor(packages: readonly PackageFile[], appointmentId: string): PackageFile | undefined {
  return packages.find(({ uses }) => uses.some((use) => use.appointmentId === appointmentId));
}

/** At the checkout: from which package it is taken, the fitting one first; also from one whose days are over. */
export const PackageChoice = ({ view, visit, packages, typed }: Props & { typed?: string }) => {
  const left = packages.filter((one) => sessionsLeft(one) > 0);
  if (left.length === 0) return null;
  const fitting = packagesFor(packages, visit);
  const others = left.filter((one) => !fitting.includes(one));
  const ordered = [
    ...fitting,
    ...others.filter((one) => isOpen(one, visit.on)),
    ...others.filter((one) => !isOpen(one, visit.on)),
  ];
  return (
    <Select
      name="package"
      label={view.say("package-choice")}
      value={typed ?? fitting[0]?.id ?? ""}
      choices={[
        { value: "", label: view.say("package-choice-none") },
        ...ordered.map((one) => ({ value: one.id, label: packageWords(view, one, visit.on) })),
      ]}
    />
  );
};
