# Generated from openapi.yaml by "make regen". Do not edit.
"""What is known of an operation by its method and path, as regular expressions."""

FIRST_PARTY = (
    r"GET /users/[^/]+/[^/]+/activities|"
    r"PUT /users/avatar|"
    r"PUT /users/set_cover"
)
"""What Trakt keeps for its own applications: all others get 401, and a renewal does not help."""

REPEATABLE = (
    r"POST /comments/[^/]+/like|"
    r"POST /lists/[^/]+/like|"
    r"POST /sync/collection|"
    r"POST /sync/collection/remove|"
    r"POST /sync/favorites|"
    r"POST /sync/favorites/remove|"
    r"POST /sync/favorites/reorder|"
    r"POST /sync/ratings|"
    r"POST /sync/ratings/remove|"
    r"POST /sync/watchlist|"
    r"POST /sync/watchlist/remove|"
    r"POST /sync/watchlist/reorder|"
    r"POST /users/[^/]+/follow|"
    r"POST /users/[^/]+/lists/[^/]+/items|"
    r"POST /users/[^/]+/lists/[^/]+/items/remove|"
    r"POST /users/[^/]+/lists/[^/]+/items/reorder|"
    r"POST /users/[^/]+/lists/[^/]+/like|"
    r"POST /users/[^/]+/lists/[^/]+/reorder|"
    r"POST /users/[^/]+/lists/reorder|"
    r"POST /users/hidden/[^/]+|"
    r"POST /users/hidden/[^/]+/remove|"
    r"POST /users/hidden/calendar/remove|"
    r"POST /users/hidden/progress_watched/remove"
)
"""The POSTs that do no harm if they are sent twice: the account is the same as after one."""
