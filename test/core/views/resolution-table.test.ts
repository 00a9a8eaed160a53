import { planDelegation } from "../../../src/core/planning";
import { indexRegister, type Register } from "../../../src/core/register";
import { isoDay } from "../../../src/core/calendar";
import { alternativeTexts, delegationLines, resolutionTexts } from "../../../src/core/views";
import {
  ABSI,
  AG_0_6,
  AG_18_27,
  AG_6_18,
  KOSTAG,
  membership,
  organization,
  PAPER_QUOTAS,
  person,
  publicExample,
  quota,
  register,
} from "../planning/register-by-hand";
import { resolutionRows } from "./resolution-rows";

/**
 * The table of expectations: what the list says, then > the Beschlussvorschlag and = the Besetzung im
 * Wortlaut. The Bildungsausschuss sends members to the KoStAG.
 */
const TABLE = `
  # Niemand

  Ein Sitz, ohne Vertretung
  > Für die KoStAG bleibt ein Mitglied des Bildungsausschusses zu benennen.
  = KoStAG: N.N.

  Ein Sitz, persönliche Vertretung
  > Für die KoStAG bleiben ein Mitglied des Bildungsausschusses sowie dessen Vertretung zu benennen.
  = KoStAG: N.N.

  Zwei Sitze, ohne Vertretung
  > Für die KoStAG bleiben zwei Mitglieder des Bildungsausschusses zu benennen.
  = KoStAG: 1. N.N. 2. N.N.

  Zwei Sitze, persönliche Vertretung
  > Für die KoStAG bleiben zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen zu benennen.
  = KoStAG: 1. N.N. 2. N.N.

  Zwei Sitze, Vertretung nach Rangfolge
  > Für die KoStAG bleiben zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen zu benennen.
  = KoStAG: 1. N.N. 2. N.N.

  Zwei Sitze, Vertretung nach Rangfolge
  + Frau Ute Bremer (CDU), Herr Karl Ott (SPD)
  > Für die KoStAG bleiben zwei Mitglieder des Bildungsausschusses zu benennen; Vertretung in dieser Reihenfolge: Frau Bremer (CDU) und Herr Ott (SPD).
  = KoStAG: 1. N.N. 2. N.N. (Vertretung in dieser Reihenfolge: Frau Bremer, Herr Ott)

  Zwei Sitze, Vertretung aus einem Kreis
  > Für die KoStAG bleiben zwei Mitglieder des Bildungsausschusses zu benennen.
  = KoStAG: 1. N.N. 2. N.N.

  # Bewusst niemand

  Ein Sitz, ohne Vertretung, keine Entsendung
  > Es wird kein Ausschussmitglied in die KoStAG entsandt.
  = KoStAG: keine Entsendung

  Zwei Sitze, persönliche Vertretung, keine Entsendung
  > Es werden keine Ausschussmitglieder in die KoStAG entsandt.
  = KoStAG: keine Entsendung

  Zwei Sitze, persönliche Vertretung, keine Entsendung
  - Frau Heide Wessendarp (CDU)
  > Es werden keine Ausschussmitglieder in die KoStAG entsandt. In der Liste steht dennoch: Frau Wessendarp (CDU).
  = KoStAG: keine Entsendung

  Zwei Sitze, ohne Vertretung, keine Entsendung
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  > Es werden keine Ausschussmitglieder in die KoStAG entsandt. In der Liste stehen dennoch: Frau Wessendarp (CDU) und Herr Kötting (SPD).
  = KoStAG: keine Entsendung

  # Ein Mitglied, ein Sitz

  Ein Sitz, ohne Vertretung
  - Frau Heide Wessendarp (CDU)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Frau Wessendarp (CDU).
  = KoStAG: Frau Wessendarp

  Ein Sitz, ohne Vertretung
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Herr Kötting (SPD).
  = KoStAG: Herr Kötting

  Ein Sitz, ohne Vertretung
  - Kim Ott (SPD)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Kim Ott (SPD).
  = KoStAG: Kim Ott

  Ein Sitz, ohne Vertretung
  - Frau Dr. Ute Bremer
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Frau Dr. Bremer.
  = KoStAG: Frau Dr. Bremer

  Ein Sitz, ohne Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Herr Jan Kötting (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: Herr Kötting (CDU).
  = KoStAG: Frau Wessendarp (Vertretung Herr Kötting)

  Ein Sitz, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU).
  = KoStAG: Frau Wessendarp (Vertretung Frau Bremer)

  Ein Sitz, persönliche Vertretung
  - Herr Jan Kötting (SPD), Vertretung: Herr Karl Ott (SPD)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Herr Kötting (SPD), Vertretung: Herr Ott (SPD).
  = KoStAG: Herr Kötting (Vertretung Herr Ott)

  Ein Sitz, persönliche Vertretung
  - Kim Ott, Vertretung: Toni Lau
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Kim Ott, Vertretung: Toni Lau.
  = KoStAG: Kim Ott (Vertretung Toni Lau)

  Ein Sitz, persönliche Vertretung
  - Frau Heide Wessendarp (CDU)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Frau Wessendarp (CDU). Die Vertretung für Frau Wessendarp bleibt zu benennen.
  = KoStAG: Frau Wessendarp

  Ein Sitz, persönliche Vertretung
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Herr Kötting (SPD). Die Vertretung für Herrn Kötting bleibt zu benennen.
  = KoStAG: Herr Kötting

  Ein Sitz, persönliche Vertretung
  - Kim Ott (SPD)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Kim Ott (SPD). Die Vertretung für Kim Ott bleibt zu benennen.
  = KoStAG: Kim Ott

  Ein Sitz, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU) und Herr Karl Ott (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretungen werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU) und Herr Ott (CDU).
  = KoStAG: Frau Wessendarp (Vertretung Frau Bremer, Herr Ott)

  Ein Sitz, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: alle weiteren Mitglieder der Fraktion
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: alle weiteren Mitglieder der Fraktion.
  = KoStAG: Frau Wessendarp (Vertretung: alle weiteren Mitglieder der Fraktion)

  Ein Sitz, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  + Frau Ute Bremer (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU); Vertretung: Frau Bremer (CDU).
  = KoStAG: Frau Wessendarp (Vertretung: Frau Bremer)

  Ein Sitz, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  + Herr Karl Ott (SPD), Frau Ute Bremer (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretungen werden für die KoStAG benannt: Frau Wessendarp (CDU); Vertretung in dieser Reihenfolge: Herr Ott (SPD) und Frau Bremer (CDU).
  = KoStAG: Frau Wessendarp (Vertretung in dieser Reihenfolge: Herr Ott, Frau Bremer)

  Ein Sitz, Vertretung nach Rangfolge
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Herr Kötting (SPD). Die Vertretung bleibt zu benennen.
  = KoStAG: Herr Kötting

  Ein Sitz, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU)
  + Frau Ute Bremer (CDU), Herr Karl Ott (SPD)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretungen werden für die KoStAG benannt: Frau Wessendarp (CDU); Vertretung: Frau Bremer (CDU) und Herr Ott (SPD).
  = KoStAG: Frau Wessendarp (Vertretung: Frau Bremer, Herr Ott)

  Ein Sitz, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Frau Wessendarp (CDU).
  = KoStAG: Frau Wessendarp

  # Zwei Mitglieder, zwei Sitze

  Zwei Sitze, ohne Vertretung
  - Frau Heide Wessendarp (CDU)
  - Frau Ute Bremer (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden in die KoStAG entsandt: 1. Frau Wessendarp (CDU); 2. Frau Bremer (SPD).
  = KoStAG: 1. Frau Wessendarp 2. Frau Bremer

  Zwei Sitze, ohne Vertretung
  - Herr Jan Kötting (CDU)
  - Herr Karl Ott (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden in die KoStAG entsandt: 1. Herr Kötting (CDU); 2. Herr Ott (SPD).
  = KoStAG: 1. Herr Kötting 2. Herr Ott

  Zwei Sitze, ohne Vertretung
  - Kim Ott (CDU)
  - Toni Lau (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden in die KoStAG entsandt: 1. Kim Ott (CDU); 2. Toni Lau (SPD).
  = KoStAG: 1. Kim Ott 2. Toni Lau

  Zwei Sitze, ohne Vertretung
  - Frau Heide Wessendarp (CDU)
  - Kim Ott
  > Zwei Mitglieder des Bildungsausschusses werden in die KoStAG entsandt: 1. Frau Wessendarp (CDU); 2. Kim Ott.
  = KoStAG: 1. Frau Wessendarp 2. Kim Ott

  Zwei Sitze, ohne Vertretung
  - Frau Ute Müller (CDU)
  - Herr Jan Mueller (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden in die KoStAG entsandt: 1. Frau Ute Müller (CDU); 2. Herr Jan Mueller (SPD).
  = KoStAG: 1. Frau Ute Müller 2. Herr Jan Mueller

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Frau Ina Averbeck (SPD), Vertretung: Frau Eva Lau (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Frau Averbeck (SPD), Vertretung: Frau Lau (SPD).
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Frau Averbeck (Vertretung Frau Lau)

  Zwei Sitze, persönliche Vertretung
  - Herr Jan Kötting (CDU), Vertretung: Herr Karl Ott (CDU)
  - Herr Tim Terbrack (SPD), Vertretung: Herr Ole Rotthues (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Herr Kötting (CDU), Vertretung: Herr Ott (CDU); 2. Herr Terbrack (SPD), Vertretung: Herr Rotthues (SPD).
  = KoStAG: 1. Herr Kötting (Vertretung Herr Ott) 2. Herr Terbrack (Vertretung Herr Rotthues)

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Herr Karl Ott (CDU)
  - Kim Averbeck, Vertretung: Toni Lau
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Herr Ott (CDU); 2. Kim Averbeck, Vertretung: Toni Lau.
  = KoStAG: 1. Frau Wessendarp (Vertretung Herr Ott) 2. Kim Averbeck (Vertretung Toni Lau)

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Frau Ina Averbeck (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Frau Averbeck (SPD). Die Vertretung für Frau Averbeck bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Frau Averbeck

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD), Vertretung: Herr Karl Ott (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD), Vertretung: Herr Ott (SPD). Die Vertretung für Frau Wessendarp bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting (Vertretung Herr Ott)

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Herr Jan Kötting (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Herr Kötting (SPD). Die Vertretung für Herrn Kötting bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Herr Kötting

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Kim Ott (SPD)
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Kim Ott (SPD). Die Vertretung für Kim Ott bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Kim Ott

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD). Die Vertretungen für Frau Wessendarp und Herrn Kötting bleiben zu benennen.
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Herr Jan Kötting (SPD), Vertretung: alle weiteren Mitglieder der Fraktion
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Herr Kötting (SPD), Vertretung: alle weiteren Mitglieder der Fraktion.
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Herr Kötting (Vertretung: alle weiteren Mitglieder der Fraktion)

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Herr Jan Kötting (SPD), Vertretung: Frau Ute Bremer (CDU)
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Herr Kötting (SPD), Vertretung: Frau Bremer (CDU).
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Herr Kötting (Vertretung Frau Bremer)

  Zwei Sitze, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  + Herr Karl Ott (SPD), Frau Ute Bremer (CDU)
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD); Vertretung in dieser Reihenfolge: Herr Ott (SPD) und Frau Bremer (CDU).
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting (Vertretung in dieser Reihenfolge: Herr Ott, Frau Bremer)

  Zwei Sitze, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  + Kim Ott
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD); Vertretung: Kim Ott.
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting (Vertretung: Kim Ott)

  Zwei Sitze, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD). Die Vertretung bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting

  Zwei Sitze, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  + Frau Ute Bremer (CDU), Herr Karl Ott (SPD), Kim Lau
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD); Vertretung: Frau Bremer (CDU), Herr Ott (SPD) und Kim Lau.
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting (Vertretung: Frau Bremer, Herr Ott, Kim Lau)

  Zwei Sitze, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  + Frau Ute Bremer (CDU)
  > Zwei Mitglieder des Bildungsausschusses sowie eine Vertretung werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD); Vertretung: Frau Bremer (CDU).
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting (Vertretung: Frau Bremer)

  Zwei Sitze, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU), Vertretung: alle weiteren Mitglieder der Fraktion
  - Herr Jan Kötting (SPD), Vertretung: alle weiteren Mitglieder der Fraktion
  > Zwei Mitglieder des Bildungsausschusses sowie deren Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: alle weiteren Mitglieder der Fraktion; 2. Herr Kötting (SPD), Vertretung: alle weiteren Mitglieder der Fraktion.
  = KoStAG: 1. Frau Wessendarp (Vertretung: alle weiteren Mitglieder der Fraktion) 2. Herr Kötting (Vertretung: alle weiteren Mitglieder der Fraktion)

  Zwei Sitze, Vertretung aus einem Kreis
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  > Zwei Mitglieder des Bildungsausschusses werden für die KoStAG benannt: 1. Frau Wessendarp (CDU); 2. Herr Kötting (SPD).
  = KoStAG: 1. Frau Wessendarp 2. Herr Kötting

  # Offene Sitze

  Zwei Sitze, ohne Vertretung
  - Frau Heide Wessendarp (CDU)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Frau Wessendarp (CDU). Ein weiteres Mitglied bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp 2. N.N.

  Zwei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Herr Karl Ott (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: Herr Ott (CDU). Ein weiteres Mitglied sowie dessen Vertretung bleiben zu benennen.
  = KoStAG: 1. Frau Wessendarp (Vertretung Herr Ott) 2. N.N.

  Zwei Sitze, persönliche Vertretung
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird für die KoStAG benannt: Herr Kötting (SPD). Die Vertretung für Herrn Kötting bleibt zu benennen. Ein weiteres Mitglied sowie dessen Vertretung bleiben zu benennen.
  = KoStAG: 1. Herr Kötting 2. N.N.

  Drei Sitze, ohne Vertretung
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Herr Kötting (SPD). Zwei weitere Mitglieder bleiben zu benennen.
  = KoStAG: 1. Herr Kötting 2. N.N. 3. N.N.

  Drei Sitze, persönliche Vertretung
  - Herr Jan Kötting (SPD), Vertretung: Frau Ute Bremer (SPD)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Herr Kötting (SPD), Vertretung: Frau Bremer (SPD). Zwei weitere Mitglieder sowie deren Vertretungen bleiben zu benennen.
  = KoStAG: 1. Herr Kötting (Vertretung Frau Bremer) 2. N.N. 3. N.N.

  Zwei Sitze, Vertretung nach Rangfolge
  - Frau Heide Wessendarp (CDU)
  + Herr Karl Ott (SPD), Frau Ute Bremer (CDU)
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretungen werden für die KoStAG benannt: Frau Wessendarp (CDU); Vertretung in dieser Reihenfolge: Herr Ott (SPD) und Frau Bremer (CDU). Ein weiteres Mitglied bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp 2. N.N. (Vertretung in dieser Reihenfolge: Herr Ott, Frau Bremer)

  # Mehr als Sitze

  Ein Sitz, ohne Vertretung
  - Frau Heide Wessendarp (CDU)
  - Herr Jan Kötting (SPD)
  > Ein Mitglied des Bildungsausschusses wird in die KoStAG entsandt: Frau Wessendarp (CDU). Über das Kontingent hinaus steht in der Liste: Herr Kötting (SPD).
  = KoStAG: Frau Wessendarp

  Ein Sitz, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Herr Jan Kötting (SPD)
  - Kim Ott
  > Ein Mitglied des Bildungsausschusses sowie dessen Vertretung werden für die KoStAG benannt: Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU). Über das Kontingent hinaus stehen in der Liste: Herr Kötting (SPD) und Kim Ott.
  = KoStAG: Frau Wessendarp (Vertretung Frau Bremer)

  Kein Sitz, ohne Vertretung
  - Herr Jan Kötting (SPD)
  > Für die KoStAG ist kein Sitz zu besetzen; in der Liste steht: Herr Kötting (SPD).

  Drei Sitze, persönliche Vertretung
  - Frau Heide Wessendarp (CDU), Vertretung: Frau Ute Bremer (CDU)
  - Herr Jan Kötting (SPD), Vertretung: Herr Karl Ott (SPD)
  - Frau Ina Averbeck (FDP)
  > Drei Mitglieder des Bildungsausschusses sowie zwei Vertretungen werden für die KoStAG benannt: 1. Frau Wessendarp (CDU), Vertretung: Frau Bremer (CDU); 2. Herr Kötting (SPD), Vertretung: Herr Ott (SPD); 3. Frau Averbeck (FDP). Die Vertretung für Frau Averbeck bleibt zu benennen.
  = KoStAG: 1. Frau Wessendarp (Vertretung Frau Bremer) 2. Herr Kötting (Vertretung Herr Ott) 3. Frau Averbeck
`;

