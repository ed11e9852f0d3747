using Names = List<Name>;
