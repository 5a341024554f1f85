"""What the parts of the integration share."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

DOMAIN: Final = "trakt"
LOGGER = logging.getLogger(__package__)
UPDATE_INTERVAL = timedelta(minutes=15)
