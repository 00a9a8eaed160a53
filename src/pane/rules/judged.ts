import type { FindingCode } from "../../core";

/** What a rule asks of the workbook, one sentence each: the compiler asks for a new one. */
export const JUDGED: Readonly<Record<FindingCode, string>> = {
  "sheet-missing": "Ob die Mappe eine Mitgliederliste enthält.",
  "column-missing": "Ob eine Spalte da ist, ohne die sich etwas nicht prüfen lässt.",
  "column-ambiguous": "Ob zwei Spalten einer Tabelle dasselbe bedeuten.",
  "column-unknown": "Ob die Bedeutung jeder Spalte bekannt ist.",
  "cell-error": "Ob eine gelesene Zelle einen Fehlerwert wie #BEZUG! zeigt.",
  "date-unreadable": "Ob jedes Datum ein Tag ist, den es gibt.",
  "date-incomplete": "Ob jedes Datum Tag, Monat und Jahr nennt.",
  "role-unknown": "Ob jede Funktion eine übliche ist.",
  "rows-hidden":
    "Ob in ausgeblendeten Zeilen, Spalten oder Blättern etwas steht, das mitgelesen wurde.",
  "row-duplicate": "Ob dieselbe Person im selben Gremium mit derselben Funktion zweimal dasteht.",
  "organization-similar": "Ob ein Gremium fast so heißt wie eines, das bekannt ist.",
  "organization-without-quota":
    "Ob für jedes Gremium der Liste bekannt ist, wie viele Sitze es hat.",
  "name-missing": "Ob in jeder Zeile ein Name steht.",
  "name-similar": "Ob zwei Namen sich nur durch einen Tippfehler unterscheiden.",
  "name-ambiguous": "Ob ein Name ohne Vornamen oder Fraktion auf mehrere Personen passt.",
  "seat-vacant": "Ob am Stichtag alle Sitze eines Gremiums besetzt sind.",
  "seat-open": "Ob statt eines Namens „N.N.“ oder „vakant“ steht.",
  "seat-surplus": "Ob zu keiner Zeit mehr Mitglieder in einem Gremium sitzen, als es Sitze gibt.",
  "seat-twice": "Ob eine Person zur selben Zeit auf zwei Sitzen desselben Gremiums steht.",
  "declined-but-filled": "Ob ein Gremium besetzt ist, für das „keine Entsendung“ vermerkt ist.",
  "delegate-outside-source":
    "Ob jedes entsandte Mitglied dem entsendenden Gremium angehört, und zwar die ganze Zeit. Nur, wenn dessen Mitglieder in der Mappe stehen.",
  "delegate-without-vote-in-source":
    "Ob ein entsandtes Mitglied im entsendenden Gremium nur vertritt oder ohne Stimmrecht ist.",
  "several-organizations":
    "Ob jemand in mehreren Gremien Mitglied oder Vertretung ist. Das ist erlaubt.",
  "deputy-missing":
    "Ob jedes Mitglied eine persönliche Vertretung hat oder, wo nach Rangfolge vertreten wird, das Gremium überhaupt eine.",
  "deputy-self": "Ob jemand als Vertretung der eigenen Person eingetragen ist.",
  "deputy-is-member":
    "Ob eine Vertretung dem Gremium zur selben Zeit selbst als Mitglied angehört.",
  "deputy-shared": "Ob dieselbe Person mehrere Mitglieder eines Gremiums persönlich vertritt.",
  "deputy-orphan":
    "Ob das Mitglied, für das eine Vertretung eingetragen ist, in diesem Gremium ist.",
  "deputy-surplus": "Ob ein Mitglied zur selben Zeit mehrere persönliche Vertretungen hat.",
  "deputy-unforeseen": "Ob eine Vertretung eingetragen ist, obwohl das Gremium keine vorsieht.",
  "deputy-rank":
    "Ob die Ränge der Vertretungen lückenlos ab 1 zählen und jeder nur einmal vorkommt.",
  "deputy-outside-source":
    "Ob die Vertretung dem entsendenden Gremium angehört. Nur, wenn dessen Mitglieder in der Mappe stehen.",
  "deputy-term-short": "Ob die Vertretungen die ganze Zeit des Mitglieds abdecken.",
  "term-reversed": "Ob „bis“ vor „von“ liegt.",
  "term-overlap": "Ob sich zwei Zeiträume derselben Mitgliedschaft überschneiden.",
  "term-outside-period": "Ob „von“ und „bis“ innerhalb einer Wahlperiode liegen.",
  "term-before-decision":
    "Ob eine Mitgliedschaft vor dem Tag beginnt, an dem laut Beratungsfolge entschieden wird.",
  "chair-missing":
    "Ob der Vorsitz, den das Blatt „Gremien“ oder die Vorlage nennt, in der Liste steht.",
  "office-missing":
    "Ob die Geschäftsführung, die das Blatt „Gremien“ oder die Vorlage nennt, in der Liste steht.",
  "moderation-missing": "Ob für jede Arbeitsgruppe feststeht, wer moderiert.",
  "moderation-excluded": "Ob die Ausländerbehörde eine Arbeitsgruppe moderiert.",
  "support-system-missing":
    "Ob in der Steuerungsgruppe jedes Unterstützungssystem vertreten ist. Nur, wenn die Liste mehr als die Entsandten enthält.",
  "ages-gap":
    "Ob die Altersgruppen der Arbeitsgruppen von der Geburt bis 27 ohne Lücke aneinander anschließen.",
  "ages-overlap": "Ob zwei Arbeitsgruppen für dasselbe Alter zuständig sind.",
  "women-share":
    "Ob der Anteil der Frauen unter 40 Prozent bleibt, auch wenn alle ohne Anrede Frauen wären. Vertretungen zählen nicht.",
  proportion:
    "Ob die Sitze so auf die Fraktionen verteilt sind, wie es deren Stärke im entsendenden Gremium entspricht (Hare/Niemeyer).",
  "consultation-order": "Ob jede Station der Beratungsfolge nach der davor tagt.",
  "consultation-decision": "Ob die letzte Station der Beratungsfolge entscheidet, und nur sie.",
  "paper-reference": "Ob die Vorlagennummer die übliche Form hat.",
  "meeting-count": "Ob ein Gremium im Jahr so oft tagt, wie es soll.",
  "meeting-number": "Ob die Sitzungen eines Gremiums fortlaufend nummeriert sind.",
  "meeting-holiday": "Ob eine Sitzung auf einen gesetzlichen Feiertag in NRW fällt.",
  "meeting-weekend": "Ob eine Sitzung auf einen Samstag oder Sonntag fällt.",
  "meeting-vacation": "Ob eine Sitzung in die Schulferien in NRW fällt.",
  "meeting-blocked": "Ob eine Sitzung auf einen Ihrer Sperrtermine fällt.",
  "meeting-clash":
    "Ob zwei Gremien zur selben Zeit tagen, in denen dieselben Personen sitzen. Ohne Ende gelten zwei Stunden.",
  "vacation-unknown": "Ob für das Jahr einer Sitzung Ferien bekannt sind.",
};
