void probe(std::string r, std::string a, std::string b) {
    r = "x" + a;
    r = a + "y" + b;
}
