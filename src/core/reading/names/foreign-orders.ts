import { fold, wordKey } from "../text/plain-text";

/** Family names of most Vietnamese; in front, with a middle name behind that is no other nation's. */
const VIETNAMESE = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh".split(" "),
);
const VIETNAMESE_MIDDLE = new Set("van thi".split(" "));

/** Frequent family names of Spanish and Portuguese tongue: two of them at the end are one family name. */
const SPANISH = new Set(
  (
    "garcia lopez rodriguez gonzalez gonzales fernandez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno " +
    "munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina " +
    "morales suarez ortega delgado castro ortiz rubio sanz iglesias medina garrido cortes castillo lozano guerrero " +
    "cano prieto mendez cruz flores herrera vega reyes fuentes carrasco aguilar silva santos ferreira pereira oliveira " +
    "costa rodrigues martins fernandes goncalves gomes lopes marques almeida ribeiro pinto carvalho teixeira"
  ).split(" "),
);

/** "Nguyen Van Tien" and "Trần Thị Hoa": the family name stands in front. */
export function isVietnamese([first = "", second = ""]: readonly string[]): boolean {
  return VIETNAMESE.has(fold(first)) && VIETNAMESE_MIDDLE.has(fold(second));
}

/** García, Rodríguez, Silva. */
export function isSpanishFamilyName(word: string): boolean {
  return SPANISH.has(wordKey(word));
}
