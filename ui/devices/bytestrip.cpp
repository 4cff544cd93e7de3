#include "ui/devices/bytestrip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/devices/devicelabels.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/tips.h"
#include "ui/widgets/display/measures.h"

using namespace everyport::rfid;

namespace everyport::ui {
namespace {

constexpr int mostBytes = 96;
constexpr int mostLegendRows = 6;
constexpr int mostLinesOfMeaning = 3; // a plugin may say a novel

int digitsWidth()
{
    return QFontMetrics(Fonts::mono()).horizontalAdvance(QStringLiteral("00"));
}
int lineHeight()
{
    return Metrics::px(26);
}
int legendPitch()
{
    return Metrics::px(21);
}

/// A span's own colour over the ground, strong enough to be read on its own box.
QColor wordColour(const QColor& colour, const QPalette& palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text), colour, 0.55);
}

qsizetype byteCount(const Frame& frame)
{
    qsizetype count = 0;
    for (const Span& span : frame)
        count += span.bytes.size();
    return count;
}

/// As the driver says it, which may be a plugin's and in its own words.
QString meaningOf(const Span& span)
{
    return span.says.isEmpty() ? partWord(span.part) : saidWords(span.says);
}

} // namespace

QString shortBytes(const QByteArray& bytes)
{
    const auto hex = [](QByteArrayView part) {
        return QString::fromLatin1(QByteArray(part.toByteArray()).toHex(' ').toUpper());
    };
    if (bytes.size() <= 3)
        return hex(bytes);
    return hex(QByteArrayView(bytes).first(2)) + QStringLiteral(" … ") + hex(QByteArrayView(bytes).last(1));
}

QColor ByteStrip::colourOf(Part part, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    switch (part) {
    case Part::Start:
    case Part::End: return c.edge;
    case Part::Header: return c.answers[5];
    case Part::Version: return c.answers[3];
    case Part::Card: return c.accent;
    case Part::Check: return c.answers[2];
    case Part::WrongCheck: return c.failed;
    case Part::Text: return c.text2;
    case Part::Broken:
    case Part::Noise: break;
    }
    return c.trouble;
}

