#include "ui/chat/transcript/rowpainting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyle>

#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/picturepainting.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

using chat::Message;
using Kind = TranscriptRow::Kind;

namespace {

struct RowPaintingWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RowLayout)
};

QFont nameFont()
{
    return Fonts::sized(Fonts::text(), 13.5, 600);
}

} // namespace

int RowPainting::flags(Qt::Alignment leading) const
{
    return int(QStyle::visualAlignment(m_parts.look.mirrored ? Qt::RightToLeft : Qt::LeftToRight, leading))
        | Qt::AlignVCenter | Qt::TextSingleLine;
}

void RowPainting::paint(QPainter* painter, const QRect& where, const RowState& state) const
{
    painter->save();
    painter->setClipRect(where);
    // Each text runs as it is written: in a mirrored window "…" would stand before an English line that was cut.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(painter, where, state);
    painter->translate(where.topLeft());
    switch (m_parts.row.kind) {
    case Kind::Day:
    case Kind::NewSince: paintRule(painter); break;
    case Kind::Message: paintMessage(painter, state); break;
    case Kind::Event:
    case Kind::Fold: paintEvent(painter, state); break;
    }
    painter->restore();
}

void RowPainting::paintGround(QPainter* painter, const QRect& where, const RowState& state) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    const bool mention = m_parts.row.kind == Kind::Message && m_parts.row.messages.first().isMention;
    if (mention) {
        painter->fillRect(where, c.troubleNotice);
        const QRect bar(where.left(), where.top(), 3, where.height());
        painter->fillRect(m_parts.look.mirrored ? bar.translated(where.width() - 3, 0) : bar, c.trouble);
    }
    if (state.selected)
        painter->fillRect(where,
            m_parts.look.palette.color(state.active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    if (state.focused && !m_parts.row.messages.isEmpty())
        paintFocusRing(painter, QRectF(where).adjusted(2, 0, -2, 0), c, Metrics::radius);
}

void RowPainting::paintRule(QPainter* painter) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    const bool isNew = m_parts.row.kind == Kind::NewSince;
    const QString words = isNew ? RowPaintingWords::tr("New since you looked, %1").arg(timeWords(m_parts.row.at))
                                : dayWords(m_parts.row.at, QDateTime::currentMSecsSinceEpoch());
    painter->setFont(Fonts::caption(600));
    painter->setPen(isNew ? c.failed : c.text2);
    const int width = QFontMetrics(painter->font()).horizontalAdvance(words) + 2;
    const QRect all(Metrics::pageEdge, 0, m_parts.look.width - 2 * Metrics::pageEdge, m_parts.height);
    QRect text = isNew ? QRect(all.right() - width + 1, 0, width, m_parts.height)
                       : QRect(all.center().x() - width / 2, 0, width, m_parts.height);
    painter->drawText(m_parts.placed(text), Qt::AlignCenter | Qt::TextSingleLine, words);
    const QColor colour = isNew ? c.failed : c.line;
    const int y = m_parts.height / 2;
    const int gapBeside = 10;
    painter->fillRect(m_parts.placed(QRect(all.left(), y, text.left() - gapBeside - all.left(), 1)), colour);
    if (!isNew)
        painter->fillRect(
            m_parts.placed(QRect(text.right() + gapBeside, y, all.right() - text.right() - gapBeside, 1)), colour);
}

void RowPainting::paintMessage(QPainter* painter, const RowState& state) const
{
    if (!m_parts.name.isNull())
        paintName(painter, state.face);
    if (!m_parts.reply.isNull())
        paintReply(painter);
    const bool faded = m_parts.row.messages.first().isRedacted;
    painter->setPen(m_parts.look.palette.color(QPalette::Active, faded ? QPalette::PlaceholderText : QPalette::Text));
    drawText(painter, state);
    paintTime(painter);
    paintChips(painter);
    if (!m_parts.trouble.isNull())
        paintTrouble(painter);
}

