#include "ui/chat/transcriptview.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

#include "ui/chat/transcript.h"
#include "ui/chat/transcriptdelegate.h"
#include "ui/style/rowroles.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/newpill.h"

namespace everyport::ui {

using Spot = RowLayout::Spot;

namespace {

constexpr int endSlack = 4;

} // namespace

TranscriptView::TranscriptView(Transcript& transcript, QWidget* parent)
    : QListView(parent)
    , m_transcript(transcript)
    , m_delegate(new TranscriptDelegate(this))
    , m_pill(new NewPill(this, Qt::BottomEdge))
    , m_empty(new EmptyState(QStringLiteral("message-circle"), tr("Nothing was said here yet."), nullptr, this))
{
    setModel(transcript.model());
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would move every line
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Conversation"));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    connect(model(), &QAbstractItemModel::rowsAboutToBeInserted, this, &TranscriptView::keepPlace);
    connect(model(), &QAbstractItemModel::rowsAboutToBeRemoved, this, &TranscriptView::keepPlace);
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, &TranscriptView::keepPlace);
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(model(), &QAbstractItemModel::dataChanged, this, [this] {
        keepPlace();
        scheduleDelayedItemsLayout();
    });
    connect(&transcript, &Transcript::opened, this, &TranscriptView::opened);
    connect(&transcript, &Transcript::missedChanged, this, &TranscriptView::showMissed);
    connect(m_pill, &QAbstractButton::clicked, this, &TranscriptView::toEnd);
    fitLook();
}

void TranscriptView::setOwnName(const QString& name, chat::Abilities abilities)
{
    m_ownName = name;
    m_abilities = abilities;
    fitLook();
}

void TranscriptView::fitLook()
{
    RowLayout::Look look;
    look.palette = palette();
    look.width = viewport()->width();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.ownName = m_ownName;
    look.canReact = m_abilities.testFlag(chat::Ability::React);
    if (look == m_delegate->look())
        return;
    keepPlace();
    m_delegate->setLook(look);
    scheduleDelayedItemsLayout();
}

bool TranscriptView::isAtEnd() const
{
    return m_atEnd && m_transcript.holdsEnd();
}

/// Once for all that changes until it is laid out again.
void TranscriptView::keepPlace()
{
    if (m_anchor || m_settling)
        return;
    Anchor anchor;
    anchor.atEnd = m_atEnd;
    const int rows = model()->rowCount();
    if (!anchor.atEnd && rows > 0) {
        m_settling = true; // asking where a row is may lay out
        QModelIndex top = indexAt(QPoint(10, 1));
        m_settling = false;
        int row = top.isValid() ? top.row() : 0;
        while (row + 1 < rows && m_transcript.model()->row(row).messages.isEmpty())
            ++row;
        anchor.number = m_transcript.model()->row(row).first();
        anchor.offset = visualRect(model()->index(row, 0)).top();
    }
    m_anchor = anchor;
}

void TranscriptView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (!m_settling)
        restorePlace();
}

void TranscriptView::restorePlace()
{
    if (!m_anchor)
        return;
    const Anchor anchor = *m_anchor;
    m_anchor.reset();
    m_settling = true;
    QScrollBar* bar = verticalScrollBar();
    if (anchor.atEnd) {
        bar->setValue(bar->maximum());
    } else if (const int row = m_transcript.model()->rowOf(anchor.number); row >= 0) {
        const int now = visualRect(model()->index(row, 0)).top();
        bar->setValue(bar->value() + now - anchor.offset);
    }
    m_settling = false;
    look();
}

void TranscriptView::opened(qint64 goTo)
{
    m_unseen = 0;
    m_anchor.reset();
    m_atEnd = goTo == 0;
    m_settling = true;
    QListView::doItemsLayout();
    m_settling = false;
    const int row = m_transcript.model()->rowOf(goTo);
    if (goTo == 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (const int line = m_transcript.model()->newSinceRow(); line >= 0 && row == line + 1) {
        // The line stands in the upper third: some of what was read already leads up to it.
        const int y = visualRect(model()->index(line, 0)).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + y - viewport()->height() / 4);
    } else {
        showMessage(goTo);
    }
    look();
}