const ROWS = resolutionRows(TABLE);

test("the table has all its rows", () => {
  expect(ROWS).toHaveLength(61);
});

test.each(ROWS)("$list", ({ plan, resolution, line }) => {
  expect(resolutionTexts(plan).join("\n")).toBe(resolution);
  expect(delegationLines(plan).join("\n")).toBe(line);
});

const AS_OF = isoDay("2021-02-17");
const OTT = person("Herr Karl Ott");
const BREMER = person("Frau Dr. Ute Bremer");

function plan(change: Partial<Register>) {
  return planDelegation(indexRegister(register(change)), AS_OF);
}

test("the public example reads like the council paper, which tells the Ausschuss in full but once", () => {
  expect(resolutionTexts(planDelegation(publicExample(), AS_OF))).toEqual([
    "Zwei Mitglieder des Ausschusses für Bildung, Schule und Integration sowie deren Vertretungen werden für die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG) benannt: 1. Herr Lütkecosmann, Vertretung: Herr Merschhemke; 2. Frau Schäpers, Vertretung: Frau Volkhardt.",
    "Ein Mitglied des Ausschusses wird in die AG 0-6 entsandt: Herr Merschhemke.",
    "Ein Mitglied des Ausschusses wird in die AG 6-18 entsandt: Frau Volkhardt.",
    "Ein Mitglied des Ausschusses wird in die AG 18-27 entsandt: Frau Verspohl.",
  ]);
});

