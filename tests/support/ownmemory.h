#pragma once

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

#include <QByteArrayView>

namespace everyport {

/// How often a word stands in what this program has allocated, in UTF-8 or UTF-16, beside where the caller has it: in
/// use, or freed and not overwritten. Allocates nothing, or it would overwrite what it looks for. Nothing under a
/// sanitizer, which keeps what was freed, and forbids to look at it.
inline std::optional<int> countInOwnMemory(QByteArrayView word)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    Q_UNUSED(word)
    return std::nullopt;
#else
    static char maps[256 * 1024];
    const int file = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    size_t size = 0;
    for (ssize_t more = 1; file >= 0 && more > 0 && size < sizeof maps - 1; size += size_t(std::max<ssize_t>(more, 0)))
        more = read(file, maps + size, sizeof maps - 1 - size);
    if (file < 0 || size == 0)
        qFatal("no maps");
    close(file);
    maps[size] = 0;
    int count = 0;
    const auto look = [&count, word](const char* from, const char* to, int width) {
        const auto stands = [&](const char* at) {
            for (qsizetype i = 0; i < word.size(); ++i) {
                if (at[i * width] != word[i] || (width == 2 && at[i * width + 1] != 0))
                    return false;
            }
            return true;
        };
        const auto length = word.size() * width;
        for (const auto* at = from; at && to - at >= length; ++at) {
            at = static_cast<const char*>(std::memchr(at, word[0], size_t(to - at - length + 1)));
            if (!at)
                return;
            count += at != word.data() && stands(at) ? 1 : 0;
        }
    };
    for (const char* line = maps; line && *line; line = std::strchr(line, '\n'), line = line ? line + 1 : nullptr) {
        unsigned long from = 0;
        unsigned long to = 0;
        char rights[5] = {};
        char place[16] = {};
        const auto read = std::sscanf(line, "%lx-%lx %4s %*s %*s %*[0-9]%*[ ]%15[^\n]", &from, &to, rights, place);
        const bool isOurs = read == 3 || std::strcmp(place, "[heap]") == 0;
        if (!isOurs || std::strncmp(rights, "rw", 2) != 0)
            continue;
        for (const int width : {1, 2})
            look(reinterpret_cast<const char*>(from), reinterpret_cast<const char*>(to), width);
    }
    return count;
#endif
}

} // namespace everyport
