// What mouse and keys mean in a conversation; what it shows is in transcriptview.cpp, its menu in transcriptmenu.cpp.
#include <QKeyEvent>
#include <QMouseEvent>

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
    switch (spot.kind) {
    case Spot::Kind::Nothing: break;
    case Spot::Kind::Link: Q_EMIT linkWanted(spot.url); break;
    case Spot::Kind::TryAgain: Q_EMIT againWanted(row.first()); break;
    case Spot::Kind::GiveUp: Q_EMIT giveUpWanted(row.first()); break;
    case Spot::Kind::Fold: m_transcript.model()->toggleFold(index.row()); break;
    case Spot::Kind::Reply:
        if (const int there = m_transcript.model()->rowOfId(row.messages.first().replyTo); there >= 0)
            showMessage(m_transcript.model()->row(there).first());
        break;
    case Spot::Kind::Reaction:
        if (m_abilities.testFlag(chat::Ability::React)) {
            const bool mine = row.messages.first().reactions.value(spot.text).contains(m_ownName, Qt::CaseInsensitive);
            Q_EMIT reactionWanted(row.messages.first().id, spot.text, !mine);
        }
        break;
    }
}

/// Try again what failed; open the link that the keyboard stands at, else the first; unfold.
bool TranscriptView::enterPressed()
{
    if (!currentIndex().isValid())
        return false;
    const TranscriptRow& row = m_transcript.model()->row(currentIndex().row());
    const QList<LinkFound>& links = m_delegate->layout(currentIndex()).links();
    if (const QUrl chosen = m_chooser->link(); !chosen.isEmpty())
        Q_EMIT linkWanted(chosen);
    else if (row.kind == TranscriptRow::Kind::Fold)
        m_transcript.model()->toggleFold(currentIndex().row());
    else if (!row.messages.isEmpty() && row.messages.first().delivery == chat::Delivery::Failed)
        Q_EMIT againWanted(row.first());
    else if (!links.isEmpty())
        Q_EMIT linkWanted(links.first().url);
    return true;
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) { // the list would take what it says to a screen reader
        Q_EMIT copyWanted();
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

} // namespace everyport::ui
