#pragma once

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>

#include <QByteArray>

#include "netcore/filedescriptor.h"

namespace everyport {

/// How often `bytes` stand anywhere in this process's memory that may be written to, beside where the caller has them: in the
/// heap, also where it is free, and on stacks. Nothing under a sanitizer, which has memory of its own for each byte.
inline std::optional<int> copiesInMemory(QByteArrayView bytes)
{
    constexpr size_t pieceSize = 1 << 20;
    constexpr size_t tooLarge = size_t(1) << 30;
    const FileDescriptor memory(open("/proc/self/mem", O_RDONLY | O_CLOEXEC));
    // A mapping of its own kind, so that it is one line of the list and what is looked through is not found there again.
    auto* piece = static_cast<char*>(mmap(nullptr, pieceSize, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (!memory || piece == MAP_FAILED)
        return std::nullopt;
    int found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        size_t from = 0;
        size_t to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%zx-%zx %4s", &from, &to, rights) != 3 || rights[1] != 'w' || from == size_t(piece))
            continue;
        if (to - from > tooLarge) {
            found = -1;
            break;
        }
        const auto overlap = size_t(bytes.size()) - 1;
        for (auto at = from; at + overlap < to; at += pieceSize - overlap) {
            const auto got = pread(memory.get(), piece, std::min(pieceSize, to - at), off_t(at));
            for (const char* next = piece; got > 0;) {
                next = static_cast<const char*>(memmem(next, size_t(piece + got - next), bytes.data(), size_t(bytes.size())));
                if (!next)
                    break;
                found += at + size_t(next - piece) != size_t(bytes.data());
                ++next;
            }
        }
    }
    munmap(piece, pieceSize);
    return found < 0 ? std::nullopt : std::optional(found);
}

} // namespace everyport
