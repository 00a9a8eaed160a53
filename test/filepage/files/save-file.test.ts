import { NotSaved, writeBack } from "../../../src/filepage/files";

/** A file on disk behind a handle, as the browser would give it. */
function fileOnDisk(failure?: DOMException) {
  let [content, lastModified] = ["alt", 1];
  const handle = {
    getFile: () => Promise.resolve({ size: content.length, lastModified }),
    createWritable: () => {
      if (failure) return Promise.reject(failure);
      const pieces: Uint8Array[] = [];
      return Promise.resolve(
        new WritableStream<Uint8Array>({
          write: (piece) => void pieces.push(piece),
          close: () => change(Buffer.concat(pieces).toString()),
        }),
      );
    },
  };
  function change(text: string): void {
    content = text;
    lastModified += 1;
  }
  return {
    place: {
      handle: handle as unknown as FileSystemFileHandle,
      stamp: { lastModified: 1, size: 3 },
    },
    content: () => content,
    change,
  };
}

const NEW = new Blob(["ganz neu"]);

it("replaces the file and knows it again afterwards", async () => {
  const { place, content } = fileOnDisk();
  const stamp = await writeBack(place, NEW);
  expect(content()).toBe("ganz neu");
  await writeBack({ ...place, stamp }, NEW);
  expect(content()).toBe("ganz neu");
});

it("does not touch a file that somebody has changed since", async () => {
  const { place, content, change } = fileOnDisk();
  change("von anderen");
  await expect(writeBack(place, NEW)).rejects.toThrow(/hat sich geändert/);
  expect(content()).toBe("von anderen");
});

it.each([
  ["NotAllowedError", /darf nicht in die Datei schreiben/],
  ["NotFoundError", /nicht mehr dort/],
  ["QuotaExceededError", /nicht genug Platz/],
  ["NoModificationAllowedError", /Schließen Sie sie in Excel/],
])("says in German what %s means, and leaves the file", async (name, sentence) => {
  const { place, content } = fileOnDisk(new DOMException("", name));
  const saving = writeBack(place, NEW);
  await expect(saving).rejects.toThrow(NotSaved);
  await expect(saving).rejects.toThrow(sentence);
  expect(content()).toBe("alt");
});
