# Sourced by ./ideation, under pipefail: a grep here reads to the end, because -q would break the pipe and fail it. set_up program [tests] installs what is missing and says so; a stamp makes the next call instant.

say() { printf '%s\n' "$*" >&2; }

fail() { say "ideation: $*"; exit 1; }

# Runs a command and shows its output only when it fails.
quietly() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    fail "this step failed: $*"
  fi
  rm -f "$log"
}

# Installs Debian packages; elsewhere, or without the rights, says what to install.
install_packages() {
  local sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo"
  command -v apt-get >/dev/null && { [ -z "$sudo" ] || command -v sudo >/dev/null; } ||
    fail "please install these with your system's package manager, then run the same command again: $*"
  say "Installing system packages: $* …"
  $sudo apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive quietly $sudo apt-get install -y -qq --no-install-recommends "$@"
}

set_up_dotnet() {
  if ! command -v dotnet >/dev/null && [ -x "$HOME/.dotnet/dotnet" ]; then
    export PATH="$HOME/.dotnet:$PATH"
  fi
  dotnet --list-sdks 2>/dev/null | grep '^10\.' >/dev/null ||
    fail "the .NET 10 SDK is missing; install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run the same command again"
}

set_up_sqlite() {
  case "$(uname -s)" in
    Linux)
      ldconfig -p 2>/dev/null | grep 'libsqlite3\.so\.0' >/dev/null || ls /usr/lib*/libsqlite3.so.0 /usr/lib/*/libsqlite3.so.0 >/dev/null 2>&1 ||
        install_packages libsqlite3-0 ;;
  esac
}

# ONNX Runtime comes from NuGet where it restores there, else from npm's distribution of the same library (docs/decisions/0002).
set_up_onnxruntime() {
  local folder="$root/build/onnxruntime"
  [ -d "$folder/node_modules/com.github.asus4.onnxruntime" ] && return
  if dotnet restore "$folder/Probe.csproj" --nologo --verbosity quiet >/dev/null 2>&1; then
    say "ONNX Runtime: from NuGet."
    return
  fi
  say "ONNX Runtime: not in this machine's NuGet registry; fetching the npm distribution (about 90 MB) …"
  command -v npm >/dev/null || install_packages npm
  quietly npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts
  rm -rf "$folder"/node_modules/com.github.asus4.onnxruntime/Plugins/{Android,iOS~}
}

# Code compiled ahead of time saves every command a second of compiling; the compiler is a package that not every registry has.
set_up_ready_to_run() {
  mkdir -p "$root/artifacts"
  if dotnet restore "$root/build/ready-to-run/Probe.csproj" --nologo --verbosity quiet >/dev/null 2>&1; then
    touch "$root/artifacts/.ready-to-run"
  else
    rm -f "$root/artifacts/.ready-to-run"
    say "Compiling ahead of time: not in this machine's NuGet registry; commands start a second later, nothing else changes."
  fi
}

set_up_browser() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
    install_packages chromium
  fc-list 2>/dev/null | grep -i 'cjk' >/dev/null || install_packages fonts-noto-cjk fontconfig
}

# The npm package that the tokenizers are compared with. Without it those tests are skipped and say so, and the next call tries again.
set_up_tokenizer_reference() {
  local folder="$root/tests/tokenizer-reference"
  [ -d "$folder/node_modules/@huggingface/transformers" ] && return
  (
    command -v npm >/dev/null || install_packages npm
    quietly npm ci --prefix "$folder" --no-audit --no-fund --ignore-scripts
  ) || { say "The tokenizers' reference could not be installed; the tests that compare with it will be skipped."; return 1; }
}

set_up() {
  local part stamp
  set_up_dotnet
  for part in "$@"; do
    stamp="$root/artifacts/.setup-$part-$(cat "$root/build/setup.sh" "$root"/{build/onnxruntime,tests/tokenizer-reference}/package-lock.json | cksum | cut -d' ' -f1)"
    [ -e "$stamp" ] && continue
    case "$part" in
      program) set_up_sqlite; set_up_onnxruntime; set_up_ready_to_run ;;
      tests) set_up_browser; set_up_tokenizer_reference || continue ;;
    esac
    mkdir -p "$root/artifacts"
    touch "$stamp"
  done
}
