"""How the site runs. The environment has what differs from place to place."""

import os
from urllib.parse import urlsplit

SECRET_KEY = os.environ["SITE_SECRET"]
ALLOWED_HOSTS = [urlsplit(os.environ["TRAKT_REDIRECT_URI"]).hostname]
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "trakt_auth.contrib.django",
    "watched_site",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "watched_site.urls"
WSGI_APPLICATION = "watched_site.wsgi.application"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
USE_TZ = True

# SQLite, unless PostgreSQL is at hand.
if "SITE_POSTGRES" in os.environ:
    _url = urlsplit(os.environ["SITE_POSTGRES"])  # postgresql://user:password@host:5432/name
    DATABASE = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": _url.path[1:],
        "USER": _url.username or "",
        "PASSWORD": _url.password or "",
        "HOST": _url.hostname or "",
        "PORT": str(_url.port or 5432),
    }
else:
    DATABASE = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("SITE_SQLITE", "site.sqlite"),
        "OPTIONS": {"timeout": 20},
    }
DATABASES = {"default": DATABASE}

# Tokens are encrypted if there are keys, such as Fernet.generate_key() gives.
TRAKT_AUTH = {
    "KEYS": os.environ.get("SITE_TOKEN_KEYS", "").split(),
    "OPTIONS": {"max_wait": 10.0},
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = os.environ["TRAKT_REDIRECT_URI"].startswith("https:")
