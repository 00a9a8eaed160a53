import { Button, type ButtonProps } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { ENDINGS, hasPicker, pickedFile, pickFile } from "../files";
import { usePage } from "./page-context";

type OpenButtonProps = Pick<ButtonProps, "size"> & {
  readonly appearance: "primary" | "subtle";
};

/** "Datei öffnen": by the dialog that gives a way back into the file, else by an input element. */
export function OpenButton(props: OpenButtonProps) {
  const { actions } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const pick = async () => {
    const picked = await pickFile();
    if (picked) await actions.open(picked);
  };
  return (
    <>
      <Button
        {...props}
        icon={<FolderOpenRegular />}
        onClick={() => (hasPicker() ? void pick() : input.current?.click())}
      >
        Datei öffnen
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ENDINGS}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void actions.open(pickedFile(file));
          // The same file once more must count as a choice.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
