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

convert "$1" pdf "$work/pdf-before"
convert "$2" pdf "$work/pdf-after"
convert "$2" xlsx "$work/resaved-by-libreoffice"
/usr/bin/python3 "$here/compare.py" "$1" "$2" "$work"
