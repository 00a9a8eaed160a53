import { saveBeside } from "./save-new";
import { saveOver } from "./save-over";
import type { FileContent, Saved } from "./saved";

/** Saves where the call says, or, where it does not, under a name of our own that overwrites nothing. */
export function saveOutput(
  output: string | undefined,
  own: string,
  content: FileContent,
): Promise<Saved> {
  return output === undefined ? saveBeside(own, content) : saveOver(output, content);
}
