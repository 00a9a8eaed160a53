/** What `entsendung --help` prints. */
export const HELP = `Entsendung: wer sitzt in welchem Gremium, und wer vertritt.

  entsendung check DATEI …       prüft Listen oder ganze Ordner und nennt die Befunde
  entsendung write DATEI         schreibt Entsendung, Sitzungsplan und Prüfbericht in eine Kopie
  entsendung annex DATEI         schreibt die Anlage zur Vorlage als Word-Datei (.docx)
  entsendung calendar DATEI      schreibt den Sitzungsplan als Kalenderdatei (.ics)
  entsendung share DATEI         schreibt eine neue Mappe für den Ausschuss, ohne private Angaben
  entsendung template            legt eine leere Mappe mit den fünf Eingabeblättern an
  entsendung demo                prüft und ergänzt die mitgelieferte Beispielmappe

DATEI ist eine Excel-Mappe, eine CSV-Liste (.csv) oder ein Export aus dem Ratsinformationssystem
(OParl, .json). Aus den beiden letzten macht write eine neue Mappe, die auch die Liste enthält.

  --as-of 2021-02-17    Stichtag, für den geprüft wird (sonst heute)
  --format text|json    Form der Ausgabe von check
  --year 2021           Jahr des Sitzungsplans (sonst das Jahr des Stichtags)
  -o, --output DATEI    wohin geschrieben wird
  --in-place            schreibt in die Mappe selbst statt in eine Kopie
  --mapping DATEI       wie Spalten zu verstehen sind, als JSON nach Blatt und Überschrift, etwa
                        {"Mitglieder": {"Wer": "Name", "Interna": "-"}}; „-“ heißt nicht lesen
  --rules DATEI         welche Regeln aus sind oder anders wiegen, als JSON nach Code, etwa
                        {"women-share": "off", "deputy-surplus": "hint"}; möglich sind error, warning,
                        hint und off. Die geschriebene Mappe merkt sich Spalten und Regeln
  --sheet BLATT         gibt bei share nur dieses Blatt weiter; mehrmals möglich (sonst Mitglieder,
                        Termine, Beratungsfolge, Entsendung und Sitzungsplan)
  --with BLATT:SPALTE   gibt bei share auch diese Spalte weiter, etwa Mitglieder:Bemerkung, und
  --without BLATT:SPALTE  gibt sie nicht weiter; beide mehrmals möglich
  --filled              füllt bei template aus, was die Vorlage vom 16.12.2020 festlegt
  --version, --help

Rückgabewert: 0 keine Fehler in der Liste, 1 Fehler gefunden, 2 Datei oder Aufruf unbrauchbar.
`;
