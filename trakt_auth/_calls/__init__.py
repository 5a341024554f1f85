"""From a call of the API to its value."""
