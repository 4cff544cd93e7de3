#include "app/storage/sqlite/putbacklimit.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<Done> PutBackLimit::mayPutBack(Moment now)
{
    while (!m_done.empty() && m_done.front() + 1h <= now)
        m_done.pop_front();
    if (m_done.size() < most)
        return Done();
    return Error::busy(Reason::None,
        u"It was put back %1 times within an hour, and something replaces it again and again. Nothing is stored until that hour is over: find out what writes there and end it, then start the program again."_s
            .arg(most));
}

} // namespace everyport::detail
