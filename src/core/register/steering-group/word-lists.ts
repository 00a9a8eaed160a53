/** Any of these, in folded text. */
function anyOf(...words: readonly RegExp[]): RegExp {
  return new RegExp(words.map(({ source }) => source).join("|"));
}

/** Honorary offices of elected councillors, whom the word behind "stellv." does not make a Landrat. */
export const HONORARY_OFFICES = anyOf(
  /\b(?:stellv[a-z]*\.?|stv\.?|vize)[ -]?(?:des |der )?landr/,
  /(?:orts|bezirks)(?:buergermeister|vorsteher)/,
  /\bktabg\b/,
  /\bkta\b/,
  /\brm\b/,
  /\bmd[bl]\b/,
);

export const MAYORS = anyOf(/buergermeister/, /\bo?bgm(?:in)?\b/);

/** Bodies and associations that speak for those whom the network is there for. */
export const TARGET_GROUPS = anyOf(
  /zielgruppe/,
  /eltern(?:vertret|beirat|pflegschaft|rat\b|sprech)/,
  /integrationsra[et]/,
  /auslaenderbeirat/,
  /migrant(?:inn)?en[ -]?(?:selbst|organi|verein|vertret|verb)/,
  /\bmso\b/,
  /jugend(?:parlament|rat\b|vertret|beirat)/,
  /(?:schueler|auszubildenden|studierenden)(?:innen)?[ -]?(?:vertret|rat\b|sprech|parlament)/,
);

export const VOLUNTEERS = anyOf(
  /ehrenamt/,
  /freiwillig/,
  /buergerschaftlich/,
  /fluechtlings(?:hilfe|initiative)/,
  /\b(?:ak|arbeitskreis) (?:asyl|flucht|fluechtling)/,
  /lots(?:e|in)/,
  /pat(?:e|in|en|innen)\b/,
  /stadtteilm(?:ue|u)tter/,
  /helferkreis/,
  /willkommens(?:kreis|initiative)/,
  /\binitiative\b/,
  /gruene damen/,
  /runder tisch/,
  /\btafel\b/,
);

/** No "Rat" alone: there are a Schulrat, an Elternrat and a Verwaltungsrat. */
export const POLITICS = anyOf(
  /\bpolit/,
  /politik/,
  /kreistag/,
  /ausschuss/,
  /fraktion/,
  /partei(?:en|los)?\b/,
  /waehler(?:gemeinschaft|gruppe|initiative)?\b/,
  /gruenen?\b/,
  /\b(?:cdu|csu|spd|fdp|uwg|fwg|ubg|afd|bsw|ssw|volt|linken?|piraten)\b/,
  /stadtrat/,
  /stadtraet/,
  /(?<!pfarr|kirchen)gemeinderat/,
  /rats(?:mitglied|frau|herr)/,
  /\brat der\b/,
  /^rat$/,
  /stadtverordnet/,
  /sachkundige[rn]? (?:buerger|einwohner)/,
);

/** Who leads, and the offices that are led: a "Begleitung" leads nothing, "insgesamt" is no Amt. */
export const EXECUTIVES = anyOf(
  /(?<!beg|an)leit(?:ung|er|erin|ende[rn]?)\b/,
  /leitungskr/,
  /fuehrungskr/,
  /dezern/,
  /beigeordnet/,
  /kaemmer/,
  /landrat\b/,
  /landraet/,
  /direktor/,
  /schulra[et]/,
  /schulaufsicht/,
  /(?<!ges)amt(?:e?s)?\b/,
  /aemter/,
  /abteilung/,
  /fachbereich/,
  /fachdienst/,
  /sachgebiet/,
  /stabsstelle/,
  /behoerde/,
  /job ?-?center/,
  /agentur fuer arbeit/,
  /arbeitsagentur/,
  /integrationszentrum/,
  /\b(?:ki|kim)\b/,
  /bildungsbuero/,
  /verwaltung/,
  /geschaeftsfuehr/,
  /beauftragte/,
  /polizei/,
  /superintendent/,
  /rektor/,
  /chefarzt/,
  /chefaerzt/,
);

/** A place of work, not the body or the person it works for. */
export const WORKPLACE = anyOf(
  /buero/,
  /referat/,
  /referent/,
  /geschaeftsstelle/,
  /sekretariat/,
  /vorzimmer/,
);

/** Beside "Bürgermeister": was one, or wants to be. */
export const FORMER_MAYORS = anyOf(
  /kandidat/,
  /altbuergermeister/,
  /\b(?:ehem|frueher)/,
  /\ba\. ?d\b/,
);

/** An "Initiative" with one of these stands for election. */
export const VOTERS = anyOf(/waehler/, /unabhaengig/, /fraktion/);

/** People told by what they are … */
export const PEOPLE = anyOf(
  /gefluechtete/,
  /fluechtlinge?\b/,
  /jugendliche/,
  /migrant/,
  /zugewandert/,
  /zuwanderungsgeschichte/,
  /migrationshintergrund/,
  /\beltern\b/,
  /^familien?$/,
  /junge erwachsene/,
  /betroffene/,
  /selbsthilfe/,
  /moschee/,
);

/** … unless work for them is meant: "Beratung für Geflüchtete". */
export const WORK_FOR_PEOPLE = anyOf(
  /berat/,
  /dienst/,
  /hilfe(?!gruppe)/,
  /zentrum/,
  /unterkunft/,
  /heim/,
  /betreu/,
  /koordin/,
  /sozialarb/,
);
