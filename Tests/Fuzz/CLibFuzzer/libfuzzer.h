#pragma once
#include <stddef.h>
#include <stdint.h>

// The entry of libFuzzer, which comes with the Swift toolchain.
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*run)(const uint8_t *bytes, size_t size));
