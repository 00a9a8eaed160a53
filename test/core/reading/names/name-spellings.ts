/**
 * Ways in which lists write people, and what each part of the cell tells. A line for each, in the order: titles, who
 * sends, footnote marks, capitals, offices, nicknames, other tongues, initials, particles, commas, remarks, affixes,
 * numbers in front, names that look like something else.
 */
export const NAME_SPELLINGS = `
  geschrieben                                             | Anrede | Titel                 | Vorname                  | Name                       | Zusatz    | entsandt von                               | Funktion                 | Zeit
  Frau Dipl.-Ing. Eva Muster                              | Frau   | Dipl.-Ing.            | Eva                      | Muster
  Herr Dipl.-Kfm. Karl Muster                             | Herr   | Dipl.-Kfm.            | Karl                     | Muster
  Dipl.-Soz.-Päd. Eva Muster                              |        | Dipl.-Soz.-Päd.       | Eva                      | Muster
  Dipl. Soz.-Päd. (FH) Eva Muster                         |        | Dipl. Soz.-Päd. (FH)  | Eva                      | Muster
  Dipl.-Verw.-Wirt Karl Muster                            |        | Dipl.-Verw.-Wirt      | Karl                     | Muster
  Dipl.-Sozialpädagogin Eva Muster                        |        | Dipl.-Sozialpädagogin | Eva                      | Muster
  Prof. Dr. Dr. h.c. Karl Muster                          |        | Prof. Dr. Dr. h.c.    | Karl                     | Muster
  Prof.in Dr.in Eva Muster                                |        | Prof.in Dr.in         | Eva                      | Muster
  Prof'in Dr. Eva Muster                                  |        | Prof'in Dr.           | Eva                      | Muster
  Univ.-Prof. Dr. Eva Muster                              |        | Univ.-Prof. Dr.       | Eva                      | Muster
  PD Dr. Eva Muster                                       |        | PD Dr.                | Eva                      | Muster
  apl. Prof. Dr. Karl Muster                              |        | apl. Prof. Dr.        | Karl                     | Muster
  Dr. rer. nat. Eva Muster                                |        | Dr. rer. nat.         | Eva                      | Muster
  Dr.rer.nat. Eva Muster                                  |        | Dr.rer.nat.           | Eva                      | Muster
  Dr. iur. Karl Muster                                    |        | Dr. iur.              | Karl                     | Muster
  Dr. med. dent. Karl Muster                              |        | Dr. med. dent.        | Karl                     | Muster
  Dr. sc. agr. Karl Muster                                |        | Dr. sc. agr.          | Karl                     | Muster
  Dr. habil. Karl Muster                                  |        | Dr. habil.            | Karl                     | Muster
  Muster, Eva (Dr.)                                       |        | Dr.                   | Eva                      | Muster
  Muster, Eva Dr.                                         |        | Dr.                   | Eva                      | Muster
  Dr. Muster, Eva                                         |        | Dr.                   | Eva                      | Muster
  Dr. Muster (CDU)                                        |        | Dr.                   |                          | Muster                     |           | CDU
  CDU: Muster                                             |        |                       |                          | Muster                     |           | CDU
  CDU - Muster                                            |        |                       |                          | Muster                     |           | CDU
  CDU – Frau Muster                                       | Frau   |                       |                          | Muster                     |           | CDU
  SPD, Frau Muster                                        | Frau   |                       |                          | Muster                     |           | SPD
  Muster*                                                 |        |                       |                          | Muster
  Muster 1)                                               |        |                       |                          | Muster
  Muster1)                                                |        |                       |                          | Muster
  Muster²                                                 |        |                       |                          | Muster
  Muster ²⁾                                               |        |                       |                          | Muster
  Muster*)                                                |        |                       |                          | Muster
  Muster (1)                                              |        |                       |                          | Muster
  Muster [1]                                              |        |                       |                          | Muster
  Muster, Eva*                                            |        |                       | Eva                      | Muster
  Muster, Eva ,                                           |        |                       | Eva                      | Muster
  Muster, Eva;                                            |        |                       | Eva                      | Muster
  MUSTER, EVA                                             |        |                       | EVA                      | MUSTER
  MUSTER, Eva                                             |        |                       | Eva                      | MUSTER
  FRAU MUSTER                                             | Frau   |                       |                          | MUSTER
  FRAU EVA MUSTER                                         | Frau   |                       | EVA                      | MUSTER
  HERR DR. KARL MUSTER                                    | Herr   | DR.                   | KARL                     | MUSTER
  DR. MÜLLER                                              |        | DR.                   |                          | MÜLLER
  SCHULZE ESKING, KLAUS                                   |        |                       | KLAUS                    | SCHULZE ESKING
  VON DER HEIDE, ANNA                                     |        |                       | ANNA                     | VON DER HEIDE
  ANNA VON DER HEIDE                                      |        |                       | ANNA                     | VON DER HEIDE
  BM Muster                                               |        |                       |                          | Muster
  Bgm.in Muster                                           |        |                       |                          | Muster
  Bürgermeister Karl Muster                               |        |                       | Karl                     | Muster
  1. Bgm. Muster                                          |        |                       |                          | Muster
  2. stellv. Bürgermeisterin Eva Muster                   |        |                       | Eva                      | Muster
  stellv. Landrätin Muster                                |        |                       |                          | Muster
  Stellv. Landrat Karl Muster                             |        |                       | Karl                     | Muster
  stv. Landrat Muster                                     |        |                       |                          | Muster
  stv. Bürgermeisterin Eva Muster                         |        |                       | Eva                      | Muster
  Landrat Dr. Muster                                      |        | Dr.                   |                          | Muster
  Landrat Dr. Karl Schulze Muster                         |        | Dr.                   | Karl                     | Schulze Muster
  Landrätin Eva Muster (CDU)                              |        |                       | Eva                      | Muster                     |           | CDU
  Kreisdirektor Muster                                    |        |                       |                          | Muster
  Dezernentin Eva Muster                                  |        |                       | Eva                      | Muster
  Herr Landrat Muster                                     | Herr   |                       |                          | Muster
  Herr Bürgermeister Dr. Muster                           | Herr   | Dr.                   |                          | Muster
  Frau Bürgermeisterin Muster                             | Frau   |                       |                          | Muster
  Frau stellv. Landrätin Muster                           | Frau   |                       |                          | Muster
  KTA Muster                                              |        |                       |                          | Muster
  Ktabg. Frau Muster                                      | Frau   |                       |                          | Muster
  Ktabg.in Muster                                         |        |                       |                          | Muster
  Kreistagsabgeordnete Eva Muster                         |        |                       | Eva                      | Muster
  Kreistagsabg. Muster                                    |        |                       |                          | Muster
  KTAbg. Muster                                           |        |                       |                          | Muster
  KT-Abg. Muster                                          |        |                       |                          | Muster
  KTM Eva Muster                                          |        |                       | Eva                      | Muster
  Ratsmitglied Eva Muster                                 |        |                       | Eva                      | Muster
  RM Muster                                               |        |                       |                          | Muster
  Stv. Muster                                             |        |                       |                          | Muster
  StVO Muster                                             |        |                       |                          | Muster
  Stadtverordneter Karl Muster                            |        |                       | Karl                     | Muster
  sachk. Bürger Karl Muster                               |        |                       | Karl                     | Muster
  sachk. Bürgerin Muster                                  |        |                       |                          | Muster
  Sachkundiger Bürger Muster                              |        |                       |                          | Muster
  s.B. Muster                                             |        |                       |                          | Muster
  s. E. Muster                                            |        |                       |                          | Muster
  sachkundige Einwohnerin Eva Muster                      |        |                       | Eva                      | Muster
  Eva Muster (s. B.)                                      |        |                       | Eva                      | Muster                     |           |                                            | s. B.
  Eva Muster, s. B.                                       |        |                       | Eva                      | Muster                     |           |                                            | s. B.
  Eva Muster (skB)                                        |        |                       | Eva                      | Muster                     |           |                                            | skB
  Karl "Kalle" Muster                                     |        |                       | Karl                     | Muster
  Karl „Kalle“ Muster                                     |        |                       | Karl                     | Muster
  Karl 'Kalle' Muster                                     |        |                       | Karl                     | Muster
  Karl (Kalle) Muster                                     |        |                       | Karl                     | Muster
  "Kalle" Muster                                          |        |                       | Kalle                    | Muster
  Karl Muster „Kalle“                                     |        |                       | Karl                     | Muster
  Karl Muster (gen. Kalle)                                |        |                       | Karl                     | Muster
  Mehmet Yılmaz                                           |        |                       | Mehmet                   | Yılmaz
  Ayşe Yılmaz-Öztürk                                      |        |                       | Ayşe                     | Yılmaz-Öztürk
  Nguyễn Thị Minh Khai                                    |        |                       | Thị Minh Khai            | Nguyễn
  Thị Minh Nguyễn                                         |        |                       | Thị Minh                 | Nguyễn
  Nguyễn Văn An                                           |        |                       | Văn An                   | Nguyễn
  Muhammad Al-Hassan                                      |        |                       | Muhammad                 | Al-Hassan
  Mohammed al Hassan                                      |        |                       | Mohammed                 | al Hassan
  Abdul Rahman Ibn Muster                                 |        |                       | Abdul Rahman             | Ibn Muster
  Fatima El-Sayed                                         |        |                       | Fatima                   | El-Sayed
  María José García López                                 |        |                       | María José               | García López
  Juan Carlos de la Vega                                  |        |                       | Juan Carlos              | de la Vega
  García López, María José                                |        |                       | María José               | García López
  Ana Maria da Silva                                      |        |                       | Ana Maria                | da Silva
  José Luis Rodríguez                                     |        |                       | José Luis                | Rodríguez
  E. Muster                                               |        |                       | E.                       | Muster
  E.-M. Muster                                            |        |                       | E.-M.                    | Muster
  K. V. Muster                                            |        |                       | K. V.                    | Muster
  K.V. Muster                                             |        |                       | K.V.                     | Muster
  K.-V. Muster                                            |        |                       | K.-V.                    | Muster
  Muster, E.                                              |        |                       | E.                       | Muster
  Muster, K.-V.                                           |        |                       | K.-V.                    | Muster
  Muster E.                                               |        |                       | E.                       | Muster
  Eva-Maria Muster-Probe                                  |        |                       | Eva-Maria                | Muster-Probe
  Eva Muster - Probe                                      |        |                       | Eva                      | Muster-Probe
  Eva Muster-Probe-Beispiel                               |        |                       | Eva                      | Muster-Probe-Beispiel
  Muster-Probe, Eva-Maria                                 |        |                       | Eva-Maria                | Muster-Probe
  Freiherr von Muster                                     |        |                       |                          | Freiherr von Muster
  Karl Freiherr von Muster                                |        |                       | Karl                     | Freiherr von Muster
  Freiherr von und zu Muster, Karl                        |        |                       | Karl                     | Freiherr von und zu Muster
  Karl Frhr. v. Muster                                    |        |                       | Karl                     | Frhr. v. Muster
  Baron Karl von Muster                                   |        |                       | Karl                     | Baron von Muster
  Karl zu Muster                                          |        |                       | Karl                     | zu Muster
  Prinz zu Muster                                         |        |                       |                          | Prinz zu Muster
  Eva zur Mühlen                                          |        |                       | Eva                      | zur Mühlen
  Eva zum Winkel                                          |        |                       | Eva                      | zum Winkel
  Eva van der Muster                                      |        |                       | Eva                      | van der Muster
  Van der Muster, Eva                                     |        |                       | Eva                      | Van der Muster
  von Muster-Probe, Eva                                   |        |                       | Eva                      | von Muster-Probe
  v. Muster, Eva                                          |        |                       | Eva                      | v. Muster
  Eva v. Muster                                           |        |                       | Eva                      | v. Muster
  Jan te Heesen                                           |        |                       | Jan                      | te Heesen
  Karl aus dem Muster                                     |        |                       | Karl                     | aus dem Muster
  Karl aus der Wiesche                                    |        |                       | Karl                     | aus der Wiesche
  Karl vom Stein                                          |        |                       | Karl                     | vom Stein
  Karl von dem Busch                                      |        |                       | Karl                     | von dem Busch
  Muster, Karl von                                        |        |                       | Karl                     | von Muster
  Muster, Karl v.                                         |        |                       | Karl                     | v. Muster
  Muster, Dr. Karl von                                    |        | Dr.                   | Karl                     | von Muster
  Muster, Dr. Karl v. d.                                  |        | Dr.                   | Karl                     | v. d. Muster
  Muster, Prof. Dr. Karl                                  |        | Prof. Dr.             | Karl                     | Muster
  Muster, Frau Dr. Eva                                    | Frau   | Dr.                   | Eva                      | Muster
  Muster, Dr. med. Eva                                    |        | Dr. med.              | Eva                      | Muster
  Muster, Eva, Dr. med.                                   |        | Dr. med.              | Eva                      | Muster
  Muster, Eva, Prof. Dr.                                  |        | Prof. Dr.             | Eva                      | Muster
  Muster, Eva, CDU                                        |        |                       | Eva                      | Muster                     |           | CDU
  Muster, Eva (CDU)                                       |        |                       | Eva                      | Muster                     |           | CDU
  Muster, Eva - CDU                                       |        |                       | Eva                      | Muster                     |           | CDU
  Muster, Eva/CDU                                         |        |                       | Eva                      | Muster                     |           | CDU
  Muster Eva (CDU)                                        |        |                       | Eva                      | Muster                     |           | CDU
  Muster, Eva (GRÜNE)                                     |        |                       | Eva                      | Muster                     |           | GRÜNE
  Muster, Eva (B90/Die Grünen)                            |        |                       | Eva                      | Muster                     |           | B90/Die Grünen
  Muster, Eva (Bündnis 90 / Die Grünen)                   |        |                       | Eva                      | Muster                     |           | Bündnis 90 / Die Grünen
  Muster, Eva, B90/GRÜNE                                  |        |                       | Eva                      | Muster                     |           | B90/GRÜNE
  Muster, Eva - Bündnis 90/Die Grünen                     |        |                       | Eva                      | Muster                     |           | Bündnis 90/Die Grünen
  Muster, Eva (DIE LINKE.)                                |        |                       | Eva                      | Muster                     |           | DIE LINKE.
  Muster, Eva (fraktionslos)                              |        |                       | Eva                      | Muster                     |           | fraktionslos
  Muster, Eva, fraktionslos                               |        |                       | Eva                      | Muster                     |           | fraktionslos
  Muster, Eva (Die PARTEI)                                |        |                       | Eva                      | Muster                     |           | Die PARTEI
  Muster, Eva (Freie Wähler)                              |        |                       | Eva                      | Muster                     |           | Freie Wähler
  Muster, Eva (UWG/FW)                                    |        |                       | Eva                      | Muster                     |           | UWG
  Muster, Eva (SPD-Fraktion)                              |        |                       | Eva                      | Muster                     |           | SPD-Fraktion
  Fraktion CDU: Eva Muster                                |        |                       | Eva                      | Muster                     |           | Fraktion CDU
  CDU-Fraktion: Muster, Eva                               |        |                       | Eva                      | Muster                     |           | CDU-Fraktion
  (CDU) Eva Muster                                        |        |                       | Eva                      | Muster                     |           | CDU
  [CDU] Muster                                            |        |                       |                          | Muster                     |           | CDU
  CDU Eva Muster                                          |        |                       | Eva                      | Muster                     |           | CDU
  GRÜNE: Frau Muster                                      | Frau   |                       |                          | Muster                     |           | GRÜNE
  Bündnis 90/Die Grünen: Frau Muster                      | Frau   |                       |                          | Muster                     |           | Bündnis 90/Die Grünen
  Eva Muster (Vorsitz)                                    |        |                       | Eva                      | Muster                     |           |                                            | Vorsitz
  Eva Muster (Vors.)                                      |        |                       | Eva                      | Muster                     |           |                                            | Vors.
  Eva Muster (stellv. Vors.)                              |        |                       | Eva                      | Muster                     |           |                                            | stellv. Vors.
  Eva Muster – Vorsitzende –                              |        |                       | Eva                      | Muster                     |           |                                            | Vorsitzende
  Eva Muster -Vorsitzende-                                |        |                       | Eva                      | Muster                     |           |                                            | Vorsitzende
  Vorsitzende: Eva Muster                                 |        |                       | Eva                      | Muster                     |           |                                            | Vorsitzende
  Vors. Eva Muster                                        |        |                       | Eva                      | Muster                     |           |                                            | Vors.
  stellv. Vorsitzende Eva Muster                          |        |                       | Eva                      | Muster                     |           |                                            | stellv. Vorsitzende
  1. stellv. Vorsitzender Karl Muster                     |        |                       | Karl                     | Muster                     |           |                                            | stellv. Vorsitzender
  Ausschussvorsitzender Karl Muster                       |        |                       | Karl                     | Muster                     |           |                                            | Ausschussvorsitzender
  Eva Muster (ab 01.03.2021)                              |        |                       | Eva                      | Muster                     |           |                                            |                          | ab 01.03.2021
  Eva Muster (bis 28.02.2021)                             |        |                       | Eva                      | Muster                     |           |                                            |                          | bis 28.02.2021
  Eva Muster (01.11.2020 - 31.10.2025)                    |        |                       | Eva                      | Muster                     |           |                                            |                          | 01.11.2020 - 31.10.2025
  Eva Muster (seit 2021)                                  |        |                       | Eva                      | Muster                     |           |                                            |                          | seit 2021
  Eva Muster ab 1.3.21                                    |        |                       | Eva                      | Muster                     |           |                                            |                          | ab 1.3.21
  Eva Muster bis 31.12.2021                               |        |                       | Eva                      | Muster                     |           |                                            |                          | bis 31.12.2021
  Eva Muster (ausgeschieden)                              |        |                       | Eva                      | Muster
  Eva Muster (ausgeschieden 01.03.2021)                   |        |                       | Eva                      | Muster
  Eva Muster †                                            |        |                       | Eva                      | Muster
  Eva Muster (verstorben)                                 |        |                       | Eva                      | Muster
  Eva Muster (beratend)                                   |        |                       | Eva                      | Muster                     |           |                                            | beratend
  Eva Muster (ohne Stimmrecht)                            |        |                       | Eva                      | Muster                     |           |                                            | ohne Stimmrecht
  Eva Muster, beratendes Mitglied                         |        |                       | Eva                      | Muster                     |           |                                            | beratendes Mitglied
  Eva Muster geb. Probe                                   |        |                       | Eva                      | Muster
  Eva Muster, geb. Probe                                  |        |                       | Eva                      | Muster
  Eva Muster, geborene Probe                              |        |                       | Eva                      | Muster
  Eva Muster, verh. Probe                                 |        |                       | Eva                      | Muster
  Eva Muster, Dezernat II                                 |        |                       | Eva                      | Muster                     |           | Dezernat II
  Eva Muster, Jugendamt Kreis Coesfeld                    |        |                       | Eva                      | Muster                     |           | Jugendamt Kreis Coesfeld
  Eva Muster (Jugendamt)                                  |        |                       | Eva                      | Muster                     |           | Jugendamt
  Eva Muster (Leiterin Jugendamt)                         |        |                       | Eva                      | Muster                     |           |                                            | Leiterin Jugendamt
  Eva Muster, Leiterin des Jugendamtes                    |        |                       | Eva                      | Muster                     |           |                                            | Leiterin des Jugendamtes
  Eva Muster, Kommunales Integrationszentrum              |        |                       | Eva                      | Muster                     |           | Kommunales Integrationszentrum
  KI: Eva Muster                                          |        |                       | Eva                      | Muster                     |           | KI
  Caritasverband: Eva Muster                              |        |                       | Eva                      | Muster                     |           | Caritasverband
  Caritas, Eva Muster                                     |        |                       | Eva                      | Muster                     |           | Caritas
  Eva Muster (Caritasverband für den Kreis Coesfeld e.V.) |        |                       | Eva                      | Muster                     |           | Caritasverband für den Kreis Coesfeld e.V.
  Eva Muster, Diakonisches Werk                           |        |                       | Eva                      | Muster                     |           | Diakonisches Werk
  Eva Muster, Dülmen                                      |        |                       | Eva                      | Muster                     |           | Dülmen
  Eva Muster (Dülmen)                                     |        |                       | Eva                      | Muster                     |           | Dülmen
  Muster, Eva, Dülmen                                     |        |                       | Eva                      | Muster                     |           | Dülmen
  Muster, Eva (Dülmen)                                    |        |                       | Eva                      | Muster                     |           | Dülmen
  Fr. Muster                                              | Frau   |                       |                          | Muster
  Fr. Dr. Muster                                          | Frau   | Dr.                   |                          | Muster
  Hr. Muster                                              | Herr   |                       |                          | Muster
  Hrn. Muster                                             | Herr   |                       |                          | Muster
  Herrn Karl Muster                                       | Herr   |                       | Karl                     | Muster
  Frau Eva Muster                                         | Frau   |                       | Eva                      | Muster
  Frau  Eva   Muster                                      | Frau   |                       | Eva                      | Muster
  Frau Muster, Eva                                        | Frau   |                       | Eva                      | Muster
  Frau Muster, Dr. Eva                                    | Frau   | Dr.                   | Eva                      | Muster
  Hr Muster                                               | Herr   |                       |                          | Muster
  Fr Muster                                               | Frau   |                       |                          | Muster
  Herr/Frau Muster                                        |        |                       |                          | Muster
  Muster, Frau                                            | Frau   |                       |                          | Muster
  Muster, Herr Dr.                                        | Herr   | Dr.                   |                          | Muster
  Muster (Herr)                                           | Herr   |                       |                          | Muster
  Muster, Karl (Herr)                                     | Herr   |                       | Karl                     | Muster
  Muster, Karl MdL                                        |        |                       | Karl                     | Muster                     | MdL
  Muster, Karl, MdL                                       |        |                       | Karl                     | Muster                     | MdL
  MdL Karl Muster                                         |        |                       | Karl                     | Muster                     | MdL
  Karl Muster, MdB a. D.                                  |        |                       | Karl                     | Muster                     | MdB a. D.
  Karl Muster, Landrat a. D.                              |        |                       | Karl                     | Muster                     |           |                                            | Landrat a. D.
  Karl Muster, Bürgermeister                              |        |                       | Karl                     | Muster                     |           |                                            | Bürgermeister
  Karl Muster, Bürgermeister a. D.                        |        |                       | Karl                     | Muster                     |           |                                            | Bürgermeister a. D.
  Karl Muster (Bürgermeister)                             |        |                       | Karl                     | Muster                     |           |                                            | Bürgermeister
  Karl Muster, stellv. Bürgermeister                      |        |                       | Karl                     | Muster                     |           |                                            | stellv. Bürgermeister
  Karl Muster jr.                                         |        |                       | Karl                     | Muster                     | jr.
  Karl Muster sr.                                         |        |                       | Karl                     | Muster                     | sr.
  Karl Muster junior                                      |        |                       | Karl                     | Muster                     | junior
  Muster jun., Karl                                       |        |                       | Karl                     | Muster                     | jun.
  Muster, Karl jun.                                       |        |                       | Karl                     | Muster                     | jun.
  Muster, Karl sen.                                       |        |                       | Karl                     | Muster                     | sen.
  Karl Muster d. Ä.                                       |        |                       | Karl                     | Muster                     | d. Ä.
  Muster II, Karl                                         |        |                       | Karl                     | Muster                     | II
  Muster, Karl II                                         |        |                       | Karl                     | Muster                     | II
  Karl Muster (I)                                         |        |                       | Karl                     | Muster                     | I
  Karl Muster I                                           |        |                       | Karl                     | Muster                     | I
  Pfarrer Karl Muster                                     |        | Pfarrer               | Karl                     | Muster
  Pfr. Muster                                             |        | Pfr.                  |                          | Muster
  Pfr. Dr. Muster                                         |        | Pfr. Dr.              |                          | Muster
  Pfarrerin Eva Muster                                    |        | Pfarrerin             | Eva                      | Muster
  Pastor Muster                                           |        | Pastor                |                          | Muster
  Diakon Karl Muster                                      |        | Diakon                | Karl                     | Muster
  Propst Muster                                           |        | Propst                |                          | Muster
  Dechant Muster                                          |        | Dechant               |                          | Muster
  Schwester Maria Muster                                  |        | Schwester             | Maria                    | Muster
  Pater Karl Muster                                       |        | Pater                 | Karl                     | Muster
  RA Karl Muster                                          |        | RA                    | Karl                     | Muster
  Rechtsanwältin Eva Muster                               |        | Rechtsanwältin        | Eva                      | Muster
  Oberstudiendirektor Muster                              |        |                       |                          | Muster
  Schulrätin Muster                                       |        |                       |                          | Muster
  StD Muster                                              |        |                       |                          | Muster
  KHK Muster                                              |        |                       |                          | Muster
  Polizeioberrat Muster                                   |        |                       |                          | Muster
  Sean O'Brien                                            |        |                       | Sean                     | O'Brien
  Sean O´Brien                                            |        |                       | Sean                     | O´Brien
  O'Brien, Sean                                           |        |                       | Sean                     | O'Brien
  d'Angelo, Marco                                         |        |                       | Marco                    | d'Angelo
  Marco D'Angelo                                          |        |                       | Marco                    | D'Angelo
  Jean-Pierre Müller-Lüdenscheidt                         |        |                       | Jean-Pierre              | Müller-Lüdenscheidt
  Karl-Heinz Muster                                       |        |                       | Karl-Heinz               | Muster
  Karl Heinz Muster                                       |        |                       | Karl Heinz               | Muster
  Muster, Karl Heinz                                      |        |                       | Karl Heinz               | Muster
  Muster Karl Heinz                                       |        |                       | Karl Heinz               | Muster
  Hans-Jürgen von der Muster-Probe                        |        |                       | Hans-Jürgen              | von der Muster-Probe
  Schulze-Esking Klaus                                    |        |                       | Klaus                    | Schulze-Esking
  Große-Brömer, Eva                                       |        |                       | Eva                      | Große-Brömer
  Große Brömer, Eva                                       |        |                       | Eva                      | Große Brömer
  Gr. Brömer, Eva                                         |        |                       | Eva                      | Gr. Brömer
  Gr. Brömer Eva                                          |        |                       | Eva                      | Gr. Brömer
  Lütke Daldrup, Eva                                      |        |                       | Eva                      | Lütke Daldrup
  Frau Kleine Büning                                      | Frau   |                       |                          | Kleine Büning
  Frau Alte-Teigeler                                      | Frau   |                       |                          | Alte-Teigeler
  Herr Schulte Althoff                                    | Herr   |                       |                          | Schulte Althoff
  Herr Schulte im Walde                                   | Herr   |                       |                          | Schulte im Walde
  Herr Schulze Zumhülsen                                  | Herr   |                       |                          | Schulze Zumhülsen
  Frau Wensing gen. Muster                                | Frau   |                       |                          | Wensing gen. Muster
  Muster genannt Probe, Eva                               |        |                       | Eva                      | Muster genannt Probe
  Lieschen Müller                                         |        |                       | Lieschen                 | Müller
  Mustermann                                              |        |                       |                          | Mustermann
  Max Mustermann                                          |        |                       | Max                      | Mustermann
  Mustermann, Max                                         |        |                       | Max                      | Mustermann
  Eva Muster <eva@example.org>                            |        |                       | Eva                      | Muster
  Eva Muster (Tel. 02541/123)                             |        |                       | Eva                      | Muster
  Eva Muster, Tel. 02594 12345                            |        |                       | Eva                      | Muster
  Muster, Eva (0170 1234567)                              |        |                       | Eva                      | Muster
  1 Muster, Eva                                           |        |                       | Eva                      | Muster
  1. Muster, Eva                                          |        |                       | Eva                      | Muster
  01. Muster, Eva                                         |        |                       | Eva                      | Muster
  1.) Muster, Eva                                         |        |                       | Eva                      | Muster
  (1) Muster, Eva                                         |        |                       | Eva                      | Muster
  - Muster, Eva                                           |        |                       | Eva                      | Muster
  • Muster, Eva                                           |        |                       | Eva                      | Muster
  Eva Muster ?                                            |        |                       | Eva                      | Muster
  Eva Muster (?)                                          |        |                       | Eva                      | Muster
  Eva Muster (angefragt)                                  |        |                       | Eva                      | Muster
  Eva Muster (vorbehaltlich Zustimmung)                   |        |                       | Eva                      | Muster
  Eva Muster (neu)                                        |        |                       | Eva                      | Muster
  NEU: Eva Muster                                         |        |                       | Eva                      | Muster
  Ersatz: Eva Muster                                      |        |                       | Eva                      | Muster                     |           |                                            | Ersatz
  Vertretung: Eva Muster                                  |        |                       | Eva                      | Muster                     |           |                                            | Vertretung
  i.V. Eva Muster                                         |        |                       | Eva                      | Muster
  i. V. Eva Muster                                        |        |                       | Eva                      | Muster
  c/o Muster                                              |        |                       |                          | Muster
  z. Hd. Frau Muster                                      | Frau   |                       |                          | Muster
  S. Müller                                               |        |                       | S.                       | Müller
  S. Muster-Probe                                         |        |                       | S.                       | Muster-Probe
  S. Grüne                                                |        |                       | S.                       | Grüne
  S. B. Muster                                            |        |                       | S. B.                    | Muster
  N. Nowak                                                |        |                       | N.                       | Nowak
  N. Neumann                                              |        |                       | N.                       | Neumann
  Frau Frei                                               | Frau   |                       |                          | Frei
  Herr Offen                                              | Herr   |                       |                          | Offen
  Offen, Karl                                             |        |                       | Karl                     | Offen
  Vakant, Eva                                             |        |                       | Eva                      | Vakant
  Rest, Karl                                              |        |                       | Karl                     | Rest
  Alle, Eva                                               |        |                       | Eva                      | Alle
  Eva Alle                                                |        |                       | Eva                      | Alle
  MUSTER-PROBE Eva                                        |        |                       | Eva                      | MUSTER-PROBE
  Eva MUSTER-PROBE                                        |        |                       | Eva                      | MUSTER-PROBE
  Dr. MUSTER                                              |        | Dr.                   |                          | MUSTER
  Dr. Eva-Maria MUSTER (CDU)                              |        | Dr.                   | Eva-Maria                | MUSTER                     |           | CDU
  Frau Eva MUSTER                                         | Frau   |                       | Eva                      | MUSTER
  Frau MUSTER Eva                                         | Frau   |                       | Eva                      | MUSTER
  Muster, Eva Maria                                       |        |                       | Eva Maria                | Muster
  Muster, Eva-M.                                          |        |                       | Eva-M.                   | Muster
  Muster Eva-Maria                                        |        |                       | Eva-Maria                | Muster
  Muster, E. M.                                           |        |                       | E. M.                    | Muster
  Eva M. Muster                                           |        |                       | Eva M.                   | Muster
  Eva Maria Muster                                        |        |                       | Eva Maria                | Muster
  Eva van Muster                                          |        |                       | Eva                      | van Muster
  Karl-Heinz van de Muster                                |        |                       | Karl-Heinz               | van de Muster
  de Maizière, Karl                                       |        |                       | Karl                     | de Maizière
  Karl de Maizière                                        |        |                       | Karl                     | de Maizière
  Karl La Fontaine                                        |        |                       | Karl                     | La Fontaine
  Karl Le Muster                                          |        |                       | Karl                     | Le Muster
  Anna Di Salvo                                           |        |                       | Anna                     | Di Salvo
  Di Salvo, Anna                                          |        |                       | Anna                     | Di Salvo
  Luigi De Luca                                           |        |                       | Luigi                    | De Luca
  Thomas Mc Donald                                        |        |                       | Thomas                   | Mc Donald
  Thomas McDonald                                         |        |                       | Thomas                   | McDonald
  Mac Allister, Karl                                      |        |                       | Karl                     | Mac Allister
  Anna St. John                                           |        |                       | Anna                     | St. John
  Anna Sankt-Johann                                       |        |                       | Anna                     | Sankt-Johann
  Karl St. Martin                                         |        |                       | Karl                     | St. Martin
  Ben Ali, Mohamed                                        |        |                       | Mohamed                  | Ben Ali
  Mohamed Ben-Ali                                         |        |                       | Mohamed                  | Ben-Ali
  Mustafa Kemal Öztürk                                    |        |                       | Mustafa Kemal            | Öztürk
  Hatice Nur Demir-Kaya                                   |        |                       | Hatice Nur               | Demir-Kaya
  Öztürk Mehmet                                           |        |                       | Mehmet                   | Öztürk
  Yılmaz Ayşe                                             |        |                       | Ayşe                     | Yılmaz
  Nguyen Thi Hoa                                          |        |                       | Thi Hoa                  | Nguyen
  Trần Văn Minh                                           |        |                       | Văn Minh                 | Trần
  Thi Hoa Nguyen                                          |        |                       | Thi Hoa                  | Nguyen
  Jean Le Goff                                            |        |                       | Jean                     | Le Goff
  Olena Kovalenko                                         |        |                       | Olena                    | Kovalenko
  Kovalenko Olena                                         |        |                       | Olena                    | Kovalenko
  Oleksandr Mykolajowytsch Kovalenko                      |        |                       | Oleksandr Mykolajowytsch | Kovalenko
  Anna-Lena Müller gen. Siebenbürgen                      |        |                       | Anna-Lena                | Müller gen. Siebenbürgen
  Krolop-Neuhaus, Dr. Anna                                |        | Dr.                   | Anna                     | Krolop-Neuhaus
  Frau Prof. Dr.-Ing. Muster                              | Frau   | Prof. Dr.-Ing.        |                          | Muster
  Frau Prof.'in Dr. Muster                                | Frau   | Prof.'in Dr.          |                          | Muster
  Herr Dr.-Ing. habil. Karl Muster                        | Herr   | Dr.-Ing. habil.       | Karl                     | Muster
  Herr Dr. phil. habil. Muster                            | Herr   | Dr. phil. habil.      |                          | Muster
  Dipl.Ing. Karl Muster                                   |        | Dipl.Ing.             | Karl                     | Muster
  Dipl.-Ing.(FH) Karl Muster                              |        | Dipl.-Ing.(FH)        | Karl                     | Muster
  Dipl.- Ing. Karl Muster                                 |        | Dipl.- Ing.           | Karl                     | Muster
  Dipl. -Ing. Karl Muster                                 |        | Dipl. -Ing.           | Karl                     | Muster
  Dipl.-Ing. agr. Karl Muster                             |        | Dipl.-Ing. agr.       | Karl                     | Muster
  Karl Muster, Dipl.-Ing.                                 |        | Dipl.-Ing.            | Karl                     | Muster
  Karl Muster Dipl.-Ing.                                  |        | Dipl.-Ing.            | Karl                     | Muster
  Karl Muster (Dipl.-Ing.)                                |        | Dipl.-Ing.            | Karl                     | Muster
  Eva Muster, M.A.                                        |        | M.A.                  | Eva                      | Muster
  Eva Muster M.Sc.                                        |        | M.Sc.                 | Eva                      | Muster
  Eva Muster, B. A.                                       |        | B. A.                 | Eva                      | Muster
  Eva Muster MBA                                          |        | MBA                   | Eva                      | Muster
  Eva Muster, Ph.D.                                       |        | Ph.D.                 | Eva                      | Muster
  Mag. Eva Muster                                         |        | Mag.                  | Eva                      | Muster
  Ing. Karl Muster                                        |        | Ing.                  | Karl                     | Muster
  Studienrat Karl Muster                                  |        |                       | Karl                     | Muster
  Ministerin a. D. Eva Muster                             |        |                       | Eva                      | Muster
  Minister Karl Muster                                    |        |                       | Karl                     | Muster
  Staatssekretär Karl Muster                              |        |                       | Karl                     | Muster
  MdB Muster                                              |        |                       |                          | Muster                     | MdB
  Karl Muster, MdL, CDU                                   |        |                       | Karl                     | Muster                     | MdL       | CDU
  Karl Muster (MdL, CDU)                                  |        |                       | Karl                     | Muster                     | MdL       | CDU
  Karl Muster (CDU), MdL                                  |        |                       | Karl                     | Muster                     | MdL       | CDU
  Landtagsabgeordneter Karl Muster                        |        |                       | Karl                     | Muster
  Fraktionsvorsitzende Eva Muster                         |        |                       | Eva                      | Muster
  Fraktionsvorsitzender Karl Muster (CDU)                 |        |                       | Karl                     | Muster                     |           | CDU
  Ortsvorsteherin Eva Muster                              |        |                       | Eva                      | Muster
  Schiedsfrau Muster                                      |        |                       |                          | Muster
  Gleichstellungsbeauftragte Eva Muster                   |        |                       | Eva                      | Muster
  Integrationsbeauftragter Karl Muster                    |        |                       | Karl                     | Muster
  Jugendamtsleiterin Eva Muster                           |        |                       | Eva                      | Muster
  AL Muster                                               |        |                       |                          | Muster
  FBL Muster                                              |        |                       |                          | Muster
  FBL'in Muster                                           |        |                       |                          | Muster
  Dez. Muster                                             |        |                       |                          | Muster
  Dezernent II Muster                                     |        |                       |                          | Muster
  Dezernent Dr. Muster                                    |        | Dr.                   |                          | Muster
  KD Muster                                               |        |                       |                          | Muster
  LR Muster                                               |        |                       |                          | Muster
  Kreisrat Muster                                         |        |                       |                          | Muster
  KR Muster                                               |        |                       |                          | Muster
  Gemeinderätin Muster                                    |        |                       |                          | Muster
  Ratsfrau Eva Muster                                     |        |                       | Eva                      | Muster
  Ratsherr Karl Muster                                    |        |                       | Karl                     | Muster
  Kreistagsmitglied Muster                                |        |                       |                          | Muster
  sachkundiger Bürger (CDU) Karl Muster                   |        |                       | Karl                     | Muster                     |           | CDU
  Muster, Karl (sB)                                       |        |                       | Karl                     | Muster                     |           |                                            | sB
  Muster, Karl - sB -                                     |        |                       | Karl                     | Muster                     |           |                                            | sB
  Muster, Karl (skE)                                      |        |                       | Karl                     | Muster                     |           |                                            | skE
  Muster, Karl [SB]                                       |        |                       | Karl                     | Muster
  Muster (stellv.)                                        |        |                       |                          | Muster                     |           |                                            | stellv.
  Muster, Karl (stellv.)                                  |        |                       | Karl                     | Muster                     |           |                                            | stellv.
  Muster, Karl (Stv.)                                     |        |                       | Karl                     | Muster                     |           |                                            | Stv.
  Muster, Karl (V)                                        |        |                       | Karl                     | Muster
  Muster, Karl (stv. Vors.)                               |        |                       | Karl                     | Muster                     |           |                                            | stv. Vors.
  Muster, Karl (1. stv. Vorsitzender)                     |        |                       | Karl                     | Muster                     |           |                                            | 1. stv. Vorsitzender
  Muster, Karl*)                                          |        |                       | Karl                     | Muster
  Muster, Karl **                                         |        |                       | Karl                     | Muster
  Muster, Karl (*)                                        |        |                       | Karl                     | Muster
  Muster, Karl ¹⁾                                         |        |                       | Karl                     | Muster
  Muster, Karl⁽¹⁾                                         |        |                       | Karl                     | Muster
  Muster, Karl #                                          |        |                       | Karl                     | Muster
  Muster, Karl°                                           |        |                       | Karl                     | Muster
  "Muster, Karl"                                          |        |                       | Karl                     | Muster
  'Muster, Karl                                           |        |                       | Karl                     | Muster
  Muster,Karl                                             |        |                       | Karl                     | Muster
  Muster ,Karl                                            |        |                       | Karl                     | Muster
  Muster,Dr.Karl                                          |        | Dr.                   | Karl                     | Muster
  Muster , Karl                                           |        |                       | Karl                     | Muster
  Muster; Karl                                            |        |                       | Karl                     | Muster
  Muster, Karl.                                           |        |                       | Karl                     | Muster
  Muster;Karl;CDU                                         |        |                       | Karl                     | Muster                     |           | CDU
  karl muster                                             |        |                       | karl                     | muster
  muster, karl                                            |        |                       | karl                     | muster
  frau muster                                             | Frau   |                       |                          | muster
  eva-maria von muster                                    |        |                       | eva-maria                | von muster
  't Hooft, Jan                                           |        |                       | Jan                      | 't Hooft
  '=HYPERLINK("x")                                        |        |                       |                          | '=HYPERLINK("x")
  =HYPERLINK("x")                                         |        |                       |                          | =HYPERLINK("x")
  +49 2541                                                |        |                       |                          | +49 2541
  @Muster                                                 |        |                       |                          | @Muster
  Muster, E                                               |        |                       | E                        | Muster
  Muster, I                                               |        |                       | I                        | Muster
  Karl I. Muster                                          |        |                       | Karl I.                  | Muster
  Neu, Karl                                               |        |                       | Karl                     | Neu
  Alt, Karl                                               |        |                       | Karl                     | Alt
  Karl Neu                                                |        |                       | Karl                     | Neu
  Eva Alt                                                 |        |                       | Eva                      | Alt
  Frau Neu                                                | Frau   |                       |                          | Neu
  Muster Eva-Maria (CDU), stellv. Vorsitzende             |        |                       | Eva-Maria                | Muster                     |           | CDU                                        | stellv. Vorsitzende
  Müller I                                                |        |                       |                          | Müller                     | I
  Müller II                                               |        |                       |                          | Müller                     | II
  Frau Müller II (CDU)                                    | Frau   |                       |                          | Müller                     | II        | CDU
  Lopez Garcia, Ana                                       |        |                       | Ana                      | Lopez Garcia
  Muster - Probe                                          |        |                       |                          | Muster-Probe
  Muster-Probe -                                          |        |                       |                          | Muster-Probe
  Anna -Lena Muster                                       |        |                       | Anna-Lena                | Muster
  Anna-Lena Muster-                                       |        |                       | Anna-Lena                | Muster
  Karl Muster - Landrat -                                 |        |                       | Karl                     | Muster                     |           |                                            | Landrat
  SPD / Frau Muster                                       | Frau   |                       |                          | Muster                     |           | SPD
  CDU-Fraktion – Frau Muster                              | Frau   |                       |                          | Muster                     |           | CDU-Fraktion
  CDU - Eva Muster - Vorsitz                              |        |                       | Eva                      | Muster                     |           | CDU                                        | Vorsitz
  MUSTER – CDU                                            |        |                       |                          | MUSTER                     |           | CDU
  Grüne – Muster                                          |        |                       |                          | Muster                     |           | Grüne
  Grüne-Muster, Eva                                       |        |                       | Eva                      | Grüne-Muster
  Stadt Dülmen - Frau Muster                              | Frau   |                       |                          | Muster                     |           | Stadt Dülmen
  Stadt Dülmen: Frau Muster                               | Frau   |                       |                          | Muster                     |           | Stadt Dülmen
  Jugendamt, Frau Muster                                  | Frau   |                       |                          | Muster                     |           | Jugendamt
  AWO: Karl Muster                                        |        |                       | Karl                     | Muster                     |           | AWO
  IHK - Frau Muster                                       | Frau   |                       |                          | Muster                     |           | IHK
  DRK/Frau Muster                                         | Frau   |                       |                          | Muster                     |           | DRK
  Karl Muster/Landrat                                     |        |                       | Karl                     | Muster                     |           |                                            | Landrat
  Pater, Karl                                             |        |                       | Karl                     | Pater
  Propst, Anna                                            |        |                       | Anna                     | Propst
  Schwester, Eva                                          |        |                       | Eva                      | Schwester
  Minister, Karl                                          |        |                       | Karl                     | Minister
  Frau Rechtsanwältin Muster                              | Frau   | Rechtsanwältin        |                          | Muster
  Rat, Karl                                               |        |                       | Karl                     | Rat
  Karl Rat                                                |        |                       | Karl                     | Rat
  Frau Studienrat                                         | Frau   |                       |                          | Studienrat
  Konrad, Eva                                             |        |                       | Eva                      | Konrad
  Eva Konrad                                              |        |                       | Eva                      | Konrad
  Konrad Muster                                           |        |                       | Konrad                   | Muster
  Frau Leiter                                             | Frau   |                       |                          | Leiter
  St. Clair, Eva                                          |        |                       | Eva                      | St. Clair
  Mc Cormick, Eva                                         |        |                       | Eva                      | Mc Cormick
  Omar bin Muster                                         |        |                       | Omar                     | bin Muster
`;
