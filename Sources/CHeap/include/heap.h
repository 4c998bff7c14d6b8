#ifndef RESTDAY_HEAP_H
#define RESTDAY_HEAP_H

/// Keeps freed memory for the next use: blocks up to 4 MiB come from the heap, and up to 8 MiB of
/// it stay there when they are free. Where the allocator cannot be told, nothing changes.
///
/// A watch file fills arrays of some MiB and lets them go, hundreds of times in an import. glibc
/// would give each of these back to the kernel, which fills every page of the next one with zeros
/// again: a quarter of the time of an import.
void restday_keep_freed_memory(void);

#endif
