"""traktexport: a login by a pasted code, at its own prompt, and an export."""

import json
import subprocess
import sys
from pathlib import Path

command = [str(Path(sys.executable).with_name("traktexport"))]
login = subprocess.Popen(
    [*command, "auth", "robin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
told = ""
while "/oauth/authorize" not in told:
    told = login.stdout.readline()
print(told[told.index("https://") :].strip(), flush=True)
login.communicate(sys.stdin.readline(), timeout=30)
export = subprocess.run(
    [*command, "export", "robin"], stdout=subprocess.PIPE, text=True, check=False
)
found = json.loads(export.stdout)
print(
    json.dumps(
        {
            "login": login.returncode,
            "export": export.returncode,
            "username": found["username"],
            "history": [each["movie"]["title"] for each in found["history"]],
            "ratings": [each["rating"] for each in found["ratings"]],
            "watchlist": len(found["watchlist"]),
            "stats": found["stats"]["movies"]["plays"],
        }
    )
)