ByteStrip::ByteStrip(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // fixed, it would stay as high as its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ByteStrip::setFrame(const Frame& frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    QStringList words;
    for (const Span& span : frame)
        words.append(QStringLiteral("%1: %2").arg(meaningOf(span), shortBytes(span.bytes)));
    setAccessibleName(tr("Raw bytes. %1").arg(words.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

int ByteStrip::perLine(int width) const
{
    return qMax(1, (width - 4) / byteWidth(width));
}

/// A frame that just does not fit into one line is set closer before it is broken.
int ByteStrip::byteWidth(int width) const
{
    const int wide = digitsWidth() + Metrics::px(5), close = digitsWidth() + Metrics::px(3);
    const auto count = byteCount(m_frame);
    return count * wide > width - 4 && count * close <= width - 4 ? close : wide;
}

int ByteStrip::lines(int width) const
{
    const int count = int(qMin<qsizetype>(mostBytes, byteCount(m_frame)));
    return qMax(1, (count + perLine(width) - 1) / perLine(width));
}

QSize ByteStrip::sizeHint() const
{
    return {Metrics::px(260), heightForWidth(qMax(width(), Metrics::px(200)))};
}

int ByteStrip::heightForWidth(int width) const
{
    return lines(width) * lineHeight();
}

void ByteStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Fonts::mono());
    const QColor ground = palette().color(QPalette::Active, QPalette::Window);
    const int most = perLine(width());
    const int pitch = byteWidth(width());
    int at = 0;
    for (const Span& span : m_frame) {
        const QColor colour = colourOf(span.part, palette());
        for (qsizetype done = 0; done < span.bytes.size() && at < mostBytes;) {
            const int column = at % most;
            const int room = int(
                qMin<qsizetype>(qMin<qsizetype>(span.bytes.size() - done, most - column), mostBytes - at));
            // Bytes stand in the order in which they came, whatever the language's direction is.
            const QRectF box(column * pitch + 1, (at / most) * lineHeight() + 2, room * pitch - 2, lineHeight() - 4);
            paintBox(&painter, box, mixed(colour, ground, 0.22), {}, 3);
            painter.setPen(wordColour(colour, palette()));
            for (int i = 0; i < room; ++i) {
                const QRectF cell(box.x() - 1 + i * pitch, box.y(), pitch, box.height());
                painter.drawText(
                    cell, Qt::AlignCenter, QString::fromLatin1(span.bytes.mid(done + i, 1).toHex().toUpper()));
            }
            done += room;
            at += room;
        }
    }
}

ByteLegend::ByteLegend(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // fixed, it would stay as high as its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ByteLegend::setFrame(const Frame& frame)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < frame.size(); ++i) {
        const Span& span = frame[i];
        // First and last are one thing to the eye: what the frame is wrapped in.
        if (span.part == Part::End && !rows.isEmpty() && rows.first().part == Part::Start) {
            rows.first().bytes += QStringLiteral(" … ") + shortBytes(span.bytes);
            rows.first().says = tr("start and end of the frame");
            continue;
        }
        if (rows.size() < mostLegendRows)
            rows.append({span.part, shortBytes(span.bytes), meaningOf(span)});
    }
    m_rows = rows;
    QStringList words;
    for (const Row& row : rows)
        words.append(row.bytes + QStringLiteral(": ") + row.says);
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ByteLegend::sizeHint() const
{
    return {Metrics::px(220), heightForWidth(qMax(width(), Metrics::px(220)))};
}

QSize ByteLegend::minimumSizeHint() const
{
    return {Metrics::px(220), int(m_rows.size()) * legendPitch()};
}

int ByteLegend::heightForWidth(int width) const
{
    int height = 0;
    for (const Place& place : placesIn(width))
        height += place.where.height();
    return height;
}

QStringList ByteLegend::meaningsIn(int width) const
{
    QStringList meanings;
    for (const Place& place : placesIn(width))
        meanings.append(place.says);
    return meanings;
}

/// Beside the longest bytes, which have half of it at most.
int ByteLegend::meaningAt(int width) const
{
    int widest = Metrics::px(76);
    for (const Row& row : m_rows)
        widest = qMax(widest, QFontMetrics(Fonts::mono()).horizontalAdvance(row.bytes));
    return Metrics::px(18) + qMin(widest, width / 2) + Metrics::px(12);
}

QList<ByteLegend::Place> ByteLegend::placesIn(int width) const
{
    const QFontMetrics metrics(Fonts::text());
    const int room = qMax(1, width - meaningAt(width));
    QList<Place> places;
    int top = 0;
    for (const Row& row : m_rows) {
        const QRect needed = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, row.says);
        int lines = qMax(1, (needed.height() + metrics.leading()) / metrics.lineSpacing());
        QString says = row.says;
        if (needed.width() > room) { // a word without end
            says = metrics.elidedText(says, Qt::ElideRight, room);
            lines = 1;
        } else if (lines > mostLinesOfMeaning) { // short enough for where its lines break
            says = metrics.elidedText(says, Qt::ElideRight, room * (mostLinesOfMeaning - 1));
            lines = mostLinesOfMeaning;
        }
        const int height = legendPitch() + (lines - 1) * metrics.lineSpacing();
        places.append({QRect(0, top, width, height), says});
        top += height;
    }
    return places;
}

void ByteLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Active, QPalette::Window);
    const int textAt = meaningAt(width());
    const QList<Place> places = placesIn(width());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRect& place = places[i].where;
        const QRect line(place.topLeft(), QSize(width(), legendPitch())); // the first one of its lines
        const auto placed = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), line, rect); };
        const int side = Metrics::px(10);
        paintBox(&painter, QRectF(placed(QRect(0, line.center().y() - side / 2 + 1, side, side))),
            mixed(ByteStrip::colourOf(m_rows[i].part, palette()), ground, 0.75), {}, 2);
        const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
        painter.setFont(Fonts::mono());
        painter.setPen(palette().color(QPalette::Text));
        // In the order in which they came, also in a mirrored window.
        painter.drawText(placed(QRect(Metrics::px(18), line.y(), textAt - Metrics::px(24), line.height())),
            asWritten(flags, m_rows[i].bytes), m_rows[i].bytes);
        painter.setFont(Fonts::text());
        painter.setPen(Colours::of(palette()).text2);
        const QRect rest(textAt, place.y(), width() - textAt, place.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), place, rest), flags | Qt::TextWordWrap, places[i].says);
    }
}

bool ByteLegend::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QList<Place> places = placesIn(width());
        for (qsizetype row = 0; row < places.size(); ++row) {
            if (places[row].where.contains(help->pos()))
                showTip(help->globalPos(), m_rows[row].says, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace everyport::ui
