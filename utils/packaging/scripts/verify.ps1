# Checks every file of this package against its lists, the exhibits against the log, the signature and the time stamps.
# It only reads.
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
$payload = @($script:listed.Keys)
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

function Get-Sha256($bytes) {
  return [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($bytes)).Replace('-', '').ToLower()
}
function Get-FileSha256($path) { return (Get-FileHash -LiteralPath (Join-Path $root $path) -Algorithm SHA256).Hash.ToLower() }

# The log: each entry has the next number and names the hash of the one before. Its own is over both and the hash of what it
# says ("content"); of entries about other cases no more is shown. Those of earlier versions, without "salt", come first if at
# all: their hash is over all other fields, and of other cases it is all that is shown. The export is over the list of the files.
function Get-TextSha256($text) { return Get-Sha256 ([Text.Encoding]::UTF8.GetBytes($text)) }
$log = @([IO.File]::ReadAllText((Join-Path $root 'custody.jsonl')) -split "`n" | Where-Object { $_ -ne '' })
$hashes = @('0' * 64)
$sealed = @{}
$broken = ''
$linked = $false
foreach ($line in $log) {
  $seq = $hashes.Count
  $hash = ''
  $found = $null
  if ($line -cmatch '"hash":"([0-9a-f]{64})"') { $hash = $Matches[1] }
  $own = '"hash":"' + $hash + '",'
  $place = '"prev":"' + $hashes[-1] + '",'
  $number = '"seq":' + $seq
  if ($line -cmatch '^\{"content":"[0-9a-f]{64}",' -and $line.EndsWith($own + $place + $number + '}')) {
    $linked = $true
    $found = Get-TextSha256 $line.Replace($own, '')
  } elseif ($line.StartsWith('{"at":') -and $line -cmatch '"salt":"[0-9a-f]+",' -and $line.Contains($own + $place + $Matches[0] + $number + ',')) {
    $linked = $true
    $says = $line.Replace($own + $place, '').Replace($number + ',', '')
    $found = Get-TextSha256 ('{"content":"' + (Get-TextSha256 $says) + '",' + $place + $number + '}')
  } elseif (-not $linked -and $line.StartsWith('{"at":') -and $line.Contains($own + $place + $number + ',')) {
    $found = Get-TextSha256 $line.Replace($own, '')
  } elseif (-not $linked -and $line -ceq ('{' + $own + $number + '}')) {
    $found = $hash
  }
  if ($found -ne $hash) { $broken += " $seq" }
  if ($line -cmatch '"event":"(captured|imported)","evidence":"(E\d+)".*"sha256":"([0-9a-f]{64})"') { $sealed[$Matches[2]] = $Matches[3] }
  $hashes += $hash
}
if ($broken) { Say-Problem "custody.jsonl: the chain does NOT hold at entry$broken" } else { Write-Output "custody.jsonl: $($log.Count) entries OK" }
$exports = @($log -cmatch '"event":"exported"')
$sums = @($exports -cmatch '"sha256":"')
if (($exports.Count -eq 0) -or (($sums.Count -gt 0) -and -not ($sums -cmatch (Get-FileSha256 'manifest-sha256.txt')))) {
  Say-Problem 'manifest-sha256.txt: NOT the list whose export custody.jsonl tells of'
}

