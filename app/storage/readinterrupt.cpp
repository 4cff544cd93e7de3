#include "app/storage/readinterrupt.h"

namespace everyport::detail {

void ReadInterrupt::interrupt(const DatabaseWork& read, bool isQueued)
{
    if (m_reading == &read)
        m_isUnwanted = true;
    else if (isQueued)
        m_dropped.push_back(&read);
}

bool ReadInterrupt::begin(const DatabaseWork& read)
{
    if (std::erase(m_dropped, &read) > 0)
        return false;
    m_reading = &read;
    m_isUnwanted = false;
    return true;
}

} // namespace everyport::detail
