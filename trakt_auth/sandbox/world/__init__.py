"""What a sandbox remembers: titles, people, and what belongs to whom, by Trakt's rules."""
