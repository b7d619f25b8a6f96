"""The vendor's SDK against the mock: pip install volcengine

The key is read from VOLC_ACCESSKEY and VOLC_SECRETKEY, the address from LIVE_HOST (127.0.0.1:4711).
"""

import json
import os

from volcengine.live.v20230101.live_service import LiveService

live = LiveService()
live.set_host(os.environ["LIVE_HOST"])
live.set_scheme("http")

answer = live.describe_live_bandwidth_data(
    {
        "DomainList": ["push.example.com"],
        "StartTime": "2026-11-01T00:00:00+08:00",
        "EndTime": "2026-11-01T01:00:00+08:00",
    }
)
# Versions differ: a text of JSON, or what is in it.
envelope = json.loads(answer) if isinstance(answer, str) else answer
# The SDK returns an error that came with HTTP 200 as if it were an answer.
if "Error" in envelope["ResponseMetadata"]:
    raise SystemExit(envelope["ResponseMetadata"]["Error"])
print(envelope["Result"]["PeakUpBandwidth"], "Mbps")
