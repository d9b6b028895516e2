/** What the scripts say when all is well; the read-me shows it beforehand. The last two are SHA-256 of what they name. */
export function goodOutput(payloadFiles: number, tagFiles: number, key: string, fingerprint: string): string {
  return [
    `manifest-sha256.txt: ${payloadFiles} files OK`,
    `manifest-sha512.txt: ${payloadFiles} files OK`,
    `tagmanifest-sha256.txt: ${tagFiles} files OK`,
    'seals/device-signature: the signature is good',
    'OK: every file is as listed, and none was added.',
    `SHA-256 of the signing key: ${key}`,
    `SHA-256 of tagmanifest-sha256.txt: ${fingerprint}`,
  ].join('\n');
}

/** For any POSIX shell. Lines are counted, because `sha256sum -c` passes over lines that it cannot read. */
export const VERIFY_SH = String.raw`#!/bin/sh
# Checks every file of this package against its lists of SHA-256 and SHA-512, and the signature. It only reads.
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
# Only the list of lists and its seals stand in no list. A name with a line break would be read as two names.
added=$(find . -name '*
*' -exec echo 'a name with a line break: not in the list' \;
find . ! -type d ! -name .DS_Store | cut -c 3- | while IFS= read -r file; do
  case $file in
    tagmanifest-sha256.txt | seals/device-signature/public.pem | seals/device-signature/tagmanifest-sha256.txt.sig) continue ;;
    data/*) list=manifest-sha256.txt ;;
    *) list=tagmanifest-sha256.txt ;;
  esac
  cut -c 67- "$list" | grep -qxF -e "$file" || echo "$file: not in the list"
done)
if [ -n "$added" ]; then failed=1; echo "$added"; fi

# The signature over the list of lists. The key's own SHA-256 is the one that custody.jsonl names. Both files must be
# written as OpenSSL writes them, with nothing behind (the second byte of the signature is how many follow).
seal=seals/device-signature
signature=$seal/tagmanifest-sha256.txt.sig
is_signed() {
  named=$(grep '"event":"key_made"' custody.jsonl | tail -n 1 | sed 's/.*"sha256":"\([0-9a-f]*\)".*/\1/')
  [ "$key" = "$named" ] &&
    openssl pkey -pubin -in $seal/public.pem | cmp -s - $seal/public.pem &&
    [ "$(wc -c <$signature)" -eq "$(($(od -An -tu1 -j1 -N1 $signature) + 2))" ] &&
    openssl dgst -sha256 -verify $seal/public.pem -signature $signature tagmanifest-sha256.txt
}
if command -v openssl >/dev/null; then
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

if [ "$failed" -eq 0 ]; then
  echo 'OK: every file is as listed, and none was added.'
else
  echo 'NOT OK: see the files named above.'
fi
echo "SHA-256 of the signing key: $key"
echo "SHA-256 of tagmanifest-sha256.txt: $($sha256 tagmanifest-sha256.txt | cut -c 1-64)"
exit "$failed"
`;

