#include "app/stations/linetrouble.h"

#include <utility>

namespace everyport::stations {

void LineTrouble::set(const QString& sentence)
{
    if (std::exchange(m_text, sentence) == sentence)
        return;
    m_telling = m_clock.callLater(tellAfter, [this] {
        if (!m_text.isEmpty())
            m_hearers.lasts(m_text);
    });
    m_hearers.changed();
}

void LineTrouble::end()
{
    set({});
    m_telling.cancel();
}

} // namespace everyport::stations
