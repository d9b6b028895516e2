#!/bin/sh
# Checks every file of this package against its lists, the exhibits against the log, the signature and the time stamps.
# It only reads.
# Run it in a terminal, in the folder of the package:  sh verify/verify.sh
cd "$(dirname "$0")/.." || exit 2
export LC_ALL=C
failed=0

if command -v sha256sum >/dev/null && command -v sha512sum >/dev/null; then
  sha256=sha256sum; sha512=sha512sum
elif command -v shasum >/dev/null; then
  sha256='shasum -a 256'; sha512='shasum -a 512'
else
  echo 'This needs sha256sum and sha512sum, or shasum.'; exit 2
fi

check() {
  results=$($2 -c "$1" 2>&1); status=$?
  good=$(printf '%s\n' "$results" | grep -c ': OK$')
  if [ "$status" -eq 0 ] && [ "$good" -eq "$(grep -c '' "$1")" ]; then
    echo "$1: $good files OK"
  else
    failed=1
    echo "$1: NOT every file is OK"
    printf '%s\n' "$results" | grep -v ': OK$'
  fi
}
check manifest-sha256.txt "$sha256"
check manifest-sha512.txt "$sha512"
check tagmanifest-sha256.txt "$sha256"

# The path stands behind the 64 digits of the sum and two spaces. (macOS makes .DS_Store files by itself.)
# Only the list of lists and its seals stand in no list.
listed() {
  cut -c 67- manifest-sha256.txt | grep '^data/'
  cut -c 67- tagmanifest-sha256.txt | grep -v '^data/'
  printf '%s\n' tagmanifest-sha256.txt seals/device-signature/public.pem \
    seals/device-signature/tagmanifest-sha256.txt.sig
}
# What is listed stands here twice at least; once stands only what was added. A name with a line break would be read as two names.
added=$(find . -name '*
*' -exec echo 'a name with a line break: not in the list' \;
{ listed; listed; find . ! -type d ! -name .DS_Store | cut -c 3-; } | sort | uniq -u | sed 's/$/: not in the list/')
if [ -n "$added" ]; then failed=1; echo "$added"; fi

# Every exhibit: its record stands in the log with its SHA-256, and every other file of it in that record. What is in the
# list and sealed stands here twice.
sealed() {
  for record in data/evidence/*/capture.json data/imports/*/import.json; do
    [ -f "$record" ] || continue
    folder=${record%/*}
    sum=$($sha256 <"$record" | cut -c 1-64)
    grep -F "\"evidence\":\"${folder##*/}\"" custody.jsonl |
      grep -Eq "\"event\":\"(captured|imported)\".*\"sha256\":\"$sum\".$" || continue
    echo "$sum  $record"
    tr ',{' '\n\n' <"$record" | awk -F '"' -v folder="$folder" \
      '$2 == "name" { name = $4 } $2 == "sha256" { print $4 "  " folder "/" name }'
  done
}
# Of a redacted copy: its list of redactions stands in the log, each sealed record that it names, too, and every file in it.
# With the full package beside it: "sha256sum data/evidence/E0001/capture.json" there gives the "sha256" of the record of
# E0001 here, that record names every original, and "original" here is the same.
redacted() {
  list=data/redactions.json
  sum=$($sha256 <$list | cut -c 1-64)
  records=$(awk -F '"' '$2 == "evidence" { label = $4 } $2 == "sha256" { print label "." $4 }' $list)
  for pair in $records; do
    grep -F "\"evidence\":\"${pair%.*}\"" custody.jsonl |
      grep -Eq "\"event\":\"(captured|imported)\".*\"sha256\":\"${pair#*.}\".$" || return
  done
  grep -q "\"event\":\"redacted\".*\"sha256\":\"$sum\".$" custody.jsonl && echo "$sum  $list"
  awk -F '"' '$2 == "evidence" { label = $4 } $2 == "name" && $4 { folder = $4 == "import.json" ? "imports" : "evidence" }
    $2 == "file" { name = $4 } $2 == "copy" && $4 != "" { print $4 "  data/" folder "/" label "/" name }' $list
}
if [ -f data/redactions.json ]; then vouched=redacted; else vouched=sealed; fi
unsealed=$({ grep -E '^.{66}data/((evidence|imports)/|redactions.json$)' manifest-sha256.txt | sort -u; $vouched | sort -u; } |
  sort | uniq -u | cut -c 67- | sort -u | sed 's/$/: not what was sealed when it was taken/')
if [ -n "$unsealed" ]; then failed=1; echo "$unsealed"; fi

# The log: each entry has the next number and names the hash of the one before. Its own is over both and the hash of what it
# says ("content"); of entries about other cases no more is shown. Those of earlier versions, without "salt", come first if at
# all: their hash is over all other fields, and of other cases it is all that is shown. The export is over the list of the files.
before=0000000000000000000000000000000000000000000000000000000000000000
count=0
broken=
linked=
hash_of() { printf %s "$1" | $sha256 | cut -c 1-64; }
while IFS= read -r entry; do
  count=$((count + 1))
  hash=${entry##*'"hash":"'}
  hash=${hash%%'"'*}
  place="\"prev\":\"$before\","
  case $entry in
    "{\"content\":\""*"\",\"hash\":\"$hash\",$place\"seq\":$count}")
      linked=yes
      found=$(hash_of "${entry%%'"hash":'*}$place\"seq\":$count}") ;;
    "{\"at\":"*"\"hash\":\"$hash\",$place\"salt\":\""*"\",\"seq\":$count,"*)
      linked=yes
      rest=${entry##*"$place"}
      says=${entry%%'"hash":'*}${rest%%'"seq":'*}${rest##*"\"seq\":$count,"}
      found=$(hash_of "{\"content\":\"$(hash_of "$says")\",$place\"seq\":$count}") ;;
    "{\"at\":"*"\"hash\":\"$hash\",$place\"seq\":$count,"*)
      found=$linked$(hash_of "${entry%%'"hash":'*}${entry##*"\"hash\":\"$hash\","}") ;;
    "{\"hash\":\"$hash\",\"seq\":$count}") found=$linked$hash ;;
    *) found= ;;
  esac
  [ "$found" = "$hash" ] || broken="$broken $count"
  before=$hash
