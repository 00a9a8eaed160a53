import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice } from "../state";
import { usePage } from "./page-context";

/** What there is to say about the file, until the user closes it or does something else. */
export function NoticeBar({ notice: { intent, title, sentences } }: { readonly notice: Notice }) {
  const { dispatch } = usePage();
  return (
    <MessageBar className="notice" intent={intent} layout="multiline">
      <MessageBarBody>
        <span role={intent === "error" ? "alert" : "status"}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {sentences.length === 1 ? sentences[0] : null}
        </span>
        {sentences.length > 1 && (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Meldung schließen"
            onClick={() => dispatch({ type: "notice-closed" })}
          />
        }
      />
    </MessageBar>
  );
}
