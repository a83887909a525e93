/* The N x N product by a BLAS on one thread.
 *
 *   cc -O2 blas_peer.c -o blas_peer -lopenblas
 *
 * Answers lines "dgemm N REPEATS" with the CPU seconds of one product of a symmetric matrix with itself.
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

int main(void) {
  char name[16];
  int n;
  long repeats;
  openblas_set_num_threads(1);
  puts("{}");
  fflush(stdout);
  while (scanf("%15s %d %ld", name, &n, &repeats) == 3) {
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
