// What mouse and keys mean in a conversation; what it shows is in transcriptview.cpp.
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include "ui/chat/transcript/messageactions.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/chat/transcript/transcriptdelegate.h"
#include "ui/chat/transcript/transcriptview.h"

namespace everyport::ui {

using Spot = RowLayout::Spot;

Spot TranscriptView::spotAt(const QPoint& at, QModelIndex* index) const
{
    *index = indexAt(at);
    return index->isValid() ? m_delegate->layout(*index).spotAt(at - visualRect(*index).topLeft()) : Spot();
}

void TranscriptView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_chooser->pressed(event);
    event->accept();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        m_chooser->moved(event->position().toPoint());
    else if (m_chooser->isDragging())
        m_chooser->released(); // it was let go elsewhere
    QModelIndex index;
    const Spot spot = spotAt(event->position().toPoint(), &index);
    const bool isText = index.isValid()
        && m_delegate->layout(index).isText(event->position().toPoint() - visualRect(index).topLeft());
    viewport()->setCursor(spot.kind != Spot::Kind::Nothing ? Qt::PointingHandCursor
            : isText                                       ? Qt::IBeamCursor
                                                           : Qt::ArrowCursor);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_chooser->doubleClicked(event->position().toPoint());
    event->accept();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_chooser->released())
        return;
    QModelIndex index;
    const Spot spot = spotAt(event->position().toPoint(), &index);
    if (index.isValid())
        actOn(index, spot);
}

void TranscriptView::actOn(const QModelIndex& index, const Spot& spot)
{
    const TranscriptRow& row = m_transcript.model()->row(index.row());
    if (spot.kind == Spot::Kind::Fold)
        m_transcript.model()->toggleFold(index.row());
    else if (spot.kind != Spot::Kind::Reply)
        m_actions->press(row, spot);
    else if (const int there = m_transcript.model()->rowOfId(row.messages.first().replyTo); there >= 0)
        showMessage(m_transcript.model()->row(there).first());
}

/// Unfold; else what the message is for.
bool TranscriptView::enterPressed()
{
    if (!currentIndex().isValid())
        return false;
    const TranscriptRow& row = m_transcript.model()->row(currentIndex().row());
    const QUrl chosen = m_chooser->link();
    if (chosen.isEmpty() && row.kind == TranscriptRow::Kind::Fold)
        m_transcript.model()->toggleFold(currentIndex().row());
    else
        m_actions->enter(row, m_delegate->layout(currentIndex()).links(), chosen);
    return true;
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) { // the list would take what it says to a screen reader
        Q_EMIT m_actions->copyWanted();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && enterPressed()) || m_chooser->keyPressed(event))
        return;
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        toEnd();
        return;
    }
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ') {
        Q_EMIT typed(text);
        return;
    }
    QListView::keyPressEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    QModelIndex index;
    Spot spot;
    if (event->reason() == QContextMenuEvent::Keyboard)
        index = currentIndex();
    else
        spot = spotAt(event->pos(), &index);
    if (!index.isValid() || m_transcript.model()->row(index.row()).messages.isEmpty())
        return;
    if (!m_chooser->isEmpty() && event->reason() != QContextMenuEvent::Keyboard && !m_chooser->covers(event->pos()))
        m_chooser->clear();
    if (m_chooser->isEmpty() && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu, m_transcript.model()->row(index.row()), m_delegate->layout(index).links(), spot);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    menu->popup(at);
}

} // namespace everyport::ui
