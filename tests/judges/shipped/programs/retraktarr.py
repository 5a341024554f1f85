"""retraktarr: a login by a pasted code, and a list that is what a Radarr has."""

import json
import os
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import urlencode

KEY = "0" * 32
CALLBACK = "https://programs.example/callback"
client = {name: os.environ[f"TRAKT_{name.upper()}"] for name in ("client_id", "client_secret")}
movies = [{"tmdbId": 20526, "imdbId": "tt1104001", "title": "TRON: Legacy"}]


class Radarr(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(movies).encode())

    def log_message(self, *_):
        pass


radarr = HTTPServer(("127.0.0.1", 0), Radarr)
threading.Thread(target=radarr.serve_forever, daemon=True).start()
Path("retraktarr.conf").write_text(
    f"""
[Trakt]
client_id = {client["client_id"]}
client_secret = {client["client_secret"]}
username = robin
redirect_uri = {CALLBACK}
[Radarr]
url = http://127.0.0.1:{radarr.server_port}
api_key = {KEY}
trakt_list = My Movies
trakt_list_privacy = private
"""
)


def run(*arguments):
    """The numbers that it tells, by what they count; and how it ended."""
    program = str(Path(sys.executable).with_name("retraktarr"))
    done = subprocess.run(
        [program, "--config", "retraktarr.conf", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    told = re.findall(r"Number of (?:Movies )?([\w ]+?)(?: Movies)?: +(\d+)", done.stdout)
    return {"code": done.returncode, **{name: int(count) for name, count in told}}


asked = {"response_type": "code", "client_id": client["client_id"], "redirect_uri": CALLBACK}
print(f"https://trakt.tv/oauth/authorize?{urlencode(asked)}", flush=True)
found = {"login": run("--oauth", sys.stdin.readline().strip())["code"], "first": run("--radarr")}
movies[:] = [
    {"tmdbId": 550, "imdbId": "tt0137523", "title": "Fight Club"},
    {"tmdbId": 999999999, "imdbId": "tt99999999", "title": "Nobody's"},
]
found["second"] = run("--radarr")
before = Path("retraktarr.conf").read_text()
run("--refresh")  # it ends with 1 when all went well
found["refresh"] = Path("retraktarr.conf").read_text() != before
found["wiped"] = run("--radarr", "--wipe")
print(json.dumps(found))
