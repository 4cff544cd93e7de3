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
    if (forget(read))
        return false;
    m_reading = &read;
    m_isUnwanted = false;
    return true;
}

bool ReadInterrupt::forget(const DatabaseWork& read)
{
    return std::erase(m_dropped, &read) > 0;
}

} // namespace everyport::detail
