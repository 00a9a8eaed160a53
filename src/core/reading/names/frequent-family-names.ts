import { fold } from "../text/plain-text";

/**
 * Family names that are borne by many: two of them that differ by a letter are two names (Müller and
 * Möller), not one name and a slip. Folded. A choice of ours of the names that stand highest in the
 * well-known rankings of German family names, with their near twins; one that is missing only means that
 * a pair is asked about once too often.
 */
const FREQUENT_FAMILY_NAMES = new Set(
  (
    "ackermann adler ahrens albrecht altmann anders appel arens arnd arndt arnold arslan aslan aydin bach " +
    "back backhaus bader baehr baer baier bartels barth barthel bauer baumann bayer beck becker beckmann " +
    "behr behrens beier bender berendt berger bergmann berndt bernhardt bertram betz beyer binder " +
    "bischoff bock boeck boeckmann boehm boehme boeing boettcher boettger boetticher bohm bohn born bosch " +
    "braeuer brand brandes brandl brandt braun braune brenner brettschneider breuer brinkmann brockmann " +
    "bruening bruenning brunner bruns bucher buchholz budde buerger buescher buettner burger burkhardt " +
    "busch buschmann busse celik cetin christ conrad cramer daniel decker deckert demir dietrich dietz " +
    "dittrich doering doerr dogan dreher dreier dressler dreyer eberhardt ebert eckert eckhardt eder " +
    "ehlers eickhoff engel engelhardt engelmann erdmann ernst esser ewald falk feldmann fiedler fink " +
    "finke fischer fleischer flohr foerster forster frank franke franz frei freitag frey freytag fricke " +
    "friedrich fritsch fritz fritzsche froehlich fromm fuchs funk funke gabriel gaertner gebhardt geiger " +
    "geisler geissler gerber gerhardt gerlach glaser goebel goetz grabowski graf greiner grimm gross " +
    "grote grothe gruber grundmann guenter guenther haas haase hagemann hagen hahn hamann hammer hansen " +
    "harms hartmann haupt hauser hecht heck hein heine heinrich heinz heller hellwig hempel henke henkel " +
    "hennig henning henschel hensel herbst hering hermann herold herrmann herzog hess hesse heuer heyer " +
    "hildebrandt hiller hinz hirsch hoefer hofer hoff hoffmann hofmann hohmann holz holzmann horn hoyer " +
    "huber hubert huebner hummel hunger huth ihle jacob jacobs jaeger jahn jakob jansen janssen john " +
    "jordan jost juergens jung junge junker kaiser kaminski kara karl karsten kaufmann kaya keller " +
    "kellermann kempf kern kersten kessler kiefer kilic kirchner kirsch klaus klein kleine klinger klose " +
    "kluge knapp knoll koc koch koehler koenig koerner koester kolb koll koller kopp korte kowalski " +
    "kraemer kraft krahl kramer kranz kraus krause krebs kremer kreutz krieger kroeger krog kroger krohn " +
    "kroll krueger krug kruse kuegler kuehlmann kuehn kuhlmann kuhn kummer kunert kunst kuntz kunz kunze " +
    "kurt kurz lang lange langer lauer lauterbach lechner lehmann lemke lentz lenz lindemann lindner link " +
    "loeffler loew lohmann loos lorenz ludwig luther lutz mack mader mai maier mann marquardt martin marx " +
    "mattes matthes matthies mauer maurer may mayer meier menzel merkel merten mertens merz metz metzger " +
    "meurer meyer michel michels mielke miller moeller mohr moll morgenstern moritz moser mueck mueller " +
    "muellers nagel naumann neubauer neuber neugebauer neuhaus neumann nguyen nickel nissen nitsche noack " +
    "nolte nowak oezdemir oezkan oeztuerk oswald ott otto pape paul paulsen peters petersen pfeifer " +
    "pfeiffer philipp pieper pietsch plate pohl polat popp preuss probst raabe rabe radtke rath rau rauch " +
    "reich reichel reichert reimann reimer reimers reinhard reinhardt reinke reiter renner reuter richter " +
    "riedel riedl rieger ries riese ritter roeder roesler rohde rose rosenberg rost roth rothe rudolf " +
    "rudolph ruf rupp sachs sahin sander sattler sauer schaaf schade schaefer schaeffer schaller scharf " +
    "scheer scherer schick schiller schilling schindler schlegel schlueter schmid schmidt schmidtke " +
    "schmied schmieder schmitt schmitts schmitz schneider schnell schoen schoene schoenfeld scholl scholz " +
    "scholze schott schrader schramm schreiber schreiner schroeder schroeter schroth schubert schueler " +
    "schuette schuetz schuetze schuh schulte schulten schultheiss schultz schultze schulz schulze " +
    "schumacher schuster schwab schwabe schwarz schwarze schweizer seeger seidel seifert sieber siebert " +
    "siegel siemens simon simsek singer sommer sommerfeld sonntag springer stahl stark steffen steffens " +
    "stein steiner steinmetz stephan stern stock stoll stolz strauss strobel stumpf sturm thiel thiele " +
    "thieme thoma thomas tietz timm trautmann uhlig ullrich ulrich unger urban vetter vogel vogt voigt " +
    "voit volk volkmann voss wagner wahl walter walther walz weber wegener wegner weidner weigel weinert " +
    "weis weise weiss weller wendt wenzel werner westermann westphal wetzel wichmann wiedemann wieland " +
    "wiese wild wilde wilhelm wilke wilms winkler winter wirth witt witte wittmann wolf wolff wolter wulf " +
    "wulff wunderlich wurm yildirim yildiz yilmaz zander zeller ziegler zimmermann zink zorn"
  ).split(" "),
);

/** True for Müller, Meier and Yılmaz; not for Lütkecosmann. Takes a family name or its key. */
export function isFrequentFamilyName(name: string): boolean {
  return FREQUENT_FAMILY_NAMES.has(fold(name));
}
