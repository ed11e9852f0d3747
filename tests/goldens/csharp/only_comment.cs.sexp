(Module comment: (Comment {comment_style=line attach=inner} "// only a comment"))
