import { Button } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { LazyPart } from "./LazyPart";

/** What was copied last: read and heard; and what is to be copied by hand. */
export function Copied() {
  const { note, refused } = usePane().state.copying;
  return (
    <>
      <p role="status" className="copy-note">
        {note}
      </p>
      {refused && <LazyPart load={copyByHand} props={{ refused }} what={WHAT} />}
    </>
  );
}

/** Its place is held until its script has come. */
export function Copying({ checked }: { readonly checked: CheckedWorkbook }) {
  const holder = <Button disabled>Kopieren</Button>;
  return <LazyPart load={copyMenu} props={{ checked }} what={WHAT} holder={holder} />;
}

const WHAT = "Die Texte zum Kopieren";

async function copyMenu() {
  const { CopyMenu } = await import(/* webpackChunkName: "copying" */ "../copying");
  return CopyMenu;
}

async function copyByHand() {
  const { CopyByHand } = await import(/* webpackChunkName: "copying" */ "../copying");
  return CopyByHand;
}
