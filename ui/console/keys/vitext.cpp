#include "ui/console/keys/vitext.h"

#include <QPlainTextEdit>

#include "ui/console/keys/vimotion.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

QString ViText::text() const
{
    return m_edit.toPlainText();
}

int ViText::at() const
{
    return m_edit.textCursor().position();
}

void ViText::moveTo(int at)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(qBound(0, at, int(text().size())));
    m_edit.setTextCursor(cursor);
}

void ViText::keepOnLetter()
{
    const QString all = text();
    if (at() > viLineBegin(all, at()) && at() == viLineEnd(all, at()))
        moveTo(at() - 1);
}

void ViText::replace(int from, int to, const QString& with)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(with);
    m_edit.setTextCursor(cursor);
}

void ViText::take(const ViRange& range)
{
    m_register = text().mid(range.from, range.to - range.from);
    m_hasLines = range.isLinewise;
}

void ViText::remove(const ViRange& range)
{
    int from = range.from;
    int to = range.to;
    if (range.isLinewise) {
        // With the line's end; of the last line with the one before it.
        if (to < text().size())
            ++to;
        else if (from > 0)
            --from;
    }
    replace(from, to, {});
    moveTo(range.isLinewise ? viFirstLetter(text(), qMin(from, int(text().size()))) : from);
    if (range.isLinewise && from < range.from)
        moveTo(viFirstLetter(text(), int(text().size())));
}

void ViText::put(QChar key, int times)
{
    if (m_register.isEmpty() && !m_hasLines)
        return;
    times = qBound(1, times, int(mostPut / (m_register.size() + 1)) + 1);
    const QString all = text();
    if (m_hasLines) {
        const QString lines = QString(m_register + u'\n').repeated(times).chopped(1);
        const int from = key == u'p' ? viLineEnd(all, at()) : viLineBegin(all, at());
        replace(from, from, key == u'p' ? u'\n' + lines : lines + u'\n');
        moveTo(viFirstLetter(text(), key == u'p' ? from + 1 : from));
        return;
    }
    const int from = key == u'p' ? qMin(at() + 1, viLineEnd(all, at())) : at();
    replace(from, from, m_register.repeated(times));
    moveTo(qMax(from, at() - 1));
}

void ViText::join(int times)
{
    for (int i = 0; i < qMax(1, times - 1); ++i) {
        const QString all = text();
        const int end = viLineEnd(all, at());
        if (end == all.size())
            return;
        const int next = viFirstLetter(all, end + 1);
        replace(end, next, end > 0 && !all[end - 1].isSpace() ? u" "_s : QString());
        moveTo(end);
    }
}

void ViText::swapCase(int times)
{
    const int end = qMin(at() + times, viLineEnd(text(), at()));
    QString turned = text().mid(at(), end - at());
    for (QChar& c : turned)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    replace(at(), end, turned);
}

void ViText::overwrite(int times, QChar with)
{
    const int here = at();
    if (here + times > viLineEnd(text(), here))
        return;
    replace(here, here + times, QString(times, with));
    moveTo(here + times - 1);
}

void ViText::noteUndo()
{
    m_before.append({text(), at()});
    m_undone.clear();
    if (m_before.size() > mostUndone)
        m_before.removeFirst();
}

void ViText::goBack(QList<State>* from, QList<State>* to)
{
    if (from->isEmpty()) {
        from == &m_before ? m_edit.undo() : m_edit.redo(); // what was typed before the first Esc
        return;
    }
    to->append({text(), at()});
    const State state = from->takeLast();
    replace(0, int(text().size()), state.text);
    moveTo(state.at);
}

void ViText::forget()
{
    m_before.clear();
    m_undone.clear();
}

} // namespace everyport::ui
