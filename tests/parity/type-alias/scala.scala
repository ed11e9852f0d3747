type Names = List[Name]
