// Replaced by the full set-up; exits at once when the packages are there.
