#include "ui/chat/transcript/textchooser.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTimerEvent>

#include "ui/chat/transcript/transcriptdelegate.h"
#include "ui/chat/transcript/transcriptmodel.h"

namespace everyport::ui {
namespace {

constexpr int scrollEvery = 30; ///< Milliseconds, while the pointer is held outside.
constexpr int scrollMost = 60;

bool isVertical(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown
        || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

TextChooser::TextChooser(QListView& view, const TranscriptModel& model, TranscriptDelegate& delegate)
    : QObject(&view), m_view(view), m_model(model), m_delegate(delegate), m_choice(model)
{
    m_delegate.setChooser(this);
}

void TextChooser::tell()
{
    m_view.viewport()->update();
    Q_EMIT changed();
}

void TextChooser::clear()
{
    const bool was = m_choice.isBegun() || m_link >= 0;
    m_choice.clear();
    m_link = -1;
    m_linkMessage = 0;
    if (was)
        tell();
}

void TextChooser::chooseAll()
{
    const int first = textRow(0, 1), last = textRow(m_model.rowCount() - 1, -1);
    if (first < 0)
        return;
    m_view.clearSelection();
    m_choice.begin(inRow(first, 0));
    extend(inRow(last, int(textOf(last).size())));
}

QString TextChooser::copied() const
{
    return m_choice.copied([this](int row) { return textOf(row); });
}

bool TextChooser::covers(const QPoint& at) const
{
    const QModelIndex index = m_view.indexAt(at);
    if (!index.isValid() || m_choice.isEmpty())
        return false;
    const int position = spotAt(at).position;
    const auto [from, to] = chosenIn(index.row());
    return position >= from && position <= to && from < to;
}

std::pair<int, int> TextChooser::chosenIn(int row) const
{
    return m_choice.isEmpty() ? std::pair<int, int>() : m_choice.in(row, int(textOf(row).size()));
}

int TextChooser::linkIn(int row) const
{
    return m_link >= 0 && m_model.row(row).first() == m_linkMessage ? m_link : -1;
}

QUrl TextChooser::link() const
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid() || linkIn(current.row()) < 0)
        return {};
    return m_delegate.layout(current).links().value(m_link).url;
}

QString TextChooser::textOf(int row) const
{
    return m_delegate.layout(m_model.index(row)).text();
}

TextSpot TextChooser::inRow(int row, int position) const
{
    return {m_model.row(row).first(), position};
}

int TextChooser::textRow(int row, int step) const
{
    while (row >= 0 && row < m_model.rowCount() && m_model.row(row).messages.isEmpty())
        row += step;
    return row >= 0 && row < m_model.rowCount() ? row : -1;
}

/// Beside a text the nearest place in it; beside all rows the end that is nearer.
TextSpot TextChooser::spotAt(const QPoint& at) const
{
    const QRect room = m_view.viewport()->rect();
    const QPoint inside(qBound(0, at.x(), room.right()), at.y());
    const QModelIndex index = m_view.indexAt(inside);
    if (index.isValid() && !m_model.row(index.row()).messages.isEmpty())
        return inRow(index.row(), m_delegate.layout(index).positionAt(inside - m_view.visualRect(index).topLeft()));
    const bool above = !index.isValid() && at.y() < room.center().y();
    const int next = textRow(index.isValid() ? index.row() : above ? 0 : m_model.rowCount(), 1);
    if (next >= 0)
        return inRow(next, 0);
    const int last = textRow(m_model.rowCount() - 1, -1);
    return last < 0 ? TextSpot() : inRow(last, int(textOf(last).size()));
}

void TextChooser::extend(TextSpot to)
{
    if (to.message == 0 || to == m_choice.caret())
        return;
    m_choice.extend(to);
    tell();
}

void TextChooser::pressed(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    m_pressedAt = m_pointer = at;
    const bool isThird = m_doubleClicked.isValid() && m_doubleClicked.elapsed() < QApplication::doubleClickInterval();
    m_doubleClicked.invalidate();
    m_view.selectionModel()->clearSelection();
    if (const QModelIndex index = m_view.indexAt(at); index.isValid())
        m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    const TextSpot spot = spotAt(at);
    if ((event->modifiers() & Qt::ShiftModifier) && m_choice.isBegun()) {
        extend(spot);
        return;
    }
    clear();
    m_choice.begin(spot);
    m_dragging = spot.message != 0;
    if (!isThird || spot.message == 0)
        return;
    const int row = m_model.rowOf(spot.message);
    m_choice.begin({spot.message, 0});
    extend({spot.message, int(textOf(row).size())});
    m_dragging = false;
}

void TextChooser::moved(const QPoint& at)
{
    m_pointer = at;
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging || (!isFar && m_choice.isEmpty()))
        return;
    extend(spotAt(at));
    const QRect room = m_view.viewport()->rect();
    if (at.y() < room.top() || at.y() > room.bottom())
        m_scrolling.start(scrollEvery, this);
    else
        m_scrolling.stop();
}

void TextChooser::timerEvent(QTimerEvent*)
{
    const QRect room = m_view.viewport()->rect();
    const int beyond = m_pointer.y() < room.top() ? m_pointer.y() - room.top() : qMax(0, m_pointer.y() - room.bottom());
    QScrollBar* bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + qBound(-scrollMost, beyond, scrollMost));
    extend(spotAt({m_pointer.x(), qBound(room.top(), m_pointer.y(), room.bottom())}));
}

