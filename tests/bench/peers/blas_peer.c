/* The N x N product by a BLAS on one thread.
 *
 *   cc -O2 blas_peer.c -o blas_peer -lopenblas
 *
 * Answers lines "dgemm N REPEATS" with the CPU seconds of one product of a symmetric matrix with itself, and "pairs K REPEATS"
 * with those of K times eight products and sums of 128-bit vectors in registers: what a kernel without wider vectors and without
 * fused products cannot beat; below 0 where it is not known how to ask for them.
 */
#include <cblas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

void openblas_set_num_threads(int);

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

#ifdef __SSE2__
typedef double vector __attribute__((vector_size(16)));

/* An empty instruction that might have changed the vector, so that the product with it is made anew. */
#define TOUCH(v) __asm__ volatile("" : "+x"(v))
#define PAIR(sum) \
  TOUCH(a);       \
  sum += a * b;

static double pairs(long count) {
  vector a = {0.5, 0.25}, b = {0.125, 0.5};
  vector s0 = {0, 0}, s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  double before = seconds();
  for (long k = 0; k < count; k++) {
    PAIR(s0) PAIR(s1) PAIR(s2) PAIR(s3) PAIR(s4) PAIR(s5) PAIR(s6) PAIR(s7)
  }
  double spent = seconds() - before;
  s0 += s1 + s2 + s3 + s4 + s5 + s6 + s7;
  TOUCH(s0);
  return spent;
}
#else
static double pairs(long count) { return -count; }
#endif

int main(void) {
  char name[16];
  int n;
  long repeats;
  openblas_set_num_threads(1);
  puts("{}");
  fflush(stdout);
  while (scanf("%15s %d %ld", name, &n, &repeats) == 3) {
    if (name[0] == 'p') {
      pairs(1000000);
      printf("{\"cpu\":[%.9g]}\n", pairs(n * repeats) / (double)repeats);
      fflush(stdout);
      continue;
    }
    size_t size = (size_t)n * (size_t)n;
    double *x = aligned_alloc(64, (size * sizeof(double) + 63) / 64 * 64);
    double *y = aligned_alloc(64, (size * sizeof(double) + 63) / 64 * 64);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) x[i * n + j] = x[j * n + i] = 2.0 * rand() / RAND_MAX - 1;
      x[i * n + i] = 0;
    }
    double before = 0;
    for (long r = -1; r < repeats; r++) {
      if (r == 0) before = seconds();
      cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, x, n, x, n, 0, y, n);
    }
    printf("{\"cpu\":[%.9g]}\n", (seconds() - before) / (double)repeats);
    fflush(stdout);
    free(x);
    free(y);
  }
  return 0;
}
