#!/usr/bin/env bash
# Saves to a disk that is really full, a small one in memory, mounted for this script alone: the workbook
# stays as it was, nothing is left beside it, and a sentence says why. Left out where nothing may be mounted.
#   scripts/check-others/full-disk.sh WORKBOOK
set -euo pipefail
if [ -z "${IN_OWN_MOUNTS:-}" ]; then
  own_mounts=(unshare --user --map-root-user --mount)
  if ! "${own_mounts[@]}" true 2>/dev/null; then
    echo "Volles Laufwerk: ausgelassen, hier lässt sich keines einhängen."
    exit 0
  fi
  IN_OWN_MOUNTS=1 exec "${own_mounts[@]}" "$0" "$@"
fi

command="$(cd "$(dirname "$0")" && pwd)/../../dist/cli/entsendung.cjs"
disk="$(mktemp -d)"
trap 'umount "$disk"; rmdir "$disk"' EXIT
# Room for the workbook and 4 kB of another file: less than any result of writing needs.
mount -t tmpfs -o "size=$(($(stat -c %s "$1") / 4096 * 4 + 8))k" tmpfs "$disk"
cp "$1" "$disk/Liste.xlsx"

for way in "--in-place" "-o $disk/Neu.xlsx" ""; do
  status=0
  # $way is one word, two or none.
  sentence="$(node "$command" write "$disk/Liste.xlsx" $way 2>&1)" || status=$?
  if [ "$status" -ne 2 ] || [[ "$sentence" != *"passt nicht mehr auf das Laufwerk"* ]]; then
    echo "Volles Laufwerk, „write $way“: Rückgabewert $status, „$sentence“" >&2
    exit 1
  fi
  if ! cmp -s "$1" "$disk/Liste.xlsx" || [ "$(ls -A "$disk")" != "Liste.xlsx" ]; then
    echo "Volles Laufwerk, „write $way“: nicht wie zuvor, sondern $(ls -A "$disk")" >&2
    exit 1
  fi
done
echo "Volles Laufwerk: die Mappe ist dreimal geblieben, wie sie war, und nichts liegt daneben"
