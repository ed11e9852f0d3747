(Module comment: (Comment {comment_style=line attach=inner} "// nothing but a comment"))
