#include "ui/console/keys/vikeys.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QPlainTextEdit>

#include "ui/console/keys/vimotion.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const QKeyEvent& key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool isRedo(const QKeyEvent& key)
{
    return key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_R;
}

bool startsInsert(QChar key)
{
    return u"iIaAoO"_s.contains(key);
}

/// The short ones are other words for an operator with a motion.
ViCommand longFormOf(ViCommand command)
{
    const auto as = [&](QChar doing, QChar key) {
        command.doing = doing;
        command.key = key;
        return command;
    };
    switch (command.doing.isNull() ? command.key.unicode() : 0) {
    case 'x': return as(u'd', u'l');
    case 'X': return as(u'd', u'h');
    case 'D': return as(u'd', u'$');
    case 'C': return as(u'c', u'$');
    case 's': return as(u'c', u'l');
    case 'S': return as(u'c', u'c');
    case 'Y': return as(u'y', u'y');
    default: return command;
    }
}

} // namespace

ViKeys::ViKeys(QPlainTextEdit& edit, PromptKeysHost& host)
    : m_edit(edit), m_host(host), m_cursorWidth(edit.cursorWidth())
{
}

ViKeys::~ViKeys()
{
    m_edit.setCursorWidth(m_cursorWidth);
}

void ViKeys::begin()
{
    m_typed.clear();
    m_before.clear();
    m_undone.clear();
    m_insertAt = -1;
    setNormal(false);
}

bool ViKeys::wants(const QKeyEvent& key) const
{
    if (key.key() == Qt::Key_Escape)
        return isPlain(key) && (!m_isNormal || !m_typed.isEmpty());
    return m_isNormal && ((isPlain(key) && !key.text().isEmpty() && key.text().front().isPrint()) || isRedo(key));
}

bool ViKeys::press(const QKeyEvent& key)
{
    if (m_isNormal)
        return pressNormal(key);
    if (key.key() != Qt::Key_Escape || !isPlain(key))
        return false;
    leaveInsert();
    return true;
}

bool ViKeys::pressNormal(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape)
        return !std::exchange(m_typed, {}).isEmpty();
    if (isRedo(key)) {
        goBack(&m_undone, &m_before);
        keepOnLetter();
        return true;
    }
    if (key.key() == Qt::Key_Backspace && isPlain(key)) {
        type(u'h');
        return true;
    }
    if (!wants(key))
        return false;
    type(key.text().front());
    return true;
}

void ViKeys::type(QChar key)
{
    m_typed += key;
    bool isOpen = false;
    const auto command = viCommand(m_typed, &isOpen);
    if (!isOpen)
        m_typed.clear();
    if (!command)
        return;
    perform(longFormOf(*command));
    if (m_isNormal)
        keepOnLetter();
    m_edit.ensureCursorVisible();
}

void ViKeys::perform(const ViCommand& command)
{
    if (!command.doing.isNull()) {
        operate(command);
        return;
    }
    if (go(command))
        return;
    const int times = qMax(1, command.count);
    switch (command.key.unicode()) {
    case 'u': goBack(&m_before, &m_undone); return;
    case '.': repeat(command); return;
    case '/': m_host.searchHistory(); return;
    case 'n': m_host.searchAgain(-1); return;
    case 'N': m_host.searchAgain(1); return;
    default: break;
    }
    if (!u"pPJ~riIaAoO"_s.contains(command.key))
        return;
    noteUndo();
    m_last = command;
    switch (command.key.unicode()) {
    case 'p':
    case 'P': put(command.key, times); break;
    case 'J': join(times); break;
    case '~': swapCase(times); break;
    case 'r': overwrite(times, command.argument); break;
    default: insertFrom(command.key); break;
    }
}

bool ViKeys::go(const ViCommand& command)
{
    ViCommand wanted = command;
    const bool isAgain = command.key == u';' || command.key == u',';
    if (isAgain) {
        wanted.key = m_search.key;
        wanted.argument = m_search.argument;
        if (command.key == u',' && !wanted.key.isNull())
            wanted.key = wanted.key.isUpper() ? wanted.key.toLower() : wanted.key.toUpper();
    } else if (!command.argument.isNull() && command.key != u'r') {
        m_search = command;
    }
    if (!isViMotion(wanted.key))
        return isAgain;
    if (const auto motion = viMotion(text(), at(), wanted.key, wanted.count, wanted.argument))
        moveTo(motion->to);
    else if (wanted.key == u'j' || wanted.key == u'k')
        m_host.walkHistory(wanted.key == u'j' ? 1 : -1);
    return true;
}

