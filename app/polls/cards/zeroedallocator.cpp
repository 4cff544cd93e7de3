#include "app/polls/cards/zeroedallocator.h"

#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace everyport::polls::detail {

namespace {

constexpr std::size_t largeBlock = 1024 * 1024; // of 256 pages, each a fault of its own

void askForPages(void* block, std::size_t bytes)
{
    static const auto page = std::size_t(sysconf(_SC_PAGESIZE));
    const auto before = (page - std::size_t(block) % page) % page;
    auto* const first = static_cast<char*>(block) + before;
    const auto whole = (bytes - before) / page * page;
    // Only asked: a kernel that does neither gives small pages, each when it is touched.
    madvise(first, whole, MADV_HUGEPAGE);
    madvise(first, whole, MADV_POPULATE_WRITE);
}

} // namespace

void* allocateZeroes(std::size_t bytes)
{
    auto* block = std::calloc(1, bytes);
    if (block && bytes >= largeBlock)
        askForPages(block, bytes);
    return block;
}

void freeZeroes(void* block)
{
    std::free(block);
}

} // namespace everyport::polls::detail
