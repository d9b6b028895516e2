# Checks every file of this package against its lists of SHA-256 and SHA-512, and the signature. It only reads.
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
