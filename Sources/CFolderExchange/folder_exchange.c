#define _GNU_SOURCE
#include "folder_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#if defined(__APPLE__)

#include <unistd.h>

int restday_flush_disk_of(int folder) { return fcntl(folder, F_FULLFSYNC) == -1 ? errno : 0; }

int restday_exchange_paths(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}

#elif defined(__linux__)

#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int restday_flush_disk_of(int folder) { return syncfs(folder) == 0 ? 0 : errno; }

int restday_exchange_paths(const char *first, const char *second) {
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0
                                                                                          : errno;
}

#else

int restday_flush_disk_of(int folder) {
  (void)folder;
  return ENOSYS;
}

int restday_exchange_paths(const char *first, const char *second) {
  (void)first;
  (void)second;
  return ENOSYS;
}

#endif
