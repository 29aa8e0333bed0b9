"""Knowledge without logic, one folder a language, one table a file."""
