#!/usr/bin/env bash
# Writes into copies of workbooks and lets others judge what is left of the workbook: every foreign part, every
# foreign element, the values, whether the whole is sound and opens, and the printed pages.
#   npm run check:roundtrip               workbooks made on the spot by other producers
#   npm run check:roundtrip -- FOLDER     every workbook of a folder
# With OOXML_XSD=FOLDER (the published schemas of ECMA-376) what was written is validated too. PAGES=no leaves
# the printing out, which takes the longest.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/../check-others/programs.sh"
need_openpyxl
need python3-lxml /usr/bin/python3 -c "import lxml.etree"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

folder="${1:-$work/made}"
if [ $# -eq 0 ]; then
  mkdir "$folder"
  "$here/make/make.sh" "$folder"
fi
status=0
npx tsx "$here/write-copies.ts" "$folder" "$work/copies"
/usr/bin/python3 "$here/judge.py" "$folder" "$work/copies" ${OOXML_XSD:+"$OOXML_XSD"} || status=1
if [ "${PAGES:-yes}" != no ]; then
  "$here/pages.sh" "$folder" "$work/copies/written" || status=1
fi
exit "$status"