bool TextChooser::released()
{
    m_scrolling.stop();
    const bool wasHeld = isHeld();
    m_dragging = false;
    if (m_choice.isEmpty()) {
        if (wasHeld)
            Q_EMIT changed();
        return false;
    }
    if (QClipboard* clipboard = QApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(copied(), QClipboard::Selection);
    return true;
}

void TextChooser::doubleClicked(const QPoint& at)
{
    m_doubleClicked.start();
    const TextSpot spot = spotAt(at);
    if (spot.message != 0)
        chooseWord(spot);
}

void TextChooser::chooseWord(TextSpot at)
{
    const QString text = textOf(m_model.rowOf(at.message));
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(qMin(at.position, int(text.size())));
    const auto from = words.isAtBoundary() && at.position < text.size() ? words.position() : words.toPreviousBoundary();
    words.setPosition(from);
    const auto to = words.toNextBoundary();
    m_choice.begin({at.message, int(qMax<qsizetype>(0, from))});
    extend({at.message, int(to < 0 ? text.size() : to)});
}

TextSpot TextChooser::stepped(TextSpot from, bool forward, bool byWord) const
{
    const int row = m_model.rowOf(from.message);
    const QString text = textOf(row);
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(qMin(from.position, int(text.size())));
    const auto next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (next >= 0)
        return {from.message, int(next)};
    const int beside = textRow(row + (forward ? 1 : -1), forward ? 1 : -1);
    if (beside < 0)
        return from;
    return inRow(beside, forward ? 0 : int(textOf(beside).size()));
}

TextSpot TextChooser::lineAway(TextSpot from, bool down) const
{
    const int row = m_model.rowOf(from.message);
    const QModelIndex index = m_model.index(row);
    const RowLayout& layout = m_delegate.layout(index);
    const QRect caret = layout.caretAt(from.position);
    const int y = down ? caret.bottom() + caret.height() / 2 : caret.top() - caret.height() / 2;
    const int length = int(layout.text().size());
    const bool inside = down ? y <= layout.caretAt(length).bottom() : y >= layout.caretAt(0).top();
    if (inside)
        return {from.message, layout.positionAt({caret.x(), y})};
    const int beside = textRow(row + (down ? 1 : -1), down ? 1 : -1);
    if (beside < 0)
        return {from.message, down ? length : 0};
    const RowLayout& other = m_delegate.layout(m_model.index(beside));
    const QRect line = other.caretAt(down ? 0 : int(other.text().size()));
    return inRow(beside, other.positionAt({caret.x(), line.center().y()}));
}

TextSpot TextChooser::lineEnd(TextSpot from, bool end) const
{
    const auto [first, last] = m_delegate.layout(m_model.index(m_model.rowOf(from.message))).lineAround(from.position);
    return {from.message, end ? last : first};
}

bool TextChooser::moveCaret(QKeyEvent* event)
{
    const int key = event->key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const QModelIndex current = m_view.currentIndex();
    if (m_choice.isEmpty()) {
        // Shift with up and down chooses whole messages, as in any list, until a choice of text has begun.
        if (!sideways || !current.isValid() || m_model.row(current.row()).messages.isEmpty())
            return false;
        m_choice.begin(inRow(current.row(), key == Qt::Key_Right ? 0 : int(textOf(current.row()).size())));
        m_view.selectionModel()->clearSelection();
    }
    const bool far = event->modifiers() & Qt::ControlModifier;
    const TextSpot caret = m_choice.caret();
    if (sideways)
        extend(stepped(caret, key == Qt::Key_Right, far));
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        extend(lineAway(caret, key == Qt::Key_Down));
    else if (far && (key == Qt::Key_Home || key == Qt::Key_End))
        extend(key == Qt::Key_Home
                ? inRow(textRow(0, 1), 0)
                : inRow(textRow(m_model.rowCount() - 1, -1), int(textOf(textRow(m_model.rowCount() - 1, -1)).size())));
    else
        extend(lineEnd(caret, key == Qt::Key_End));
    const int row = m_model.rowOf(m_choice.caret().message);
    m_view.selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    m_view.scrollTo(m_model.index(row));
    return true;
}

bool TextChooser::stepLink(int by)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return false;
    const auto& links = m_delegate.layout(current).links();
    if (links.isEmpty())
        return false;
    const int at = linkIn(current.row());
    m_link = at < 0 ? (by > 0 ? 0 : int(links.size()) - 1) : qBound(0, at + by, int(links.size()) - 1);
    m_linkMessage = m_model.row(current.row()).first();
    m_view.setAccessibleDescription(
        tr("Link %1 of %2: %3").arg(m_link + 1).arg(links.size()).arg(linkHint(links[m_link].url)));
    m_view.viewport()->update();
    return true;
}

bool TextChooser::keyPressed(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        chooseAll();
        return true;
    }
    const int key = event->key();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (event->modifiers() & Qt::ShiftModifier)
        return (sideways || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End)
            && moveCaret(event);
    if (sideways && event->modifiers() == Qt::NoModifier && stepLink(key == Qt::Key_Right ? 1 : -1))
        return true;
    if (isVertical(key))
        clear();
    return false;
}

} // namespace everyport::ui
