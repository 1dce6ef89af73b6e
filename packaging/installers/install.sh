#!/bin/sh
# Installs the till for this user, over an older one too, or removes it: ./install.sh [--remove]
# What the till knows (sales, products, settings) is in the user's data folder, and stays.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/opt/pos-app
command=$HOME/.local/bin/pos-app

for program in /proc/[0-9]*/exe; do
    case "$(readlink "$program" 2>/dev/null)" in
    "$place"/*)
        echo "The till is open. Close it first, then try again. Nothing was changed." >&2
        exit 1
        ;;
    esac
done

rm -rf "$place"
if [ "${1:-}" = --remove ]; then
    rm -f "$command" "$share/applications/pos-app.desktop" \
        "$share"/icons/hicolor/*/apps/pos-app.png "$share/icons/hicolor/scalable/apps/pos-app.svg"
    echo "The till is removed. Its data is untouched."
    exit 0
fi
mkdir -p "$place" "$(dirname "$command")" "$share/applications" "$share/icons"
cp -R "$here/pos-app/." "$place/"
cp -R "$here/icons/hicolor" "$share/icons/"
ln -sf "$place/pos-app" "$command"
sed "s|^Exec=pos-app|Exec=\"$command\"|" "$here/pos-app.desktop" >"$share/applications/pos-app.desktop"
echo "The till is installed. Start it from the menu, or with $command"
