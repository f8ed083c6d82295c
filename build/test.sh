#!/usr/bin/env bash
# Runs every test project and closes with "N passed, N failed[, N skipped]". Arguments go to dotnet test (--filter …).
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0

dotnet build "$root/Ideation.sln" --configuration Release --nologo --verbosity quiet || exit 1
for project in Ideation.Tests Ideation.EndToEnd; do
  dotnet test "$root/tests/$project" --configuration Release --no-build --nologo --logger "console;verbosity=normal" "$@" 2>&1 |
    grep --line-buffered -vE '^ *Passed |^\[xUnit|^ *Standard Output|^$' | tee -a "$log" || true
  [ "${PIPESTATUS[0]}" = 0 ] || status=1
done

awk '
  /^ *Passed: +[0-9]+/ { passed += $2 }
  /^ *Failed: +[0-9]+/ { failed += $2 }
  /^ *Skipped: +[0-9]+/ { skipped += $2 }
  END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    print ""
    exit passed + failed == 0 || failed > 0
  }' "$log" || status=1
exit $status
