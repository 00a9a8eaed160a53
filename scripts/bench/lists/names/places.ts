const FIRST =
  "Ahl Bern Birk Bux Dahl Dreng Eich Erl Feld Fisch Frosch Geis Grün Hasel Heid Hirsch Horn Kalt Kirch Lang Lauf Linn Moor Neu Nord Ost Rohr Roth Sand Schön Stein Süd Tann Torf Ufer Wald Weid West Wolf Zell".split(
    " ",
  );
const SECOND = "e en er els ing ach or um os ull".split(" ");
const LAST =
  "au beck berg born brück burg dorf felde furt hagen hausen heim hof horst loh rode scheid stedt tal weiler".split(
    " ",
  );

/** A municipality that does not exist; a name for each number up to 8,000. */
export function placeName(number: number): string {
  const pick = (choices: readonly string[], weight: number) =>
    choices[Math.floor(number / weight) % choices.length] ?? "";
  const shuffled = number % FIRST.length;
  return (
    (FIRST[shuffled] ?? "") + pick(SECOND, FIRST.length * LAST.length) + pick(LAST, FIRST.length)
  );
}

export const MOST_PLACES = FIRST.length * SECOND.length * LAST.length;
