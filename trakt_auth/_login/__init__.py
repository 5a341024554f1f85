"""A person signs in; it ends with a token, and keeps nothing."""
