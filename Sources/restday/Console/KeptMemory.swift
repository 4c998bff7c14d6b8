#if canImport(Glibc)
  import Glibc
#endif

/// How freed memory is kept for the next use.
enum KeptMemory {
  /// Blocks up to 32 MiB come from the heap, and up to 64 MiB of it stays there when it is free.
  ///
  /// A watch file fills arrays of some MiB and lets them go, hundreds of times in an import. The
  /// allocator's own way is to give every such block back to the kernel, and to have each page of
  /// the next one filled with zeros again: a quarter of the time of an import.
  static func keep() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
      mallopt(M_TRIM_THRESHOLD, 64 << 20)
    #endif
  }
}
