"""What :mod:`cardcase.core.scan.cards` finds cards by: colours, segments, sides, quadrangles."""
