"""examples/web-service under load: ``python -m benchmarks.web_service``.

200 people on two workers ask for 2,000 pages, while tokens expire three times, Valkey is killed and
restarted, and a worker is killed. What has to hold is a test there; this says how long it took.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from benchmarks.environments import ROOT
from benchmarks.tables import text_table

SERVICE = ROOT / "examples" / "web-service"


def main() -> None:
    """Run it once, and print a table."""
    environment = {**os.environ, "PYTHONPATH": f"{SERVICE}{os.pathsep}{ROOT}"}
    script = str(SERVICE / "tests" / "load.py")
    told = json.loads(subprocess.check_output([sys.executable, script], env=environment, text=True))
    rows = [
        ["pages", f"{told['requests']} for {told['people']} people"],
        ["pages of somebody else", str(told["wrong"])],
        ["people signed out", str(told["signed_out"])],
        ["renewals", f"{told['refreshes']}, in {told['expiries']} expiries"],
        ["renewals that Trakt refused", str(told["refused_refreshes"])],
        ["reloads, while something was away", str(told["reloads"])],
        ["pages in a second", f"{told['requests'] / told['seconds']:.0f}"],
        *([f"seconds for a page, {part}", f"{told[part]:.2f}"] for part in ("p50", "p95", "p99")),
    ]
    print(text_table(["", ""], rows))


if __name__ == "__main__":
    main()
