#include "ui/paper/questioncharts.h"

#include <algorithm>

#include <QDateTime>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

#include "ui/charts/barpainter.h"
#include "ui/charts/chartshape.h"
#include "ui/paper/reportwords.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

namespace {

ChartLook paperLook()
{
    ChartLook look;
    look.label = paperFont(13, 400);
    look.leaderLabel = paperFont(13, 600);
    look.count = paperFont(13, 600);
    look.percent = paperFont(13, 400);
    look.small = paperFont(11);
    look.line = 22;
    look.lineToBar = 1;
    look.bar = 13;
    look.pitch = 41;
    look.tallFrom = 30;
    look.labelLines = 4;
    look.countWidth = 70;
    look.percentWidth = 62;
    look.colours = Colours::lightSet();
    look.ground = Qt::white;
    look.text = paperInk;
    return look;
}

/// What one column of the times counts.
QString spanWords(const polls::ReportQuestion& question)
{
    const bool areOrders = question.isByPoints();
    const int minutes = question.spanMinutes, hours = minutes / 60, days = hours / 24;
    if (days > 0)
        return areOrders ? ReportWords::tr("orders in %n days", nullptr, days)
                         : ReportWords::tr("votes in %n days", nullptr, days);
    if (hours > 0)
        return areOrders ? ReportWords::tr("orders in %n hours", nullptr, hours)
                         : ReportWords::tr("votes in %n hours", nullptr, hours);
    return areOrders ? ReportWords::tr("orders in %n minutes", nullptr, minutes)
                     : ReportWords::tr("votes in %n minutes", nullptr, minutes);
}

} // namespace

void QuestionCharts::appendTo(PaperPages& pages) const
{
    constexpr qsizetype mostBars = 8;
    constexpr qreal highestBars = 480; // they stand on one page, and higher ones would leave most of another empty
    auto all = isWritten() ? shape() : m_question.answers.size() <= mostBars ? bars() : PaperBlock();
    const bool isDrawn = all.paint && all.height <= highestBars;
    const bool isList = !isDrawn || m_question.figures.kind == polls::Kind::Words; // whose cloud names no shares
    if (isDrawn)
        pages.add(std::move(all));
    for (qsizetype i = 0; i < m_question.answers.size() && isList; ++i)
        pages.add(answer(i));
    if (!m_question.times.isEmpty())
        pages.add(times());
}

QString QuestionCharts::worthText(int worth) const
{
    ChartData data;
    data.isRunoff = isByRunoff();
    return m_question.isByPoints() ? keptTogether(worthWords(data, worth)) : ReportWords::number(worth);
}

