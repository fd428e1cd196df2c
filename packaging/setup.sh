# shellcheck shell=sh
# What packaging/run, test and lock share: everything between a fresh clone and
# a started program. The caller sets $root, the repository's folder. Words go to
# stderr, because the program's stdout may be somebody's JSON.

: "${root:?}"
venv=$root/.venv
state=$venv/.setup # our notes; lives through a rebuild of the environment
log=$state/log

# What Qt's plugins for X11 and Wayland link to and its wheels do not carry.
# (libglib2.0-0 is named libglib2.0-0t64 in newer releases; apt knows both.)
qt_packages="libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libwayland-cursor0 \
libwayland-egl1 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 \
libxcb-sync1 libxcb-xfixes0 libxkbcommon-x11-0"
app_packages="tesseract-ocr tesseract-ocr-pol tesseract-ocr-deu fonts-inter"
test_packages="xvfb openbox xdotool"

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*" && exit 1; }

# set_up run|test: afterwards $venv/bin/python has all that is needed.
set_up() {
    level=$1
    system="$qt_packages $app_packages"
    [ "$level" = run ] || system="$system $test_packages"
    if ! is_current || ! is_system_current; then
        find_python
        mkdir -p "$state" 2>/dev/null && [ -w "$state" ] ||
            fail "Cardcase cannot write to $venv; it keeps its Python packages there."
        take_lock
        if ! is_current || ! is_system_current; then
            : >"$log"
            install_system
            is_current || install_python
        fi
        exec 9>&- # the program must not keep the lock
    fi
    compile_translations
}

# --- Is there anything to do? These run on every start, so they start no Python.

is_current() {
    [ -x "$venv/bin/python" ] && is_wanted_python &&
        [ "$(cat "$state/done-$level" 2>/dev/null)" = "$(fingerprint)" ]
}

is_system_current() {
    [ "${CARDCASE_NO_SYSTEM:-0}" = 1 ] ||
        [ "$(cat "$state/system-$level" 2>/dev/null)" = "$(id -u) $system" ]
}

# Where the environment is and whose Python it uses: if one of them changes
# (folder moved, Python replaced), it has to be made anew.
place() { printf '%s\n' "$root" && readlink -f "$venv/bin/python"; }

