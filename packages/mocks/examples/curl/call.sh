#!/bin/sh
# Signs a request of Video Live and sends it with curl:
#   LIVE_URL=http://127.0.0.1:4711 sh call.sh DescribeLiveISPData '{}'
# The key is read from VOLC_ACCESSKEY and VOLC_SECRETKEY; LIVE_URL left out is the service itself. Needs openssl.
# Prints the answer, and ends with 22 when it is an error.
set -eu

action=$1
body=${2:-}
url=${LIVE_URL:-https://live.volcengineapi.com}
host=${url#*://}
host=${host%%/*}
region=cn-north-1
service=live
query="Action=$action&Version=2023-01-01"
type=application/json

date=$(date -u +%Y%m%dT%H%M%SZ)
day=${date%T*}
scope=$day/$region/$service/request
names='content-type;host;x-content-sha256;x-date'

sha256() { openssl dgst -sha256 -hex | sed 's/^.* //'; }
# Text to sign comes by standard input; the key is hexadecimal. On a shared machine other users can see it in the list of
# processes while openssl runs: use a key of the mock, or write the few lines in a language that keeps it to itself.
hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -hex | sed 's/^.* //'; }

hash=$(printf %s "$body" | sha256)
canonical=$(printf '%s\n' POST / "$query" "content-type:$type" "host:$host" "x-content-sha256:$hash" "x-date:$date" '' "$names" "$hash")
wanted=$(printf '%s\n%s\n%s\n%s' HMAC-SHA256 "$date" "$scope" "$(printf %s "$canonical" | sha256)")

key=$(printf %s "$VOLC_SECRETKEY" | od -An -v -tx1 | tr -d ' \n')
for part in "$day" "$region" "$service" request; do key=$(printf %s "$part" | hmac "$key"); done
signature=$(printf %s "$wanted" | hmac "$key")

exec curl --silent --show-error --fail-with-body "$url/?$query" \
  --header "Content-Type: $type" \
  --header "X-Date: $date" \
  --header "X-Content-Sha256: $hash" \
  --header "Authorization: HMAC-SHA256 Credential=$VOLC_ACCESSKEY/$scope, SignedHeaders=$names, Signature=$signature" \
  --data-raw "$body"
