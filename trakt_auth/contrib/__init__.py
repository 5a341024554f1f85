"""Token stores for the databases of frameworks, and a count of rates that workers share.

Each module needs an extra of its name: ``pip install "trakt-auth[django]"``.
"""
