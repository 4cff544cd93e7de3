#include "ui/chat/transcript/readingplace.h"

#include <QListView>
#include <QScrollBar>

#include "ui/chat/transcript/transcriptmodel.h"

namespace everyport::ui {

void ReadingPlace::keep(bool atEnd)
{
    if (m_anchor || m_isSettling)
        return;
    Anchor anchor;
    anchor.atEnd = atEnd;
    const int rows = m_model.rowCount();
    if (!anchor.atEnd && rows > 0) {
        QModelIndex top;
        settle([&] { top = m_view.indexAt(QPoint(10, 1)); }); // asking where a row is may lay out
        int row = top.isValid() ? top.row() : 0;
        while (row + 1 < rows && m_model.row(row).messages.isEmpty())
            ++row;
        anchor.number = m_model.row(row).first();
        anchor.offset = m_view.visualRect(m_model.index(row, 0)).top();
    }
    m_anchor = anchor;
}

bool ReadingPlace::restore()
{
    if (!m_anchor)
        return false;
    const Anchor anchor = *m_anchor;
    m_anchor.reset();
    settle([&] {
        QScrollBar* bar = m_view.verticalScrollBar();
        if (anchor.atEnd) {
            bar->setValue(bar->maximum());
        } else if (const int row = m_model.rowOf(anchor.number); row >= 0) {
            const int now = m_view.visualRect(m_model.index(row, 0)).top();
            bar->setValue(bar->value() + now - anchor.offset);
        }
    });
    return true;
}

} // namespace everyport::ui
