#include "ui/chat/transcript/rowlayout.h"

#include <cmath>

#include <QCoreApplication>
#include <QDateTime>

#include "ui/chat/models/messageformats.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/chat/transcript/rowpainting.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using chat::Message;
using Kind = TranscriptRow::Kind;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RowLayout)
};

constexpr int mostChips = 12;
constexpr int mostTroubleLines = 6;
constexpr int gap = 2;

int textLeft()
{
    return Metrics::px(64);
}

int timeColumn()
{
    // with the mark of one's own messages before it
    return Metrics::px(TimeFormat::isTwelveHours() ? 94 : 74);
}

QFont speech()
{
    return Fonts::sized(Fonts::text(), 13.5, 400);
}

} // namespace

RowLayout::RowLayout(const TranscriptRow& row, const Look& look)
{
    m_parts.row = row;
    m_parts.look = look;
    switch (row.kind) {
    case Kind::Day: m_parts.height = Metrics::px(34); break;
    case Kind::NewSince: m_parts.height = Metrics::px(28); break;
    case Kind::Message: layOutMessage(); break;
    case Kind::Event:
    case Kind::Fold: layOutEvent(); break;
    }
}

int RowLayout::textWidth() const
{
    return qMax(40, m_parts.look.width - textLeft() - timeColumn() - Metrics::pageEdge);
}

void RowLayout::layOutText(const QString& text, const QList<LinkFound>& links,
    const QList<QTextLayout::FormatRange>& formats, const QFont& font)
{
    const QRect room(textLeft(), m_parts.height, textWidth(), 1);
    m_parts.height += m_parts.text.layOut(
        text, links, formats, font, {m_parts.placed(room).topLeft(), room.width(), m_parts.look.mirrored});
}

void RowLayout::layOutMessage()
{
    const Message& message = m_parts.row.messages.first();
    m_parts.height = m_parts.row.isGrouped ? gap : Metrics::px(8);
    if (!m_parts.row.isGrouped && message.kind != chat::MessageKind::Action) {
        m_parts.name = QRect(textLeft(), m_parts.height, textWidth(), RowText::lineStep(speech()));
        m_parts.height += m_parts.name.height();
    }
    if (!message.replyTo.isEmpty()) {
        m_parts.reply = QRect(textLeft(), m_parts.height + 1, textWidth(), Metrics::px(20));
        m_parts.height += m_parts.reply.height() + 3;
    }
    chat::RichText text = message.text;
    text.text = shownText(text.text);
    QFont font = speech();
    if (message.isRedacted) {
        text = chat::RichText(RowWords::tr("Taken back"));
        font.setItalic(true);
    }
    QString before;
    if (message.kind == chat::MessageKind::Action && !message.isRedacted) {
        before = shownName(message.sender) + QLatin1Char(' ');
        for (auto& span : text.spans)
            span.from += before.size();
        text.text.prepend(before);
        font.setItalic(true);
    }
    const auto links = findLinks(text.text);
    auto formats = messageFormats(
        text, links, message.isMention ? m_parts.look.ownName : QString(), m_parts.look.palette, m_parts.ground());
    if (!before.isEmpty()) {
        QTextCharFormat name;
        name.setForeground(nameColour(message.sender, m_parts.look.palette));
        name.setFontWeight(QFont::DemiBold);
        formats.append({0, int(before.size()) - 1, name});
    }
    layOutText(text.text, links, formats, font);
    layOutReactions();
    layOutTrouble();
    m_parts.height += gap;
}

void RowLayout::layOutReactions()
{
    const Message& message = m_parts.row.messages.first();
    if (message.reactions.isEmpty())
        return;
    const QFontMetrics metrics(Fonts::caption(500));
    const int height = Metrics::px(24);
    int x = textLeft(), y = m_parts.height + 3;
    for (auto it = message.reactions.cbegin(); it != message.reactions.cend() && m_parts.chips.size() < mostChips;
         ++it) {
        const QString emoji = shownLine(it.key(), 12);
        if (emoji.isEmpty() || it.value().isEmpty())
            continue;
        const QString text = QStringLiteral("%1 %2").arg(emoji, QLocale().toString(it.value().size()));
        const int width = metrics.horizontalAdvance(text) + Metrics::px(18);
        if (x + width > textLeft() + textWidth() && x > textLeft()) {
            x = textLeft();
            y += height + 4;
        }
        m_parts.chips.append({QRect(x, y, width, height), it.key(), text});
        x += width + 6;
    }
    m_parts.height = y + height + 3;
}

