def probe(r, a)
  r = Node::SIZE
  r = Node.make(a)
end
