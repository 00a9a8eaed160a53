import { notedChanges } from "../../../../src/adapters/excel/reading";

/** Watched, and taken once. */
function watched() {
  const changes = notedChanges();
  changes.watch(true);
  changes.take();
  return changes;
}

test("rows are noted by sheet, and once they are taken no more", () => {
  const changes = watched();
  changes.cellsEdited("eins", "A5:B7");
  changes.cellsEdited("zwei", "Mitglieder!$D$9");
  changes.cellsEdited("eins", "B2,C4:C3");
  expect(changes.take()).toEqual(
    new Map([
      [
        "eins",
        [
          { first: 4, last: 6 },
          { first: 1, last: 1 },
          { first: 2, last: 3 },
        ],
      ],
      ["zwei", [{ first: 8, last: 8 }]],
    ]),
  );
  expect(changes.take()).toEqual(new Map());
});

test.each(["B:C", "1:1048576", "", "#REF!"])(
  "an address without rows is anything: %p",
  (address) => {
    const changes = watched();
    changes.cellsEdited("eins", address);
    changes.cellsEdited("eins", "A1");
    expect(changes.take()).toEqual(new Map([["eins", "anything"]]));
  },
);

test("a changed sheet stays changed, whatever is edited there", () => {
  const changes = watched();
  changes.sheetChanged("eins");
  changes.cellsEdited("eins", "A1");
  expect(changes.take()).toEqual(new Map([["eins", "anything"]]));
});

test("nothing is known before watching, after it, and after something was lost", () => {
  const changes = notedChanges();
  expect(changes.take()).toBeUndefined();
  changes.watch(true);
  expect(changes.take()).toBeUndefined();
  expect(changes.take()).toEqual(new Map());
  changes.lose();
  expect(changes.take()).toBeUndefined();
  changes.watch(false);
  changes.watch(true);
  expect(changes.take()).toBeUndefined();
  expect(changes.take()).toEqual(new Map());
});
