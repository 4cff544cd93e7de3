#include "ui/chat/transcript/textchoice.h"

#include "ui/chat/models/messagelabels.h"
#include "ui/chat/transcript/transcriptmodel.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {
namespace {

/// Without what only the painting needs.
QString plain(QString shown)
{
    shown.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return shown.remove(QChar(0x200b)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

std::optional<TextChoice::Ends> TextChoice::ends() const
{
    const std::pair anchor(m_model.rowOf(m_anchor.message), m_anchor.position);
    const std::pair caret(m_model.rowOf(m_caret.message), m_caret.position);
    if (anchor.first < 0 || caret.first < 0)
        return std::nullopt;
    return Ends{std::min(anchor, caret), std::max(anchor, caret)};
}

std::pair<int, int> TextChoice::in(int row, int length) const
{
    if (m_anchor == m_caret)
        return {};
    const auto chosen = ends();
    if (!chosen || row < chosen->from.first || row > chosen->to.first)
        return {};
    const int from = row == chosen->from.first ? qMin(chosen->from.second, length) : 0;
    const int to = row == chosen->to.first ? qMin(chosen->to.second, length) : length;
    return {from, to};
}

QString TextChoice::copied(const std::function<QString(int row)>& shown) const
{
    const auto chosen = ends();
    if (!chosen || m_anchor == m_caret)
        return {};
    const bool isOne = chosen->from.first == chosen->to.first;
    QStringList lines;
    for (int at = chosen->from.first; at <= chosen->to.first; ++at) {
        const TranscriptRow& row = m_model.row(at);
        if (row.messages.isEmpty())
            continue;
        const QString text = shown(at);
        const auto [from, to] = in(at, int(text.size()));
        if (from == to && !text.isEmpty())
            continue;
        const bool isWhole = from == 0 && to == text.size();
        if (isOne)
            return plain(text.mid(from, to - from));
        if (isWhole && row.messages.size() == 1) // more of it than is shown, where it is very long
            lines.append(m_model.index(at).data(Role::Copy).toString());
        else
            lines.append(copiedHead(row.messages.first()) + plain(text.mid(from, to - from)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace everyport::ui
