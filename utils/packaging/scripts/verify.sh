#!/bin/sh
# Checks every file of this package against its lists, the exhibits against the log, the signature and the time stamps.
# It only reads.
# Run it in a terminal, in the folder of the package:  sh verify/verify.sh
unset CDPATH
cd "$(dirname "$0")/.." || exit 2
export LC_ALL=C
failed=0
skipped=

if command -v sha256sum >/dev/null && command -v sha512sum >/dev/null; then
  sha256=sha256sum; sha512=sha512sum
elif command -v shasum >/dev/null; then
  sha256='shasum -a 256'; sha512='shasum -a 512'
else
  echo 'This needs sha256sum and sha512sum, or shasum.'; exit 2
fi

# Says what is wrong, each line with the second argument behind it, where there is anything. What a terminal would obey is not printed.
wrong() {
  [ -z "$1" ] && return
  failed=1
  printf '%s\n' "$1" | tr -c '\n -~' '?' | sed "s/\$/$2/"
}

for file in bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt custody.jsonl; do
  [ -f $file ] || wrong $file ': MISSING'
done
# A link may lead out of the package, and what is neither file nor folder may never end.
wrong "$(find . ! -type f ! -type d | cut -c 3-)" ': a link, or something else that is no plain file'
if [ "$failed" -ne 0 ]; then echo 'NOT OK: nothing more was read.'; exit 1; fi

# A list has one line for each file: sum, two spaces, path. It is read only if every line is of that form.
name='[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*'
check() {
  good=$(grep -Ec "^[0-9a-f]{$3}  $4\$" "$1")
  if [ "${good:-0}" -eq 0 ] || [ "$good" -ne "$(wc -l <"$1")" ]; then wrong "$1" ': NOT a list as it should be'; return; fi
  if results=$($2 -c "$1" 2>&1); then
    echo "$1: $good files OK"
  else
    wrong "$1" ': NOT every file is OK'
    wrong "$(printf '%s\n' "$results" | grep -v ': OK$')"
  fi
}
check manifest-sha256.txt "$sha256" 64 "data(/$name)+"
check manifest-sha512.txt "$sha512" 128 "data(/$name)+"
check tagmanifest-sha256.txt "$sha256" 64 "$name(/$name)*"

# Every file stands in one line of the lists. The path stands behind the 64 digits of the sum and two spaces. (macOS makes
# .DS_Store files by itself.) Only the list of lists and its seals stand in no list.
listed() { cat manifest-sha256.txt tagmanifest-sha256.txt | cut -c 67-; }
seal=seals/device-signature
signature=$seal/tagmanifest-sha256.txt.sig
found() { find . -type f ! -name .DS_Store | cut -c 3- | grep -Fxv -e tagmanifest-sha256.txt -e $seal/public.pem -e $signature; }
# A name with a line break would be read as two names.
wrong "$(find . -name '*
*' -exec echo 'a name with a line break' \;)" ': not in the list'
wrong "$({ listed; listed; found; } | sort | uniq -u)" ': not in the list'
wrong "$(found | tr A-Z a-z | sort | uniq -d)" ': a name that Windows and macOS take for another one'
wrong "$(listed | sort | uniq -d)" ': twice in the list'
wrong "$(cut -c 67- tagmanifest-sha256.txt | grep '^data/')" ': in the wrong list'
wrong "$({ cut -c 67- manifest-sha256.txt; cut -c 131- manifest-sha512.txt; } | sort | uniq -u)" ': in one list only'

wrong "$(listed | grep '^seals/rfc3161/' | grep -Ev '^seals/rfc3161/[a-z0-9][a-z0-9-]*-[1-9][0-9]*/(chain.pem|request.tsq|response.tsr)$')" \
  ': no part of a time stamp'

# The declaration of the bag (BagIt 1.0, RFC 8493), and the sum of bytes and files that it tells.
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | cmp -s - bagit.txt ||
  wrong bagit.txt ': NOT the declaration of a bag'
bytes=$(find data -type f ! -name .DS_Store -exec cat {} + | wc -c)
grep -qx "Payload-Oxum: $(($bytes)).$(grep -c '' manifest-sha256.txt)" bag-info.txt ||
  wrong bag-info.txt ': NOT the number of bytes and files that are there'

