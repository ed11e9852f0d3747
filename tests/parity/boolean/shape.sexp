Boolean truth=true
Boolean truth=false