void RowLayout::layOutTrouble()
{
    if (m_parts.row.messages.first().delivery != chat::Delivery::Failed)
        return;
    m_parts.tryAgainWords = RowWords::tr("Try again");
    m_parts.giveUpWords = RowWords::tr("Give up");
    const QFontMetricsF bold(Fonts::caption(600));
    const int height = Metrics::px(22);
    const int again = int(std::ceil(bold.horizontalAdvance(m_parts.tryAgainWords))) + 8;
    const int drop = int(std::ceil(bold.horizontalAdvance(m_parts.giveUpWords))) + 8;
    const QFontMetrics metrics(Fonts::caption());
    m_parts.troubleWords = deliveryWords(m_parts.row.messages.first());
    const int said = int(std::ceil(QFontMetricsF(Fonts::caption()).horizontalAdvance(m_parts.troubleWords) + 8));
    // A reason that is cut is none: where it does not fit beside what can be done it has lines of its own.
    const bool isAbove = said > textWidth() - again - drop - 16;
    const auto linesHigh = [&] {
        const QRect room(0, 0, textWidth(), 10'000);
        return metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_parts.troubleWords).height();
    };
    while (isAbove && linesHigh() > mostTroubleLines * metrics.lineSpacing()) { // a server may say anything
        m_parts.troubleWords.chop(qMax(qsizetype(2), m_parts.troubleWords.size() / 10));
        m_parts.troubleWords += QChar(0x2026);
    }
    const int high = isAbove ? qMax(height, linesHigh() + height - metrics.lineSpacing()) : height;
    m_parts.trouble = QRect(textLeft(), m_parts.height, isAbove ? textWidth() : said, high);
    if (isAbove)
        m_parts.height += high;
    const int from = isAbove ? textLeft() : m_parts.trouble.right() + 9;
    m_parts.tryAgain = QRect(from, m_parts.height, again, height);
    m_parts.giveUp = QRect(m_parts.tryAgain.right() + 9, m_parts.height, drop, height);
    m_parts.height += height;
}

void RowLayout::layOutEvent()
{
    m_parts.height = Metrics::px(4);
    const Message& message = m_parts.row.messages.first();
    QString text;
    if (m_parts.isFold()) {
        text = foldWords(m_parts.row.messages);
        if (m_parts.row.isOpen) {
            for (const Message& one : m_parts.row.messages)
                text += QLatin1Char('\n') + timeWords(one.at) + QStringLiteral("  ") + eventWords(one);
        }
    } else {
        text = message.kind == chat::MessageKind::Info || message.kind == chat::MessageKind::Trouble
            ? shownText(saidWords(message.text.text))
            : eventWords(message);
    }
    const auto links = findLinks(text);
    layOutText(text, links, messageFormats({}, links, {}, m_parts.look.palette, m_parts.ground()), Fonts::text());
    m_parts.height += Metrics::px(4);
}

void RowLayout::paint(QPainter* painter, const QRect& where, const State& state) const
{
    RowPainting(m_parts).paint(painter, where, state);
}

RowLayout::Spot RowLayout::spotAt(const QPoint& given) const
{
    const QPoint at = m_parts.look.mirrored ? QPoint(m_parts.look.width - given.x(), given.y()) : given;
    if (m_parts.isFold() && at.y() < m_parts.text.top() + RowText::lineStep(Fonts::text()))
        return {Spot::Kind::Fold, {}, {}};
    if (m_parts.tryAgain.contains(at))
        return {Spot::Kind::TryAgain, {}, {}};
    if (m_parts.giveUp.contains(at))
        return {Spot::Kind::GiveUp, {}, {}};
    if (m_parts.reply.contains(at))
        return {Spot::Kind::Reply, {}, {}};
    for (const RowParts::Chip& chip : m_parts.chips) {
        if (chip.where.contains(at))
            return {Spot::Kind::Reaction, {}, chip.emoji};
    }
    if (const LinkFound* link = m_parts.text.linkAt(given))
        return {Spot::Kind::Link, link->url, {}};
    return {};
}

} // namespace everyport::ui
