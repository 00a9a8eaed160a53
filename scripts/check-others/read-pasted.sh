#!/usr/bin/env bash
# Copies every piece for a Vorlage in both shells and reads with LibreOffice Writer what was pasted: as a
# Word file, as an OpenDocument file, and printed.
#   scripts/check-others/read-pasted.sh [FOLDER]     keeps what Writer made, for looking at
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/programs.sh"
need_writer
need poppler-utils command -v pdftotext
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
kept="${1:-$work/kept}"
mkdir -p "$kept"

npx tsx "$here/copy-pieces.ts" "$kept"
# Pasted HTML goes through the same filter as an HTML file.
for format in docx odt pdf; do
  office "$format" "$kept" 300 "--infilter=HTML (StarWriter)" "$kept"/*.html
done
for printed in "$kept"/*.pdf; do
  pdftotext -layout "$printed"
done
/usr/bin/python3 "$here/read_pasted.py" "$kept"
