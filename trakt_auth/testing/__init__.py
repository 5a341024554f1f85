"""What the tests of programs and stores of your own can use; needs pytest.

`trakt_auth.testing.stores` holds any token store against what a store promises. The fixtures
`trakt_sandbox` and `trakt_app` are in `trakt_auth.pytest_plugin`, and pytest finds them by itself.
"""
