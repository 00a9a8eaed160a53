/** Frequent German family names with their near twins, then rare and foreign ones. */
const FAMILY_NAMES = (
  "Müller Möller Miller Meyer Meier Maier Mayer Mayr Schmidt Schmitt Schmid Schmitz Schulz Schulze Scholz Schultz " +
  "Becker Böcker Bäcker Beckers Hoffmann Hofmann Homann Jansen Janssen Hansen Petersen Peters Krüger Krieger Kröger " +
  "Kruse Krause Kraus Kramer Krämer Kremer Weber Wever Wagner Wegner Wegener Fischer Fisher Schneider Schnieder " +
  "Schröder Schroer Schrader Neumann Naumann Neuhaus Zimmermann Braun Brauns Bruns Hartmann Hermann Herrmann Lange " +
  "Lang Langer Koch Koch Kock Bauer Lauer Sauer Mauer Breuer Bräuer Brauer Richter Reuter Reiter Klein Kleine Wolf " +
  "Wolff Wulf Vogel Vogt Voigt Voß Voss Fuchs Busch Bosch Bösch Böhm Böhme Thiel Thiele Thieme Winter Winkler Werner " +
  "Wenning Wennemann Berger Bergmann Beckmann Böckmann Brockmann Brinkmann Franke Frank Franz Haas Haase Hesse Heß " +
  "Lütkecosmann Wessendarp Verspohl Merschhemke Schäpers Kleerbaum Holtstiege Waltering Danielczyk Egger Vogelpohl " +
  "Selhorst Kortmann Havermeier Rotering Espenkott Wobbe Pohlmann Haub Bednarz Bücking Dinkler Gochermann Hülskötter " +
  "Kestermann Löbbert Niehues Nienhaus Nieland Prost Raabe Rabe Sieverding Terwei Tenkhoff Uppenkamp Wilde Zumbülte " +
  "Lülf Lülff Nguyen Yılmaz Yıldız Kaya Özdemir Kowalski Nowak Petrov Rossi O'Brien García Schulze-Esking " +
  "Große-Brömer Lütke-Daldrup Kleine-Vossbeck Averbeck Althoff Eickhoff Overkamp Oberkamp Dahlhaus Dahlhoff"
).split(" ");
const GIVEN_NAMES = (
  "Anna Anne Anja Andrea Andreas Annette Barbara Bernd Birgit Christian Christiane Christina Christine Christoph " +
  "Claudia Daniel Daniela Dieter Elisabeth Eva Frank Franz Gabriele Hanna Hannah Hans Hanns Heike Heinrich Helga " +
  "Hubert Ingrid Jan Jana Jens Jochen Johanna Johannes Jürgen Karin Karl Katrin Kathrin Katharina Klaus Claus Klara " +
  "Lars Laura Lena Maike Meike Maria Marie Marion Markus Marcus Martin Martina Matthias Mathias Michael Michaela " +
  "Monika Nina Norbert Olaf Peter Petra Ralf Ralph Sabine Sandra Sara Sarah Silke Sonja Stefan Stephan Stefanie " +
  "Stephanie Susanne Thomas Tobias Ulrich Ulrike Ursula Uwe Ute Werner Wilhelm Wolfgang Walter Walther Ayşe Kiên Mehmet"
).split(" ");
const FRAKTIONEN = ["CDU", "CDU", "SPD", "GRÜNE", "FDP", "UWG", ""];

export interface InventedName {
  readonly familyName: string;
  readonly givenName: string;
  readonly fraktion: string;
}

/** That many different invented people, always the same: every combination of the lists is equally far. */
export function inventedNames(count: number): InventedName[] {
  const combinations = FAMILY_NAMES.length * GIVEN_NAMES.length;
  return Array.from({ length: count }, (_, index) => {
    const at = (index * STRIDE) % combinations;
    return {
      familyName: FAMILY_NAMES[at % FAMILY_NAMES.length] ?? "",
      givenName: GIVEN_NAMES[Math.floor(at / FAMILY_NAMES.length)] ?? "",
      fraktion: FRAKTIONEN[(index * 5 + Math.floor(index / 7)) % FRAKTIONEN.length] ?? "",
    };
  });
}

/** A prime that is no divisor of the number of combinations, so that none comes twice. */
const STRIDE = 7919;