# Every exhibit: its record stands in the log with its SHA-256, and every other file of it in that record.
$vouched = @{}
$list = 'data/redactions.json'
$whole = $payload
# Of a redacted copy: its list of redactions stands in the log, each sealed record that it names, too, and every file in it.
if ($payload -ccontains $list) {
  $whole = @()
  $sum = '"sha256":"' + (Get-FileSha256 $list) + '"'
  $entered = @(@($log -cmatch '"event":"redacted"') -cmatch $sum).Count -gt 0
  $redactions = [IO.File]::ReadAllText((Join-Path $root $list), [Text.Encoding]::UTF8) | ConvertFrom-Json
  foreach ($exhibit in $redactions.exhibits) {
    $entered = $entered -and ($sealed[$exhibit.evidence] -ceq $exhibit.record.sha256)
    $kind = if ($exhibit.record.name -eq 'import.json') { 'imports' } else { 'evidence' }
    foreach ($part in $exhibit.parts) {
      if (-not $part.file) { continue }
      $file = "data/$kind/$($exhibit.evidence)/$($part.file)"
      if (-not (Test-Path -LiteralPath (Join-Path $root $file))) { Say-Problem "$($file): MISSING" }
      elseif ((Get-FileSha256 $file) -eq $part.copy) { $vouched[$file] = $true }
    }
  }
  if (-not $entered) { Say-Problem "$($list): not what was sealed when it was taken" }
}
foreach ($path in $whole -cmatch '^data/(evidence/E\d+/capture|imports/E\d+/import)\.json$') {
  $folder = $path.Substring(0, $path.LastIndexOf('/'))
  if ($sealed[$folder.Split('/')[-1]] -ne (Get-FileSha256 $path)) { continue }
  $vouched[$path] = $true
  $record = [IO.File]::ReadAllText((Join-Path $root $path), [Text.Encoding]::UTF8) | ConvertFrom-Json
  foreach ($part in $record.parts) {
    $file = "$folder/$($part.name)"
    if (-not (Test-Path -LiteralPath (Join-Path $root $file))) { Say-Problem "$($file): MISSING" }
    elseif ((Get-FileSha256 $file) -eq $part.sha256) { $vouched[$file] = $true }
  }
}
foreach ($path in $payload -cmatch '^data/(evidence|imports)/[^/]+/') {
  if (-not $vouched[$path]) { Say-Problem "$($path): not what was sealed when it was taken" }
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
  $made = @($log -cmatch '"event":"key_made"')
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
} elseif (-not (Test-Path -LiteralPath $seal) -and -not ($log -cmatch '"event":"key_made"')) {
  Say-Problem 'seals/device-signature: NOT SIGNED (as packages of earlier versions were): anyone may have written all of this'
} else {
  Say-Problem 'seals/device-signature: the signature is NOT good'
}

$keys = @($log -cmatch '"event":"key_made"').Count
if ($keys -gt 1) { Write-Output "custody.jsonl names $keys keys, one after the other; the last one signed" }

# Time stamps (RFC 3161), each over the hash of one entry of the log, and so over all before it. DER is read as far as this
# needs: Read-Der gives what lies in the value that begins at a place, as (first byte of the value, first of its content, end).
function Read-Der($bytes, $at) {
  $parts = @($at, ($at + 2), 0)
  $length = [int]$bytes[$at + 1]
  if ($length -gt 127) {
    $parts[1] += $length - 128
    $digits = $bytes[($at + 2)..($parts[1] - 1)]
    $length = 0
    foreach ($digit in $digits) { $length = $length * 256 + $digit }
  }
  $parts[2] = $parts[1] + $length
  return $parts
}
function Read-Children($bytes, $at) {
  $outer = Read-Der $bytes $at
  $next = $outer[1]
  while ($next -lt $outer[2]) {
    $part = Read-Der $bytes $next
    , $part
    $next = $part[2]
  }
}
function Get-Number($bytes, $part) { return [BitConverter]::ToString($bytes[$part[1]..($part[2] - 1)]).TrimStart('0', '-') }

