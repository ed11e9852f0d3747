(Module comment: (Comment {comment_style=block attach=inner} "/* nothing else */"))
