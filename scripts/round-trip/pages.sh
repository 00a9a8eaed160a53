#!/usr/bin/env bash
# Do the users' sheets look as they did? Prints two folders with workbooks of equal names and compares the
# pages of the first with those at the same place in the second, where ours come last:
#   scripts/round-trip/pages.sh BEFORE AFTER
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/../check-others/programs.sh"
need_office
need poppler-utils command -v pdftoppm
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir "$work/before"
find "$2" -maxdepth 1 -type f -printf '%f\n' | while IFS= read -r name; do
  cp "$1/$name" "$work/before/$name"
done
convert "$work/before" pdf "$work/pdf-before"
convert "$2" pdf "$work/pdf-after"
/usr/bin/python3 "$here/pages.py" "$work/before" "$work/pdf-before" "$work/pdf-after" "$work"