function Test-Stamp($folder, $hash) {
  $reply = [IO.File]::ReadAllBytes((Join-Path $folder 'response.tsr'))
  $query = [IO.File]::ReadAllBytes((Join-Path $folder 'request.tsq'))
  $status, $token = @(Read-Children $reply 0)
  if ($reply[(Read-Der $reply $status[1])[1]] -gt 1) { throw 'the authority refused' }
  Add-Type -AssemblyName System.Security
  $cms = New-Object Security.Cryptography.Pkcs.SignedCms
  $cms.Decode([byte[]]$reply[$token[0]..($token[2] - 1)])
  if ($cms.ContentInfo.ContentType.Value -ne '1.2.840.113549.1.9.16.1.4') { throw 'not a time' }
  $cms.CheckSignature($true)
  $fact = $cms.ContentInfo.Content
  $asked = @(Read-Children $query 0)
  $told = @(Read-Children $fact 0)
  # version, policy, imprint (algorithm, hash), serial number, time; and of the query: version, imprint, nonce.
  foreach ($pair in @(@($fact, $told[2]), @($query, $asked[1]))) {
    $imprint = @(Read-Children $pair[0] $pair[1][0])[1]
    if ([BitConverter]::ToString($pair[0][$imprint[1]..($imprint[2] - 1)]).Replace('-', '') -ne $hash) { throw 'over something else' }
  }
  $nonce = @($asked | Where-Object { $query[$_[0]] -eq 2 })[1]
  $answered = @($told | Where-Object { $fact[$_[0]] -eq 2 })[2]
  if ((Get-Number $query $nonce) -ne (Get-Number $fact $answered)) { throw 'the answer to another query' }
  $digits = [Text.Encoding]::ASCII.GetString($fact[$told[4][1]..($told[4][2] - 1)]).Substring(0, 14)
  $style = [Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
  $time = [DateTime]::ParseExact($digits, 'yyyyMMddHHmmss', [Globalization.CultureInfo]::InvariantCulture, $style)
  $signer = $cms.SignerInfos[0].Certificate
  $purpose = @($signer.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.37' })[0].EnhancedKeyUsages
  if ($purpose.Count -ne 1 -or $purpose[0].Value -ne '1.3.6.1.5.5.7.3.8') { throw 'not a certificate for naming times' }
  $chain = New-Object Security.Cryptography.X509Certificates.X509Chain
  $chain.ChainPolicy.RevocationMode = 'NoCheck'
  $chain.ChainPolicy.VerificationTime = $time.ToLocalTime()
  $chain.ChainPolicy.VerificationFlags = 'AllowUnknownCertificateAuthority'
  $chain.ChainPolicy.ExtraStore.AddRange($cms.Certificates)
  [void]$chain.Build($signer)
  $minor = 'UntrustedRoot', 'PartialChain', 'NoError'
  foreach ($fault in $chain.ChainStatus) { if ($minor -notcontains $fault.Status) { throw $fault.StatusInformation } }
  $pem = [IO.File]::ReadAllText((Join-Path $folder 'chain.pem'))
  $last = [Convert]::FromBase64String((($pem -split '-----BEGIN CERTIFICATE-----')[-1] -split '-----END')[0])
  $known = @($cms.Certificates | Where-Object { (Get-Sha256 $_.RawData) -eq (Get-Sha256 $last) })
  if ($known.Count -eq 0) { throw 'other certificates in chain.pem' }
  return $time.ToString('MMM d HH:mm:ss yyyy', [Globalization.CultureInfo]::InvariantCulture), (Get-Sha256 $last)
}
$stamps = Join-Path $root 'seals/rfc3161'
if (Test-Path -LiteralPath $stamps) {
  foreach ($folder in Get-ChildItem -LiteralPath $stamps) {
    $name = "seals/rfc3161/$($folder.Name)"
    try {
      if ($folder.Name -cnotmatch '^[a-z0-9-]+-([1-9]\d*)$') { throw 'no entry' }
      $seq = [int]$Matches[1]
      if ($seq -ge $hashes.Count) { throw 'no such entry' }
      $time, $last = Test-Stamp $folder.FullName $hashes[$seq]
      Write-Output "$($name): OK, entry $seq existed on $time GMT"
      Write-Output "  SHA-256 of the last certificate: $last"
    } catch {
      Say-Problem "$($name): NOT a time stamp over the entry of its name ($_)"
    }
  }
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