test("two organizations that send are told in full each time", () => {
  const planned = plan({
    quotas: [
      quota(KOSTAG, 1, "none"),
      quota(AG_0_6, 1, "none", { sendingOrganization: organization("Jugendhilfeausschuss") }),
      quota(AG_6_18, 1, "none", { declined: true }),
    ],
    memberships: [membership(OTT, KOSTAG), membership(BREMER, AG_0_6)],
  });
  expect(resolutionTexts(planned)).toEqual([
    "Ein Mitglied des Ausschusses für Bildung, Schule und Integration wird in die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG) entsandt: Herr Ott.",
    "Ein Mitglied des Jugendhilfeausschusses wird in die AG 0-6 entsandt: Frau Dr. Bremer.",
    "Es wird kein Mitglied des Ausschusses für Bildung, Schule und Integration in die AG 6-18 entsandt.",
  ]);
});

test("the Ausschuss is told in full where nobody goes to the first organization", () => {
  const planned = plan({
    quotas: [quota(KOSTAG, 2, "personal", { declined: true }), quota(AG_0_6, 1, "none")],
    memberships: [membership(OTT, AG_0_6)],
  });
  expect(resolutionTexts(planned)).toEqual([
    "Es werden keine Ausschussmitglieder in die KoStAG entsandt.",
    "Ein Mitglied des Ausschusses für Bildung, Schule und Integration wird in die AG 0-6 entsandt: Herr Ott.",
  ]);
});

