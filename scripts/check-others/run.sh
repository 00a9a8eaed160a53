#!/usr/bin/env bash
# What needs other programs: LibreOffice, openpyxl and python-docx open what was written.
#   npm run check:others              the sample, completed by the command line and by the page in a browser
#   npm run check:others -- FOLDER    every workbook of a folder, with our sheets and a kept text added
# Without a folder also whether saving to a full disk loses anything.
# With MANIFEST_XSD=FOLDER (Microsoft's published schemas) the manifest is validated with xmllint too.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/before" "$work/after"
source "$here/programs.sh"

if [ -n "${MANIFEST_XSD:-}" ]; then
  need libxml2-utils command -v xmllint
  xmllint --nonet --noout --schema "$MANIFEST_XSD/OfficeAppManifestV1_1.xsd" "$here/../../manifest.xml"
fi

if [ $# -gt 0 ]; then
  npx tsx "$here/../check-corpus.ts" "$1" --keep "$work/after"
  find "$work/after" -maxdepth 1 -type f -printf '%f\n' | while IFS= read -r name; do
    cp "$1/$name" "$work/before/$name"
  done
else
  npm run --silent build
  for way in Befehlszeile Seite; do
    cp "$here/../../assets/Beispielmappe.xlsx" "$work/before/$way.xlsx"
  done
  status=0
  node "$here/../../dist/cli/entsendung.cjs" write "$work/before/Befehlszeile.xlsx" \
    -o "$work/after/Befehlszeile.xlsx" --as-of 2021-02-17 || status=$?
  [ "$status" -eq 1 ] || { echo "Die Beispielmappe sollte Fehler enthalten." >&2; exit 1; }
  npx tsx "$here/write-on-page.ts" "$work/after/Seite.xlsx"
  npx tsx "$here/keep-text.ts" "$work/after"/*.xlsx
  "$here/full-disk.sh" "$work/before/Befehlszeile.xlsx"
fi

"$here/check-others.sh" "$work/before" "$work/after"
if [ $# -eq 0 ]; then
  /usr/bin/python3 "$here/read_written.py" "$work/after"/*.xlsx
  mkdir "$work/printed"
  npx tsx "$here/print-workbooks.ts" "$work/printed"
  for way in Befehlszeile Seite; do
    cp "$work/after/$way.xlsx" "$work/printed/$way.xlsx"
    cp "$work/printed/Beispielmappe.json" "$work/printed/$way.json"
  done
  "$here/read-printed.sh" "$work/printed"
  "$here/read-annex.sh"
  "$here/read-pasted.sh"
fi