void RowPainting::drawText(QPainter* painter, const RowState& state) const
{
    QVector<QTextLayout::FormatRange> chosen;
    if (state.chosenFrom < state.chosenTo) {
        // Stronger than a chosen row, and all in the text's own colour: it must be read on it.
        QTextCharFormat format;
        format.setBackground(mixed(Colours::of(m_parts.look.palette).accent,
            m_parts.look.palette.color(QPalette::Active, QPalette::Base), state.active ? 0.34 : 0.2));
        format.setForeground(m_parts.look.palette.color(QPalette::Active, QPalette::Text));
        chosen.append({state.chosenFrom, state.chosenTo - state.chosenFrom, format});
    }
    m_parts.text.draw(painter, chosen);
    if (state.link >= 0 && state.link < m_parts.text.links().size())
        paintLink(painter, m_parts.text.links()[state.link]);
}

void RowPainting::paintLink(QPainter* painter, const LinkFound& link) const
{
    for (const QRectF& box : m_parts.text.boxesOf(link))
        paintFocusRing(painter, box.adjusted(-3, -1, 3, 1), Colours::of(m_parts.look.palette), Metrics::radius);
}

void RowPainting::paintName(QPainter* painter, const QImage& face) const
{
    const Message& message = m_parts.row.messages.first();
    const Colours& c = Colours::of(m_parts.look.palette);
    const QColor colour = nameColour(message.sender, m_parts.look.palette);
    const QString name = shownName(message.sender);
    const int side = Metrics::px(34);
    const QRect square = m_parts.placed(QRect(Metrics::px(18), m_parts.name.top() + 2, side, side));
    if (face.isNull()) {
        paintBox(painter, QRectF(square), mixed(colour, m_parts.ground(), c.dark ? 0.24 : 0.15), {}, 6);
        painter->setFont(Fonts::sized(Fonts::text(), 12.5, 600));
        painter->setPen(colour);
        painter->drawText(square, Qt::AlignCenter, initials(name));
    } else {
        paintPicture(painter, QRectF(square), face, 6);
        painter->setPen(colour);
    }

    painter->setFont(nameFont());
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(name, Qt::ElideMiddle, m_parts.name.width());
    painter->drawText(m_parts.placed(m_parts.name), flags(Qt::AlignLeft), shown);
    QStringList after;
    if (message.isBot)
        after.append(RowPaintingWords::tr("program"));
    if (message.kind == chat::MessageKind::Notice)
        after.append(RowPaintingWords::tr("notice"));
    if (message.isEdited)
        after.append(RowPaintingWords::tr("edited"));
    if (after.isEmpty())
        return;
    QRect rest = m_parts.name;
    rest.setLeft(m_parts.name.left() + metrics.horizontalAdvance(shown) + 8);
    painter->setFont(Fonts::caption());
    painter->setPen(c.text2);
    painter->drawText(m_parts.placed(rest), flags(Qt::AlignLeft), after.join(RowPaintingWords::tr(", ")));
}

void RowPainting::paintReply(QPainter* painter) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    painter->fillRect(
        m_parts.placed(QRect(m_parts.reply.left(), m_parts.reply.top(), 2, m_parts.reply.height())), c.accent);
    QRect room = m_parts.reply.adjusted(Metrics::px(10), 0, 0, 0);
    painter->setFont(Fonts::caption(600));
    const QString who = m_parts.row.replyWho;
    if (!who.isEmpty()) {
        painter->setPen(nameColour(who, m_parts.look.palette));
        const QString shown = painter->fontMetrics().elidedText(who, Qt::ElideMiddle, room.width() / 2);
        painter->drawText(m_parts.placed(room), flags(Qt::AlignLeft), shown);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(shown) + 8);
    }
    painter->setFont(Fonts::caption());
    painter->setPen(c.text2);
    const QString words = who.isEmpty() ? RowPaintingWords::tr("An answer to an earlier message")
                                        : m_parts.row.replyText;
    painter->drawText(m_parts.placed(room), flags(Qt::AlignLeft),
        painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void RowPainting::paintTime(QPainter* painter) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    painter->setFont(Fonts::sized(Fonts::text(), 12.5, 400));
    painter->setPen(c.text2);
    const QString time = timeWords(m_parts.row.at);
    const int width = qCeil(tabularWidth(painter->font(), time));
    const int top = m_parts.name.isNull() ? m_parts.text.top() : m_parts.name.top();
    const QRect room(m_parts.look.width - Metrics::pageEdge - width, top, width, Metrics::px(18));
    drawTabular(painter, m_parts.placed(room), flags(Qt::AlignRight), time);
    if (m_parts.row.kind == Kind::Message && m_parts.row.messages.first().isMine)
        paintDelivery(painter, room.left() - 6);
}

