package shop

type Shop struct {
	discount int
}

func (shop Shop) price(amount int) (int, error) {
	if amount < 0 {
		return 0, errors.New("no such amount")
	}
	return amount - shop.discount, nil
}

func (shop Shop) total(amounts []int) int {
	result := 0
	for _, amount := range amounts {
		cost, failure := shop.price(amount)
		if failure != nil {
			log(failure)
			continue
		}
		result += cost
	}
	return result
}
