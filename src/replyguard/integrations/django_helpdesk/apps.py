"""The Django app: puts the check where replies are written, changed and posted by the API."""

from __future__ import annotations

from django.apps import AppConfig
from django.core.exceptions import ImproperlyConfigured


class ReplyguardConfig(AppConfig):
    """`INSTALLED_APPS = [..., "helpdesk", "replyguard.integrations.django_helpdesk"]`, in any order."""

    name = "replyguard.integrations.django_helpdesk"
    label = "replyguard"
    verbose_name = "replyguard"

    def ready(self) -> None:
        """Raise ImproperlyConfigured where there is nothing to guard: a check that stands nowhere looks clean."""
        from django.apps import apps

        if not apps.is_installed("helpdesk"):
            raise ImproperlyConfigured("replyguard.integrations.django_helpdesk needs helpdesk in INSTALLED_APPS")
        from replyguard.integrations.django_helpdesk import paths

        paths.guard_all()
