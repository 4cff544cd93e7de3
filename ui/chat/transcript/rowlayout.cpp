#include "ui/chat/transcript/rowlayout.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyle>

#include "ui/chat/models/messageformats.h"
#include "ui/chat/models/messagewords.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using chat::Message;
using Kind = TranscriptRow::Kind;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RowLayout)
};

constexpr int mostLines = 200;
constexpr int mostChips = 12;
constexpr int gap = 2;

int textLeft()
{
    return Metrics::px(64);
}

int timeColumn()
{
    return Metrics::px(74); // with the mark of one's own messages before it
}

QFont speech()
{
    return Fonts::sized(Fonts::text(), 13.5, 400);
}

int lineStep(const QFont& font)
{
    return qMax(QFontMetrics(font).height(), qRound(Metrics::px(100) * 13.5 * 1.25 / 100));
}

} // namespace

RowLayout::~RowLayout() = default;

RowLayout::RowLayout(const TranscriptRow& row, const Look& look) : m_row(row), m_look(look)
{
    switch (row.kind) {
    case Kind::Day: m_height = Metrics::px(34); break;
    case Kind::NewSince: m_height = Metrics::px(28); break;
    case Kind::Message: layOutMessage(); break;
    case Kind::Event:
    case Kind::Fold: layOutEvent(); break;
    }
}

int RowLayout::textWidth() const
{
    return qMax(40, m_look.width - textLeft() - timeColumn() - Metrics::pageEdge);
}

QColor RowLayout::ground() const
{
    const bool mention = m_row.kind == Kind::Message && m_row.messages.first().isMention;
    return mention ? Colours::of(m_look.palette).troubleNotice : m_look.palette.color(QPalette::Active, QPalette::Base);
}

QRect RowLayout::placed(const QRect& rect) const
{
    return m_look.mirrored ? QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, m_look.width, m_height), rect) : rect;
}

int RowLayout::flags(Qt::Alignment leading) const
{
    return int(QStyle::visualAlignment(m_look.mirrored ? Qt::RightToLeft : Qt::LeftToRight, leading)) | Qt::AlignVCenter
        | Qt::TextSingleLine;
}

