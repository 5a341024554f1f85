"""Token stores for the databases of frameworks, and a count of rates that workers share.

Each module needs the extra of its name, such as ``django``.
"""