test("a sentence that ends with a name in short has one full stop", () => {
  const junior = { ...person("Karl Ott"), affix: "jun." };
  const planned = plan({
    quotas: [quota(AG_0_6, 1, "none")],
    memberships: [membership(junior, AG_0_6)],
  });
  expect(resolutionTexts(planned)[0]).toMatch(/entsandt: Karl Ott jun\.$/);
});

describe("the Entscheidungsalternative", () => {
  test("sends nobody to any of the organizations, in the words of the council paper", () => {
    expect(alternativeTexts(plan({ quotas: PAPER_QUOTAS }))).toEqual([
      "Es werden keine Ausschussmitglieder in die KoStAG, die AG 0-6, die AG 6-18 und/oder die AG 18-27 entsandt.",
    ]);
  });

  test("is one sentence for a single seat", () => {
    expect(alternativeTexts(plan({ quotas: [quota(AG_18_27, 1, "none")] }))).toEqual([
      "Es wird kein Ausschussmitglied in die AG 18-27 entsandt.",
    ]);
  });

  test("is none where nobody is sent anyhow", () => {
    const declined = quota(AG_0_6, 1, "none", { declined: true });
    expect(alternativeTexts(plan({ quotas: [declined, quota(KOSTAG, 0, "none")] }))).toEqual([]);
  });

  test("names who sends where several do, and nobody where the list knows none", () => {
    const planned = plan({
      quotas: [
        quota(KOSTAG, 2, "none", { sendingOrganization: ABSI }),
        quota(AG_0_6, 1, "none", { sendingOrganization: organization("Kreistag") }),
        quota(AG_6_18, 1, "none", { sendingOrganization: undefined }),
      ],
    });
    expect(alternativeTexts(planned)).toEqual([
      "Es werden keine Mitglieder des Ausschusses für Bildung, Schule und Integration in die KoStAG entsandt.",
      "Es wird kein Mitglied des Kreistages in die AG 0-6 entsandt.",
      "Es wird kein Mitglied in die AG 6-18 entsandt.",
    ]);
  });
});

describe("of more people than a resolution can name", () => {
  const many = Array.from({ length: 300 }, (_, number) => person(`Eva Ol${number}kamp`));
  const seats = (count: number) =>
    plan({
      quotas: [quota(AG_0_6, count, "personal")],
      memberships: many.map((who) => membership(who, AG_0_6)),
    });

  test("the members are counted, and the table names them", () => {
    expect(resolutionTexts(seats(300))[0]).toMatch(
      /^300 Mitglieder .+ werden für die AG 0-6 benannt; die Namen stehen in der Tabelle\. Die Vertretungen für Eva Ol0kamp, .+ und 100 weitere bleiben zu benennen\.$/,
    );
    expect(delegationLines(seats(300))).toEqual(["AG 0-6: 300 Mitglieder, siehe Tabelle"]);
  });

  test("those beyond the seats are counted after the first ones", () => {
    expect(resolutionTexts(seats(1))[0]).toMatch(/Eva Ol200kamp und 99 weitere\.$/);
  });
});
