"""For a server: ``gunicorn watched_site.wsgi --workers 2 --threads 4``."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "watched_site.settings")
application = get_wsgi_application()
