import { keptSample, NoSample } from "../../src/filepage/sample";

it("loads the sample once", async () => {
  let loads = 0;
  const sample = keptSample(() => Promise.resolve(new Blob([String((loads += 1))])));
  expect(await (await sample()).text()).toBe("1");
  expect(await (await sample()).text()).toBe("1");
});

it("says that it could not, and tries again at the next click", async () => {
  const answers = [
    () => Promise.reject(new TypeError("offline")),
    () => Promise.resolve(new Blob()),
  ];
  const sample = keptSample(
    () => answers.shift()?.() ?? Promise.reject(new Error("asked too often")),
  );
  await expect(sample()).rejects.toThrow(NoSample);
  await expect(sample()).resolves.toBeInstanceOf(Blob);
});