# Every exhibit: one entry of the log seals its record by its SHA-256, and that record every other file of it. What is in the
# list and sealed stands here twice.
sealing() {
  grep -E "\"event\":\"(captured|imported)\",\"evidence\":\"$1\"" custody.jsonl |
    sed 's/.*"event":"\([a-z]*\)".*"sha256":"\([0-9a-f]*\)".*/\1 \2/'
}
sealed() {
  for record in data/evidence/*/capture.json data/imports/*/import.json; do
    [ -f "$record" ] || continue
    folder=${record%/*}
    label=${folder##*/}
    sum=$($sha256 <"$record" | cut -c 1-64)
    if [ "${record##*/}" = capture.json ]; then event=captured; else event=imported; fi
    [ "$(sealing "$label")" = "$event $sum" ] && grep -qF "\"evidence\":\"$label\"" "$record" || continue
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
  records=$(awk -F '"' '$2 == "evidence" { label = $4 } $2 == "name" { event = $4 == "import.json" ? "imported" : "captured" }
    $2 == "sha256" { print label "." event " " $4 }' $list)
  printf '%s\n' "$records" | while IFS=. read -r label record; do
    [ -z "$label" ] || [ "$(sealing "$label")" = "$record" ] || echo 'another record'
  done | grep -q . && return
  grep -q "\"event\":\"redacted\".*\"sha256\":\"$sum\".$" custody.jsonl && echo "$sum  $list"
  awk -F '"' '$2 == "evidence" { label = $4 } $2 == "name" && $4 { folder = $4 == "import.json" ? "imports" : "evidence" }
    $2 == "file" { name = $4 } $2 == "copy" && $4 != "" { print $4 "  data/" folder "/" label "/" name }' $list
}
if [ -f data/redactions.json ]; then vouched=redacted; else vouched=sealed; fi
wrong "$({ grep -E '^.{66}data/((evidence|imports)/|redactions.json$)' manifest-sha256.txt; $vouched; } |
  sort | uniq -u | cut -c 67- | sort -u)" ': not what was sealed when it was taken'

# The log. Every line is written in one way only.
sum='"[0-9a-f]{64}"'
events='captured|imported|viewed|linked|unlinked|annotated|redacted|stamped|exported|verified|deleted|key_made|restored'
whole="\"at\":\"[0-9-]{10}T[0-9:]{8}([.][0-9]{3})?Z\",\"case\":(null|\"C[0-9]{4,}\"),\"event\":\"($events)\""
whole="$whole,\"evidence\":(null|\"E[0-9]{4,}\"),\"hash\":$sum,\"prev\":$sum,(\"salt\":\"[0-9a-f]+\",)?\"seq\":[0-9]+"
form="^[{]($whole,\"sha256\":(null|$sum)|(\"content\":$sum,)?\"hash\":$sum,(\"prev\":$sum,)?\"seq\":[0-9]+)[}]\$"
# Each entry has the next number and names the hash of the one before. Its own is over both and the hash of what it
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
if [ "$(grep -aEc "$form" custody.jsonl)" -ne "$(wc -l <custody.jsonl)" ] || [ -n "$entry" ]; then
  wrong custody.jsonl ': NOT a log as it should be'
elif [ -n "$broken" ]; then
  wrong custody.jsonl ": the chain does NOT hold at entry$broken"
else
  echo "custody.jsonl: $count entries OK"
fi
exports=$(grep '"event":"exported"' custody.jsonl)
case $exports in
  *"\"sha256\":\"$($sha256 <manifest-sha256.txt | cut -c 1-64)\""*) ;;
  *'"sha256":"'* | '') wrong manifest-sha256.txt ': NOT the list whose export custody.jsonl tells of' ;;
esac
back=$(awk -F '"' '$2 == "at" { day = substr($4, 1, 10); if (day < last) { print day ", after one of " last; exit } last = day }' custody.jsonl)
if [ -n "$back" ]; then echo "custody.jsonl has an entry dated $back: the clock of the device was moved, or a capture was sealed later"; fi

# The signature over the list of lists, by ECDSA on P-256 (whose public keys begin with these letters). The key's own SHA-256
# is the one that custody.jsonl names. Both files must be written as OpenSSL writes them, with nothing behind (the second
# byte of the signature is how many follow).
keys=$(grep '"event":"key_made"' custody.jsonl)
is_signed() {
  named=$(printf '%s\n' "$keys" | tail -n 1 | sed 's/.*"sha256":"\([0-9a-f]*\)".*/\1/')
  [ "$key" = "$named" ] &&
    grep -q '^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE' $seal/public.pem &&
    openssl pkey -pubin -in $seal/public.pem | cmp -s - $seal/public.pem &&
    [ "$(wc -c <$signature)" -eq "$(($(od -An -tu1 -j1 -N1 $signature) + 2))" ] &&
    openssl dgst -sha256 -verify $seal/public.pem -signature $signature tagmanifest-sha256.txt
}
if [ ! -e $seal ] && [ -z "$keys" ]; then
  wrong $seal ': NOT SIGNED (as packages of earlier versions were): anyone may have written all of this'
  key=none
elif command -v openssl >/dev/null; then
  key=$(openssl pkey -pubin -in $seal/public.pem -outform DER 2>/dev/null | $sha256 | cut -c 1-64)
  if is_signed >/dev/null 2>&1; then
    echo "$seal: the signature is good"
  else
    wrong $seal ': the signature is NOT good'
  fi
else
  skipped="$skipped $seal"
  key='not counted, as openssl is not here'
fi
many=$(printf '%s\n' "$keys" | grep -c .)
if [ "$many" -gt 1 ]; then
  echo "custody.jsonl names $many keys, one after the other; the last one signed. Ask why: it may have been moved by a backup ('restored'), or another may have gone on with the log."
fi