/// Up to eight answers have the bars that the window shows, unless their names are very long.
PaperBlock QuestionCharts::bars() const
{
    ChartData data;
    data.votes = m_question.votes;
    data.inOrder = keepsOrder();
    for (qsizetype i = 0; i < m_question.answers.size(); ++i) {
        const auto& answer = m_question.answers[i];
        data.rows.append({QString::number(i), answer.title, m_question.worth(answer), 0, answer.place, {}, {}});
        data.points += answer.points;
    }
    data.isRunoff = isByRunoff();
    const ChartLook look = namingUnit(paperLook(), data);
    const BarLayout layout(data, QRectF(0, 0, PaperPages::textWidth, 10'000), look); // as high as it needs to be
    return {layout.height + 6, [=](QPainter* painter, const QRectF& where) {
                painter->translate(where.topLeft());
                BarPainter(data, look, QGuiApplication::layoutDirection()).paint(painter, layout);
            }};
}

PaperBlock QuestionCharts::shape() const
{
    ChartData data;
    data.votes = m_question.votes;
    for (qsizetype i = 0; i < m_question.answers.size(); ++i) {
        const auto& answer = m_question.answers[i];
        if (answer.place != polls::ReportQuestion::others)
            data.rows.append({answer.title, answer.title, answer.votes, 0, answer.place, {}, {}});
    }
    showKind(data, m_question.figures, true);
    const bool isDrawn = data.form == ChartForm::Columns || data.form == ChartForm::Cloud;
    if (!isDrawn || data.rows.isEmpty())
        return {};
    ChartLook look = paperLook();
    look.scrolls = true; // as high as it needs to be
    const QRectF room(0, 0, PaperPages::textWidth, data.form == ChartForm::Cloud ? 150 : 190);
    const auto direction = QGuiApplication::layoutDirection();
    return {ChartShape::of(data, room, look, direction)->height() + 10, [=](QPainter* painter, const QRectF& where) {
                painter->translate(where.topLeft());
                ChartShape::of(data, room, look, direction)->paint(painter);
            }};
}

/// Of many answers each is a row of its own, so that their list goes on over pages and no name is cut.
PaperBlock QuestionCharts::answer(qsizetype place) const
{
    const auto& answer = m_question.answers[place];
    const auto worthOf = [this](const auto& one) { return m_question.worth(one); };
    const auto& fullest = *std::max_element(m_question.answers.begin(), m_question.answers.end(),
        [&worthOf](const auto& one, const auto& other) { return worthOf(one) < worthOf(other); });
    const int worth = worthOf(answer), largest = worthOf(fullest);
    const bool isFirst = worth > 0 && worth == largest && !keepsOrder();
    const bool isStrong = isFirst || keepsOrder();
    const QFont font = paperFont(12, isFirst ? 600 : 400);
    const qreal most = qMax(1, largest), width = PaperPages::textWidth;
    // "34 points" is wider than "34".
    const QString number = worthText(worth), widestNumber = worthText(largest);
    const qreal numbers = qMax(width * 0.17, 62 + 8 + QFontMetricsF(font).horizontalAdvance(widestNumber));
    // Short names leave the bars what they do not need.
    const QFontMetricsF strong(paperFont(12, 600));
    qreal longest = width * 0.16;
    for (const auto& one : m_question.answers)
        longest = qMax(longest, strong.horizontalAdvance(one.title) + 2);
    const qreal words = qMin(longest, width * 0.59 - numbers);
    const qreal barWidth = width * 0.97 - numbers - words;
    const qreal high = paperHeight(answer.title, font, words);
    const qreal gap = high > 1.5 * strong.lineSpacing() ? 12 : 4; // or names of several lines run into each other
    const QString widestPercent = ReportWords::percent(fullest.percent);
    return {qMax(18.0, high) + gap, [=](QPainter* painter, const QRectF& where) {
                drawPaperWords(painter, QRectF(where.left(), where.top(), words, high), font, paperInk, answer.title);
                const QRectF track(where.left() + words + width * 0.02, where.top() + 3, barWidth, 10);
                const QColor colour = Colours::lightSet().answers[0];
                painter->fillRect(paperPlace(track), Colours::lightSet().track);
                painter->fillRect(
                    paperPlace(QRectF(track.left(), track.top(), track.width() * worth / most, track.height())),
                    isStrong ? colour : mixed(colour, Qt::white, 0.55));
                const QRectF figures(where.left() + width - numbers, where.top(), numbers, 16);
                drawPaperNumber(painter, figures.adjusted(0, 0, -62, 0), font, paperInk, number, widestNumber);
                drawPaperNumber(
                    painter, figures, paperFont(12), paperInk2, ReportWords::percent(answer.percent), widestPercent);
            }};
}

/// Columns by time; the highest is full, so that it is found in grey, too.
PaperBlock QuestionCharts::times() const
{
    const auto most = std::max_element(m_question.times.begin(), m_question.times.end(),
        [](const auto& one, const auto& other) { return one.votes < other.votes; });
    const bool byDay = m_question.spanMinutes >= 24 * 60;
    const auto dayOf = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
    const bool isLong = !byDay && dayOf(m_question.times.first().at) != dayOf(m_question.times.last().at);
    const auto when = [=](qint64 at) {
        return byDay ? dayOfYear(dayOf(at)) : isLong ? ReportWords::dayAndClock(at) : ReportWords::clock(at);
    };
    const QString caption = spanWords(m_question) + QStringLiteral("; ")
        + ReportWords::tr("most: %1, %2").arg(when(most->at), ReportWords::number(most->votes));
    const qreal beside = qMax(
        24.0, QFontMetricsF(paperFont(10.5)).horizontalAdvance(ReportWords::number(most->votes)) + 1);
    return {128,
        [times = m_question.times, top = most->votes, at = most->at, caption, when, beside, label = isLong ? 110 : 76](
            QPainter* painter, const QRectF& where) {
            const QFont strong = paperFont(12, 600);
            const QString heading = ReportWords::tr("When they voted");
            const qreal used = QFontMetricsF(strong).horizontalAdvance(heading) + 6;
            drawPaperWords(painter, where.adjusted(0, 8, 0, 0), strong, paperInk, heading);
            drawPaperWords(painter, where.adjusted(used, 8, 0, 0), paperFont(12), paperInk2, caption);
            const QRectF plot = where.adjusted(beside + 6, 36, 0, -24);
            for (const qreal share : {0.0, 0.5, 1.0})
                painter->fillRect(
                    paperPlace(QRectF(plot.left(), plot.bottom() - plot.height() * share, plot.width(), 0.75)),
                    paperLine);
            const auto axis = [&](qreal y, int value) {
                drawPaperNumber(painter, QRectF(where.left(), y - 8, beside, 16), paperFont(10.5), paperInk2,
                    ReportWords::number(value), ReportWords::number(top));
            };
            axis(plot.top(), top);
            axis(plot.bottom(), 0);
            const qreal pitch = plot.width() / qreal(qMax<qsizetype>(12, times.size()));
            const qsizetype step = qMax<qsizetype>(1, qCeil(label / pitch));
            qreal free = plot.left(); // from here on below the columns
            for (qsizetype i = 0; i < times.size(); ++i) {
                const qreal high = plot.height() * times[i].votes / qMax(1, top);
                const QColor colour = Colours::lightSet().answers[0];
                painter->fillRect(
                    paperPlace(QRectF(plot.left() + qreal(i) * pitch, plot.bottom() - high, pitch - 2, high)),
                    times[i].at == at ? colour : mixed(colour, Qt::white, 0.55));
                if (i % step != 0)
                    continue;
                // The last one ends where the page does, or is not there.
                const QString words = when(times[i].at);
                const qreal wide = qCeil(QFontMetricsF(paperFont(10.5)).horizontalAdvance(words)) + 1;
                const qreal from = qMin(plot.left() + qreal(i) * pitch, plot.right() - wide);
                if (from < free)
                    continue;
                free = from + wide + 8;
                drawPaperWords(painter, QRectF(from, plot.bottom() + 4, wide, 14), paperFont(10.5), paperInk2, words,
                    Qt::AlignLeft | Qt::AlignVCenter);
            }
        }};
}

} // namespace everyport::ui
