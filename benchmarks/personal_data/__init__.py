"""How much leaked personal data replyguard finds, and how often it flags what is none."""
