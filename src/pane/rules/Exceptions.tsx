import { placeText, refusedLines, type Place } from "../../core";
import { usePane } from "../pane-context";
import { changeText } from "../texts/rules";

/** What the Gremien sheet says of rules, for single bodies, with a way to the cell. */
export function Exceptions() {
  const { checked } = usePane().state;
  const told = (checked?.ruleChanges ?? []).filter(({ from }) => from === "sheet");
  const refused = checked?.refusedExceptions ?? [];
  if (told.length === 0 && refused.length === 0) return null;
  return (
    <section className="exceptions">
      <p className="small">Das Blatt „Gremien“ nimmt davon aus:</p>
      <ul>
        {told.map((change) => (
          <Line key={changeText(change)} text={changeText(change)} place={change.place} />
        ))}
        {refused.map((each) => {
          const text = refusedLines([each]).join(" ");
          return <Line key={`${text} ${placeText(each.place)}`} text={text} place={each.place} />;
        })}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly text: string;
  readonly place: Place | undefined;
}

function Line({ text, place }: LineProps) {
  const { actions } = usePane();
  return (
    <li>
      {text}{" "}
      {place && (
        <button type="button" className="text-button" onClick={() => void actions.show(place)}>
          {placeText(place)}
        </button>
      )}
    </li>
  );
}
