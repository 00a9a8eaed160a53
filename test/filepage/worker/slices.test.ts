import { inSlices, SLICE, sliceFrom } from "../../../src/filepage/worker/slices";

const LIST = Array.from({ length: 2 * SLICE + 3 }, (_, index) => index);

it("puts a list together from slices, none longer than one message carries", async () => {
  const lengths: number[] = [];
  const list = await inSlices(LIST.length, (from) => {
    const slice = sliceFrom(LIST, from);
    lengths.push(slice.length);
    return Promise.resolve(slice);
  });
  expect(list).toEqual(LIST);
  expect(lengths).toEqual([SLICE, SLICE, 3]);
});

it("asks for nothing where there is nothing", async () => {
  const fetch = () => Promise.reject(new Error("asked"));
  await expect(inSlices(0, fetch)).resolves.toEqual([]);
});

it("ends between two slices when it is aborted", async () => {
  const control = new AbortController();
  const froms: number[] = [];
  const fetching = inSlices(
    LIST.length,
    (from) => {
      froms.push(from);
      if (from === SLICE) control.abort();
      return Promise.resolve(sliceFrom(LIST, from));
    },
    control.signal,
  );
  await expect(fetching).rejects.toMatchObject({ name: "AbortError" });
  expect(froms).toEqual([0, SLICE]);
});
