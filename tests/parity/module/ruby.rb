class First
end

class Second
end
