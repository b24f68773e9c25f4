#!/usr/bin/env bash
# Makes what users install, in dateline-app/target/packages: one jar with everything, an archive with a Java of its own, a
# Debian package and an image for containers. Needs a JDK with its jmods (or one that links from itself) and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp -Ppackages -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -pl dateline-app -am package
(cd dateline-app/target/packages && sha256sum dateline* >SHA256SUMS && ls -lh)