fingerprint() { place && cat "$root"/packaging/*.lock "$root/pyproject.toml" | cksum; }

# An explicit $PYTHON counts even if there is an environment with another one.
is_wanted_python() {
    [ -z "${PYTHON-}" ] || { find_python && [ "$base" = "$(readlink -f "$venv/bin/python")" ]; }
}

# --- Python

# Sets $python and its real path $base. The upper bound is what the locks cover.
find_python() {
    set -- python3 python3.14 python3.13 python3.12 python3.11
    [ -z "${PYTHON-}" ] || set -- "$PYTHON"
    for python; do
        base=$("$python" -I -c 'import os, sys
if not (3, 11) <= sys.version_info[:2] <= (3, 14): sys.exit(1)
print(os.path.realpath(sys.executable))' 2>/dev/null) && return
    done
    fail "Cardcase needs Python 3.11, 3.12, 3.13 or 3.14; none was found as: $*." \
        "Install one, or name it: PYTHON=/path/to/python3.12 packaging/run"
}

# The kernel drops this lock when its last holder dies, so it is never stale;
# and a pip that outlives a killed script still holds it, rightly.
take_lock() {
    exec 9>"$state/lock"
    "$python" -I -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)' 2>/dev/null && return
    say "Another start is setting Cardcase up; waiting for it…"
    "$python" -I -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)' || exit 1
}

# Runs a command silently; if it fails, shows the log's end and gives up.
quietly() {
    "$@" >>"$log" 2>&1 </dev/null && return
    tail -n 15 "$log" >&2
    fail "That did not work (the whole log: $log). Nothing is lost: mend the cause" \
        "(often the network or a full disk) and start again."
}

install_python() {
    lock=requirements
    [ "$level" = run ] || lock=requirements-test
    can_be_updated || make_venv
    rm -f "$state"/done-*
    : >"$state/unfinished"
    say "Installing the Python packages (about a minute the first time)…"
    pip_install --require-hashes --only-binary :all: -r "$root/packaging/$lock.lock"
    pip_install --no-deps --no-build-isolation --editable "$root"
    place >"$state/place"
    fingerprint >"$state/done-run"
    [ "$level" = run ] || fingerprint >"$state/done-test"
    rm "$state/unfinished"
}

pip_install() {
    quietly env PIP_USER=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1 \
        "$venv/bin/python" -I -m pip install --progress-bar off "$@"
}

# After new locks, pip only has to install the difference. An install that was
# interrupted may have left half a package, which pip would take for a whole one.
can_be_updated() {
    [ -x "$venv/bin/python" ] && [ ! -e "$state/unfinished" ] && is_wanted_python &&
        { [ ! -e "$state/place" ] || [ "$(cat "$state/place")" = "$(place)" ]; } &&
        "$venv/bin/python" -I -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

make_venv() {
    say "Making a Python environment in .venv…"
    : >"$state/unfinished"
    rm -f "$state"/done-* "$state/place"
    find "$venv/" -mindepth 1 -maxdepth 1 ! -name .setup -exec rm -rf {} + 2>>"$log" ||
        fail "$venv cannot be replaced, perhaps because another user started Cardcase here" \
            "(details: $log). Remove the folder and start again."
    if has_ensurepip; then
        quietly "$python" -P -m venv "$venv"
    else
        quietly "$python" -P -m venv --without-pip "$venv"
        add_pip
    fi
}

# Debian splits ensurepip from Python.
has_ensurepip() { "$python" -I -c 'import ensurepip' 2>/dev/null; }

# Puts pip into the environment without ensurepip and without root.
add_pip() {
    if "$python" -P -m pip --python "$venv/bin/python" --version >>"$log" 2>&1; then
        quietly "$python" -P -m pip --python "$venv/bin/python" install pip
    elif "$python" -P -m virtualenv --version >>"$log" 2>&1; then
        quietly "$python" -P -m virtualenv "$venv"
    else
        set -- /usr/share/python-wheels/pip-*.whl
        [ -e "$1" ] || { fetch_pip && set -- "$state"/pip/usr/share/python-wheels/pip-*.whl; }
        [ -e "$1" ] || fail "This Python has no pip, and none could be fetched (details: $log)." \
            "On Debian or Ubuntu: sudo apt install ${base##*/}-venv"
        quietly "$venv/bin/python" -I "$1/pip" install --no-index "$1"
        rm -rf "$state/pip"
    fi
}

# The archive's own pip, unpacked instead of installed. The lists of a fresh
# machine are empty, so a private copy of them may be needed.
fetch_pip() {
    command -v apt-get >/dev/null || return
    rm -rf "$state/pip"
    mkdir -p "$state/pip/lists/partial" "$state/pip/cache/archives/partial"
    (
        cd "$state/pip" || exit
        set -- -o Dir::State::Lists="$PWD/lists" -o Dir::Cache="$PWD/cache" -o APT::Sandbox::User=
        apt-get download python3-pip-whl ||
            { apt-get "$@" update && apt-get "$@" download python3-pip-whl; } &&
            dpkg-deb -x python3-pip-whl_*.deb .
    ) >>"$log" 2>&1 </dev/null
}

# --- System packages. Never a reason to stop: most work without them.

install_system() {
    is_system_current && return
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_debian_packages
    else
        name_other_packages
    fi
    # Tried or told is enough for this user; root may achieve more.
    printf '%s\n' "$(id -u) $system" >"$state/system-$level"
}

install_debian_packages() {
    # shellcheck disable=SC2086 # lists of names
    missing=$(debian_missing $system)
    # With it, Python's own way to a new environment works.
    venv_package=
    case $base in /usr/bin/*) has_ensurepip || venv_package=${base##*/}-venv ;; esac
    [ -n "$missing$venv_package" ] || return 0
    as_root=
    if [ "$(id -u)" = 0 ] || { as_root="sudo -n" && $as_root true 2>/dev/null; }; then
        say "Installing system packages with apt (the first time only)…"
        # shellcheck disable=SC2086
        apt_install $missing $venv_package
        # shellcheck disable=SC2086
        missing=$(debian_missing $system)
    fi
    case $missing in
        '') return ;;
        lib*) why="Without these system packages Cardcase's window may not open" ;;
        *) why="Cardcase works better with these system packages" ;;
    esac
    say "$why: sudo apt install --no-install-recommends $missing"
}

