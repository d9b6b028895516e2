# Checks every file of this package against its lists, the exhibits against the log, the signature and the time stamps.
# It only reads.
# Run it in PowerShell, in the folder of the package:
#   powershell -ExecutionPolicy Bypass -File verify\verify.ps1
$ErrorActionPreference = 'Stop'
$root = (Get-Item -LiteralPath $PSScriptRoot).Parent.FullName
$script:failed = $false

function Say-Problem($text) {
  $script:failed = $true
  # What a terminal would obey is not printed.
  Write-Output ($text -replace '[^ -~]', '?')
}
function Get-Place($path) { return Join-Path $root $path }
function Get-Bytes($path) { return , [IO.File]::ReadAllBytes((Get-Place $path)) }
# With the byte order mark, if there is one: no file of ours begins with it.
function Get-Text($path) { return [Text.Encoding]::UTF8.GetString((Get-Bytes $path)) }
function Get-Sha256($bytes) {
  return [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash([byte[]]$bytes)).Replace('-', '').ToLower()
}
function Get-TextSha256($text) { return Get-Sha256 ([Text.Encoding]::UTF8.GetBytes($text)) }
function Get-FileSha256($path) { return (Get-FileHash -LiteralPath (Get-Place $path) -Algorithm SHA256).Hash.ToLower() }

