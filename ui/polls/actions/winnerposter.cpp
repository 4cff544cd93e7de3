#include "ui/polls/actions/winnerposter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barlayout.h"
#include "ui/charts/chartlook.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

namespace {

struct WinnerWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WinnerWords)
};

QFont wallFont(const WinnerFacts& facts, qreal size, int weight)
{
    QFont made = Fonts::text();
    made.setPixelSize(qMax(20, qRound(size)));
    made.setWeight(QFont::Weight(weight));
    if (facts.theme)
        facts.theme->applyTo(made);
    return made;
}

QString percentWords(const ChartData& data, const ChartRow& row)
{
    return QLocale().toString(data.percent(row), 'f', 0) + QStringLiteral(" %");
}

} // namespace

QList<int> WinnerFacts::winners() const
{
    QList<int> first;
    const int most = data.most();
    for (int row = 0; row < int(data.rows.size()); ++row) {
        if (most > 0 && data.rows[row].count == most)
            first.append(row);
    }
    return first;
}

QList<int> WinnerFacts::others() const
{
    QList<int> rest;
    const QList<int> first = winners();
    for (int row = 0; row < int(data.rows.size()); ++row) {
        if (!first.contains(row))
            rest.append(row);
    }
    std::stable_sort(
        rest.begin(), rest.end(), [this](int one, int other) { return data.rows[one].count > data.rows[other].count; });
    return rest;
}

QList<int> WinnerFacts::placesOfOthers() const
{
    QList<int> places;
    const QList<int> rest = others();
    const int before = int(winners().size());
    for (int i = 0; i < int(rest.size()); ++i) {
        const bool isEqual = i > 0 && data.rows[rest[i]].count == data.rows[rest[i - 1]].count;
        places.append(isEqual ? places.last() : before + i + 1);
    }
    return places;
}

