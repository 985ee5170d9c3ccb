"""Which customer a name that matched nobody may mean: found, compared, weighed, explained."""
