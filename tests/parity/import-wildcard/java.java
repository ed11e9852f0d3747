import shapes.*;