# Prints which of the named packages neither are installed nor provided by one.
debian_missing() {
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        sed -n 's/^installed //p' | tr ',\n' '  ') "
    for name; do
        case $installed in *" $name "*) ;; *) printf '%s ' "$name" ;; esac
    done | sed 's/ $//'
}

apt_install() {
    apt_get install "$@" && return
    apt_get update || : # another repository's fault need not be ours
    apt_get install "$@" && return
    # One unknown name spoils the whole call: leave out what apt cannot install.
    for name; do
        shift
        ! apt_get --simulate install "$name" || set -- "$@" "$name"
    done
    [ $# = 0 ] || apt_get install "$@" || :
}

apt_get() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy --no-install-recommends \
        -o DPkg::Lock::Timeout=60 -o Acquire::Retries=1 -o Acquire::http::Timeout=15 \
        "$@" >>"$log" 2>&1 </dev/null 9>&-
}

name_other_packages() {
    for_tests=
    [ "$level" = run ] || for_tests=yes
    if command -v tesseract >/dev/null && [ -z "$for_tests" ]; then
        return
    elif command -v dnf >/dev/null; then
        set -- sudo dnf install tesseract tesseract-langpack-pol tesseract-langpack-deu \
            libxkbcommon-x11 mesa-libEGL mesa-libGL rsms-inter-fonts xcb-util-cursor \
            xcb-util-keysyms xcb-util-wm ${for_tests:+xorg-x11-server-Xvfb openbox xdotool}
    elif command -v pacman >/dev/null; then
        set -- sudo pacman -S --needed tesseract tesseract-data-eng tesseract-data-pol \
            tesseract-data-deu inter-font libglvnd libxkbcommon-x11 xcb-util-cursor \
            xcb-util-keysyms xcb-util-wm ${for_tests:+xorg-server-xvfb openbox xdotool}
    elif command -v brew >/dev/null; then
        set -- brew install tesseract tesseract-lang font-inter
    else
        set -- "(Tesseract with Polish, German and English; the Inter font)"
    fi
    say "Cardcase works better with these system packages: $*"
}

# --- Translations

# Qt reads .qm; the repository has the .ts they are made from.
compile_translations() {
    for ts in "$root"/resources/i18n/*.ts; do
        qm=${ts%.ts}.qm
        [ -e "$ts" ] || continue
        [ ! -e "$qm" ] || [ -n "$(find "$ts" -newer "$qm")" ] || continue
        set -- "$venv"/lib/python3*/site-packages/PySide6/lrelease
        # Under another name first: a second start must not read half a file.
        if problem=$("$1" -silent "$ts" -qm "$qm.$$" 2>&1); then
            mv -f "$qm.$$" "$qm"
        else
            rm -f "$qm.$$"
            say "The translation ${ts##*/} could not be compiled: $problem"
        fi
    done
}

# --- A display of its own for tests and screenshots

display_pids=

# own_display FOLDER: sets DISPLAY to a new Xvfb with a window manager; their
# logs go to FOLDER, their ids to $display_pids for end_display.
own_display() {
    unset WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
    if ! command -v Xvfb >/dev/null; then
        say "Xvfb is not installed: using Qt's offscreen platform, which has no window manager."
        unset DISPLAY
        export QT_QPA_PLATFORM=offscreen
        return
    fi
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -dpi 96 -nolisten tcp -noreset \
        3>"$1/display" >"$1/xvfb.log" 2>&1 </dev/null &
    display_pids="$! $display_pids"
    wait_for "$1/display" || fail "Xvfb did not start: $(tail -n 3 "$1/xvfb.log")"
    DISPLAY=:$(cat "$1/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
    if command -v openbox >/dev/null; then
        openbox --sm-disable --startup "sh -c 'echo up >$1/openbox'" >"$1/openbox.log" 2>&1 </dev/null &
        display_pids="$! $display_pids"
        wait_for "$1/openbox" || say "openbox did not start: windows have no manager."
    fi
}

end_display() {
    for pid in $display_pids; do
        kill "$pid" 2>/dev/null || :
        wait "$pid" 2>/dev/null || :
    done
}

# Waits, at most ten seconds, until a file has something in it.
wait_for() {
    tries=100
    until [ -s "$1" ]; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.1
    done
}
