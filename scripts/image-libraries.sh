#!/usr/bin/env bash
# Copies the C libraries that a Java needs into the root folder of an image for containers, in their places.
#
#   scripts/image-libraries.sh JAVA ROOT      a runtime made by jlink; the folder that becomes /
set -euo pipefail
java=$(readlink -f "$1") root=$2
# The libraries for windows and fonts need more, and are not used.
for file in "$java"/bin/java "$java"/lib/server/libjvm.so "$java"/lib/lib{jli,java,net,nio,zip,verify,management,extnet}.so; do
    [[ -e $file ]] || continue
    ldd "$file" | awk '/=> \//{print $3} $1 ~ /^\// {print $1}'
done | sort -u | grep -v "^$java" | while IFS= read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
done
# SQLite's library, which Java takes out of a jar, is linked against these.
for name in libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libgcc_s.so.1; do
    library=$(ldconfig -p | awk -v name="$name" '$1 == name {print $NF; exit}')
    if [[ -n $library && ! -e $root$library ]]; then
        mkdir -p "$root$(dirname "$library")"
        cp -L "$library" "$root$library"
    fi
done
