type Names = List<Name>;
