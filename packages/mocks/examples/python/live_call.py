"""Calls of Video Live with nothing but the standard library.

    LIVE_URL=http://127.0.0.1:4711 python3 live_call.py DescribeLiveISPData '{}'

The key is read from VOLC_ACCESSKEY and VOLC_SECRETKEY; LIVE_URL left out is the service itself.
"""

import hashlib
import hmac
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
from datetime import datetime, timezone

REGION = "cn-north-1"
SERVICE = "live"
VERSION = "2023-01-01"
SIGNED = "content-type;host;x-content-sha256;x-date"


class LiveError(Exception):
    """The service refused a call."""

    def __init__(self, status, code, message, hint):
        super().__init__(f"{code} ({status}): {message}" + (f" Hint of the mock: {hint}" if hint else ""))
        self.status = status
        self.code = code
        self.hint = hint


def call(url, access_key, secret_key, action, parameters=None):
    """Asks one action, and returns its Result. Raises LiveError when the service refuses."""
    body = json.dumps(parameters or {}).encode()
    query = urllib.parse.urlencode([("Action", action), ("Version", VERSION)])
    headers = signed_headers(urllib.parse.urlsplit(url).netloc, query, body, access_key, secret_key)
    request = urllib.request.Request(f"{url}/?{query}", body, headers, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return result_of(response.status, response.read(), response.headers)
    except urllib.error.HTTPError as error:
        return result_of(error.code, error.read(), error.headers)


def result_of(status, body, headers):
    envelope = json.loads(body)
    error = envelope["ResponseMetadata"].get("Error")
    # An error may come with any status, 200 included.
    if error is not None:
        raise LiveError(status, error["Code"], error.get("Message", ""), headers.get("x-volc-live-hint"))
    return envelope["Result"]


def signed_headers(host, query, body, access_key, secret_key):
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    digest = hashlib.sha256(body).hexdigest()
    headers = {"Content-Type": "application/json", "Host": host, "X-Content-Sha256": digest, "X-Date": date}
    lines = "".join(f"{name.lower()}:{headers[name]}\n" for name in sorted(headers))
    canonical = "\n".join(["POST", "/", query, lines, SIGNED, digest])
    scope = f"{date[:8]}/{REGION}/{SERVICE}/request"
    wanted = "\n".join(["HMAC-SHA256", date, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = secret_key.encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, wanted.encode(), "sha256").hex()
    headers["Authorization"] = f"HMAC-SHA256 Credential={access_key}/{scope}, SignedHeaders={SIGNED}, Signature={signature}"
    return headers


def main():
    action, text = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "{}"
    url = os.environ.get("LIVE_URL", "https://live.volcengineapi.com")
    try:
        result = call(url, os.environ["VOLC_ACCESSKEY"], os.environ["VOLC_SECRETKEY"], action, json.loads(text))
    except LiveError as error:
        sys.exit(str(error))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
