#include "ui/chat/transcript/transcriptview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include "ui/chat/transcript/messageactions.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/chat/transcript/transcriptdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/newpill.h"
#include "ui/widgets/display/emptystate.h"

namespace everyport::ui {

namespace {

constexpr int endSlack = 4;

} // namespace

TranscriptView::TranscriptView(Transcript& transcript, QWidget* parent)
    : QListView(parent),
      m_transcript(transcript),
      m_delegate(new TranscriptDelegate(this)),
      m_chooser(new TextChooser(*this, *transcript.model(), *m_delegate)),
      m_actions(new MessageActions(this)),
      m_pill(new NewPill(this, Qt::BottomEdge)),
      m_empty(new EmptyState(QStringLiteral("message-circle"), tr("Nothing was said here yet."), nullptr, this)),
      m_place(*this, *transcript.model()),
      m_missed(transcript, *m_pill)
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
    connect(model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(model(), &QAbstractItemModel::dataChanged, this, [this] {
        keepPlace();
        scheduleDelayedItemsLayout();
    });
    connect(&transcript, &Transcript::opened, this, &TranscriptView::opened);
    connect(&transcript, &Transcript::missedChanged, this, &TranscriptView::showMissed);
    connect(&transcript, &Transcript::olderCame, this, &TranscriptView::look);
    connect(m_pill, &QAbstractButton::clicked, this, &TranscriptView::toEnd);
    connect(m_chooser, &TextChooser::changed, this, [this] {
        m_transcript.setReading(!m_atEnd || m_chooser->isHeld());
        lookAtChosen();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TranscriptView::lookAtChosen);
    fitLook();
}

void TranscriptView::setFaces(std::function<QImage(const TranscriptRow&)> faces)
{
    m_delegate->setFaces(std::move(faces));
}

void TranscriptView::setOwnName(const QString& name, chat::Abilities abilities)
{
    m_actions->setOwnName(name, abilities);
    fitLook();
}

void TranscriptView::fitLook()
{
    RowLayout::Look look;
    look.palette = palette();
    look.width = viewport()->width();
    look.mirrored = layoutDirection() == Qt::RightToLeft;
    look.ownName = m_actions->ownName();
    look.canReact = m_actions->canReact();
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

void TranscriptView::keepPlace()
{
    m_place.keep(m_atEnd && !m_chooser->isHeld());
}

void TranscriptView::doItemsLayout()
{
    QListView::doItemsLayout();
    if (!m_place.isSettling() && m_place.restore())
        look();
}

void TranscriptView::opened(qint64 goTo)
{
    m_missed.reset();
    m_place.forget();
    m_chooser->clear();
    m_atEnd = goTo == 0;
    m_place.settle([this] { QListView::doItemsLayout(); });
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
    m_chooser->clear();
    if (!m_transcript.holdsEnd()) {
        m_transcript.openAtEnd();
        return;
    }
    m_atEnd = true;
    m_missed.reset();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    look();
}

void TranscriptView::rowsCame(int first, int last)
{
    showOrHideEmpty();
    if ((m_atEnd && !m_chooser->isHeld()) || last < model()->rowCount() - 1)
        return;
    m_missed.rowsCame(first, last);
    showMissed();
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
    if (m_place.isSettling())
        return;
    showOrHideEmpty();
    const QScrollBar* bar = verticalScrollBar();
    m_atEnd = bar->value() >= bar->maximum() - endSlack;
    m_transcript.setReading(!m_atEnd || m_chooser->isHeld());
    if (m_atEnd && m_transcript.holdsEnd()) {
        m_missed.reset();
        Q_EMIT reachedEnd();
    }
    showMissed();
    fetchAround();
}

void TranscriptView::fetchAround()
{
    const QScrollBar* bar = verticalScrollBar();
    if (m_transcript.isLoading() || m_place.isKept())
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
    if (!m_place.isKept())
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
    if (m_delegate
        && (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
            || event->type() == QEvent::FontChange))
        fitLook();
}

QString TranscriptView::copied() const
{
    if (!m_chooser->isEmpty())
        return m_chooser->copied();
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex& index : chosen)
        lines.append(index.data(Role::Copy).toString());
    return lines.join(QLatin1Char('\n'));
}

bool TranscriptView::hasChosen() const
{
    return !m_chooser->isEmpty() || selectionModel()->hasSelection();
}

void TranscriptView::lookAtChosen()
{
    if (std::exchange(m_hadChosen, hasChosen()) != hasChosen())
        Q_EMIT chosenChanged();
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

} // namespace everyport::ui
