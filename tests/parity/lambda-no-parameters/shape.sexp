Lambda
  body: Number
