#include "ui/frame/handbook/pagehistory.h"

namespace everyport::ui {

namespace {

constexpr qsizetype mostPlaces = 200; // some hours of reading

} // namespace

void PageHistory::visit(const QString& page)
{
    if (m_at >= 0 && m_places[m_at].page == page)
        return;
    m_places = m_places.mid(0, m_at + 1);
    m_places.append({page, 0});
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PageHistory::scrolledTo(int position)
{
    if (m_at >= 0)
        m_places[m_at].scrolled = position;
}

PageHistory::Place PageHistory::back()
{
    Q_ASSERT(canGoBack());
    return m_places[--m_at];
}

PageHistory::Place PageHistory::forward()
{
    Q_ASSERT(canGoForward());
    return m_places[++m_at];
}

} // namespace everyport::ui
