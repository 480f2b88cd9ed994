"""The smallest Django site with django-helpdesk and replyguard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.docs.blocks import documented


def shown(base: Path) -> dict[str, Any]:
    """The settings that the page shows, of a site in this folder."""
    known: dict[str, Any] = {"BASE_DIR": base}
    exec(documented("hosts/django-helpdesk.md", "INSTALLED_APPS"), known)
    return {name: known[name] for name in ("INSTALLED_APPS", "REPLYGUARD")}


SETTINGS: dict[str, Any] = {
    "SECRET_KEY": "for the tests alone",
    "DATABASES": {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    "DEFAULT_AUTO_FIELD": "django.db.models.AutoField",
    "INSTALLED_APPS": [
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.sites",
        "django.contrib.messages",
        "django.contrib.humanize",
        *shown(Path())["INSTALLED_APPS"][1:],
        "rest_framework",
    ],
    "MIDDLEWARE": [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    "TEMPLATES": [
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    "ROOT_URLCONF": f"{__package__}.django_urls",
    "SITE_ID": 1,
    "USE_TZ": True,
    "STATIC_URL": "/static/",
    "LOGIN_URL": "/login/",
    "EMAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
    "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
    "HELPDESK_TEAMS_MODEL": "auth.User",
    "HELPDESK_TEAMS_MIGRATION_DEPENDENCIES": [],
    "HELPDESK_KBITEM_TEAM_GETTER": lambda item: None,
    "HELPDESK_ACTIVATE_API_ENDPOINT": True,
}
