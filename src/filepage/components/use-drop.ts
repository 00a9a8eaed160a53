import { useEffect, useState } from "react";
import { droppedFile } from "../files";
import type { PickedFile } from "../open-file";

/** Takes files that are dropped anywhere on the page. True while one is held over it. */
export function useDrop(onDrop: (picked: PickedFile | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      // Without this the browser would leave the page and show the file instead.
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(false);
      void droppedFile(event.dataTransfer).then(onDrop);
    };
    const page = new AbortController();
    const { signal } = page;
    addEventListener("dragover", over, { signal });
    addEventListener("dragleave", leave, { signal });
    addEventListener("drop", drop, { signal });
    return () => page.abort();
  }, [onDrop]);
  return isOver;
}
