#!/usr/bin/env bash
# Prints workbooks with LibreOffice and compares the pages with what must stand on them: size, orientation,
# repeated header, footer, size of letters, every word of our sheets.
#   scripts/check-others/read-printed.sh FOLDER     with NAME.xlsx and NAME.json, as print-workbooks.ts makes them
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/programs.sh"
need_office
need poppler-utils command -v pdftotext
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

status=0
office pdf "$work" 600 "$1"/*.xlsx
for facts in "$1"/*.json; do
  name="$(basename "${facts%.json}")"
  python3 "$here/read_printed.py" "$work/$name.pdf" "$facts" "$name.xlsx" || status=1
done
exit "$status"
