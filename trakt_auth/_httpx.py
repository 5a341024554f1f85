"""The HTTP library, for every module of this package: here it would be exchanged."""

from __future__ import annotations

import httpx as httpx
