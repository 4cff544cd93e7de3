#include "ui/console/keys/emacskeys.h"

#include <utility>

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace everyport::ui {

namespace {

/// With Shift only what some keyboards have there: Ctrl+Shift+F is another's.
bool isWith(Qt::KeyboardModifier modifier, const QKeyEvent& key)
{
    const bool isSign = key.key() == Qt::Key_Slash || key.key() == Qt::Key_Underscore || key.key() == Qt::Key_Less
        || key.key() == Qt::Key_Greater;
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return modifiers == modifier || (isSign && modifiers == (modifier | Qt::ShiftModifier));
}

bool isControl(const QKeyEvent& key)
{
    return isWith(Qt::ControlModifier, key);
}

bool isMeta(const QKeyEvent& key)
{
    return isWith(Qt::AltModifier, key);
}

QString capital(const QString& word)
{
    qsizetype first = 0;
    while (first < word.size() && !word[first].isLetterOrNumber())
        ++first;
    return word.left(first) + word.mid(first, 1).toUpper() + word.mid(first + 1).toLower();
}

QString upper(const QString& word)
{
    return word.toUpper();
}

QString lower(const QString& word)
{
    return word.toLower();
}

} // namespace

bool EmacsKeys::wants(const QKeyEvent& key) const
{
    switch (key.key()) {
    case Qt::Key_A:
    case Qt::Key_E:
    case Qt::Key_N:
    case Qt::Key_P:
    case Qt::Key_K:
    case Qt::Key_W:
    case Qt::Key_G:
    case Qt::Key_H:
    case Qt::Key_O:
    case Qt::Key_S:
    case Qt::Key_Slash:
    case Qt::Key_Underscore: return isControl(key);
    case Qt::Key_L:
    case Qt::Key_C:
    case Qt::Key_Less:
    case Qt::Key_Greater:
    case Qt::Key_Backspace: return isMeta(key);
    case Qt::Key_F:
    case Qt::Key_B:
    case Qt::Key_D:
    case Qt::Key_U:
    case Qt::Key_Y:
    case Qt::Key_T: return isControl(key) || isMeta(key);
    default: return false;
    }
}

bool EmacsKeys::press(const QKeyEvent& key)
{
    m_now = Before::Nothing;
    const bool isTheirs = wants(key) && (isControl(key) ? control(key.key()) : meta(key.key()));
    if (key.key() != Qt::Key_Control && key.key() != Qt::Key_Alt && key.key() != Qt::Key_Shift)
        m_before = m_now;
    if (isTheirs)
        m_edit.ensureCursorVisible();
    return isTheirs;
}

bool EmacsKeys::control(int key)
{
    const QTextCursor cursor = m_edit.textCursor();
    const int begin = cursor.block().position();
    const int end = begin + cursor.block().length() - 1;
    switch (key) {
    case Qt::Key_A: move(Move::StartOfBlock); return true;
    case Qt::Key_E: move(Move::EndOfBlock); return true;
    case Qt::Key_F: move(Move::NextCharacter); return true;
    case Qt::Key_B: move(Move::PreviousCharacter); return true;
    case Qt::Key_N: moveLine(1); return true;
    case Qt::Key_P: moveLine(-1); return true;
    case Qt::Key_D:
        if (text().isEmpty())
            return false; // the prompt's: a new session
        replace(at(), at() + 1, {});
        return true;
    case Qt::Key_H: replace(at() - 1, at(), {}); return true;
    case Qt::Key_K: kill(at(), at() == end ? end + 1 : end); return true;
    case Qt::Key_U: kill(at(), begin); return true;
    case Qt::Key_W:
        if (cursor.hasSelection())
            kill(cursor.selectionStart(), cursor.selectionEnd());
        else
            kill(at(), wordFrom(at(), -1));
        return true;
    case Qt::Key_Y:
        if (!m_killed.isEmpty()) {
            m_yanked = m_killed.size() - 1;
            m_yankedAt = at();
            yank(m_killed.last());
        }
        return true;
    case Qt::Key_T: transpose(); return true;
    case Qt::Key_G: {
        QTextCursor plain = cursor;
        plain.clearSelection();
        m_edit.setTextCursor(plain);
        return true;
    }
    case Qt::Key_O: {
        const int here = at();
        m_edit.insertPlainText(QStringLiteral("\n"));
        QTextCursor back = m_edit.textCursor();
        back.setPosition(here);
        m_edit.setTextCursor(back);
        return true;
    }
    case Qt::Key_S: m_host.searchHistory(); return true;
    case Qt::Key_Slash:
    case Qt::Key_Underscore: m_edit.undo(); return true;
    default: return false;
    }
}

bool EmacsKeys::meta(int key)
{
    switch (key) {
    case Qt::Key_F: moveWord(1); return true;
    case Qt::Key_B: moveWord(-1); return true;
    case Qt::Key_D: kill(at(), wordFrom(at(), 1)); return true;
    case Qt::Key_Backspace: kill(at(), wordFrom(at(), -1)); return true;
    case Qt::Key_Y: yankOlder(); return true;
    case Qt::Key_T: transposeWords(); return true;
    case Qt::Key_U: changeWord(&upper); return true;
    case Qt::Key_L: changeWord(&lower); return true;
    case Qt::Key_C: changeWord(&capital); return true;
    case Qt::Key_Less: move(Move::Start); return true;
    case Qt::Key_Greater: move(Move::End); return true;
    default: return false;
    }
}

int EmacsKeys::at() const
{
    return m_edit.textCursor().position();
}

QString EmacsKeys::text() const
{
    return m_edit.toPlainText();
}

void EmacsKeys::move(Move operation)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.movePosition(operation);
    m_edit.setTextCursor(cursor);
}

