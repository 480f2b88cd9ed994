"""django-helpdesk: an app for INSTALLED_APPS that stops public replies before they are stored and mailed."""
