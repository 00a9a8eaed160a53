import { useMemo } from "react";
import type { CheckedWorkbook } from "../../desk";
import { Heading } from "../components/Heading";
import { Dock } from "./Dock";
import { Legend } from "./Legend";
import { organizationMarks } from "./marks";
import { SessionList } from "./SessionList";
import { useYear } from "./use-year";
import { YearPartsContext, type YearParts } from "./year-parts";
import { YearGrid } from "./YearGrid";

interface YearViewProps {
  readonly checked: CheckedWorkbook;
  readonly parts: YearParts;
}

/** The year of the session plan in a picture; another year begins afresh. */
export function YearView({ checked, parts }: YearViewProps) {
  return (
    <YearPartsContext value={parts}>
      <Year key={checked.year.year} checked={checked} />
    </YearPartsContext>
  );
}

function Year({ checked }: Pick<YearViewProps, "checked">) {
  const { year } = checked;
  const work = useYear(checked);
  const marks = useMemo(
    () => organizationMarks(year.sessions.map(({ organization }) => organization)),
    [year],
  );
  return (
    <section className="year" aria-label={`Jahr ${year.year}`}>
      <Heading depth={2} className="year-title">{`Sitzungen ${year.year}`}</Heading>
      <p className="small">Ein Klick oder die Eingabetaste öffnet einen Tag.</p>
      <YearGrid year={year} marks={marks} work={work} />
      <Dock year={year} marks={marks} work={work} />
      <Legend year={year} marks={marks} />
      <SessionList year={year} marks={marks} work={work} />
    </section>
  );
}