void RowLayout::layOutLines(const QString& text, const QList<QTextLayout::FormatRange>& formats, const QFont& font)
{
    QString separated = text;
    separated.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_text = std::make_unique<QTextLayout>(separated, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    // below its name, whatever it is written in
    option.setAlignment((m_look.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_text->setTextOption(option);
    m_text->setFormats(formats);
    m_text->setCacheEnabled(true);
    const int step = lineStep(font);
    qreal y = 0;
    m_text->beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_text->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(textWidth());
        line.setPosition({0, y + qMax(0.0, (step - line.height()) / 2)});
        y += qMax(qreal(step), line.height());
    }
    m_text->endLayout();
    m_textTop = m_height;
    m_height += qCeil(y);
}

void RowLayout::layOutMessage()
{
    const Message& message = m_row.messages.first();
    m_height = m_row.isGrouped ? gap : Metrics::px(8);
    if (!m_row.isGrouped && message.kind != chat::MessageKind::Action) {
        m_name = QRect(textLeft(), m_height, textWidth(), lineStep(speech()));
        m_height += m_name.height();
    }
    if (!message.replyTo.isEmpty()) {
        m_reply = QRect(textLeft(), m_height + 1, textWidth(), Metrics::px(20));
        m_height += m_reply.height() + 3;
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
    m_links = findLinks(text.text);
    auto formats = messageFormats(
        text, m_links, message.isMention ? m_look.ownName : QString(), m_look.palette, ground());
    if (!before.isEmpty()) {
        QTextCharFormat name;
        name.setForeground(nameColour(message.sender, m_look.palette));
        name.setFontWeight(QFont::DemiBold);
        formats.append({0, int(before.size()) - 1, name});
    }
    layOutLines(text.text, formats, font);
    layOutReactions();
    layOutTrouble();
    m_height += gap;
}

void RowLayout::layOutReactions()
{
    const Message& message = m_row.messages.first();
    if (message.reactions.isEmpty())
        return;
    const QFontMetrics metrics(Fonts::caption(500));
    const int height = Metrics::px(24);
    int x = textLeft(), y = m_height + 3;
    for (auto it = message.reactions.cbegin(); it != message.reactions.cend() && m_chips.size() < mostChips; ++it) {
        const QString emoji = shownLine(it.key(), 12);
        if (emoji.isEmpty() || it.value().isEmpty())
            continue;
        const QString text = QStringLiteral("%1 %2").arg(emoji, QLocale().toString(it.value().size()));
        const int width = metrics.horizontalAdvance(text) + Metrics::px(18);
        if (x + width > textLeft() + textWidth() && x > textLeft()) {
            x = textLeft();
            y += height + 4;
        }
        m_chips.append({QRect(x, y, width, height), it.key(), text});
        x += width + 6;
    }
    m_height = y + height + 3;
}

void RowLayout::layOutTrouble()
{
    if (m_row.messages.first().delivery != chat::Delivery::Failed)
        return;
    const QFontMetrics metrics(Fonts::caption(600));
    const int height = Metrics::px(22);
    const int again = metrics.horizontalAdvance(RowWords::tr("Try again")) + 8;
    const int drop = metrics.horizontalAdvance(RowWords::tr("Give up")) + 8;
    const int words = qMin(textWidth() - again - drop - 16,
        metrics.horizontalAdvance(deliveryWords(m_row.messages.first())) + Metrics::px(20));
    m_trouble = QRect(textLeft(), m_height, qMax(20, words), height);
    m_tryAgain = QRect(m_trouble.right() + 8, m_height, again, height);
    m_giveUp = QRect(m_tryAgain.right() + 8, m_height, drop, height);
    m_height += height;
}

void RowLayout::layOutEvent()
{
    m_height = Metrics::px(4);
    const Message& message = m_row.messages.first();
    QString text;
    if (m_row.kind == Kind::Fold && m_row.messages.size() > 1) {
        text = foldWords(m_row.messages);
        if (m_row.isOpen) {
            for (const Message& one : m_row.messages)
                text += QLatin1Char('\n') + timeWords(one.at) + QStringLiteral("  ") + eventWords(one);
        }
    } else {
        text = message.kind == chat::MessageKind::Info || message.kind == chat::MessageKind::Trouble
            ? shownText(message.text.text)
            : eventWords(message);
    }
    m_links = findLinks(text);
    layOutLines(text, messageFormats({}, m_links, {}, m_look.palette, ground()), Fonts::text());
    m_height += Metrics::px(4);
}

RowLayout::Spot RowLayout::spotAt(const QPoint& given) const
{
    const QPoint at = m_look.mirrored ? QPoint(m_look.width - given.x(), given.y()) : given;
    if (m_row.kind == Kind::Fold && m_row.messages.size() > 1 && at.y() < m_textTop + lineStep(Fonts::text()))
        return {Spot::Kind::Fold, {}, {}};
    if (m_tryAgain.contains(at))
        return {Spot::Kind::TryAgain, {}, {}};
    if (m_giveUp.contains(at))
        return {Spot::Kind::GiveUp, {}, {}};
    if (m_reply.contains(at))
        return {Spot::Kind::Reply, {}, {}};
    for (const Chip& chip : m_chips) {
        if (chip.where.contains(at))
            return {Spot::Kind::Reaction, {}, chip.emoji};
    }
    if (!m_text || m_links.isEmpty())
        return {};
    const QPointF inText = given - textCorner();
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (!line.naturalTextRect().contains(inText))
            continue;
        const int position = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
        for (const LinkFound& link : m_links) {
            if (position >= link.from && position < link.from + link.length)
                return {Spot::Kind::Link, link.url, {}};
        }
    }
    return {};
}

QPoint RowLayout::textCorner() const
{
    return placed(QRect(textLeft(), m_textTop, textWidth(), m_height - m_textTop)).topLeft();
}

QString RowLayout::text() const
{
    return m_text ? m_text->text() : QString();
}

bool RowLayout::isText(const QPoint& at) const
{
    return m_text && m_text->boundingRect().translated(textCorner()).contains(at);
}

int RowLayout::positionAt(const QPoint& at) const
{
    if (!m_text || m_text->lineCount() == 0)
        return 0;
    const QPointF inText = at - textCorner();
    if (inText.y() < 0)
        return 0;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        const qreal end = i + 1 < m_text->lineCount() ? m_text->lineAt(i + 1).y() : line.y() + line.height();
        if (inText.y() < end)
            return line.xToCursor(inText.x());
    }
    return int(m_text->text().size());
}

QRect RowLayout::caretAt(int position) const
{
    if (!m_text)
        return {};
    const QTextLine line = m_text->lineForTextPosition(qBound(0, position, int(m_text->text().size())));
    if (!line.isValid())
        return {};
    return QRect(textCorner() + QPointF(line.cursorToX(position), line.y()).toPoint(), QSize(1, qCeil(line.height())));
}

std::pair<int, int> RowLayout::lineAround(int position) const
{
    const QTextLine line = m_text ? m_text->lineForTextPosition(position) : QTextLine();
    if (!line.isValid())
        return {position, position};
    const bool isLast = line.lineNumber() + 1 == m_text->lineCount();
    // the space it was broken at is left out
    return {line.textStart(), line.textStart() + line.textLength() - (isLast ? 0 : 1)};
}

} // namespace everyport::ui