# Time stamps (RFC 3161), each over the hash of one entry of the log, and so over all before it. The query is ours to the byte
# but for its nonce: version 1, SHA-256, that hash, a nonce, and that certificates are wanted.
query='30[0-9a-f]{2}0201013031300d060960864801650304020105000420'
is_query() { od -An -v -tx1 "$1" | tr -d ' \n' | grep -Eq "^$query${hash}02(0[1-9]([0-9a-f]{2})+)0101ff\$"; }
token() { openssl ts -reply -in "$1/response.tsr" -token_out; }
# The reply ends where it says, and is signed over a hash that still holds.
is_reply() {
  length=$(openssl asn1parse -inform DER -in "$1/response.tsr" | sed -n '1s/.*hl=\([0-9]*\) *l= *\([0-9]*\) .*/\1 + \2/p')
  [ "$(wc -c <"$1/response.tsr")" -eq "$(($length))" ] || return
  ! token "$1" | openssl cms -inform DER -cmsout -print | sed -n '/signerInfos:/,$p' | grep -Eqi 'algorithm: .*(sha1|md5)'
}
# chain.pem begins with the certificate for naming times. Each next one has the name of who issued the one before, up to one
# that issued itself or whose issuer did not come with the reply; all others did.
is_chain() {
  openssl crl2pkcs7 -nocrl -certfile "$1/chain.pem" | openssl pkcs7 -print_certs | grep -Ev '^(subject|issuer|$)' | cmp -s - "$1/chain.pem" &&
    [ -z "$(token "$1" | openssl pkcs7 -inform DER -print_certs | grep -Fxv -f - "$1/chain.pem")" ] &&
    openssl x509 -in "$1/chain.pem" -noout -text | grep -q 'Time Stamping' &&
    {
      openssl crl2pkcs7 -nocrl -certfile "$1/chain.pem" | openssl pkcs7 -print_certs -noout
      token "$1" | openssl pkcs7 -inform DER -print_certs -noout | sed 's/^/came /'
    } | awk '
      { who = $0; sub(/^[^=]*= */, "", who) }
      /^subject/ { if (issuer != "" && (who != issuer || issuer == name)) exit 1; name = who }
      /^issuer/ { issuer = who }
      /^came subject/ { if (who == issuer && issuer != name) exit 1 }'
}
last() { awk '/BEGIN/ { pem = "" } { pem = pem $0 "\n" } END { printf "%s", pem }' "$1/chain.pem"; }
# The reply must answer the query, signed by a certificate that leads to the last one and, like those between, was valid at the time it
# names. (The openssl of macOS knows neither -attime nor -auth_level, which refuses SHA-1, nor -partial_chain.)
stamp_holds() {
  is_query "$1/request.tsq" && is_reply "$1" && is_chain "$1" || return
  if openssl ts -help 2>&1 | grep -q -e -attime; then at="-attime $moment -partial_chain -auth_level 1"; else at=; fi
  last "$1" | openssl ts -verify -queryfile "$1/request.tsq" -in "$1/response.tsr" -untrusted "$1/chain.pem" -CAfile /dev/stdin $at
}
for folder in seals/rfc3161/*; do
  [ -e "$folder" ] || continue
  if ! command -v openssl >/dev/null; then skipped="$skipped $folder"; continue; fi
  number=$(expr "$folder" : 'seals/rfc3161/[a-z0-9][a-z0-9-]*-\([1-9][0-9]*\)$')
  hash=$(sed -n "${number:-0}s/.*\"hash\":\"\([0-9a-f]*\)\".*/\1/p" custody.jsonl 2>/dev/null)
  time=$(openssl ts -reply -in "$folder/response.tsr" -text 2>/dev/null | sed -n 's/^Time stamp: //p' | sed 's/\.[0-9]*//')
  moment=$(date -u -d "$time" +%s 2>/dev/null || date -u -j -f '%b %e %T %Y GMT' "$time" +%s 2>/dev/null)
  if [ -n "$number" ] && [ -n "$hash" ] && [ -n "$time" ] && stamp_holds "$folder" >/dev/null 2>&1; then
    echo "$folder: OK, entry $number existed on" $time
    echo "  SHA-256 of the last certificate: $(last "$folder" | openssl x509 -outform DER | $sha256 | cut -c 1-64)"
  else
    wrong "$folder" ": NOT a time stamp over entry ${number:-of its name}"
  fi
done

for place in $skipped; do echo "$place: NOT CHECKED, as openssl is not here"; done
if [ "$failed" -ne 0 ]; then
  echo 'NOT OK: see the files named above.'
elif [ -n "$skipped" ]; then
  failed=2
  echo 'NOT CHECKED to the end: every file is as listed, and none was added. Whether the lists are as signed, openssl would tell.'
else
  echo 'OK: every file is as listed, and none was added.'
fi
echo "SHA-256 of the signing key: $key"
echo "SHA-256 of tagmanifest-sha256.txt: $($sha256 tagmanifest-sha256.txt | cut -c 1-64)"
exit "$failed"
