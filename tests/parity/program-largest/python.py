def largest(items: list[int]) -> int:
    result: int = 0
    for item in items:
        if item > result:
            result = item
    return result
