import { seldom } from "../../../src/filepage/worker/progress";

it("passes on each phase at once, and what follows now and then", () => {
  let time = 1_000;
  const told: string[] = [];
  const listener = seldom(
    ({ phase, done }) => told.push(`${phase} ${done}`),
    () => time,
  );
  const tell = (phase: "reading" | "judging", done: number, milliseconds: number) => {
    time += milliseconds;
    listener({ phase, done, of: 9, what: "" });
  };
  tell("reading", 1, 0);
  tell("reading", 2, 10);
  tell("reading", 3, 60);
  tell("judging", 0, 1);
  tell("judging", 1, 1);
  expect(told).toEqual(["reading 1", "reading 3", "judging 0"]);
});
