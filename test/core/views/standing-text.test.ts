import type { Standing, StandingState } from "../../../src/core/planning";
import { stateView } from "../../../src/core/views/standing-text";

function standing(state: StandingState, seats: number | null = 2): Standing {
  const organization = {
    name: "AG 0-6",
    shortName: "AG 0-6",
    classification: undefined,
    previousNames: [],
  };
  return {
    organization,
    name: "AG 0-6",
    shortName: "AG 0-6",
    seats,
    members: 1,
    deputies: 0,
    state,
  };
}

test("open and surplus seats weigh what the gravest finding does", () => {
  for (const [state, text] of [
    ["open", "offen"],
    ["surplus", "überbesetzt"],
  ] as const) {
    expect(stateView(standing(state), "error")).toEqual({ text, role: "error" });
    expect(stateView(standing(state), "warning")).toEqual({ text, role: "warning" });
    expect(stateView(standing(state))).toEqual({ text, role: "hint" });
  }
});

test("what is well, declined or not known weighs the same whatever is found", () => {
  for (const gravest of ["error", undefined] as const) {
    expect(stateView(standing("complete"), gravest).role).toBe("good");
    expect(stateView(standing("declined"), gravest).role).toBe("hint");
    expect(stateView(standing("complete", null), gravest).role).toBe("text");
  }
});
