"""The HTTP library of this package. To change to another one, start here."""

from __future__ import annotations

import httpx as httpx
