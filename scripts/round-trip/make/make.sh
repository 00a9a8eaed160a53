#!/usr/bin/env bash
# Makes workbooks as other producers make them, each with a membership list, for check-round-trip to write into:
#   scripts/round-trip/make/make.sh TARGET [WORKBOOK-WITH-MACROS...]
# LibreOffice and openpyxl are Debian's; libraries of the package registry are installed into a folder that goes again.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/../../check-others/programs.sh"
need_office
need_openpyxl
target="$(realpath "$1")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

npx tsx "$here/write-variants.ts" "$target"
/usr/bin/python3 -W ignore "$here/make_openpyxl.py" "$target" "${@:2}"

# The same list in the formats that LibreOffice has for Excel.
formats=("xlsx:Calc MS Excel 2007 XML" "xlsx:Calc Office Open XML" "xlsm:Calc MS Excel 2007 VBA XML" "xltx:Calc MS Excel 2007 XML Template")
for number in "${!formats[@]}"; do
  format="${formats[$number]}"
  cp "$here/list.fods" "$work/libreoffice-$number.fods"
  office "$format" "$target" 120 "$work/libreoffice-$number.fods"
done

libraries=(exceljs@4.4.0 @e965/xlsx@0.20.3 excelize-wasm@0.1.3 xlsx-populate@1.21.0 excel4node@1.8.2)
echo '{ "private": true }' >"$work/package.json"
if npm install --prefix "$work" --ignore-scripts --no-audit --no-fund --silent "${libraries[@]}"; then
  node "$here/make-npm.cjs" "$work" "$target"
else
  echo "Die Paketquelle antwortet nicht: ihre Bibliotheken sind ausgelassen."
fi
