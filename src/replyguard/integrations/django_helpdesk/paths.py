"""The ways by which a public comment leaves django-helpdesk, each with the check before it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from helpdesk import serializers as helpdesk_serializers
from helpdesk import update_ticket as helpdesk_update
from helpdesk.decorators import is_helpdesk_staff
from helpdesk.forms import EditFollowUpForm
from helpdesk.views import api, staff
from rest_framework import serializers

from replyguard.integrations.checkpoint import Answer
from replyguard.integrations.django_helpdesk.replies import answer_to

if TYPE_CHECKING:
    from django.http import HttpResponse

_update_ticket: Callable[..., Any] = helpdesk_update.update_ticket
_form_valid: Callable[..., Any] = staff.UpdateTicketView.form_valid


def guard_all() -> None:
    """Put the check before the form of a ticket, the form of a follow-up, the API, and, last, the update itself.

    django-helpdesk has no signal that could stop a reply, so its own names are replaced.
    """
    staff.UpdateTicketView.form_valid = _checked_form_valid
    staff.EditFollowUpForm = CheckedEditFollowUpForm
    api.FollowUpViewSet.serializer_class = CheckedFollowUpSerializer
    for module in (helpdesk_update, staff, helpdesk_serializers):
        module.update_ticket = checked_update_ticket


@wraps(_update_ticket)
def checked_update_ticket(user: Any, ticket: Any, *arguments: Any, **keywords: Any) -> Any:
    """`helpdesk.update_ticket.update_ticket`; raises ValidationError for a reply that must not be sent."""
    given = dict(zip(("title", "comment", "files", "public"), arguments, strict=False)) | keywords
    answer = _answer(user, ticket, given.get("comment", ""), given.get("public", False))
    if answer is not None and answer.is_stopped:
        raise ValidationError(answer.lines, code="replyguard")
    return _update_ticket(user, ticket, *arguments, **keywords)


class CheckedEditFollowUpForm(EditFollowUpForm):
    """The form that changes a follow-up: with the reasons beside the comment."""

    def clean(self) -> dict[str, Any] | None:
        """Stop a comment that is public, or becomes it; whoever uses this form is of the team."""
        cleaned = super().clean()
        given = self.cleaned_data
        ticket, comment = given.get("ticket"), given.get("comment")
        if ticket is not None and comment and given.get("public"):
            answer = answer_to(None, ticket, comment)
            if answer.is_stopped:
                self.add_error("comment", forms.ValidationError(answer.lines, code="replyguard"))
        return cleaned


class CheckedFollowUpSerializer(helpdesk_serializers.FollowUpSerializer):
    """The follow-ups of the API: 400 with the reasons."""

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Stop a public comment that is new, changed, or becomes public."""
        attrs = super().validate(attrs)
        kept = self.instance
        is_public = attrs.get("public", getattr(kept, "public", False))
        if kept is not None and attrs.get("comment", kept.comment) == kept.comment and is_public == kept.public:
            return attrs
        ticket = attrs.get("ticket") or getattr(kept, "ticket", None)
        comment = attrs.get("comment", getattr(kept, "comment", ""))
        answer = _answer(self.context["request"].user, ticket, comment, is_public)
        if answer is not None and answer.is_stopped:
            raise serializers.ValidationError({"comment": list(answer.lines)}, code="replyguard")
        return attrs


def _checked_form_valid(view: staff.UpdateTicketView, form: forms.Form) -> HttpResponse:
    """The form of a ticket: shown again, with the reasons, for a reply that must not be sent."""
    comment, is_public = form.data.get("comment", ""), form.data.get("public", False)
    answer = _answer(view.request.user, view.get_object(), comment, is_public)
    if answer is None or not answer.is_stopped:
        return _form_valid(view, form)
    form.add_error(None, forms.ValidationError(answer.lines, code="replyguard"))
    view.object = view.get_object()
    return view.form_invalid(form)


def _answer(user: Any, ticket: Any, comment: str | None, is_public: object) -> Answer | None:
    """The answer to a public comment of the team; None for anything else, which is left alone."""
    if not comment or not comment.strip() or not is_public or not is_helpdesk_staff(user):
        return None
    return answer_to(user, ticket, comment)
