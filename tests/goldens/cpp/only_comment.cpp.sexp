(Module comment: (Comment {comment_style=line attach=inner} "// Only a comment."))
