#!/usr/bin/env bash
# Do other programs still open what was written? Compares two folders with workbooks of equal names:
#   scripts/check-others/check-others.sh BEFORE AFTER
# What LibreOffice or openpyxl opened in BEFORE must open in AFTER; in AFTER our marks and the text that
# is kept must survive being loaded and saved by either. Prints counts and what was lost; exit status 1 on any loss.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
if [ $# -ne 2 ] || [ ! -d "$1" ] || [ ! -d "$2" ]; then
  echo "Aufruf: scripts/check-others/check-others.sh ORDNER-VORHER ORDNER-NACHHER" >&2
  exit 2
fi

source "$here/programs.sh"
need_office
need_openpyxl

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Converts every workbook of a folder, in one run; what a crash left over is tried once more alone.
convert() { # FOLDER FORMAT TARGET
  mkdir -p "$3"
  local files=() file
  while IFS= read -r -d '' file; do files+=("$file"); done \
    < <(find "$1" -maxdepth 1 -name '*.xl[st][xm]' -print0 | sort -z)
  office "$2" "$3" 900 "${files[@]}"
  for file in "${files[@]}"; do
    [ -e "$3/$(basename "${file%.*}").${2%%:*}" ] || office "$2" "$3" 120 "$file"
  done
}

convert "$1" pdf "$work/pdf-before"
convert "$2" pdf "$work/pdf-after"
convert "$2" xlsx "$work/resaved-by-libreoffice"
/usr/bin/python3 "$here/compare.py" "$1" "$2" "$work"
