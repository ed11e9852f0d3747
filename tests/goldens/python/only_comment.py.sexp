(Module comment: (Comment {comment_style=hash attach=inner} "# only a comment"))
