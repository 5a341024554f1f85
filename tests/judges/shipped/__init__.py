"""Programs as they are shipped, at Trakt's own addresses, with the sandbox in its place."""
