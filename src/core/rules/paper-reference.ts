import { isWellFormed } from "../register";
import { rule } from "./rule";
import { OWN_RULE } from "./sources";

type PaperReferenceFacts = Readonly<{ text: string }>;

/** Source of the form: the numbers in the council paper itself, such as SV-9-1769. */
export const paperReference = rule<PaperReferenceFacts>({
  code: "paper-reference",
  severity: "warning",
  title: "Vorlagennummer hat nicht die übliche Form",
  remedy:
    "Schreiben Sie die Nummer als SV, Wahlperiode und vier Ziffern, zum Beispiel „SV-10-0089“ oder „SV-10-0089/1“.",
  source: OWN_RULE,
  *check(index) {
    for (const reference of index.register.paperReferences) {
      if (isWellFormed(reference)) continue;
      yield { facts: { text: reference.text }, places: [reference.place] };
    }
  },
  message: ({ text }) => `„${text}“ ist keine vollständige Vorlagennummer.`,
});
