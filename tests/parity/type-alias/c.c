typedef List Names;
