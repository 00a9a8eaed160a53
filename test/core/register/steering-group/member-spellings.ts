/** Members of a Steuerungsgruppe as lists write them. "" is an empty cell, "–" no system. */
export const MEMBER_SPELLINGS = `
Bereich | Institution | Funktion | Name | Gruppe | Systeme

| Stadt Olfen | Bürgermeister | Herr Karl Probe | mayors | –
| | Bürgermeisterin der Gemeinde Nottuln | Frau Ina Probe | mayors | –
| CDU | Bürgermeister | Herr Karl Probe | mayors | –
| Stadt Dülmen | | Bürgermeisterin Ina Probe | mayors | –
| Stadt Dülmen | | Herr Bgm. Karl Probe | mayors | –
| | Oberbürgermeister | Herr Karl Probe | mayors | –
Bürgermeister/innen | Gemeinde Havixbeck | Mitglied | Herr Karl Probe | mayors | –
Bürgermeisterinnen und Bürgermeister | Gemeinde Havixbeck | Leitung Jugendamt | Herr Karl Probe | mayors | –
| Stadt Olfen | stellv. Bürgermeister | Herr Karl Probe | mayors | –
| CDU | 1. stellv. Bürgermeisterin | Frau Ina Probe | politics | –
| SPD-Fraktion | Stellvertretender Bürgermeister | Herr Karl Probe | politics | –
| | Ortsbürgermeister Lette | Herr Karl Probe | politics | –
| Stadt Olfen | Leitung Bürgermeisterbüro | Frau Ina Probe | executives | –
| Stadt Olfen | Referentin der Bürgermeisterin | Frau Ina Probe | others | –
| | Altbürgermeister | Herr Karl Probe | others | –
| | Bürgermeister a. D. | Herr Karl Probe | others | –
| | | Herr Hans Bürgermeister | others | –

| | Landrat | Herr Karl Probe | executives | –
| | Vorsitz | Landrat Dr. Karl Probe | executives | –
| Kreis Coesfeld | Landrätin | Frau Ina Probe | executives | –
| | stellv. Landrat | Herr Karl Probe | politics | –
| | Ehrenamtlicher stv. Landrat | Herr Karl Probe | politics | –
| | | Frau Ina Landrath | others | –
| Kreis Coesfeld | Kreisdirektorin | Frau Ina Probe | executives | –
| Kreis Coesfeld | Dezernent II | Herr Karl Probe | executives | –
Dezernat II | | Mitglied | Herr Karl Probe | executives | –
| Stadt Dülmen | Erste Beigeordnete | Frau Ina Probe | executives | –
| | Jugendamtsleitung | Frau Ina Probe | executives | Jugendhilfe
| Jugendamt | Leiter | Herr Karl Probe | executives | Jugendhilfe
Jugendhilfe | | | Herr Karl Probe | executives | Jugendhilfe
Jugendhilfe | Kreis Coesfeld, Abteilung 51 | Abteilungsleiterin | Frau Ina Probe | executives | Jugendhilfe
Leitungskräfte | Gesundheitsamt | Leitung | Frau Dr. Ina Probe | executives | Gesundheit
Leitungskraft der Kreisverwaltung | | Amtsleitung Jobcenter | Herr Karl Probe | executives | materielle Sicherung
Kreisverwaltung | Regionales Bildungsbüro | | Frau Ina Probe | executives | Bildung
Gesundheit | Christophorus-Kliniken | Chefärztin | Frau Ina Probe | executives | Gesundheit
| Gesundheitsamt | | Frau Ina Probe | executives | Gesundheit
| Jobcenter Kreis Coesfeld | Geschäftsführer | Herr Karl Probe | executives | materielle Sicherung
| Agentur für Arbeit | Teamleitung | Herr Karl Probe | executives | materielle Sicherung
| Schulaufsicht | Schulrätin | Frau Ina Probe | executives | Bildung
| Kommunales Integrationszentrum | Geschäftsführung | Frau Ina Probe | executives | Integration
| KI | Geschäftsführung | Frau Ina Probe | executives | Integration
| Ausländerbehörde | Abteilungsleitung | Herr Karl Probe | executives | Integration
| Kreispolizeibehörde | Direktionsleiter | Herr Karl Probe | executives | –
Jugendhilfe und Bildung | Stadt Coesfeld | Fachbereichsleitung | Frau Ina Probe | executives | Bildung, Jugendhilfe
| | Gleichstellungsbeauftragte | Frau Ina Probe | executives | –
| Gesamtschule Nottuln | Schulleiter | Herr Karl Probe | executives | Bildung
| Kreis Coesfeld | | Herr Karl Probe | executives | –
| Jugendamt | Sachbearbeiterin | Frau Ina Probe | others | Jugendhilfe
| Kommunales Integrationszentrum | Mitarbeiterin | Frau Ina Probe | others | Integration
| KI | Schriftführung | Frau Ina Probe | others | Integration
| | Prozessbegleitung | Frau Ina Probe | others | –
| | Anleiter | Herr Karl Probe | others | –

| Caritasverband für den Kreis Coesfeld | Vorstand | Herr Karl Probe | welfare | freie Wohlfahrtspflege
| Caritas | Geschäftsführerin | Frau Ina Probe | welfare | freie Wohlfahrtspflege
| Diakonie Münster | Abteilungsleitung | Frau Ina Probe | welfare | freie Wohlfahrtspflege
| AWO Unterbezirk | | Herr Karl Probe | welfare | freie Wohlfahrtspflege
| DRK-Kreisverband | Kreisgeschäftsführer | Herr Karl Probe | welfare | freie Wohlfahrtspflege
| Der Paritätische | | Frau Ina Probe | welfare | freie Wohlfahrtspflege
| Kinderschutzbund | | Frau Ina Probe | welfare | freie Wohlfahrtspflege
| SkF Coesfeld e. V. | Vorsitzende | Frau Ina Probe | welfare | freie Wohlfahrtspflege
freie Wohlfahrtspflege | | | Frau Ina Probe | welfare | freie Wohlfahrtspflege
Freie Träger | Lernen fördern e. V. | | Frau Ina Probe | welfare | freie Wohlfahrtspflege
AG Wohlfahrt | | Sprecher | Herr Karl Probe | welfare | freie Wohlfahrtspflege
Integration | Caritas | Leitung Flüchtlingsberatung | Frau Ina Probe | welfare | Integration, freie Wohlfahrtspflege
| Caritas | Mitarbeiterin Migrationsberatung | Frau Ina Probe | welfare | Integration, freie Wohlfahrtspflege
| Kita St. Anna (Caritas) | Leitung | Frau Ina Probe | welfare | Jugendhilfe, freie Wohlfahrtspflege
| | | Frau Ina Probe (Caritas) | welfare | freie Wohlfahrtspflege
| | sozialpolitischer Sprecher der Diakonie | Herr Karl Probe | welfare | freie Wohlfahrtspflege
| Volkshochschule | | Herr Karl Probe | executives | Bildung

| CDU | Mitglied | Frau Ina Probe | politics | –
| SPD-Fraktion | | Frau Ina Probe | politics | –
| Bündnis 90/Die Grünen | | Frau Ina Probe | politics | –
| Die Linke | | Herr Karl Probe | politics | –
| Freie Wähler | | Herr Karl Probe | politics | –
Politik | FDP | Vorsitz | Herr Karl Probe | politics | –
Vertretung der Politik | | | Frau Ina Probe | politics | –
Kommunalpolitik | | | Frau Ina Probe | politics | –
| Kreistag | | Frau Ina Probe | politics | –
| | Kreistagsabgeordnete | Frau Ina Probe | politics | –
| | | Ktabg. Ina Probe | politics | –
| | | Ina Probe MdL | politics | –
| | Sachkundige Bürgerin | Frau Ina Probe | politics | –
| Rat der Stadt Dülmen | | Herr Karl Probe | politics | –
| Ausschuss für Bildung, Schule und Integration | | Frau Ina Probe | politics | –
| Integrationsausschuss | Mitglied | Frau Ina Probe | politics | –
Jugendhilfeausschuss | | Vorsitzender | Herr Karl Probe | politics | –
Bildung | CDU | Mitglied | Frau Ina Probe | politics | Bildung
| CDU | Vorsitzende AWO-Ortsverein | Frau Ina Probe | politics | –
| Kreisverwaltung | Geschäftsstelle Jugendhilfeausschuss | Frau Ina Probe | executives | Jugendhilfe
| Kreisverwaltung | Leitung Kreistagsbüro | Frau Ina Probe | executives | –
| Pfarrgemeinderat St. Lamberti | | Frau Ina Probe | others | –
| Betriebsrat | | Herr Karl Probe | others | –
| | | Frau Ina Grüne | others | –

| | Integrationslotsin | Frau Ina Probe | volunteers | –
| Flüchtlingsinitiative Nottuln | | Herr Karl Probe | volunteers | –
| Flüchtlingshilfe Havixbeck e. V. | Vorsitzende | Frau Ina Probe | volunteers | –
| Arbeitskreis Asyl | Sprecher | Herr Karl Probe | volunteers | –
| Stadt Coesfeld | Ehrenamtskoordination | Frau Ina Probe | volunteers | –
Ehrenamt | Caritas | | Frau Ina Probe | volunteers | –
Ehrenamt | Jugendamt | Leitung | Frau Ina Probe | volunteers | –
| | ehrenamtliche Helferin der Caritas | Frau Ina Probe | volunteers | –
| Freiwilligenagentur | | Frau Ina Probe | volunteers | –
| | Familienpatin | Frau Ina Probe | volunteers | –
| Grüne Damen und Herren | | Frau Ina Probe | volunteers | –
| Klinikum | Patientenfürsprecherin | Frau Ina Probe | executives | Gesundheit
| | Koordination Landesinitiative kinderstark | Frau Ina Probe | others | –

Zielgruppen | | | Frau Ina Probe | target-groups | –
Vertretung der Zielgruppe | Jugendamt | | Frau Ina Probe | target-groups | –
| Elternvertretung | | Frau Ina Probe | target-groups | –
| Jugendamtselternbeirat | Vorsitz | Frau Ina Probe | target-groups | –
| Stadtelternrat | | Herr Karl Probe | target-groups | –
| Integrationsrat Dülmen | | Herr Karl Probe | target-groups | –
Integration | Integrationsrat | Vorsitz | Herr Karl Probe | target-groups | Integration
| Migrantenselbstorganisation | | Frau Ina Probe | target-groups | –
| MSO Brücke e. V. | | Frau Ina Probe | target-groups | –
| | Jugendliche mit Zuwanderungsgeschichte | Frau Ina Probe | target-groups | –
Neuzugewanderte | | | Herr Karl Probe | target-groups | –
Geflüchtete | | | Herr Karl Probe | target-groups | –
Eltern | | | Herr Karl Probe | target-groups | –
| Jugendparlament | | Frau Ina Probe | target-groups | –
| Bezirksschülervertretung | | Frau Ina Probe | target-groups | –
Geflüchtete | Sozialamt | Abteilungsleitung | Herr Karl Probe | executives | materielle Sicherung
| Beratung für Geflüchtete | | Frau Ina Probe | others | –
| Elternschule | | Frau Ina Probe | executives | Bildung
| Geschäftsstelle Integrationsrat | | Frau Ina Probe | executives | Integration

| | | Frau Ina Probe | others | –
Netzwerk | Sparkasse Westmünsterland | | Herr Karl Probe | others | –
| | Gast | Herr Karl Probe | others | –
| | Moderation | Frau Ina Probe | others | –
`;
