(Module comment: (Comment {comment_style=hash attach=inner} "# nothing else"))