WinnerLayout::WinnerLayout(const WinnerFacts& facts, const QRectF& where) : u(where.height() / 800.0)
{
    const qreal margin = 64 * u;
    QRectF room = where.adjusted(margin, 64 * u, -margin, -44 * u);
    if (facts.theme && !facts.theme->logo.isNull()) {
        header = QRectF(room.left(), 48 * u + where.top(), room.width(), 44 * u);
        room.setTop(header.bottom() + 32 * u);
    }
    closed = QRectF(room.left(), room.bottom() - 30 * u, room.width(), 30 * u);
    room.setBottom(closed.top() - 16 * u);
    if (!facts.picture.isNull()) {
        const qreal side = qMin(room.height(), room.width() * 0.42);
        frame = 10 * u;
        picture = QRectF(room.right() - side, room.top(), side, side);
        room.setRight(picture.left() - 56 * u);
    }
    questionFont = wallFont(facts, 30 * u, 400);
    QFontMetricsF metrics(questionFont);
    const qreal needed = metrics.boundingRect(QRectF(0, 0, room.width(), 10'000), Qt::TextWordWrap, facts.data.question)
                             .height();
    question = QRectF(room.left(), room.top(), room.width(), qMin(needed, room.height() * 0.25));

    QStringList names;
    for (const int row : facts.winners())
        names.append(facts.data.rows[row].label);
    const qreal rowHigh = 46 * u;
    const qreal most = room.height() - question.height() - 90 * u - qMin<qreal>(3, facts.others().size()) * rowHigh;
    // Large, and smaller where names are long or many share the first place; never cut.
    for (qreal size = 110; size >= 24; size -= 6) {
        nameFont = wallFont(facts, size * u, 700);
        nameLines.clear();
        for (const QString& each : names)
            nameLines += brokenInto(12, each, nameFont, room.width());
        if (QFontMetricsF(nameFont).lineSpacing() * qreal(nameLines.size()) <= most
            && (nameLines.size() <= 2 * names.size() || size < 60))
            break;
    }
    name = QRectF(room.left(), question.bottom() + 10 * u, room.width(),
        QFontMetricsF(nameFont).lineSpacing() * qreal(nameLines.size()));
    figureFont = wallFont(facts, 38 * u, 600);
    figure = QRectF(room.left(), name.bottom() + 8 * u, room.width(), 56 * u);
    rowFont = wallFont(facts, 24 * u, 400);
    const qreal rest = room.bottom() - figure.bottom() - 16 * u;
    const qsizetype shown = qMin(facts.others().size(), qsizetype(qMax(0.0, rest) / rowHigh));
    for (qsizetype i = 0; i < shown; ++i)
        rows.append(QRectF(room.left(), room.bottom() - rowHigh * qreal(shown - i), room.width(), rowHigh));
}

void paintWinner(QPainter* painter, const QRectF& where, const WinnerFacts& facts)
{
    const WinnerLayout layout(facts, where);
    ChartLook look = ChartLook::screen(where.height(), facts.dark);
    if (facts.theme)
        facts.theme->applyTo(look);
    const Qt::LayoutDirection direction = painter->layoutDirection() == Qt::LayoutDirectionAuto
        ? QGuiApplication::layoutDirection()
        : painter->layoutDirection();
    const auto placed = [&](const QRectF& rect) {
        return direction == Qt::RightToLeft
            ? QRectF(where.left() + where.right() - rect.right(), rect.top(), rect.width(), rect.height())
            : rect;
    };
    const auto words = [&](const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
                           Qt::Alignment side = Qt::AlignLeft, int how = Qt::AlignVCenter) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(placed(rect), how | int(QStyle::visualAlignment(direction, side)), text);
    };
    painter->save();
    painter->setLayoutDirection(direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (facts.theme)
        facts.theme->paintGround(painter, where);
    else
        painter->fillRect(where, look.ground);
    if (!layout.header.isEmpty())
        facts.theme->paintHead(painter, placed(layout.header), facts.event, wallFont(facts, 22 * layout.u, 600));
    words(layout.question, layout.questionFont, look.colours.text2, facts.data.question, Qt::AlignLeft,
        Qt::AlignTop | Qt::TextWordWrap);
    const QList<int> winners = facts.winners();
    QRectF line = layout.name;
    line.setHeight(QFontMetricsF(layout.nameFont).lineSpacing());
    for (const QString& part : layout.nameLines) {
        words(line, layout.nameFont, look.text, part);
        line.translate(0, line.height());
    }
    QString figure;
    if (winners.isEmpty()) {
        figure = WinnerWords::tr("Nobody has voted.");
    } else {
        const ChartRow& first = facts.data.rows[winners.first()];
        figure = winners.size() > 1
            ? WinnerWords::tr("A draw: %n votes each", nullptr, first.count)
            : WinnerWords::tr("%1 of %Ln votes", nullptr, facts.data.votes).arg(QLocale().toString(first.count));
        figure += QStringLiteral(", ") + percentWords(facts.data, first);
    }
    words(layout.figure, layout.figureFont, look.text, figure);
    const QList<int> others = facts.others();
    const QList<int> places = facts.placesOfOthers();
    for (qsizetype i = 0; i < layout.rows.size(); ++i) {
        const ChartRow& row = facts.data.rows[others[i]];
        const QRectF& at = layout.rows[i];
        const qreal u = layout.u;
        words(QRectF(at.left(), at.top(), 44 * u, at.height()), layout.rowFont, look.colours.text2,
            QLocale().toString(places.value(i)));
        const QRectF label(at.left() + 52 * u, at.top(), at.width() - 280 * u, at.height());
        words(label, layout.rowFont, look.text,
            QFontMetricsF(layout.rowFont).elidedText(row.label, Qt::ElideRight, label.width()));
        words(QRectF(at.right() - 220 * u, at.top(), 120 * u, at.height()), layout.rowFont, look.text,
            QLocale().toString(row.count), Qt::AlignRight);
        words(QRectF(at.right() - 96 * u, at.top(), 96 * u, at.height()), layout.rowFont, look.colours.text2,
            percentWords(facts.data, row), Qt::AlignRight);
    }
    if (!layout.picture.isNull()) {
        const QSizeF size = QSizeF(facts.picture.size()).scaled(layout.picture.size(), Qt::KeepAspectRatio);
        QRectF shown(QPointF(), size);
        shown.moveCenter(layout.picture.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(placed(shown), look.text); // its frame
        const qreal edge = layout.frame;
        painter->drawImage(placed(shown.adjusted(edge, edge, -edge, -edge)), facts.picture);
    }
    words(layout.closed, wallFont(facts, 20 * layout.u, 400), look.colours.text2, facts.closed, Qt::AlignRight);
    painter->restore();
}

} // namespace everyport::ui
