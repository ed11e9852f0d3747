def probe

end