# A link may lead out of the package.
$found = @{}
$bytes = 0
foreach ($item in Get-ChildItem -LiteralPath $root -Recurse -Force) {
  $path = $item.FullName.Substring($root.Length + 1).Replace('\', '/')
  if ($item.Attributes -band [IO.FileAttributes]::ReparsePoint) {
    Say-Problem "$($path): a link, or something else that is no plain file"
  } elseif (-not $item.PSIsContainer -and $item.Name -ne '.DS_Store') {
    $found[$path] = $true
    if ($path.StartsWith('data/')) { $bytes += $item.Length }
  }
}
if ($script:failed) {
  Write-Output 'NOT OK: nothing more was read.'
  exit 1
}

# A list has one line for each file: sum, two spaces, path. It is read only if every line is of that form.
$name = '[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*'
$script:listed = @{}
function Test-List($list, $algorithm, $digits, $places) {
  if (-not $found.ContainsKey($list)) { Say-Problem "$($list): MISSING"; return }
  $lines = (Get-Text $list) -split "`n"
  $good = 0
  $bad = ($lines.Count -lt 2) -or ($lines[-1] -ne '')
  $here = @{}
  foreach ($line in $lines[0..($lines.Count - 2)]) {
    if ($line -cnotmatch ('^([0-9a-f]{' + $digits + '})  (' + $places + ')$')) { $bad = $true; continue }
    $sum = $Matches[1]
    $path = $Matches[2]
    # The keys of such a table know no upper from lower case, as the disks of Windows and macOS.
    if ($here.ContainsKey($path) -or ($path.StartsWith('data/') -ne $list.StartsWith('manifest'))) { Say-Problem "$($path): twice, or in the wrong list" }
    $here[$path] = $true
    if (-not $found.ContainsKey($path)) { Say-Problem "$($path): MISSING" }
    elseif ((Get-FileHash -LiteralPath (Get-Place $path) -Algorithm $algorithm).Hash -ne $sum) { Say-Problem "$($path): FAILED" }
    else { $good++ }
  }
  if ($bad) { Say-Problem "$($list): NOT a list as it should be" }
  elseif ($good -ne $lines.Count - 1) { Say-Problem "$($list): NOT every file is OK" }
  else { Write-Output "$($list): $good files OK" }
  $script:listed[$list] = $here
}
Test-List 'manifest-sha256.txt' 'SHA256' 64 "data(/$name)+"
Test-List 'manifest-sha512.txt' 'SHA512' 128 "data(/$name)+"
Test-List 'tagmanifest-sha256.txt' 'SHA256' 64 "$name(/$name)*"
foreach ($list in 'manifest-sha256.txt', 'manifest-sha512.txt', 'tagmanifest-sha256.txt') {
  if (-not $script:listed.ContainsKey($list)) { $script:listed[$list] = @{} }
}
$payload = @($script:listed['manifest-sha256.txt'].Keys)

# Only the list of lists and its seals stand in no list.
$seals = 'tagmanifest-sha256.txt', 'seals/device-signature/public.pem', 'seals/device-signature/tagmanifest-sha256.txt.sig'
foreach ($path in $found.Keys) {
  $lists = if ($path.StartsWith('data/')) { 'manifest-sha256.txt', 'manifest-sha512.txt' } else { , 'tagmanifest-sha256.txt' }
  foreach ($list in $lists) {
    if ($seals -notcontains $path -and -not $script:listed[$list].ContainsKey($path)) { Say-Problem "$($path): not in $list" }
  }
}

# The declaration of the bag (BagIt 1.0, RFC 8493), and the sum of bytes and files that it tells.
if (-not $found['bagit.txt'] -or (Get-Text 'bagit.txt') -cne "BagIt-Version: 1.0`nTag-File-Character-Encoding: UTF-8`n") {
  Say-Problem 'bagit.txt: NOT the declaration of a bag'
}
if (-not $found['bag-info.txt'] -or ((Get-Text 'bag-info.txt') -split "`n") -cnotcontains "Payload-Oxum: $bytes.$($payload.Count)") {
  Say-Problem 'bag-info.txt: NOT the number of bytes and files that are there'
}

# The log. Every line is written in one way only. Each entry has the next number and names the hash of the one before. Its own is
# over both and the hash of what it says ("content"); of entries about other cases no more is shown. Those of earlier versions,
# without "salt", come first if at all: their hash is over all other fields, and of other cases it is all that is shown.
# The export is over the list of the files.
$sum = '"[0-9a-f]{64}"'
$events = 'captured|imported|viewed|linked|unlinked|annotated|redacted|stamped|exported|verified|deleted|key_made|restored'
$whole = '"at":"[0-9-]{10}T[0-9:]{8}([.][0-9]{3})?Z","case":(null|"C[0-9]{4,}"),"event":"(' + $events + ')"'
$whole += ',"evidence":(null|"E[0-9]{4,}"),"hash":' + $sum + ',"prev":' + $sum + ',("salt":"[0-9a-f]+",)?"seq":[0-9]+'
$form = '^[{](' + $whole + ',"sha256":(null|' + $sum + ')|("content":' + $sum + ',)?"hash":' + $sum + ',("prev":' + $sum + ',)?"seq":[0-9]+)[}]$'
$text = if ($found['custody.jsonl']) { Get-Text 'custody.jsonl' } else { 'MISSING' }
$log = @($text -split "`n")
$shape = ($log[-1] -eq '')
$log = @($log | Select-Object -First ($log.Count - 1))
$hashes = @('0' * 64)
$sealed = @{}
$broken = ''
$linked = $false
$last = ''
$back = ''
foreach ($line in $log) {
  if ($line -cnotmatch $form) { $shape = $false }
  $seq = $hashes.Count
  $hash = ''
  $made = $null
  if ($line -cmatch '"hash":"([0-9a-f]{64})"') { $hash = $Matches[1] }
  $own = '"hash":"' + $hash + '",'
  $place = '"prev":"' + $hashes[-1] + '",'
  $number = '"seq":' + $seq
  if ($line -cmatch '^[{]"content":' -and $line.EndsWith($own + $place + $number + '}')) {
    $linked = $true
    $made = Get-TextSha256 $line.Replace($own, '')
  } elseif ($line -cmatch '"salt":"[0-9a-f]+",' -and $line.Contains($own + $place + $Matches[0] + $number + ',')) {
    $linked = $true
    $says = $line.Replace($own + $place, '').Replace($number + ',', '')
    $made = Get-TextSha256 ('{"content":"' + (Get-TextSha256 $says) + '",' + $place + $number + '}')
  } elseif (-not $linked -and $line.Contains($own + $place + $number + ',')) {
    $made = Get-TextSha256 $line.Replace($own, '')
  } elseif (-not $linked -and $line -ceq ('{' + $own + $number + '}')) {
    $made = $hash
  }
  if ($made -cne $hash) { $broken += " $seq" }
  if ($line -cmatch '"event":"(captured|imported)","evidence":"(E\d+)".*"sha256":"([0-9a-f]{64})"') {
    # Nothing is sealed twice: where a second entry says so, no record is the right one.
    $sealed[$Matches[2]] = if ($sealed.ContainsKey($Matches[2])) { 'twice' } else { $Matches[1] + ' ' + $Matches[3] }
  }
  if ($line -cmatch '^[{]"at":"([0-9-]{10})') {
    if (-not $back -and [string]::CompareOrdinal($Matches[1], $last) -lt 0) { $back = $Matches[1] + ', after one of ' + $last }
    $last = $Matches[1]
  }
  $hashes += $hash
}
if (-not $shape) { Say-Problem 'custody.jsonl: NOT a log as it should be' }
elseif ($broken) { Say-Problem "custody.jsonl: the chain does NOT hold at entry$broken" }
else { Write-Output "custody.jsonl: $($log.Count) entries OK" }
$exports = @($log -cmatch '"event":"exported"')
$sums = @($exports -cmatch '"sha256":"')
$ours = if ($found['manifest-sha256.txt']) { Get-FileSha256 'manifest-sha256.txt' } else { 'MISSING' }
if (($exports.Count -eq 0) -or (($sums.Count -gt 0) -and -not ($sums -cmatch $ours))) {
  Say-Problem 'manifest-sha256.txt: NOT the list whose export custody.jsonl tells of'
}
if ($back) { Write-Output "custody.jsonl has an entry dated $($back): the clock of the device was moved, or a capture was sealed later" }

# Every exhibit: one entry of the log seals its record by its SHA-256, and that record every other file of it.
$vouched = @{}
function Add-Vouched($file, $sum) {
  if (-not $found.ContainsKey($file)) { Say-Problem "$($file): MISSING" }
  elseif ((Get-FileSha256 $file) -ceq $sum) { $vouched[$file] = $true }
}
$list = 'data/redactions.json'
$records = @($payload -cmatch '^data/(evidence/E\d+/capture|imports/E\d+/import)\.json$')
# Of a redacted copy: its list of redactions stands in the log, each sealed record that it names, too, and every file in it.
if ($payload -ccontains $list) {
  $records = @()
  $entered = @(@($log -cmatch '"event":"redacted"') -cmatch (Get-FileSha256 $list)).Count -gt 0
  $redactions = Get-Text $list | ConvertFrom-Json
  foreach ($exhibit in $redactions.exhibits) {
    $event, $kind = if ($exhibit.record.name -ceq 'import.json') { 'imported', 'imports' } else { 'captured', 'evidence' }
    $entered = $entered -and ($sealed[$exhibit.evidence] -ceq "$event $($exhibit.record.sha256)")
    foreach ($part in $exhibit.parts) {
      if ($part.file) { Add-Vouched "data/$kind/$($exhibit.evidence)/$($part.file)" $part.copy }
    }
  }
  if (-not $entered) { Say-Problem "$($list): not what was sealed when it was taken" }
}
foreach ($path in $records) {
  $folder = $path.Substring(0, $path.LastIndexOf('/'))
  $label = $folder.Split('/')[-1]
  $event = if ($path.EndsWith('capture.json')) { 'captured' } else { 'imported' }
  $record = Get-Text $path | ConvertFrom-Json
  if ($record.evidence -cne $label -or $sealed[$label] -cne "$event $(Get-FileSha256 $path)") { continue }
  $vouched[$path] = $true
  foreach ($part in $record.parts) { Add-Vouched "$folder/$($part.name)" $part.sha256 }
}
foreach ($path in $payload -cmatch '^data/(evidence|imports)/') {
  if (-not $vouched[$path]) { Say-Problem "$($path): not what was sealed when it was taken" }
}

# The signature over the list of lists, with the key that custody.jsonl names. A public key on P-256 begins with these letters and
# is 91 bytes long (RFC 5480), its two coordinates the last 64; Windows takes them behind the word ECS1 and their length.
$seal = 'seals/device-signature'
$key = ''
$keys = @($log -cmatch '"event":"key_made"')
try {
  $pem = (Get-Text "$seal/public.pem") -replace "-----(BEGIN|END) PUBLIC KEY-----`n|`n", ''
  $spki = [Convert]::FromBase64String($pem)
  $key = Get-Sha256 $spki
  $good = ($spki.Length -eq 91) -and $pem.StartsWith('MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE')
  $good = $good -and ([Convert]::ToBase64String($spki) -ceq $pem) -and ($keys[-1] -cmatch $key)
  # DER: 30 length 02 length number 02 length number; each number 32 bytes without its leading zeros.
  $der = Get-Bytes "$seal/tagmanifest-sha256.txt.sig"
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
  $signed = [Security.Cryptography.SHA256]::Create().ComputeHash((Get-Bytes 'tagmanifest-sha256.txt'))
  $good = $good -and $ecdsa.VerifyHash($signed, $raw)
} catch {
  $good = $false
}
if ($good) {
  Write-Output "$($seal): the signature is good"
} elseif (-not (Test-Path -LiteralPath (Get-Place $seal)) -and $keys.Count -eq 0) {
  $key = 'none'
  Say-Problem "$($seal): NOT SIGNED (as packages of earlier versions were): anyone may have written all of this"
} else {
  Say-Problem "$($seal): the signature is NOT good"
}
if ($keys.Count -gt 1) {
  Write-Output "custody.jsonl names $($keys.Count) keys, one after the other; the last one signed. Ask why: it may have been moved by a backup ('restored'), or another may have gone on with the log."
}

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
function Get-Hex($bytes, $from, $end) { return [BitConverter]::ToString([byte[]]$bytes[$from..($end - 1)]).Replace('-', '').ToLower() }

$sha1 = '1.3.14.3.2.26', '1.2.840.113549.1.1.5', '1.2.840.10045.4.1'
function Test-Stamp($folder, $hash) {
  $reply = Get-Bytes "$folder/response.tsr"
  $query = Get-Bytes "$folder/request.tsq"
  # The query is ours to the byte but for its nonce: version 1, SHA-256, that hash, a nonce, and that certificates are wanted.
  $asked = Get-Hex $query 0 $query.Length
  $ours = '^30[0-9a-f]{2}0201013031300d060960864801650304020105000420' + $hash + '(02[0-9a-f]+)0101ff$'
  if ($asked -cnotmatch $ours) { throw 'not such a query' }
  $nonce = $Matches[1]
  if ((Read-Der $reply 0)[2] -ne $reply.Length) { throw 'something behind the reply' }
  $status, $token = @(Read-Children $reply 0)
  if ($reply[(Read-Der $reply $status[1])[1]] -gt 1) { throw 'the authority refused' }
  Add-Type -AssemblyName System.Security
  $cms = New-Object Security.Cryptography.Pkcs.SignedCms
  $cms.Decode([byte[]]$reply[$token[0]..($token[2] - 1)])
  if ($cms.ContentInfo.ContentType.Value -ne '1.2.840.113549.1.9.16.1.4') { throw 'not a time' }
  $cms.CheckSignature($true)
  if ($cms.SignerInfos.Count -ne 1) { throw 'not exactly one signature' }
  $info = $cms.SignerInfos[0]
  if ($sha1 -contains $info.DigestAlgorithm.Value) { throw 'signed over SHA-1' }
  # version, policy, imprint (algorithm, hash), serial number, time, and what else there is, the nonce among it.
  $fact = $cms.ContentInfo.Content
  $told = @(Read-Children $fact 0)
  if (-not (Get-Hex $fact $told[2][0] $told[2][2]).EndsWith('300d060960864801650304020105000420' + $hash)) { throw 'over something else' }
  $answered = @($told | Where-Object { $fact[$_[0]] -eq 2 })[2]
  if ((Get-Hex $fact $answered[0] $answered[2]) -cne $nonce) { throw 'the answer to another query' }
  $digits = [Text.Encoding]::ASCII.GetString($fact, $told[4][1], 14)
  $style = [Globalization.DateTimeStyles]'AssumeUniversal, AdjustToUniversal'
  $time = [DateTime]::ParseExact($digits, 'yyyyMMddHHmmss', [Globalization.CultureInfo]::InvariantCulture, $style)
  $signer = $info.Certificate
  # The signature names its certificate by a hash (RFC 5816), whose length tells which.
  $named = @($info.SignedAttributes | Where-Object { $_.Oid.Value -cmatch '^1\.2\.840\.113549\.1\.9\.16\.2\.(12|47)$' })
  if ($named.Count -eq 0) { throw 'names no certificate' }
  foreach ($attribute in $named) {
    $value = $attribute.Values[0].RawData
    $first = (Read-Der $value (Read-Der $value 0)[1])[1]
    $hashed = @(Read-Children $value $first | Where-Object { $value[$_[0]] -eq 4 })[0]
    $way = @{ 20 = 'SHA1'; 32 = 'SHA256'; 48 = 'SHA384'; 64 = 'SHA512' }[[int]($hashed[2] - $hashed[1])]
    $counted = [Security.Cryptography.HashAlgorithm]::Create($way).ComputeHash($signer.RawData)
    if ((Get-Hex $value $hashed[1] $hashed[2]) -cne (Get-Hex $counted 0 $counted.Length)) { throw 'names another certificate' }
  }
  $purpose = @($signer.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.37' })[0]
  if (-not $purpose.Critical -or $purpose.EnhancedKeyUsages.Count -ne 1 -or $purpose.EnhancedKeyUsages[0].Value -ne '1.3.6.1.5.5.7.3.8') {
    throw 'not a certificate for naming times'
  }
  $chain = New-Object Security.Cryptography.X509Certificates.X509Chain
  $chain.ChainPolicy.RevocationMode = 'NoCheck'
  $chain.ChainPolicy.UrlRetrievalTimeout = [TimeSpan]::FromMilliseconds(1)
  $chain.ChainPolicy.VerificationTime = $time.ToLocalTime()
  $chain.ChainPolicy.VerificationFlags = 'AllowUnknownCertificateAuthority'
  $chain.ChainPolicy.ExtraStore.AddRange($cms.Certificates)
  [void]$chain.Build($signer)
  $minor = 'UntrustedRoot', 'PartialChain', 'NoError'
  foreach ($fault in $chain.ChainStatus) { if ($minor -notcontains $fault.Status) { throw $fault.StatusInformation } }
  # chain.pem begins with the one that signed, each next one issued the one before, and all came with the reply, as far up as that reaches.
  $came = @{}
  foreach ($certificate in $cms.Certificates) { $came[(Get-Sha256 $certificate.RawData)] = $certificate }
  $issuer = $null
  foreach ($block in ((Get-Text "$folder/chain.pem") -split '-----END CERTIFICATE-----' | Where-Object { $_.Trim() })) {
    $last = Get-Sha256 ([Convert]::FromBase64String(($block -replace '-----BEGIN CERTIFICATE-----', '')))
    $certificate = $came[$last]
    if ($null -eq $certificate) { throw 'other certificates in chain.pem' }
    if ($null -eq $issuer -and $last -cne (Get-Sha256 $signer.RawData)) { throw 'chain.pem begins with another certificate' }
    if ($null -ne $issuer -and $certificate.Subject -cne $issuer) { throw 'chain.pem is not in order' }
    $issuer = $certificate.Issuer
    if ($certificate.Subject -cne $issuer -and $sha1 -contains $certificate.SignatureAlgorithm.Value) { throw 'a certificate over SHA-1' }
  }
  if ($null -eq $issuer) { throw 'nothing in chain.pem' }
  if ($certificate.Subject -cne $issuer -and @($cms.Certificates | Where-Object { $_.Subject -ceq $issuer }).Count -gt 0) { throw 'chain.pem ends too early' }
  return $time.ToString('MMM d HH:mm:ss yyyy', [Globalization.CultureInfo]::InvariantCulture), $last
}
$folders = @{}
foreach ($path in $found.Keys) {
  if ($path -cmatch '^(seals/rfc3161/[a-z0-9][a-z0-9-]*-([1-9]\d*))/(request\.tsq|response\.tsr|chain\.pem)$') { $folders[$Matches[1]] = [int]$Matches[2] }
  elseif ($path.StartsWith('seals/rfc3161/')) { Say-Problem "$($path): no part of a time stamp" }
}
foreach ($folder in ($folders.Keys | Sort-Object)) {
  try {
    $seq = $folders[$folder]
    if ($seq -ge $hashes.Count) { throw 'no such entry' }
    $time, $last = Test-Stamp $folder $hashes[$seq]
    Write-Output "$($folder): OK, entry $seq existed on $time GMT"
    Write-Output "  SHA-256 of the last certificate: $last"
  } catch {
    Say-Problem "$($folder): NOT a time stamp over the entry of its name ($_)"
  }
}

if ($script:failed) {
  Write-Output 'NOT OK: see the files named above.'
} else {
  Write-Output 'OK: every file is as listed, and none was added.'
}
Write-Output "SHA-256 of the signing key: $key"
if ($found['tagmanifest-sha256.txt']) { Write-Output "SHA-256 of tagmanifest-sha256.txt: $(Get-FileSha256 'tagmanifest-sha256.txt')" }
if ($script:failed) { exit 1 } else { exit 0 }
