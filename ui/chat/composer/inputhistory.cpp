#include "ui/chat/composer/inputhistory.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostKept = 100;

} // namespace

void InputHistory::add(qint64 conversation, const QString& text)
{
    QStringList& lines = m_lines[conversation];
    lines.removeAll(text);
    lines.append(text);
    if (lines.size() > mostKept)
        lines.removeFirst();
    m_at = -1;
}

bool InputHistory::older(qint64 conversation, const QString& draft, QString* text)
{
    const QStringList lines = m_lines.value(conversation);
    if (m_at + 1 >= lines.size())
        return false;
    if (m_at < 0)
        m_draft = draft;
    ++m_at;
    *text = lines[lines.size() - 1 - m_at];
    return true;
}

bool InputHistory::newer(qint64 conversation, QString* text)
{
    if (m_at < 0)
        return false;
    --m_at;
    const QStringList lines = m_lines.value(conversation);
    *text = m_at < 0 ? m_draft : lines.value(lines.size() - 1 - m_at);
    return true;
}

} // namespace everyport::ui
