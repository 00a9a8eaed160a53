# Programs of others that the checks need, and how LibreOffice is called. Sourced by the scripts beside it.

# Debian's own package, installed where that is possible: need PACKAGE COMMAND..., which succeeds if it is there.
need() {
  local package="$1"
  shift
  if "$@" >/dev/null 2>&1; then return; fi
  if [ "$(id -u)" -ne 0 ]; then
    echo "Es fehlt ein Programm. Installieren Sie es mit: sudo apt-get install $package" >&2
    exit 2
  fi
  apt-get update -q && apt-get install -q -y --no-install-recommends "$package"
}

need_office() { need libreoffice-calc command -v soffice; }
# What LibreOffice opens texts with comes in a package of its own.
need_writer() { need libreoffice-writer test -e /usr/lib/libreoffice/program/libswlo.so; }
# The interpreter is Debian's too, because the module is installed for it.
need_openpyxl() { need python3-openpyxl /usr/bin/python3 -c "import openpyxl"; }
need_docx() { need python3-docx /usr/bin/python3 -c "import docx"; }

# Converts with a profile of its own, which $work must have room for. What fails leaves no file.
office() { # FORMAT TARGET SECONDS FILE...
  timeout "$3" soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to "$1" --outdir "$2" "${@:4}" >/dev/null 2>&1 || true
}

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
