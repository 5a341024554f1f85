"""Bodies of the newspapers that kiosk.yaml describes."""

from typing import Any

TIME = "2024-01-02T03:04:05.000Z"
SECRET = "sesame-open"

FULL: dict[str, Any] = {
    "name": "The Echo",
    "printed_at": TIME,
    "recalled_at": TIME,
    "founded": "1899-12-31",
    "type": "paper",
    "size": "tabloid",
    "fold": "broadsheet",
    "price": 1.5,
    "editor": {"name": "Ada", "born": "1985-05-20"},
    "owner": {"name": "Bo"},
    "authors": [{"name": "Ada"}, {"name": "Cleo", "born": "1990-01-01"}],
    "supplements": [{"name": "Sports", "printed_at": TIME, "supplements": []}],
    "editions": [TIME, TIME],
    "tags": ["local"],
    "ratings": {"1": 3, "10": 8},
    "staff": {"proof": {"name": "Di"}},
    "lead": {"company": "Echo Ltd"},
    "advertisements": [{"kind": "notice", "text": "Lost"}, {"kind": "banner", "width": 3}],
    "sold_out": TIME,
    "displays": {"window": ["local"]},
}
LEAST: dict[str, Any] = {"name": "The Echo", "printed_at": TIME}