/** For Windows PowerShell 5.1 and later; plain ASCII, as 5.1 would misread anything else without a byte order mark. */
export const VERIFY_PS1 = String.raw`# Checks every file of this package against its lists of SHA-256 and SHA-512, and the signature. It only reads.
# Run it in PowerShell, in the folder of the package:
#   powershell -ExecutionPolicy Bypass -File verify\verify.ps1
$ErrorActionPreference = 'Stop'
$root = (Get-Item -LiteralPath $PSScriptRoot).Parent.FullName
$script:failed = $false
$script:listed = @{}

function Say-Problem($text) {
  $script:failed = $true
  Write-Output $text
}

function Test-List($list, $algorithm) {
  $good = 0
  $bad = $false
  foreach ($line in Get-Content -LiteralPath (Join-Path $root $list)) {
    if ($line -match '^([0-9a-f]+)  (\S+)$') {
      $sum = $Matches[1]
      $path = $Matches[2]
    } else {
      Say-Problem "$($list): a line cannot be read: $line"
      $bad = $true
      continue
    }
    $script:listed[$path] = $true
    $file = Join-Path $root $path
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {
      Say-Problem "$($path): MISSING"
      $bad = $true
    } elseif ((Get-FileHash -LiteralPath $file -Algorithm $algorithm).Hash -ne $sum) {
      Say-Problem "$($path): FAILED"
      $bad = $true
    } else {
      $good++
    }
  }
  if ($bad) { Write-Output "$($list): NOT every file is OK" } else { Write-Output "$($list): $good files OK" }
}
Test-List 'manifest-sha256.txt' 'SHA256'
Test-List 'manifest-sha512.txt' 'SHA512'
Test-List 'tagmanifest-sha256.txt' 'SHA256'

# Only the list of lists and its seals stand in no list.
foreach ($name in 'tagmanifest-sha256.txt', 'seals/device-signature/public.pem', 'seals/device-signature/tagmanifest-sha256.txt.sig') {
  $script:listed[$name] = $true
}
foreach ($file in Get-ChildItem -LiteralPath $root -Recurse -File -Force) {
  $path = $file.FullName.Substring($root.Length + 1).Replace('\', '/')
  if (-not $script:listed.ContainsKey($path) -and $file.Name -ne '.DS_Store') { Say-Problem "$($path): not in the list" }
}

# The signature over the list of lists, with the key that custody.jsonl names. A public key on P-256 is 91 bytes long
# (RFC 5480), its two coordinates the last 64; Windows takes them behind the word ECS1 and their length.
$seal = Join-Path $root 'seals/device-signature'
$key = ''
try {
  $pem = (Get-Content -LiteralPath (Join-Path $seal 'public.pem')) -notmatch '-----' -join ''
  $spki = [Convert]::FromBase64String($pem)
  $sha256 = [Security.Cryptography.SHA256]::Create()
  $key = [BitConverter]::ToString($sha256.ComputeHash($spki)).Replace('-', '').ToLower()
  $made = @(Get-Content -LiteralPath (Join-Path $root 'custody.jsonl') | Where-Object { $_ -match '"event":"key_made"' })
  $good = ($spki.Length -eq 91) -and ([Convert]::ToBase64String($spki) -eq $pem) -and ($made[-1] -match ('"sha256":"' + $key + '"'))
  # DER: 30 length 02 length number 02 length number; each number 32 bytes without its leading zeros.
  $der = [IO.File]::ReadAllBytes((Join-Path $seal 'tagmanifest-sha256.txt.sig'))
  $good = $good -and ($der.Length -eq $der[1] + 2)
  $raw = New-Object byte[] 64
  $at = 2
  foreach ($end in 32, 64) {
    $length = $der[$at + 1]
    $first = $at + 2
    if ($der[$first] -eq 0) { $first++ }
    $size = $at + 2 + $length - $first
    [Array]::Copy($der, $first, $raw, $end - $size, $size)
    $at = $at + 2 + $length
  }
  [byte[]]$blob = (0x45, 0x43, 0x53, 0x31, 32, 0, 0, 0) + $spki[27..90]
  $cng = [Security.Cryptography.CngKey]::Import($blob, [Security.Cryptography.CngKeyBlobFormat]::EccPublicBlob)
  $ecdsa = New-Object Security.Cryptography.ECDsaCng $cng
  $signed = [IO.File]::ReadAllBytes((Join-Path $root 'tagmanifest-sha256.txt'))
  $good = $good -and $ecdsa.VerifyHash($sha256.ComputeHash($signed), $raw)
} catch {
  $good = $false
}
if ($good) {
  Write-Output 'seals/device-signature: the signature is good'
} else {
  Say-Problem 'seals/device-signature: the signature is NOT good'
}

if ($script:failed) {
  Write-Output 'NOT OK: see the files named above.'
} else {
  Write-Output 'OK: every file is as listed, and none was added.'
}
Write-Output "SHA-256 of the signing key: $key"
$tagManifest = Join-Path $root 'tagmanifest-sha256.txt'
Write-Output "SHA-256 of tagmanifest-sha256.txt: $((Get-FileHash -LiteralPath $tagManifest -Algorithm SHA256).Hash.ToLower())"
if ($script:failed) { exit 1 } else { exit 0 }
`;
