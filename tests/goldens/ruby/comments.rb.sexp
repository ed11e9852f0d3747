(Module
  shebang: (Comment {comment_style=shebang attach=leading} "#!/usr/bin/env ruby")
  comment: (Comment {comment_style=hash attach=leading} "# encoding: utf-8")
  comment: (Comment {comment_style=hash attach=leading} "# frozen_string_literal: true")
  comment: (Comment {doc comment_style=hash attach=leading link=Function} "# Says hello.")
  comment: (Comment {doc comment_style=hash attach=leading link=Function} "#")
  comment: (Comment {doc comment_style=hash attach=leading link=Function} "# @param name [String]")
  statement: (Function
    name: (Identifier "hello")
    parameter: (~Parameter name: (Identifier "name"))
    comment: (Comment {comment_style=hash attach=trailing} "# to whom")
    comment: (Comment {comment_style=hash attach=leading} "# inside")
    body: (Block
      statement: (Call callee: (Identifier "puts") argument: (Identifier "name"))
      comment: (Comment {comment_style=hash attach=trailing} "# behind")
      comment: (Comment {comment_style=hash attach=inner} "# at the end")))
  comment: (Comment {comment_style=block attach=leading} "=begin\nA block comment.\ndef not_code\n=end")
  statement: (Class
    name: (Identifier "A")
    comment: (Comment {comment_style=hash attach=trailing} "# a class")
    comment: (Comment {comment_style=hash attach=leading} "# member")
    member: (Call callee: (Identifier "attr_reader") argument: (Symbol ":a"))
    comment: (Comment {comment_style=hash attach=trailing} "# attribute")
    comment: (Comment {comment_style=hash attach=inner} "# the last comment"))
  statement: (Call
    callee: (Identifier "call")
    comment: (Comment {comment_style=hash attach=leading} "# first")
    argument: (Number "1")
    comment: (Comment {comment_style=hash attach=trailing} "# one")
    comment: (Comment {comment_style=hash attach=leading} "# second")
    argument: (Number "2")
    comment: (Comment {comment_style=hash attach=inner} "# last"))
  statement: (Assignment
    target: (Identifier "list")
    value: (List
      comment: (Comment {comment_style=hash attach=trailing} "# open")
      element: (Number "1")
      comment: (Comment {comment_style=hash attach=inner} "# nothing")))
  statement: (If
    condition: (Identifier "a")
    comment: (Comment {comment_style=hash attach=trailing} "# condition")
    comment: (Comment {comment_style=hash attach=leading} "# only a comment")
    alternative: (Block
      comment: (Comment {comment_style=hash attach=trailing} "# else")
      comment: (Comment {comment_style=hash attach=inner} "# and another")))
  statement: (Call
    callee: (~MemberAccess
      object: (Call
        callee: (~MemberAccess
          object: (Identifier "object")
          comment: (Comment {comment_style=hash attach=trailing} "# base")
          property: (Identifier "first")))
      comment: (Comment {comment_style=hash attach=trailing} "# one")
      comment: (Comment {comment_style=hash attach=inner} "# between")
      property: (Identifier "second")))
  statement: (Switch
    subject: (Identifier "a")
    comment: (Comment {comment_style=hash attach=trailing} "# subject")
    comment: (Comment {comment_style=hash attach=leading} "# before when")
    case: (Case
      pattern: (Number "1")
      comment: (Comment {comment_style=hash attach=trailing} "# one")
      comment: (Comment {comment_style=hash attach=leading} "# in when")
      body: (Identifier "b")
      comment: (Comment {comment_style=hash attach=inner} "# before else"))
    case: (Case {default} comment: (Comment {comment_style=hash attach=inner} "# in else")))
  statement: (Function
    name: (Identifier "empty")
    comment: (Comment {comment_style=hash attach=inner} "# nothing"))
  statement: (Map
    comment: (Comment {comment_style=hash attach=trailing} "# hash")
    comment: (Comment {comment_style=hash attach=leading} "# entry")
    entry: (MapEntry key: (Symbol "a") value: (Number "1"))
    comment: (Comment {comment_style=hash attach=trailing} "# one"))
  statement: (Assignment target: (Identifier "x") value: (Number "1"))
  comment: (Comment {comment_style=hash attach=trailing} "# trailing")
  comment: (Comment {comment_style=hash attach=inner} "#")
  comment: (Comment {comment_style=hash attach=inner} "# the end")
  trivia: (RawText "__END__")
  trivia: (RawText "\nThis is data, not code.\ndef nothing(\n# no comment\n"))
