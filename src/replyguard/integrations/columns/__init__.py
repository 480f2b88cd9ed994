"""Drafts in columns: batches of Arrow, and on them pandas, Polars, Spark and Ray Data."""

from replyguard.integrations.columns.batch import check_batch
from replyguard.integrations.columns.drafts import WrongColumns
from replyguard.integrations.columns.shipped import AnotherPolicy, ShippedPolicy
from replyguard.integrations.columns.verdicts import verdict_schema

__all__ = ["AnotherPolicy", "ShippedPolicy", "WrongColumns", "check_batch", "verdict_schema"]
