(Module comment: (Comment {comment_style=line attach=inner} "// no newline at the end"))