void EmacsKeys::moveLine(int by)
{
    const QTextBlock block = m_edit.textCursor().block();
    if (!(by < 0 ? block.previous() : block.next()).isValid())
        m_host.walkHistory(by);
    else
        move(by < 0 ? Move::Up : Move::Down);
}

int EmacsKeys::wordFrom(int at, int by) const
{
    const QString all = text();
    const auto isWord = [&](int i) { return all[by < 0 ? i - 1 : i].isLetterOrNumber(); };
    const auto goesOn = [&](int i) { return by < 0 ? i > 0 : i < all.size(); };
    while (goesOn(at) && !isWord(at))
        at += by;
    while (goesOn(at) && isWord(at))
        at += by;
    return at;
}

void EmacsKeys::moveWord(int by)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(wordFrom(cursor.position(), by));
    m_edit.setTextCursor(cursor);
}

void EmacsKeys::replace(int from, int to, const QString& with)
{
    const int size = int(text().size());
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(qBound(0, from, size));
    cursor.setPosition(qBound(0, to, size), QTextCursor::KeepAnchor);
    cursor.insertText(with);
    m_edit.setTextCursor(cursor);
}

void EmacsKeys::kill(int from, int to)
{
    const QString gone = text().mid(qMin(from, to), qAbs(to - from));
    m_now = Before::Kill;
    if (gone.isEmpty())
        return;
    if (m_before != Before::Kill || m_killed.isEmpty())
        m_killed.append(gone);
    else
        m_killed.last() = to < from ? gone + m_killed.last() : m_killed.last() + gone;
    if (m_killed.size() > mostKilled)
        m_killed.removeFirst();
    replace(qMin(from, to), qMax(from, to), {});
}

void EmacsKeys::yank(const QString& killed)
{
    m_now = Before::Yank;
    m_edit.insertPlainText(killed);
}

void EmacsKeys::yankOlder()
{
    if (m_before != Before::Yank || m_killed.isEmpty())
        return;
    m_yanked = (m_yanked + m_killed.size() - 1) % m_killed.size();
    replace(m_yankedAt, at(), {});
    yank(m_killed[m_yanked]);
}

/// The letter before the cursor with the one at it, at the end of a line the last two.
void EmacsKeys::transpose()
{
    const QString all = text();
    int here = at();
    if (here == all.size() || all[here] == QLatin1Char('\n'))
        --here;
    if (here < 1 || here >= all.size() || all[here - 1] == QLatin1Char('\n'))
        return;
    replace(here - 1, here + 1, QString(all[here]) + all[here - 1]);
}

void EmacsKeys::transposeWords()
{
    const QString all = text();
    const int end = wordFrom(at(), 1);
    const int begin = wordFrom(end, -1);
    const int before = wordFrom(begin, -1);
    int endBefore = before;
    while (endBefore < begin && all[endBefore].isLetterOrNumber())
        ++endBefore;
    if (before == begin || endBefore == before)
        return;
    replace(before, end,
        all.mid(begin, end - begin) + all.mid(endBefore, begin - endBefore) + all.mid(before, endBefore - before));
}

void EmacsKeys::changeWord(QString (*change)(const QString& word))
{
    const int end = wordFrom(at(), 1);
    replace(at(), end, change(text().mid(at(), end - at())));
}

} // namespace everyport::ui
