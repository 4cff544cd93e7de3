#include "ui/console/session/outputlines.h"

#include <QCoreApplication>

namespace everyport::ui {
namespace {

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::OutputLines)
};

QString cutWords(qsizetype characters)
{
    return QStringLiteral("… ") + Lines::tr("(%n characters more)", nullptr, int(characters));
}

} // namespace

QString OutputLines::add(const QString& piece)
{
    if (hasRest()) {
        m_rest += piece;
        return {};
    }
    qsizetype used = 0;
    const QString shown = pass(piece, &used);
    m_rest = piece.mid(used);
    return shown;
}

QString OutputLines::finish()
{
    if (hasRest() || m_cut == 0)
        return {};
    return cutWords(std::exchange(m_cut, 0));
}

QString OutputLines::showRest()
{
    m_lines = 0;
    m_characters = 0;
    return add(std::exchange(m_rest, {}));
}

QString OutputLines::pass(const QString& piece, qsizetype* used)
{
    QString shown;
    shown.reserve(qMin(piece.size(), mostCharacters));
    qsizetype at = 0;
    for (; at < piece.size() && m_lines < mostLines && m_characters < mostCharacters; ++at) {
        QChar c = piece[at];
        const bool afterReturn = std::exchange(m_wasReturn, c == u'\r');
        if (m_escape != 0) {
            if (m_escape == 1)
                m_escape = c == u'[' ? 2 : c == u']' ? 3 : 0;
            else if ((m_escape == 2 && c >= QChar(0x40) && c <= QChar(0x7e))
                || (m_escape == 3 && (c == QChar(7) || c == QChar(0x1b))))
                m_escape = m_escape == 3 && c == QChar(0x1b) ? 1 : 0;
            continue;
        }
        if (c == QChar(0x1b)) {
            m_escape = 1;
            continue;
        }
        if (c == u'\n' && afterReturn)
            continue; // one end of a line, already there
        if (c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == u'\f')
            c = u'\n';
        if (c == u'\n') {
            if (m_cut > 0)
                shown += cutWords(std::exchange(m_cut, 0));
            m_inLine = 0;
            ++m_lines;
        } else if (c.unicode() < 0x20 && c != u'\t') {
            continue;
        } else if (++m_inLine > longestLine) {
            ++m_cut;
            ++m_characters;
            continue;
        }
        ++m_characters;
        shown += c;
    }
    *used = at;
    return shown;
}

} // namespace everyport::ui
