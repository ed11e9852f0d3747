Throw
