"""Help for the tests of your own programs and stores; needs pytest.

`trakt_auth.testing.stores` tests whether a token store keeps what a store promises. The fixtures
`trakt_sandbox` and `trakt_app` are in `trakt_auth.pytest_plugin`, and pytest finds them by itself.
"""
