#include "ui/console/keys/vikeys.h"

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
    : m_edit(edit), m_host(host), m_text(edit), m_cursorWidth(edit.cursorWidth())
{
}

ViKeys::~ViKeys()
{
    m_edit.setCursorWidth(m_cursorWidth);
}

void ViKeys::begin()
{
    m_typed.clear();
    m_text.forget();
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
        m_text.redo();
        m_text.keepOnLetter();
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
        m_text.keepOnLetter();
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
    case 'u': m_text.undo(); return;
    case '.': repeat(command); return;
    case '/': m_host.searchHistory(); return;
    case 'n': m_host.searchAgain(-1); return;
    case 'N': m_host.searchAgain(1); return;
    default: break;
    }
    if (!u"pPJ~riIaAoO"_s.contains(command.key))
        return;
    m_text.noteUndo();
    m_last = command;
    switch (command.key.unicode()) {
    case 'p':
    case 'P': m_text.put(command.key, times); break;
    case 'J': m_text.join(times); break;
    case '~': m_text.swapCase(times); break;
    case 'r': m_text.overwrite(times, command.argument); break;
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
    if (const auto motion = viMotion(m_text.text(), m_text.at(), wanted.key, wanted.count, wanted.argument))
        m_text.moveTo(motion->to);
    else if (wanted.key == u'j' || wanted.key == u'k')
        m_host.walkHistory(wanted.key == u'j' ? 1 : -1);
    return true;
}

std::optional<ViRange> ViKeys::rangeOf(const ViCommand& command) const
{
    const QString all = m_text.text();
    const int here = m_text.at();
    if (command.key == command.doing) {
        int end = viLineEnd(all, here);
        for (int more = command.count; more > 1 && end < all.size(); --more)
            end = viLineEnd(all, end + 1);
        return ViRange{viLineBegin(all, here), end, true};
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
        return ViRange{viLineBegin(all, qMin(here, motion->to)), viLineEnd(all, qMax(here, motion->to)), true};
    ViRange range{qMin(here, motion->to), qMax(here, motion->to), false};
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
    m_text.take(*range);
    if (command.doing == u'y') {
        m_text.moveTo(range->isLinewise ? m_text.at() : range->from);
        return;
    }
    m_text.noteUndo();
    m_last = command;
    if (command.doing == u'c') {
        const int from = range->isLinewise ? viFirstLetter(m_text.text(), range->from) : range->from;
        m_text.replace(from, range->to, {});
        insertFrom(u'i');
        return;
    }
    m_text.remove(*range);
}

void ViKeys::insertFrom(QChar key)
{
    switch (key.unicode()) {
    case 'I': m_text.moveTo(viFirstLetter(m_text.text(), m_text.at())); break;
    case 'a': m_text.moveTo(qMin(m_text.at() + 1, viLineEnd(m_text.text(), m_text.at()))); break;
    case 'A': m_text.moveTo(viLineEnd(m_text.text(), m_text.at())); break;
    case 'o':
    case 'O': openLine(key == u'O'); break;
    default: break;
    }
    setNormal(false);
    m_insertAt = m_text.at();
}

void ViKeys::openLine(bool isAbove)
{
    if (!isAbove) {
        m_text.moveTo(viLineEnd(m_text.text(), m_text.at()));
        m_host.beginLine();
        return;
    }
    const int begin = viLineBegin(m_text.text(), m_text.at());
    const QString indent = m_text.text().mid(begin, viFirstLetter(m_text.text(), m_text.at()) - begin);
    m_text.replace(begin, begin, indent + u'\n');
    m_text.moveTo(begin + int(indent.size()));
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
        m_inserted = m_text.text().mid(m_insertAt, qMax(0, m_text.at() - m_insertAt));
    m_insertAt = -1;
    setNormal(true);
    if (m_text.at() > viLineBegin(m_text.text(), m_text.at()))
        m_text.moveTo(m_text.at() - 1);
}

} // namespace everyport::ui
