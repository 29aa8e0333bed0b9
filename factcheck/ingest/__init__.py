"""file → Article: bytes decoded, metadata gathered, sentences with exact offsets, furniture, outlet and date.

`read` is the door: it walks the paths (`walk`), hands each file to the reader of its suffix (`readers`) and tells
everything that is wrong together; `article` makes an Article of a text. No figure is looked at here, and no article
knows of another. To add a file type, add a file with its reader and the suffix to READERS.
"""
