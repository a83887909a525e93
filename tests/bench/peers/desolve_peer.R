# The bench's model in base R and deSolve, as a researcher would write it.
#
#   Rscript desolve_peer.R PROBLEM REFERENCE
#
# Answers requests "solve METHOD RTOL REPEATS" from standard input like scipy_peer.py, with METHOD a method of
# deSolve::ode. REFERENCE holds the upper triangle of the right answer, row by row.
suppressMessages(library(deSolve))
given <- commandArgs(trailingOnly = TRUE)
numbers <- scan(given[1], quiet = TRUE)
best <- scan(given[2], quiet = TRUE)
n <- numbers[1]
steps <- numbers[2]
alpha <- numbers[3]
beta <- numbers[4]
until <- numbers[5]
w <- numbers[5 + seq_len(n)]
block <- function(k) matrix(numbers[5 + n + (k - 1) * n * n + seq_len(n * n)], n, n)
start <- block(1)
drive <- block(2)
calls <- 0
change <- function(t, y, parms) {
  calls <<- calls + 1
  x <- matrix(y, n, n)
  dx <- (1 - x * x) * (alpha * (x %*% (w * x)) + drive) + beta * (start - x)
  diag(dx) <- 0
  list(as.vector(dx))
}
solve <- function(method, rtol) {
  # ode45 wants more than two output times; the others do not mind
  times <- seq(0, until, length.out = if (method == "rk4") steps + 1 else 21)
  out <- if (method == "rk4") ode(as.vector(start), times, change, NULL, method = "rk4")
         else ode(as.vector(start), times, change, NULL, method = method, rtol = rtol, atol = rtol)
  matrix(out[nrow(out), -1], n, n)
}
cat(sprintf('{"deSolve":"%s"}\n', packageVersion("deSolve")))
flush(stdout())
input <- file("stdin", "r")
while (length(line <- readLines(input, n = 1)) > 0) {
  request <- strsplit(line, " ")[[1]]
  cpu <- numeric(0)
  for (r in seq_len(as.integer(request[4]))) {
    calls <- 0
    spent <- system.time(x <- solve(request[2], as.numeric(request[3])))
    cpu <- c(cpu, spent[["user.self"]] + spent[["sys.self"]])
  }
  error <- max(abs(t(x)[lower.tri(x)] - best))
  cat(sprintf('{"cpu":[%s],"calls":%d,"error":%.6g}\n', paste(format(cpu, digits = 6), collapse = ","), calls, error))
  flush(stdout())
}