void RowPainting::paintDelivery(QPainter* painter, int right) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    const int side = Metrics::px(16);
    const int top = m_parts.name.isNull() ? m_parts.text.top() : m_parts.name.top();
    const QRect where = m_parts.placed(QRect(right - side, top, side, Metrics::px(18)));
    switch (m_parts.row.messages.first().delivery) {
    case chat::Delivery::None: break;
    case chat::Delivery::Waiting: paintIcon(painter, QStringLiteral("clock"), where, Metrics::px(13), c.text2); break;
    case chat::Delivery::Sent: paintIcon(painter, QStringLiteral("check"), where, Metrics::px(14), c.text2); break;
    case chat::Delivery::Received:
        paintIcon(painter, QStringLiteral("check-check"), where, Metrics::px(15), c.accent);
        break;
    case chat::Delivery::Read: paintIcon(painter, QStringLiteral("eye"), where, Metrics::px(14), c.accent); break;
    case chat::Delivery::Failed: paintMark(painter, where, Mark::Trouble, c.failed); break;
    }
}

void RowPainting::paintChips(QPainter* painter) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    for (const RowParts::Chip& chip : m_parts.chips) {
        const QStringList who = m_parts.row.messages.first().reactions.value(chip.emoji);
        const bool mine = !m_parts.look.ownName.isEmpty() && who.contains(m_parts.look.ownName, Qt::CaseInsensitive);
        const QRect where = m_parts.placed(chip.where);
        paintBox(painter, QRectF(where), mine ? c.infoNotice : c.track, mine ? c.accent : c.line, where.height() / 2.0);
        painter->setFont(Fonts::caption(500));
        painter->setPen(m_parts.look.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(where, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
    }
}

void RowPainting::paintTrouble(QPainter* painter) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    painter->setFont(Fonts::caption());
    painter->setPen(c.failed);
    painter->drawText(m_parts.placed(m_parts.trouble), (flags(Qt::AlignLeft) & ~Qt::TextSingleLine) | Qt::TextWordWrap,
        m_parts.troubleWords);
    painter->setFont(Fonts::caption(600));
    painter->setPen(readable(c.accent, m_parts.ground()));
    painter->drawText(m_parts.placed(m_parts.tryAgain), flags(Qt::AlignLeft), m_parts.tryAgainWords);
    painter->drawText(m_parts.placed(m_parts.giveUp), flags(Qt::AlignLeft), m_parts.giveUpWords);
}

void RowPainting::paintEvent(QPainter* painter, const RowState& state) const
{
    const Colours& c = Colours::of(m_parts.look.palette);
    const bool trouble = m_parts.row.messages.first().kind == chat::MessageKind::Trouble;
    const int left = Metrics::px(36);
    const QRect sign = m_parts.placed(QRect(left, m_parts.text.top(), Metrics::px(16), Metrics::px(18)));
    if (trouble)
        paintMark(painter, sign, Mark::Trouble, c.trouble);
    else if (m_parts.isFold())
        paintIcon(painter,
            m_parts.row.isOpen          ? QStringLiteral("chevron-down")
                : m_parts.look.mirrored ? QStringLiteral("chevron-left")
                                        : QStringLiteral("chevron-right"),
            sign, Metrics::px(14), c.text2);
    painter->setPen(trouble ? m_parts.look.palette.color(QPalette::Active, QPalette::Text) : c.text2);
    drawText(painter, state);
    paintTime(painter);
}

} // namespace everyport::ui
