#!/usr/bin/env bash
# Prints completed workbooks with LibreOffice and looks for the title of each of our sheets on the pages:
#   scripts/check-others/read-printed.sh WORKBOOK...
set -euo pipefail
source "$(dirname "$0")/programs.sh"
need_office
need poppler-utils command -v pdftotext
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for workbook in "$@"; do
  name="$(basename "${workbook%.*}")"
  office pdf "$work" 120 "$workbook"
  # A page begins with a form feed, right before its title.
  pdftotext "$work/$name.pdf" - | tr -d '\f' >"$work/$name.txt"
  for title in "Entsendung der Mitglieder und Vertretungen" "Sitzungsplan 2021" "Prüfbericht"; do
    if ! grep -qxF "$title" "$work/$name.txt"; then
      echo "LibreOffice, $name.xlsx: „$title“ steht auf keiner Seite." >&2
      exit 1
    fi
  done
  echo "LibreOffice, $name.xlsx: gedruckt, alle drei Blätter"
done
