#include "netcore/sockets/descriptorreserve.h"

#include <algorithm>
#include <limits>

#include <sys/resource.h>

namespace everyport {

namespace {

int firstOfReserve()
{
    constexpr rlim_t share = 4; // of the limit, at most
    constexpr auto none = std::numeric_limits<int>::max();
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(none))
        return none;
    return int(limit.rlim_cur - std::min<rlim_t>(DescriptorReserve::most, limit.rlim_cur / share));
}

} // namespace

bool DescriptorReserve::holds(int fd)
{
    if (fd < m_first)
        return false;
    m_first = firstOfReserve();
    return fd >= m_first;
}

} // namespace everyport
