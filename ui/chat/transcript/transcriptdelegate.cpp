#include "ui/chat/transcript/transcriptdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>

#include "ui/chat/models/messagelabels.h"
#include "ui/chat/transcript/textchooser.h"
#include "ui/chat/transcript/transcriptmodel.h"
#include "ui/style/words/tips.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

TranscriptDelegate::TranscriptDelegate(QObject* parent) : QStyledItemDelegate(parent), m_known(1500) {}

void TranscriptDelegate::setLook(const RowLayout::Look& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_known.clear();
}

const RowLayout& TranscriptDelegate::layout(const QModelIndex& index) const
{
    const TranscriptRow& row = static_cast<const TranscriptModel*>(index.model())->row(index.row());
    if (const RowLayout* known = m_known.object(row.key))
        return *known;
    auto* made = new RowLayout(row, m_look);
    m_known.insert(row.key, made);
    return *made;
}

void TranscriptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowLayout::State state;
    state.selected = option.state & QStyle::State_Selected;
    state.focused = (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange || option.state & QStyle::State_Selected);
    state.active = option.state & QStyle::State_Active;
    if (m_chooser) {
        std::tie(state.chosenFrom, state.chosenTo) = m_chooser->chosenIn(index.row());
        state.link = m_chooser->linkIn(index.row());
    }
    if (m_faces)
        state.face = m_faces(static_cast<const TranscriptModel*>(index.model())->row(index.row()));
    layout(index).paint(painter, option.rect, state);
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {0, layout(index).height()};
}

bool TranscriptDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto spot = layout(index).spotAt(event->pos() - option.rect.topLeft());
    const TranscriptRow& row = static_cast<const TranscriptModel*>(index.model())->row(index.row());
    QString words;
    if (spot.kind == RowLayout::Spot::Kind::Link)
        words = linkHint(spot.url);
    else if (spot.kind == RowLayout::Spot::Kind::Reaction)
        words = row.messages.first().reactions.value(spot.text).mid(0, 20).join(tr(", "));
    else if (!row.messages.isEmpty())
        words = fullTimeText(row.at);
    const QString state = row.kind == TranscriptRow::Kind::Message ? deliveryWords(row.messages.first()) : QString();
    if (!state.isEmpty() && spot.kind != RowLayout::Spot::Kind::Link)
        words += QLatin1Char('\n') + state;
    showTip(event->globalPos(), words, view, option.rect);
    return true;
}

} // namespace everyport::ui
