"""Whether what would be released is fit for it: `python -m release`, or `make release-check`."""
