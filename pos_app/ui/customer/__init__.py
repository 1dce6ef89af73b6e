"""The screen that faces the customer: the same sale, larger, without controls, in their words."""
