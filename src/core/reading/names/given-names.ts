import { fold, memoized } from "../text/plain-text";

/**
 * Frequent given names that are hardly ever family names: evidence for the order in a cell without a
 * comma ("Muster Anna") and for a full name in front of one ("Karl Muster, Coesfeld"). Folded. A choice
 * of ours from what German town halls and their lists hold; a name that is missing only leaves the usual
 * order, given name first, in force.
 */
const GIVEN_NAMES = new Set(
  (
    "achim adelheid agnes ahmet alexandra alfons alina alois andre andrea andreas angela angelika anika anita anja " +
    "anke anna annabelle anne anneliese annegret annette anni annika anton antje antonia antonius astrid " +
    "axel aylin ayse barbara beate beatrix benedikt benjamin bernd bernadette bernhard berthold bettina bianca birgit birgitta " +
    "birte bjoern boris brigitte britta burkhard burghard carina carla carmen carola caroline carolin carsten caspar " +
    "charlotte christa christel christiane christina christine christof christoph claudia claus clara clemens cornelia " +
    "dagmar daniela detlef detlev dieter dietmar dirk dominik doris doerte edeltraud edith elena elfriede elif elisa " +
    "elisabeth elke ellen elmar else emilia emine emma erika esther eugen eva evelyn fabian fatma felicitas " +
    "ferdinand florian franziska franz-josef frauke frederik friederike friedhelm friedhild gabi gabriela gabriele georg gerda " +
    "gerd gerhild gerlinde gertrud gisela gregor gudrun guido gundula gustav hanna hannah hannelore hans hans-joachim " +
    "hans-juergen hans-peter heide heidemarie heidi heike heiko heiner heinz helena helene helga helmut hendrik henrike " +
    "herbert heribert hildegard holger hubertus hueseyin ilona ilse ines inga inge ingeborg ingo ingrid irene iris irina " +
    "irmgard isabel isabell isabella ivonne jana janina jasmin jens jessica joachim joanna johanna johannes jochen " +
    "joerg jonas josefa josefine juergen jule julia juliane julian jutta kai karin karina karl-heinz karla karola karoline " +
    "karsten katarina katharina kathrin katja katrin kerstin kevin kirsten klara klaus klaus-dieter konstanze kornelia " +
    "kristin kristina larissa lars laura lea lena leonie leonhard liesel lieselotte linda lisa lore lothar louisa " +
    "luisa lutz lydia magdalena maike malte mandy manfred manuela manuel mareike maren margarete margarethe margit margot margret " +
    "maria marianne marie marie-luise marina marion marita markus marlene marlies martha martina mathilde matthias " +
    "mathias maximilian mechthild mehmet meike melanie melissa michaela michael mira mirjam miriam monika muriel mustafa nadine " +
    "nadja natalie nele nicole niklas nils nina nora norbert olaf oliver oskar patricia patrick petra pia rabea " +
    "rainer ralf ramona raphael rebecca regina regine reiner reinhild renate ricarda rita roland rosemarie roswitha " +
    "ruth sabine sabrina sandra sara sarah sascha sebastian selina sibylle sigrid silke silvia simone sofia sofie " +
    "sonja sophia sophie stefan stefanie steffi stephan stephanie susanne susann sven svenja sylvia tabea tamara tanja " +
    "tatjana teresa thea theresa theresia thorsten tilman till tim timo tina tobias torsten traudel ulla ulrich ulrike ursula ute " +
    "uta uwe valentina vanessa vera verena veronika viktor viktoria viola volker waltraud wiebke wilfried wilhelmine " +
    "winfried wolfgang xaver yvonne zeynep " +
    "agnieszka ahmed aisha aleksandr alejandro aleksandra ana andrii carlos carmela dmitri dmytro ebru ekaterina emre enrico fatih fatima francesca giovanni giulia giuseppe goekhan guelsen hakan hamza hatice huelya iryna jose juan justyna khaled krzysztof ksenia layla leyla ludmila luigi malgorzata maria-jose meryem merve mohamed mohammad mohammed muhammad murat mykola nataliia natalia natalya nikolai nour oksana oleksandr oleksandra olena olga omar pablo paolo pavel piotr rania sergej serhii sevgi svetlana svitlana tatiana tetiana uemit volodymyr wladimir yasemin yulia zehra"
  ).split(" "),
);

/** Given names that are family names as well: evidence only behind a word that is a family name itself. */
const GIVEN_OR_FAMILY_NAMES = new Set(
  (
    "adam adrian albert ali andre arnold arthur august bastian bruno carl conrad daniel david dietrich edgar eduard emil " +
    "erich ernst erwin felix frank franz friedrich fritz gerhard guenter guenther hartmut hassan heinrich henning hermann horst " +
    "hubert hugo jakob jan johann josef joseph julius karl kaspar konrad kurt leo leon linus lorenz louis lucas ludger ludwig " +
    "lukas luis max mark marc marcel marco martin moritz otto paul peter philipp reinhard reinhold rene richard robert " +
    "rolf rudi rudolf ruediger siegfried simon stephan theo theodor thomas tom udo urban valentin vincent " +
    "walter werner wilhelm willi wolf yusuf"
  ).split(" "),
);

/** True for "Anna", "Anna-Maria" and "Klaus-Dieter"; not for "Peter", who may be Herr Peter. */
export const isGivenName = memoized((word: string): boolean =>
  every(word, (part) => GIVEN_NAMES.has(part)),
);

/** The same, and "Peter" too. */
export const mayBeGivenName = memoized((word: string): boolean =>
  every(word, (part) => GIVEN_NAMES.has(part) || GIVEN_OR_FAMILY_NAMES.has(part)),
);

function every(word: string, holds: (part: string) => boolean): boolean {
  const folded = fold(word);
  return holds(folded) || folded.split("-").every(holds);
}
