/**
 * Which two names are one question to the user. Fraktion: both of one, of two, or none told. Every line
 * is a test of its own; the reason is what decides it.
 */
export const NAME_PAIRS = `
  Name                  | anderer Name           | Fraktion | gefragt | weil
  Frau Müller           | Frau Möller            | keine    | nein    | zwei häufige Namen, die verschieden klingen
  Frau Müller           | Frau Möller            | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Anna Müller           | Anna Möller            | keine    | nein    | zwei häufige Namen, die verschieden klingen
  Anna Müller           | Anna Möller            | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Frau Müller           | Frau Mueller           | dieselbe | nein    | derselbe Name: ü und ue
  Herr Strauß           | Herr Strauss           | keine    | nein    | derselbe Name: ß und ss
  Frau Meyer            | Frau Meier             | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Meyer            | Frau Meier             | keine    | nein    | zwei häufige Namen, nichts sonst
  Frau Meyer            | Frau Meier             | andere   | nein    | zwei Fraktionen
  Frau Meyer            | Frau Maier             | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Mayer            | Frau Meier             | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Meyer            | Herr Meier             | dieselbe | nein    | eine Frau und ein Herr
  Eva Meyer             | Eva Meier              | keine    | ja      | gleich gesprochen, gleicher Vorname
  Eva Meyer             | Eva Meier              | andere   | nein    | zwei Fraktionen
  Eva Meyer             | Ina Meier              | dieselbe | nein    | zwei Vornamen
  E. Meyer              | Eva Meier              | dieselbe | ja      | gleich gesprochen, der Anfangsbuchstabe passt
  I. Meyer              | Eva Meier              | dieselbe | nein    | der Anfangsbuchstabe passt nicht
  Herr Schmidt          | Herr Schmitt           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Herr Schmidt          | Herr Schmitt           | keine    | nein    | zwei häufige Namen, nichts sonst
  Herr Schmidt          | Herr Schmied           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Herr Schulz           | Herr Schulze           | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Uwe Schulz            | Uwe Schulze            | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Uwe Schulz            | Uwe Scholz             | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Uwe Schulz            | Uwe Schultz            | dieselbe | ja      | gleich gesprochen, gleicher Vorname
  Frau Becker           | Frau Böcker            | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Frau Becker           | Frau Bäcker            | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Hoffmann         | Frau Hofmann           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Hoffmann         | Frau Hofmann           | keine    | nein    | zwei häufige Namen, nichts sonst
  Eva Hofman            | Eva Hofmann            | keine    | ja      | gleich gesprochen, gleicher Vorname
  Frau Jansen           | Frau Janssen           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Frau Jansen           | Frau Janssen           | andere   | nein    | zwei Fraktionen
  Frau Jansen           | Frau Hansen            | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Frau Krüger           | Frau Krieger           | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Eva Krüger            | Eva Kröger             | dieselbe | nein    | zwei häufige Namen, die verschieden klingen
  Frau Bauer            | Frau Lauer             | dieselbe | nein    | am Anfang kurzer Namen vertippt sich niemand
  Herr Wolf             | Herr Wolff             | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Herr Breuer           | Herr Bräuer            | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Herr Lütkecosman      | Herr Lütkecosmann      | keine    | ja      | langer, seltener Name, gleich gesprochen
  Herr Lütkecosman      | Herr Lütkecosmann      | andere   | ja      | langer, seltener Name, gleich gesprochen
  Karl Lütkecosman      | Hans Lütkecosmann      | keine    | nein    | zwei Vornamen
  Karl Lütkecosman      | Herr Lütkecosmann      | keine    | ja      | langer, seltener Name, ein Vorname fehlt
  Frau Verspohl         | Frau Vesrpohl          | keine    | ja      | langer, seltener Name, zwei Buchstaben vertauscht
  Frau Verspohl         | Frau Vesrpohl          | andere   | nein    | zwei Fraktionen
  Frau Schäpers         | Frau Schepers          | keine    | ja      | langer, seltener Name, gleich gesprochen
  Frau Kleerbaum        | Frau Kleebaum          | keine    | ja      | langer, seltener Name, ein Buchstabe fehlt
  Frau Wessendarp       | Frau Nessendarp        | keine    | ja      | langer, seltener Name
  Frau Wessendarp       | Frau Wesendorp         | keine    | nein    | zwei Buchstaben
  Frau Wobbe            | Frau Wobke             | keine    | nein    | kurzer Name, nichts sonst
  Eva Wobbe             | Eva Wobke              | keine    | ja      | seltener Name, gleicher Vorname
  Eva Wobbe             | Eva Wobke              | andere   | nein    | zwei Fraktionen
  Frau Rau              | Frau Rav               | dieselbe | nein    | zu kurz
  Schulze Esking        | Schulze-Esking         | dieselbe | nein    | derselbe Name: Bindestrich und Leerzeichen
  Frau Schulze Esking   | Frau Schulze Eskin     | keine    | ja      | langer, seltener Name, ein Buchstabe fehlt
  Anna von der Heide    | Anna v. d. Heide       | keine    | nein    | derselbe Name: abgekürzt
  Ayşe Yıldız           | Ayse Yildiz            | keine    | nein    | derselbe Name: ohne die Zeichen
  Renée Wessendarp      | Renee Wessendarp       | dieselbe | nein    | derselbe Name: é und e
  Schäpers, Eva         | Schäpers, Eva         | keine    | nein    | derselbe Name: zusammengesetzte Zeichen
  Lütkecosmann          | Luetkecosmann          | keine    | nein    | derselbe Name: ü und ue
  Muster-Probe, Eva     | Muster Probe, Eva      | keine    | nein    | derselbe Name: Bindestrich und Leerzeichen
  Wessendarp Anna       | Anna Wessendarp        | keine    | nein    | derselbe Name: Vorname hinten
  Wessendarp, Anna      | Frau Wessendarp        | keine    | nein    | derselbe Name: ein Vorname fehlt
  A. Wessendarp         | Anna Wessendarp        | keine    | nein    | derselbe Name: der Anfangsbuchstabe passt
  Gr. Brömer, Eva       | Eva Große Brömer       | keine    | nein    | derselbe Name: abgekürzt
  Eva Muster-Probe      | Eva Muster             | dieselbe | nein    | ein Doppelname ist ein anderer Name
  Eva Schulze-Esking    | Eva Schulze-Eskink     | keine    | ja      | langer, seltener Name, ein Buchstabe anders
  Frau Muster1          | Frau Muster2           | dieselbe | nein    | Ziffern sind gewollt
  Stefan Wessendarp     | Stephan Wessendarp     | keine    | ja      | gleich gesprochen, seltener Familienname
  Stefan Müller         | Stephan Müller         | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Stefan Müller         | Stephan Müller         | keine    | nein    | beides ist häufig
  Stefan Wessendarp     | Stephan Wessendarp     | andere   | nein    | zwei Fraktionen
  Katrin Müller         | Kathrin Müller         | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Katrin Müller         | Karin Müller           | dieselbe | nein    | zwei Vornamen, die jeder kennt
  Hans Müller           | Hanns Müller           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Sara Müller           | Sarah Müller           | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Philip Müller         | Philipp Müller         | dieselbe | ja      | gleich gesprochen, eine Fraktion
  Anna Müller           | Anne Müller            | dieselbe | nein    | zwei Vornamen, die jeder kennt
  Jan Müller            | Jana Müller            | dieselbe | nein    | ein Mann und eine Frau
  Christian Müller      | Christine Müller       | dieselbe | nein    | ein Mann und eine Frau
  Martin Müller         | Martina Müller         | dieselbe | nein    | ein Mann und eine Frau
  Andrea Müller         | Andreas Müller         | dieselbe | nein    | eine Frau und ein Mann
  Marie Müller          | Maria Müller           | dieselbe | nein    | zwei Vornamen, die jeder kennt
  Heike Müller          | Meike Müller           | dieselbe | nein    | zwei Vornamen, die jeder kennt
  Elmar Müller          | Elmer Müller           | keine    | ja      | ein vertippter Vorname
  Wolfgang Müller       | Wolfgan Müller         | keine    | ja      | ein vertippter Vorname
  Wolfgang Müller       | Wolfgagn Müller        | dieselbe | ja      | ein vertippter Vorname
  Elmar Müller          | Elmer Müller           | andere   | nein    | zwei Fraktionen
  Anna Müller           | Anna Maria Müller      | dieselbe | ja      | gekürzter Vorname, eine Fraktion
  Anna Müller           | Anna Maria Müller      | keine    | nein    | gekürzter Vorname, nichts sonst
  Klaus Kleerbaum       | Klaus-Viktor Kleerbaum | dieselbe | ja      | gekürzter Vorname, eine Fraktion
  Anna M. Müller        | Anna Maria Müller      | keine    | nein    | derselbe Name: abgekürzt
  Hans-J. Müller        | Hans-Joachim Müller    | keine    | nein    | derselbe Name: abgekürzt
  Karl Müller sen.      | Karl Müller jun.       | dieselbe | nein    | Vater und Sohn
  Karl Kleerbaum sen.   | Karl Kleebaum jun.     | dieselbe | nein    | Vater und Sohn
  Stefan Meyer          | Stephan Meier          | dieselbe | nein    | zwei Unterschiede
`;
