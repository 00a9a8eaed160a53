#!/usr/bin/env bash
# What needs other programs: LibreOffice and openpyxl open what was written.
#   npm run check:others              the sample, completed by the command line
#   npm run check:others -- FOLDER    every workbook of a folder, with our sheets added
# With MANIFEST_XSD=FOLDER (Microsoft's published schemas) the manifest is validated with xmllint too.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/before" "$work/after"

if [ -n "${MANIFEST_XSD:-}" ]; then
  if ! command -v xmllint >/dev/null; then
    [ "$(id -u)" -eq 0 ] || { echo "Es fehlt xmllint: sudo apt-get install libxml2-utils" >&2; exit 2; }
    apt-get update -q && apt-get install -q -y --no-install-recommends libxml2-utils
  fi
  xmllint --nonet --noout --schema "$MANIFEST_XSD/OfficeAppManifestV1_1.xsd" "$here/../../manifest.xml"
fi

if [ $# -gt 0 ]; then
  npx tsx "$here/../check-corpus.ts" "$1" --keep "$work/after"
  find "$work/after" -maxdepth 1 -type f -printf '%f\n' | while IFS= read -r name; do
    cp "$1/$name" "$work/before/$name"
  done
else
  npm run --silent build
  cp "$here/../../assets/Beispielmappe.xlsx" "$work/before/"
  status=0
  node "$here/../../dist/cli/entsendung.cjs" write "$work/before/Beispielmappe.xlsx" \
    -o "$work/after/Beispielmappe.xlsx" --year 2021 --as-of 2021-02-17 || status=$?
  [ "$status" -eq 1 ] || { echo "Die Beispielmappe sollte Fehler enthalten." >&2; exit 1; }
fi

"$here/check-others.sh" "$work/before" "$work/after"
[ $# -gt 0 ] || /usr/bin/python3 "$here/read_written.py" "$work/after/Beispielmappe.xlsx"
