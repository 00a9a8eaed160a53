import type { CheckedWorkbook } from "../../desk";
import { LazyPart } from "./LazyPart";

/** How the columns were understood. */
export function Columns({ checked }: { readonly checked: CheckedWorkbook }) {
  return <LazyPart load={columnsView} props={{ checked }} what="Die Spalten" />;
}

async function columnsView() {
  const { ColumnsView } = await import(/* webpackChunkName: "columns" */ "../columns/ColumnsView");
  return ColumnsView;
}
