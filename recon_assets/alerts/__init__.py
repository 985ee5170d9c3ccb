"""What is said about new mismatches, and to whom: messages are pure, only ``slack_api`` and ``mail``
talk.
"""
