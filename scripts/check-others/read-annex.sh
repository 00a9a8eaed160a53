#!/usr/bin/env bash
# Writes the Anlage of the sample, and of a list that fills pages, and reads both Word files with
# python-docx and with LibreOffice, which prints them:
#   scripts/check-others/read-annex.sh
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/programs.sh"
need_office
need_writer
need_docx
need poppler-utils command -v pdftotext
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

annex() { # LIST TARGET, which may say that the list has errors
  local status=0
  node "$here/../../dist/cli/entsendung.cjs" annex "$1" -o "$2" --as-of 2021-02-17 >/dev/null || status=$?
  [ "$status" -le 1 ] || exit 1
}

annex "$here/../../assets/Beispielmappe.xlsx" "$work/Beispiel.docx"
{
  echo "Gremium;Funktion;Name;Fraktion"
  for seat in $(seq 80); do echo "KoStAG;Mitglied;Frau Ida Muster-$seat;CDU"; done
} >"$work/Lang.csv"
annex "$work/Lang.csv" "$work/Lang.docx"

/usr/bin/python3 "$here/read_annex.py" "$work"/*.docx
office pdf "$work" 120 "$work"/*.docx
for name in Beispiel Lang; do pdftotext -layout "$work/$name.pdf" "$work/$name.txt"; done
grep -q "Seite 1 von 1$" "$work/Beispiel.txt" || { echo "Beispiel.docx: nicht eine Seite." >&2; exit 1; }
# A page begins with a form feed, and where the table goes on, with its header row.
repeated="$(grep -cP '^\f *Gremium +Nr\. +Mitglied' "$work/Lang.txt" || true)"
[ "$repeated" -ge 1 ] || { echo "Lang.docx: Die Kopfzeile wiederholt sich nicht." >&2; exit 1; }
echo "LibreOffice: beide gedruckt, die Kopfzeile auf $repeated weiteren Seiten"
