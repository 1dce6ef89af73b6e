#!/bin/sh
# After the program is gone, and not replaced by another version: dpkg says "remove", rpm counts
# what is left of it.
case "$1" in
remove | 0)
    echo "Sales, products and settings are kept: ~/.local/share/pos-app of each user of the till."
    ;;
esac
exit 0
