"""Settings: what Cardcase has learned."""
