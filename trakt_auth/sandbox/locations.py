"""Paths that more than one module of the sandbox knows."""

from __future__ import annotations

ACTIVATE = "/activate"
DEVICE_TOKEN = "/oauth/device/token"  # noqa: S105 - a path
