"""What the parts of the integration share."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Final

DOMAIN: Final = "trakt"
LOGGER = logging.getLogger(__package__)
UPDATE_INTERVAL = timedelta(minutes=15)
APPLICATIONS_URL: Final = "https://developer.trakt.tv/apps"
CONF_IMPLEMENTATION: Final = "auth_implementation"
"""Which application credential an entry uses; the name is Home Assistant's."""
CONF_ACCOUNT: Final = "account"
"""The slug that named the login of an entry of version 1."""
