// How a row that is laid out is painted; where its parts are is in rowlayout.cpp.
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyle>

#include "ui/chat/models/messagewords.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/chat/transcript/rowlayout.h"
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

void RowLayout::paint(QPainter* painter, const QRect& where, const State& state) const
{
    painter->save();
    painter->setClipRect(where);
    // Each text runs as it is written: in a mirrored window "…" would stand before an English line that was cut.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(painter, where, state);
    painter->translate(where.topLeft());
    switch (m_row.kind) {
    case Kind::Day:
    case Kind::NewSince: paintRule(painter); break;
    case Kind::Message: paintMessage(painter, state); break;
    case Kind::Event:
    case Kind::Fold: paintEvent(painter, state); break;
    }
    painter->restore();
}

void RowLayout::paintGround(QPainter* painter, const QRect& where, const State& state) const
{
    const Colours& c = Colours::of(m_look.palette);
    const bool mention = m_row.kind == Kind::Message && m_row.messages.first().isMention;
    if (mention) {
        painter->fillRect(where, c.troubleNotice);
        const QRect bar(where.left(), where.top(), 3, where.height());
        painter->fillRect(m_look.mirrored ? bar.translated(where.width() - 3, 0) : bar, c.trouble);
    }
    if (state.selected)
        painter->fillRect(
            where, m_look.palette.color(state.active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    if (state.focused && !m_row.messages.isEmpty())
        paintFocusRing(painter, QRectF(where).adjusted(2, 0, -2, 0), c, Metrics::radius);
}

void RowLayout::paintRule(QPainter* painter) const
{
    const Colours& c = Colours::of(m_look.palette);
    const bool isNew = m_row.kind == Kind::NewSince;
    const QString words = isNew ? RowPaintingWords::tr("New since you looked, %1").arg(timeWords(m_row.at))
                                : dayWords(m_row.at, QDateTime::currentMSecsSinceEpoch());
    painter->setFont(Fonts::caption(600));
    painter->setPen(isNew ? c.failed : c.text2);
    const int width = QFontMetrics(painter->font()).horizontalAdvance(words) + 2;
    const QRect all(Metrics::pageEdge, 0, m_look.width - 2 * Metrics::pageEdge, m_height);
    QRect text = isNew ? QRect(all.right() - width + 1, 0, width, m_height)
                       : QRect(all.center().x() - width / 2, 0, width, m_height);
    painter->drawText(placed(text), Qt::AlignCenter | Qt::TextSingleLine, words);
    const QColor colour = isNew ? c.failed : c.line;
    const int y = m_height / 2;
    const int gapBeside = 10;
    painter->fillRect(placed(QRect(all.left(), y, text.left() - gapBeside - all.left(), 1)), colour);
    if (!isNew)
        painter->fillRect(
            placed(QRect(text.right() + gapBeside, y, all.right() - text.right() - gapBeside, 1)), colour);
}

void RowLayout::paintMessage(QPainter* painter, const State& state) const
{
    if (!m_name.isNull())
        paintName(painter, state.face);
    if (!m_reply.isNull())
        paintReply(painter);
    const bool faded = m_row.messages.first().isRedacted;
    painter->setPen(m_look.palette.color(QPalette::Active, faded ? QPalette::PlaceholderText : QPalette::Text));
    drawText(painter, state);
    paintTime(painter);
    paintChips(painter);
    if (!m_trouble.isNull())
        paintTrouble(painter);
}

void RowLayout::drawText(QPainter* painter, const State& state) const
{
    QVector<QTextLayout::FormatRange> chosen;
    if (state.chosenFrom < state.chosenTo) {
        // Stronger than a chosen row, and all in the text's own colour: it must be read on it.
        QTextCharFormat format;
        format.setBackground(mixed(Colours::of(m_look.palette).accent,
            m_look.palette.color(QPalette::Active, QPalette::Base), state.active ? 0.34 : 0.2));
        format.setForeground(m_look.palette.color(QPalette::Active, QPalette::Text));
        chosen.append({state.chosenFrom, state.chosenTo - state.chosenFrom, format});
    }
    m_text->draw(painter, textCorner(), chosen);
    if (state.link >= 0 && state.link < m_links.size())
        paintLink(painter, m_links[state.link]);
}

void RowLayout::paintLink(QPainter* painter, const LinkFound& link) const
{
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        const int from = qMax(int(link.from), line.textStart());
        const int to = qMin(int(link.from + link.length), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal one = line.cursorToX(from), other = line.cursorToX(to);
        const QRectF box(qMin(one, other), line.y(), qAbs(other - one), line.height());
        paintFocusRing(
            painter, box.translated(textCorner()).adjusted(-3, -1, 3, 1), Colours::of(m_look.palette), Metrics::radius);
    }
}

void RowLayout::paintName(QPainter* painter, const QImage& face) const
{
    const Message& message = m_row.messages.first();
    const Colours& c = Colours::of(m_look.palette);
    const QColor colour = nameColour(message.sender, m_look.palette);
    const QString name = shownName(message.sender);
    const int side = Metrics::px(34);
    const QRect square = placed(QRect(Metrics::px(18), m_name.top() + 2, side, side));
    if (face.isNull()) {
        paintBox(painter, QRectF(square), mixed(colour, ground(), c.dark ? 0.24 : 0.15), {}, 6);
        painter->setFont(Fonts::sized(Fonts::text(), 12.5, 600));
        painter->setPen(colour);
        painter->drawText(square, Qt::AlignCenter, initials(name));
    } else {
        paintPicture(painter, QRectF(square), face, 6);
        painter->setPen(colour);
    }

    painter->setFont(nameFont());
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(name, Qt::ElideRight, m_name.width());
    painter->drawText(placed(m_name), flags(Qt::AlignLeft), shown);
    QStringList after;
    if (message.isBot)
        after.append(RowPaintingWords::tr("program"));
    if (message.kind == chat::MessageKind::Notice)
        after.append(RowPaintingWords::tr("notice"));
    if (message.isEdited)
        after.append(RowPaintingWords::tr("edited"));
    if (after.isEmpty())
        return;
    QRect rest = m_name;
    rest.setLeft(m_name.left() + metrics.horizontalAdvance(shown) + 8);
    painter->setFont(Fonts::caption());
    painter->setPen(c.text2);
    painter->drawText(placed(rest), flags(Qt::AlignLeft), after.join(RowPaintingWords::tr(", ")));
}

void RowLayout::paintReply(QPainter* painter) const
{
    const Colours& c = Colours::of(m_look.palette);
    painter->fillRect(placed(QRect(m_reply.left(), m_reply.top(), 2, m_reply.height())), c.accent);
    QRect room = m_reply.adjusted(Metrics::px(10), 0, 0, 0);
    painter->setFont(Fonts::caption(600));
    const QString who = m_row.replyWho;
    if (!who.isEmpty()) {
        painter->setPen(nameColour(who, m_look.palette));
        const QString shown = painter->fontMetrics().elidedText(who, Qt::ElideRight, room.width() / 2);
        painter->drawText(placed(room), flags(Qt::AlignLeft), shown);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(shown) + 8);
    }
    painter->setFont(Fonts::caption());
    painter->setPen(c.text2);
    const QString words = who.isEmpty() ? RowPaintingWords::tr("An answer to an earlier message") : m_row.replyText;
    painter->drawText(
        placed(room), flags(Qt::AlignLeft), painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void RowLayout::paintTime(QPainter* painter) const
{
    const Colours& c = Colours::of(m_look.palette);
    painter->setFont(Fonts::sized(Fonts::text(), 12.5, 400));
    painter->setPen(c.text2);
    const QString time = timeWords(m_row.at);
    const int width = qCeil(tabularWidth(painter->font(), time));
    const int top = m_name.isNull() ? m_textTop : m_name.top();
    const QRect room(m_look.width - Metrics::pageEdge - width, top, width, Metrics::px(18));
    drawTabular(painter, placed(room), flags(Qt::AlignRight), time);
    if (m_row.kind == Kind::Message && m_row.messages.first().isMine)
        paintDelivery(painter, room.left() - 6);
}

void RowLayout::paintDelivery(QPainter* painter, int right) const
{
    const Colours& c = Colours::of(m_look.palette);
    const int side = Metrics::px(16);
    const int top = m_name.isNull() ? m_textTop : m_name.top();
    const QRect where = placed(QRect(right - side, top, side, Metrics::px(18)));
    switch (m_row.messages.first().delivery) {
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

void RowLayout::paintChips(QPainter* painter) const
{
    const Colours& c = Colours::of(m_look.palette);
    for (const Chip& chip : m_chips) {
        const QStringList who = m_row.messages.first().reactions.value(chip.emoji);
        const bool mine = !m_look.ownName.isEmpty() && who.contains(m_look.ownName, Qt::CaseInsensitive);
        const QRect where = placed(chip.where);
        paintBox(painter, QRectF(where), mine ? c.infoNotice : c.track, mine ? c.accent : c.line, where.height() / 2.0);
        painter->setFont(Fonts::caption(500));
        painter->setPen(m_look.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(where, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
    }
}

void RowLayout::paintTrouble(QPainter* painter) const
{
    const Colours& c = Colours::of(m_look.palette);
    painter->setFont(Fonts::caption());
    painter->setPen(c.failed);
    const QString words = deliveryWords(m_row.messages.first());
    painter->drawText(placed(m_trouble), flags(Qt::AlignLeft),
        painter->fontMetrics().elidedText(words, Qt::ElideRight, m_trouble.width()));
    painter->setFont(Fonts::caption(600));
    painter->setPen(readable(c.accent, ground()));
    painter->drawText(placed(m_tryAgain), flags(Qt::AlignLeft), RowPaintingWords::tr("Try again"));
    painter->drawText(placed(m_giveUp), flags(Qt::AlignLeft), RowPaintingWords::tr("Give up"));
}

void RowLayout::paintEvent(QPainter* painter, const State& state) const
{
    const Colours& c = Colours::of(m_look.palette);
    const bool trouble = m_row.messages.first().kind == chat::MessageKind::Trouble;
    const int left = Metrics::px(36);
    const QRect sign = placed(QRect(left, m_textTop, Metrics::px(16), Metrics::px(18)));
    if (trouble)
        paintMark(painter, sign, Mark::Trouble, c.trouble);
    else if (m_row.kind == Kind::Fold && m_row.messages.size() > 1)
        paintIcon(painter,
            m_row.isOpen          ? QStringLiteral("chevron-down")
                : m_look.mirrored ? QStringLiteral("chevron-left")
                                  : QStringLiteral("chevron-right"),
            sign, Metrics::px(14), c.text2);
    painter->setPen(trouble ? m_look.palette.color(QPalette::Active, QPalette::Text) : c.text2);
    drawText(painter, state);
    paintTime(painter);
}

} // namespace everyport::ui
