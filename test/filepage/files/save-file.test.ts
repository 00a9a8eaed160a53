import { NotSaved, writeBack } from "../../../src/filepage/files";

/** When the disk fails, with what; `meanwhile` happens while the file is being written. */
interface Trouble {
  readonly when?: "permission" | "opening" | "writing" | "closing";
  readonly failure?: DOMException;
  readonly meanwhile?: (change: (text: string) => void) => void;
}

/** A file on disk behind a handle, as the browser would give it: what is written counts when it is closed. */
function fileOnDisk({ when, failure, meanwhile }: Trouble = {}) {
  let [content, lastModified, isOpen] = ["alt", 1, false];
  /** A stream that has failed is over for the browser too. */
  const fail = (moment: Trouble["when"]) => {
    if (!failure || when !== moment) return Promise.resolve();
    isOpen = false;
    return Promise.reject(failure);
  };
  const handle = {
    requestPermission: () => fail("permission").then(() => "granted"),
    getFile: () => Promise.resolve({ size: content.length, lastModified }),
    createWritable: async () => {
      await fail("opening");
      isOpen = true;
      const pieces: Uint8Array[] = [];
      return new WritableStream<Uint8Array>({
        write: (piece) => {
          pieces.push(piece);
          meanwhile?.(change);
          return fail("writing");
        },
        close: async () => {
          isOpen = false;
          await fail("closing");
          change(Buffer.concat(pieces).toString());
        },
        abort: () => void (isOpen = false),
      });
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
    /** Whether the browser still keeps what was begun. */
    isOpen: () => isOpen,
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

it("does not touch a file that somebody changes while ours is being written", async () => {
  const { place, content, isOpen } = fileOnDisk({ meanwhile: (change) => change("von anderen") });
  await expect(writeBack(place, NEW)).rejects.toThrow(/hat sich geändert/);
  expect([content(), isOpen()]).toEqual(["von anderen", false]);
});

it.each([
  ["NotAllowedError", /darf nicht in die Datei schreiben/],
  ["SecurityError", /darf nicht in die Datei schreiben/],
  ["NotFoundError", /nicht mehr dort/],
  ["QuotaExceededError", /nicht genug Platz/],
  ["NoModificationAllowedError", /Schließen Sie sie in Excel/],
])(
  "says in German what %s means, whenever it comes, and leaves the file",
  async (name, sentence) => {
    for (const when of ["permission", "opening", "writing", "closing"] as const) {
      const { place, content, isOpen } = fileOnDisk({ when, failure: new DOMException("", name) });
      const saving = writeBack(place, NEW);
      await expect(saving).rejects.toThrow(NotSaved);
      await expect(saving).rejects.toThrow(sentence);
      expect([content(), isOpen()]).toEqual(["alt", false]);
    }
  },
);

it("does not say that a file is unchanged which was saved and only cannot be asked any more", async () => {
  const file = fileOnDisk();
  const getFile = file.place.handle.getFile.bind(file.place.handle);
  let asked = 0;
  // Before writing, before closing, and then no more.
  file.place.handle.getFile = () => {
    asked += 1;
    return asked > 2 ? Promise.reject(new DOMException("", "NotReadableError")) : getFile();
  };
  const stamp = await writeBack(file.place, NEW);
  expect(file.content()).toBe("ganz neu");
  file.place.handle.getFile = getFile;
  await expect(writeBack({ ...file.place, stamp }, NEW)).rejects.toThrow(/hat sich geändert/);
});
