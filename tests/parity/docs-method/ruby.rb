class Counter
  # Counts what was added.
  # That is all.
  def size
  end
end
