import type { FormOfAddress } from "../person";

/** No two of them differ by a slip of the hand that a reader would ask about, and none sound alike. */
const WOMEN =
  "Agnes Birgit Cornelia Dagmar Edith Franziska Gudrun Heike Ingrid Jutta Kerstin Lydia Magdalena Nadine Olga Petra Ricarda Sabine Tamara Ursula Veronika Waltraud Yvonne Zehra Adelheid Beatrix Carmen Dorothea Emine Friederike Gerlinde Hildegard Irmgard Justyna Konstanze Larissa Mechthild Nele Oksana Patricia Roswitha Sigrid Theresa Ulrike Valentina Wiebke Annegret Bernadette Charlotte Elfriede Felicitas Gisela Henrike Isabel Juliane Karoline Leonie Margret Natalie Pia";
const MEN =
  "Achim Benedikt Carsten Dietmar Eugen Florian Gregor Heribert Ingo Joachim Kevin Leonhard Matthias Norbert Oliver Patrick Ralf Sebastian Torsten Uwe Volker Winfried Xaver Yusuf Axel Burkhard Clemens Detlef Elmar Fabian Gustav Holger Hubertus Jens Klaus Lutz Manfred Niklas Olaf Pavel Rainer Sven Tilman Ulrich Viktor Wolfgang Anton Boris Christof Dominik Ewald Friedhelm Guido Helmut Igor Jonas Kurt Lothar Mehmet Nils";

export const GIVEN_NAMES: Readonly<Record<FormOfAddress, readonly string[]>> = {
  Frau: WOMEN.split(" "),
  Herr: MEN.split(" "),
};