void TranscriptView::showMessage(qint64 number)
{
    const int row = m_transcript.model()->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex index = model()->index(row, 0);
    m_atEnd = false;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void TranscriptView::toEnd()
{
    if (!m_transcript.holdsEnd()) {
        m_transcript.openAtEnd();
        return;
    }
    m_atEnd = true;
    m_unseen = 0;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    look();
}

void TranscriptView::rowsCame(int first, int last)
{
    showOrHideEmpty();
    if (m_atEnd || last < model()->rowCount() - 1)
        return;
    for (int row = first; row <= last; ++row)
        m_unseen += m_transcript.model()->row(row).kind == TranscriptRow::Kind::Message;
    showMissed();
}

void TranscriptView::showMissed()
{
    const int count = m_unseen + m_transcript.missed();
    if (count == 0 && !isAtEnd() && !m_transcript.holdsEnd())
        m_pill->setWords(tr("To the newest"));
    else
        m_pill->setCount(count);
}

void TranscriptView::setEmptySentence(const QString& sentence)
{
    m_empty->setSentence(sentence);
}

void TranscriptView::showOrHideEmpty()
{
    m_empty->setGeometry(rect());
    m_empty->setVisible(model()->rowCount() == 0 && !m_transcript.isLoading() && m_transcript.conversation() != 0);
}

void TranscriptView::look()
{
    if (m_settling)
        return;
    showOrHideEmpty();
    const QScrollBar* bar = verticalScrollBar();
    m_atEnd = bar->value() >= bar->maximum() - endSlack;
    m_transcript.setReading(!m_atEnd);
    if (m_atEnd && m_transcript.holdsEnd()) {
        m_unseen = 0;
        Q_EMIT reachedEnd();
    }
    showMissed();
    fetchAround();
}

void TranscriptView::fetchAround()
{
    const QScrollBar* bar = verticalScrollBar();
    if (m_transcript.isLoading() || m_anchor)
        return;
    // Not from inside the scrolling that led here.
    if (bar->value() < viewport()->height())
        QMetaObject::invokeMethod(&m_transcript, &Transcript::fetchOlder, Qt::QueuedConnection);
    if (!m_transcript.holdsEnd() && bar->value() > bar->maximum() - viewport()->height())
        QMetaObject::invokeMethod(&m_transcript, &Transcript::fetchNewer, Qt::QueuedConnection);
}

void TranscriptView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (!m_anchor)
        look();
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    keepPlace();
    QListView::resizeEvent(event);
    fitLook();
    showOrHideEmpty();
    scheduleDelayedItemsLayout();
}

void TranscriptView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (m_delegate && (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange))
        fitLook();
}

QString TranscriptView::copied() const
{
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex& index : chosen)
        lines.append(index.data(Role::Copy).toString());
    return lines.join(QLatin1Char('\n'));
}

const chat::Message* TranscriptView::currentMessage() const
{
    if (!currentIndex().isValid())
        return nullptr;
    const TranscriptRow& row = m_transcript.model()->row(currentIndex().row());
    return row.kind == TranscriptRow::Kind::Message ? &row.messages.first() : nullptr;
}

void TranscriptView::page(int by)
{
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + by * (viewport()->height() - fontMetrics().height() * 2));
}

Spot TranscriptView::spotAt(const QPoint& at, QModelIndex* index) const
{
    *index = indexAt(at);
    return index->isValid() ? m_delegate->layout(*index).spotAt(at - visualRect(*index).topLeft()) : Spot();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    QModelIndex index;
    const Spot spot = spotAt(event->pos(), &index);
    viewport()->setCursor(spot.kind == Spot::Kind::Nothing ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || selectionModel()->selectedRows().size() > 1)
        return;
    QModelIndex index;
    const Spot spot = spotAt(event->pos(), &index);
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

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        const TranscriptRow& row = m_transcript.model()->row(currentIndex().row());
        if (row.kind == TranscriptRow::Kind::Fold)
            m_transcript.model()->toggleFold(currentIndex().row());
        else if (!row.messages.isEmpty() && row.messages.first().delivery == chat::Delivery::Failed)
            Q_EMIT againWanted(row.first());
        else if (const QList<LinkFound> links = row.messages.isEmpty() ? QList<LinkFound>() : findLinks(row.messages.first().text.text); !links.isEmpty())
            Q_EMIT linkWanted(links.first().url);
        return;
    }
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