done <custody.jsonl
if [ -z "$broken$entry" ]; then
  echo "custody.jsonl: $count entries OK"
else
  failed=1
  echo "custody.jsonl: the chain does NOT hold at entry$broken"
fi
exports=$(grep '"event":"exported"' custody.jsonl)
case $exports in
  *"\"sha256\":\"$($sha256 <manifest-sha256.txt | cut -c 1-64)\""*) ;;
  *'"sha256":"'* | '') failed=1; echo 'manifest-sha256.txt: NOT the list whose export custody.jsonl tells of' ;;
esac

# The signature over the list of lists. The key's own SHA-256 is the one that custody.jsonl names. Both files must be
# written as OpenSSL writes them, with nothing behind (the second byte of the signature is how many follow).
seal=seals/device-signature
signature=$seal/tagmanifest-sha256.txt.sig
keys=$(grep '"event":"key_made"' custody.jsonl)
is_signed() {
  named=$(printf '%s\n' "$keys" | tail -n 1 | sed 's/.*"sha256":"\([0-9a-f]*\)".*/\1/')
  [ "$key" = "$named" ] &&
    openssl pkey -pubin -in $seal/public.pem | cmp -s - $seal/public.pem &&
    [ "$(wc -c <$signature)" -eq "$(($(od -An -tu1 -j1 -N1 $signature) + 2))" ] &&
    openssl dgst -sha256 -verify $seal/public.pem -signature $signature tagmanifest-sha256.txt
}
if [ ! -e $seal ] && [ -z "$keys" ]; then
  failed=1
  key=none
  echo "$seal: NOT SIGNED (as packages of earlier versions were): anyone may have written all of this"
elif command -v openssl >/dev/null; then
  key=$(openssl pkey -pubin -in $seal/public.pem -outform DER 2>/dev/null | $sha256 | cut -c 1-64)
  if is_signed >/dev/null 2>&1; then
    echo "$seal: the signature is good"
  else
    failed=1
    echo "$seal: the signature is NOT good"
  fi
else
  key='not counted, as openssl is not here'
  echo "$seal: not checked, as openssl is not here"
fi
many=$(printf '%s\n' "$keys" | grep -c .)
if [ "$many" -gt 1 ]; then echo "custody.jsonl names $many keys, one after the other; the last one signed"; fi

# Time stamps (RFC 3161), each over the hash of one entry of the log, and so over all before it. The certificates must have
# been valid at the time it names. (The openssl of macOS knows neither -attime nor -partial_chain.) Every line of chain.pem must
# be one of the certificates that came with the reply.
stamp_holds() {
  came=$(openssl ts -reply -in "$1/response.tsr" -token_out | openssl pkcs7 -inform DER -print_certs)
  [ -z "$(printf '%s\n' "$came" | grep -Fxv -f - "$1/chain.pem")" ] || return 1
  for over in "-digest $hash" "-queryfile $1/request.tsq"; do
    openssl ts -verify $over -in "$1/response.tsr" -CAfile "$1/chain.pem" -attime "$moment" -partial_chain ||
      openssl ts -verify $over -in "$1/response.tsr" -CAfile "$1/chain.pem" || return 1
  done
}
for folder in seals/rfc3161/*; do
  [ -e "$folder" ] || continue
  if ! command -v openssl >/dev/null; then echo "$folder: not checked, as openssl is not here"; continue; fi
  number=$(expr "$folder" : 'seals/rfc3161/[a-z0-9-]*-\([1-9][0-9]*\)$')
  hash=$(sed -n "${number:-0}s/.*\"hash\":\"\([0-9a-f]*\)\".*/\1/p" custody.jsonl 2>/dev/null)
  time=$(openssl ts -reply -in "$folder/response.tsr" -text 2>/dev/null | sed -n 's/^Time stamp: //p' | sed 's/\.[0-9]*//')
  moment=$(date -u -d "$time" +%s 2>/dev/null || date -u -j -f '%b %e %T %Y GMT' "$time" +%s 2>/dev/null)
  if [ -n "$number" ] && [ -n "$hash" ] && [ -n "$time" ] && stamp_holds "$folder" >/dev/null 2>&1; then
    root=$(awk '/BEGIN/ { last = "" } { last = last $0 "\n" } END { printf "%s", last }' "$folder/chain.pem" |
      openssl x509 -outform DER | $sha256 | cut -c 1-64)
    echo "$folder: OK, entry $number existed on" $time
    echo "  SHA-256 of the last certificate: $root"
  else
    failed=1
    echo "$folder: NOT a time stamp over entry ${number:-of its name}"
  fi
done

if [ "$failed" -eq 0 ]; then
  echo 'OK: every file is as listed, and none was added.'
else
  echo 'NOT OK: see the files named above.'
fi
echo "SHA-256 of the signing key: $key"
echo "SHA-256 of tagmanifest-sha256.txt: $($sha256 tagmanifest-sha256.txt | cut -c 1-64)"
exit "$failed"
