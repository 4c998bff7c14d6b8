#ifndef FOLDER_EXCHANGE_H
#define FOLDER_EXCHANGE_H

/// Gives two paths each other's names in one step. Returns 0, or an error number of errno.h.
int restday_exchange_paths(const char *first, const char *second);

/// Waits until everything that was written to the disk of an open folder is on it. Returns 0, or an
/// error number of errno.h.
int restday_flush_disk_of(int folder);

#endif
