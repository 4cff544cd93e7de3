#pragma once

#include <cstddef>
#include <limits>
#include <new>
#include <type_traits>

namespace everyport::polls {

namespace detail {

/// Zeroes, or nothing where there is no memory left. The pages of a large block are asked for at once, and large: they
/// come zeroed, and one fault for each costs more than all that is done to them.
void* allocateZeroes(std::size_t bytes);
void freeZeroes(void* block);

} // namespace detail

/// For a vector whose new elements are all zero bytes: makes none of them one by one. With ten million cards that was
/// a third of what a start took. `T` is what it should be where all its bytes are 0. Not for one that shrinks and grows
/// again: it would find what it left.
template <typename T>
struct ZeroedAllocator {
    using value_type = T;
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t));

    T* allocate(std::size_t count)
    {
        if (count > std::numeric_limits<std::size_t>::max() / sizeof(T))
            throw std::bad_array_new_length();
        auto* block = detail::allocateZeroes(count * sizeof(T));
        if (!block)
            throw std::bad_alloc();
        return static_cast<T*>(block);
    }
    void deallocate(T* block, std::size_t /*count*/) { detail::freeZeroes(block); }
    /// A new element is there already. Those that are copied are made as ever.
    void construct(T* /*place*/) noexcept {}
    bool operator==(const ZeroedAllocator&) const = default;
};

} // namespace everyport::polls