std::optional<ViKeys::Range> ViKeys::rangeOf(const ViCommand& command) const
{
    const QString all = text();
    const int here = at();
    if (command.key == command.doing) {
        int end = viLineEnd(all, here);
        for (int more = command.count; more > 1 && end < all.size(); --more)
            end = viLineEnd(all, end + 1);
        return Range{viLineBegin(all, here), end, true};
    }
    QChar key = command.key;
    // As Vi has it: changing a word leaves the blank behind it.
    if (command.doing == u'c' && key.toLower() == u'w' && here < all.size() && !all[here].isSpace())
        key = key == u'w' ? u'e' : u'E';
    QChar argument = command.argument;
    if (key == u';' || key == u',') {
        argument = m_search.argument;
        const bool turns = key == u',';
        key = m_search.key;
        if (turns && !key.isNull())
            key = key.isUpper() ? key.toLower() : key.toUpper();
    }
    // The end of the word that one stands on counts: cw on the last letter is that letter.
    const bool isLast = key.toLower() == u'e' && command.key.toLower() == u'w' && command.count <= 1
        && (here + 1 >= all.size() || viMotion(all, here, key.isUpper() ? u'W' : u'w', 1)->to == here + 1
            || all[here + 1].isSpace());
    const auto motion = isLast ? std::optional(ViMotion{here, false, true})
                               : viMotion(all, here, key, command.count, argument);
    if (!motion)
        return std::nullopt;
    if (motion->isLinewise)
        return Range{viLineBegin(all, qMin(here, motion->to)), viLineEnd(all, qMax(here, motion->to)), true};
    Range range{qMin(here, motion->to), qMax(here, motion->to), false};
    if (motion->isInclusive)
        range.to = qMin(range.to + 1, int(all.size()));
    // The last word of a line ends with it.
    if (key.toLower() == u'w')
        range.to = qMin(range.to, qMax(viLineEnd(all, here), here));
    return range;
}

void ViKeys::operate(const ViCommand& command)
{
    if (!command.argument.isNull() && u"fFtT"_s.contains(command.key))
        m_search = command;
    const auto range = rangeOf(command);
    if (!range || (range->from == range->to && !range->isLinewise && command.doing != u'c'))
        return;
    take(*range);
    if (command.doing == u'y') {
        moveTo(range->isLinewise ? at() : range->from);
        return;
    }
    noteUndo();
    m_last = command;
    if (command.doing == u'c') {
        const int from = range->isLinewise ? viFirstLetter(text(), range->from) : range->from;
        replace(from, range->to, {});
        insertFrom(u'i');
        return;
    }
    remove(*range);
}

void ViKeys::take(const Range& range)
{
    m_register = text().mid(range.from, range.to - range.from);
    m_hasLines = range.isLinewise;
}

void ViKeys::remove(const Range& range)
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

void ViKeys::insertFrom(QChar key)
{
    switch (key.unicode()) {
    case 'I': moveTo(viFirstLetter(text(), at())); break;
    case 'a': moveTo(qMin(at() + 1, viLineEnd(text(), at()))); break;
    case 'A': moveTo(viLineEnd(text(), at())); break;
    case 'o':
    case 'O': openLine(key == u'O'); break;
    default: break;
    }
    setNormal(false);
    m_insertAt = at();
}

void ViKeys::openLine(bool isAbove)
{
    if (!isAbove) {
        moveTo(viLineEnd(text(), at()));
        m_host.beginLine();
        return;
    }
    const int begin = viLineBegin(text(), at());
    const QString indent = text().mid(begin, viFirstLetter(text(), at()) - begin);
    replace(begin, begin, indent + u'\n');
    moveTo(begin + int(indent.size()));
}

void ViKeys::put(QChar key, int times)
{
    if (m_register.isEmpty() && !m_hasLines)
        return;
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

void ViKeys::join(int times)
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

void ViKeys::swapCase(int times)
{
    const int end = qMin(at() + times, viLineEnd(text(), at()));
    QString turned = text().mid(at(), end - at());
    for (QChar& c : turned)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    replace(at(), end, turned);
}

void ViKeys::overwrite(int times, QChar with)
{
    const int here = at();
    if (here + times > viLineEnd(text(), here))
        return;
    replace(here, here + times, QString(times, with));
    moveTo(here + times - 1);
}

void ViKeys::goBack(QList<State>* from, QList<State>* to)
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

void ViKeys::repeat(const ViCommand& command)
{
    if (m_last.key.isNull())
        return;
    ViCommand again = m_last;
    if (command.count > 0)
        again.count = command.count;
    const QString inserted = m_inserted;
    perform(again);
    if (m_isNormal)
        return;
    m_edit.insertPlainText(inserted);
    leaveInsert();
}

void ViKeys::setNormal(bool isNormal)
{
    m_isNormal = isNormal;
    m_edit.setCursorWidth(isNormal ? m_edit.fontMetrics().averageCharWidth() : m_cursorWidth);
    m_host.modeChanged();
}

void ViKeys::leaveInsert()
{
    if (m_insertAt >= 0)
        m_inserted = text().mid(m_insertAt, qMax(0, at() - m_insertAt));
    m_insertAt = -1;
    setNormal(true);
    if (at() > viLineBegin(text(), at()))
        moveTo(at() - 1);
}

void ViKeys::noteUndo()
{
    m_before.append({text(), at()});
    m_undone.clear();
    if (m_before.size() > mostUndone)
        m_before.removeFirst();
}

int ViKeys::at() const
{
    return m_edit.textCursor().position();
}

QString ViKeys::text() const
{
    return m_edit.toPlainText();
}

void ViKeys::moveTo(int at)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(qBound(0, at, int(text().size())));
    m_edit.setTextCursor(cursor);
}

void ViKeys::keepOnLetter()
{
    const QString all = text();
    if (at() > viLineBegin(all, at()) && at() == viLineEnd(all, at()))
        moveTo(at() - 1);
}

void ViKeys::replace(int from, int to, const QString& with)
{
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(with);
    m_edit.setTextCursor(cursor);
}

} // namespace everyport::ui
