#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QtMath>

#include "app/polls/report/report.h"
#include "ui/charts/barpainter.h"
#include "ui/paper/paperdocuments.h"
#include "ui/paper/papertable.h"
#include "ui/style/colours/colours.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Outcome;
using polls::Report;
using polls::ReportQuestion;

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ReportWords)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 1) + QStringLiteral(" %");
}

QString clock(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QStringLiteral("HH:mm"));
}

QString dayAndClock(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

QString day(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::LongFormat);
}

/// "Friday, 12 June 2026, 10:00 to 16:00"
QString spanWords(const std::optional<qint64>& from, const std::optional<qint64>& to)
{
    if (!from)
        return ReportWords::tr("Not opened yet");
    if (!to)
        return ReportWords::tr("%1, %2, voting is still open").arg(day(*from), clock(*from));
    return day(*from) == day(*to)
        ? ReportWords::tr("%1, %2 to %3").arg(day(*from), clock(*from), clock(*to))
        : ReportWords::tr("%1, %2 to %3, %4").arg(day(*from), clock(*from), day(*to), clock(*to));
}

QString modeWords(polls::Policy::Mode mode)
{
    switch (mode) {
    case polls::Policy::Mode::Once: return ReportWords::tr("once each, the first vote stands");
    case polls::Policy::Mode::Change: return ReportWords::tr("once each, may change");
    case polls::Policy::Mode::Multi: return ReportWords::tr("several choices each");
    case polls::Policy::Mode::Every: return ReportWords::tr("each tap counts");
    }
    return {};
}

QString outcomeWords(Outcome outcome, int taps)
{
    switch (outcome) {
    case Outcome::Repeat: return ReportWords::tr("%n taps for the same answer again", nullptr, taps);
    case Outcome::Cooldown: return ReportWords::tr("%n taps within a card's pause", nullptr, taps);
    case Outcome::Closed: return ReportWords::tr("%n taps while voting was not open", nullptr, taps);
    case Outcome::Unknown: return ReportWords::tr("%n taps of cards that nobody knows", nullptr, taps);
    case Outcome::RandomId: return ReportWords::tr("%n taps of phones, which change their number", nullptr, taps);
    case Outcome::Unassigned: return ReportWords::tr("%n taps on readers without an answer", nullptr, taps);
    case Outcome::AlreadyVoted: return ReportWords::tr("%n taps of cards that had voted", nullptr, taps);
    case Outcome::Limit: return ReportWords::tr("%n taps beyond the choices allowed", nullptr, taps);
    default: return {};
    }
}

/// The result as a sentence.
QString resultWords(const ReportQuestion& question)
{
    const auto leaders = question.leaders();
    QString words;
    if (leaders.isEmpty())
        return ReportWords::tr("Nobody has voted.");
    if (leaders.size() > 1) {
        QStringList titles;
        for (const auto& leader : leaders)
            titles << leader.title;
        words = ReportWords::tr("A draw between %1, with %n votes each.", nullptr, leaders.first().votes)
                    .arg(titles.join(QStringLiteral(", ")));
    } else if (question.state == polls::Poll::State::Open) {
        words = ReportWords::tr("%1 leads by %n votes.", nullptr, question.lead()).arg(leaders.first().title);
    } else {
        words = ReportWords::tr("%1 has %n more votes than the next.", nullptr, question.lead())
                    .arg(leaders.first().title);
    }
    words += QLatin1Char(' ')
        + ReportWords::tr("%1 by %2.")
              .arg(ReportWords::tr("%n votes", nullptr, question.votes),
                  ReportWords::tr("%n voters", nullptr, question.voters));
    if (question.changed > 0)
        words += QLatin1Char(' ') + ReportWords::tr("%n votes were changed.", nullptr, question.changed);
    if (const auto turnout = question.turnout())
        words += QLatin1Char(' ')
            + ReportWords::tr("Turnout %1, of %n known cards.", nullptr, question.known).arg(percentText(*turnout));
    return words;
}

void drawWords(QPainter* painter, const QRectF& where, const QFont& font, const QColor& colour, const QString& text,
    int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(where, flags, text);
}

PaperBlock textBlock(const QString& text, const QFont& font, const QColor& colour, qreal above, qreal below)
{
    return {
        above + paperHeight(text, font, PaperPages::textWidth) + below, [=](QPainter* painter, const QRectF& where) {
            drawWords(painter, where.adjusted(0, above, 0, 0), font, colour, text);
        }};
}

PaperBlock headBlock(const Report& report)
{
    const QFont title = paperFont(30, 700);
    const qreal titleHeight = paperHeight(report.event, title, PaperPages::textWidth);
    const QString below = spanWords(report.from(), report.to()) + QStringLiteral(". ")
        + ReportWords::tr("%n questions.", nullptr, int(report.questions.size()));
    return {50 + titleHeight + 34, [=](QPainter* painter, const QRectF& where) {
                const QRectF top(where.left(), where.top(), where.width(), 20);
                drawWords(painter, top, paperFont(12), paperInk2, report.station, Qt::AlignLeft | Qt::AlignVCenter);
                drawWords(painter, top, paperFont(12), paperInk2, ReportWords::tr("Report of an event"),
                    Qt::AlignRight | Qt::AlignVCenter);
                drawWords(painter, where.adjusted(0, 40, 0, 0), title, paperInk, report.event);
                drawWords(painter, QRectF(where.left(), where.top() + 44 + titleHeight, where.width(), 20),
                    paperFont(13), paperInk2, below, Qt::AlignLeft | Qt::AlignVCenter);
            }};
}

/// Four numbers beside each other.
PaperBlock figuresBlock(const Report& report)
{
    const int voided = report.voidedVotes();
    const QString voidedWords = voided == 0 ? ReportWords::tr("votes voided")
        : report.isExplained()              ? ReportWords::tr("votes voided, all explained")
                                            : ReportWords::tr("votes voided, not all explained");
    int notCounted = 0;
    for (const ReportQuestion& question : report.questions) {
        for (const int taps : question.notCounted)
            notCounted += taps;
    }
    const QList<std::pair<int, QString>> all{
        {report.mostVoters(),
            report.questions.size() > 1 ? ReportWords::tr("voters at most in one") : ReportWords::tr("voters")},
        {report.votes(), ReportWords::tr("votes counted")}, {voided, voidedWords},
        {notCounted, ReportWords::tr("taps not counted")}};
    return {78, [=](QPainter* painter, const QRectF& where) {
                const qreal pitch = where.width() / 4;
                for (int i = 0; i < 4; ++i) {
                    const QRectF cell(where.left() + i * pitch, where.top() + 8, pitch - 8, 46);
                    painter->fillRect(QRectF(cell.left(), cell.top(), 2, 44), Colours::lightSet().answers[0]);
                    drawWords(painter, cell.adjusted(12, -2, 0, 0), paperFont(23, 700), paperInk, number(all[i].first));
                    drawWords(painter, cell.adjusted(12, 28, 0, 8), paperFont(11.5), paperInk2, all[i].second);
                }
            }};
}

PaperBlock ruleBlock()
{
    return {22,
        [](QPainter* painter, const QRectF& where) {
            painter->fillRect(QRectF(where.left(), where.top() + 8, where.width(), 2), paperInk);
        },
        true};
}

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

/// Up to eight answers have the bars that the window shows.
PaperBlock barsBlock(const ReportQuestion& question)
{
    ChartData data;
    data.votes = question.votes;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const auto& answer = question.answers[i];
        data.rows.append({QString::number(i), answer.title, answer.votes, 0, int(i), {}, {}});
    }
    const ChartLook look = paperLook();
    const BarLayout layout(data, QRectF(0, 0, PaperPages::textWidth, 10'000), look); // as high as it needs to be
    return {layout.height + 6, [=](QPainter* painter, const QRectF& where) {
                painter->translate(where.topLeft());
                BarPainter(data, look, Qt::LeftToRight).paint(painter, layout);
            }};
}

/// Of many answers each is a row of its own, so that their list goes on over pages and no name is cut.
PaperBlock answerBlock(const ReportQuestion& question, qsizetype place)
{
    const auto& answer = question.answers[place];
    const bool isFirst = answer.votes > 0 && answer.votes == question.answers.first().votes;
    const QFont font = paperFont(12, isFirst ? 600 : 400);
    const qreal most = qMax(1, question.answers.first().votes), width = PaperPages::textWidth;
    const qreal high = paperHeight(answer.title, font, width * 0.42);
    return {qMax(18.0, high) + 4, [=](QPainter* painter, const QRectF& where) {
                drawWords(painter, QRectF(where.left(), where.top(), width * 0.42, high), font, paperInk, answer.title);
                const QRectF track(where.left() + width * 0.44, where.top() + 3, width * 0.38, 10);
                const QColor colour = Colours::lightSet().answers[0];
                painter->fillRect(track, Colours::lightSet().track);
                painter->fillRect(
                    QRectF(track.left(), track.top(), track.width() * answer.votes / most, track.height()),
                    isFirst ? colour : mixed(colour, Qt::white, 0.55));
                const QRectF figures(where.left() + width * 0.83, where.top(), width * 0.17, 16);
                drawWords(painter, figures.adjusted(0, 0, -62, 0), font, paperInk, number(answer.votes),
                    Qt::AlignRight | Qt::AlignVCenter);
                drawWords(painter, figures, paperFont(12), paperInk2, percentText(answer.percent),
                    Qt::AlignRight | Qt::AlignVCenter);
            }};
}

/// Columns by time; the highest is full, so that it is found in grey, too.
PaperBlock timesBlock(const ReportQuestion& question)
{
    const auto most = std::max_element(question.times.begin(), question.times.end(),
        [](const auto& one, const auto& other) { return one.votes < other.votes; });
    const QString every = question.spanMinutes >= 24 * 60
        ? ReportWords::tr("votes in %n days", nullptr, question.spanMinutes / 24 / 60)
        : question.spanMinutes >= 60 ? ReportWords::tr("votes in %n hours", nullptr, question.spanMinutes / 60)
                                     : ReportWords::tr("votes in %n minutes", nullptr, question.spanMinutes);
    const bool byDay = question.spanMinutes >= 24 * 60;
    const auto when = [byDay](qint64 at) {
        return byDay ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat) : clock(at);
    };
    const QString caption = every + QStringLiteral("; ")
        + ReportWords::tr("most at %1, %2").arg(when(most->at), number(most->votes));
    return {128,
        [times = question.times, top = most->votes, at = most->at, caption, when](
            QPainter* painter, const QRectF& where) {
            const QFont strong = paperFont(12, 600);
            const QString heading = ReportWords::tr("When they voted");
            const qreal used = QFontMetricsF(strong).horizontalAdvance(heading) + 6;
            drawWords(painter, where.adjusted(0, 8, 0, 0), strong, paperInk, heading);
            drawWords(painter, where.adjusted(used, 8, 0, 0), paperFont(12), paperInk2, caption);
            const QRectF plot = where.adjusted(30, 36, 0, -24);
            for (const qreal share : {0.0, 0.5, 1.0})
                painter->fillRect(
                    QRectF(plot.left(), plot.bottom() - plot.height() * share, plot.width(), 0.75), paperLine);
            const auto axis = [&](qreal y, int value) {
                drawWords(painter, QRectF(where.left(), y - 8, 24, 16), paperFont(10.5), paperInk2, number(value),
                    Qt::AlignRight | Qt::AlignVCenter);
            };
            axis(plot.top(), top);
            axis(plot.bottom(), 0);
            const qreal pitch = plot.width() / qreal(qMax<qsizetype>(12, times.size()));
            const qsizetype step = qMax<qsizetype>(1, qCeil(76 / pitch));
            for (qsizetype i = 0; i < times.size(); ++i) {
                const qreal high = plot.height() * times[i].votes / qMax(1, top);
                const QColor colour = Colours::lightSet().answers[0];
                painter->fillRect(QRectF(plot.left() + qreal(i) * pitch, plot.bottom() - high, pitch - 2, high),
                    times[i].at == at ? colour : mixed(colour, Qt::white, 0.55));
                if (i % step == 0)
                    drawWords(painter, QRectF(plot.left() + qreal(i) * pitch, plot.bottom() + 4, 74, 14),
                        paperFont(10.5), paperInk2, when(times[i].at), Qt::AlignLeft | Qt::AlignVCenter);
            }
        }};
}

/// With the words of people fit to be shown: they turn and hide nothing.
Report shown(Report report)
{
    report.event = shownInLine(report.event);
    for (ReportQuestion& question : report.questions) {
        question.question = shownInLine(question.question);
        for (auto& answer : question.answers)
            answer.title = shownInLine(answer.title);
        for (auto& reader : question.readers) {
            reader.name = shownInLine(reader.name);
            reader.answer = shownInLine(reader.answer);
        }
        for (auto& one : question.voided)
            one.reason = {shownInLine(one.reason.why), shownInLine(one.reason.by)};
    }
    return report;
}

class ReportPaper {
public:
    ReportPaper(const Report& report, const QString& check) : m_report(report), m_check(check) {}

    PaperPages made()
    {
        m_pages.add(headBlock(m_report));
        m_pages.add(figuresBlock(m_report));
        for (qsizetype i = 0; i < m_report.questions.size(); ++i)
            addQuestion(m_report.questions[i], i + 1);
        if (m_report.questions.size() > 1)
            addOverview();
        m_pages.setFoot(ReportWords::tr("Made %1 by Everyport. No card number is in it. Check %2")
                            .arg(dayAndClock(m_report.madeAt), m_check));
        return std::move(m_pages);
    }

private:
    void addQuestion(const ReportQuestion& question, qsizetype place)
    {
        m_pages.add(ruleBlock());
        PaperBlock heading = textBlock(QStringLiteral("%1. %2").arg(QString::number(place), question.question),
            paperFont(17, 600), paperInk, 0, 2);
        heading.keepsWithNext = true;
        m_pages.add(heading);
        QStringList rules{spanWords(question.openedAt, question.closedAt), modeWords(question.mode)};
        if (question.round > 1)
            rules << ReportWords::tr("round %1").arg(question.round);
        PaperBlock sentence = textBlock(rules.join(QStringLiteral("; ")), paperFont(11.5), paperInk2, 0, 4);
        sentence.keepsWithNext = true;
        m_pages.add(sentence);
        sentence = textBlock(resultWords(question), paperFont(13), paperInk, 0, 10);
        sentence.keepsWithNext = true;
        m_pages.add(sentence);
        if (question.answers.size() <= 8)
            m_pages.add(barsBlock(question));
        for (qsizetype i = 0; i < question.answers.size() && question.answers.size() > 8; ++i)
            m_pages.add(answerBlock(question, i));
        if (!question.times.isEmpty())
            m_pages.add(timesBlock(question));
        addReaders(question);
        addVoided(question);
        addNotCounted(question);
    }

    void addReaders(const ReportQuestion& question)
    {
        if (question.readers.isEmpty())
            return;
        PaperTable table(ReportWords::tr("How they voted"),
            {{ReportWords::tr("Reader or place"), 0.4}, {ReportWords::tr("Stands for"), 0.36},
                {ReportWords::tr("Votes"), 0.12, true}, {ReportWords::tr("Voided"), 0.12, true}});
        int voided = 0;
        for (const auto& reader : question.readers) {
            table.add({reader.name, reader.answer, number(reader.votes), number(reader.voided)});
            voided += reader.voided;
        }
        table.addTotal({ReportWords::tr("Together"), {}, number(question.votes), number(voided)});
        table.appendTo(m_pages);
    }

    void addVoided(const ReportQuestion& question)
    {
        if (question.voided.isEmpty())
            return;
        PaperTable table(ReportWords::tr("What was voided, and why"),
            {{ReportWords::tr("Why"), 0.48}, {ReportWords::tr("Votes"), 0.12, true}, {ReportWords::tr("By"), 0.2},
                {ReportWords::tr("When"), 0.2}});
        for (const auto& one : question.voided)
            table.add(
                {one.reason.why.isEmpty() ? ReportWords::tr("No reason was given") : one.reason.why, number(one.votes),
                    one.reason.by.isEmpty() ? ReportWords::tr("not known") : one.reason.by, dayAndClock(one.at)});
        table.addTotal({ReportWords::tr("Together"), number(question.voidedVotes()), {}, {}});
        table.appendTo(m_pages);
    }

    void addNotCounted(const ReportQuestion& question)
    {
        QStringList words;
        for (auto one = question.notCounted.begin(); one != question.notCounted.end(); ++one) {
            if (const QString text = outcomeWords(one.key(), one.value()); !text.isEmpty())
                words << text;
        }
        if (!words.isEmpty())
            m_pages.add(textBlock(ReportWords::tr("Not counted besides: %1.").arg(words.join(QStringLiteral(", "))),
                paperFont(11.5), paperInk2, 6, 10));
    }

    void addOverview()
    {
        m_pages.add(ruleBlock());
        PaperTable table(ReportWords::tr("All questions"),
            {{ReportWords::tr("Question"), 0.4}, {ReportWords::tr("Voters"), 0.1, true},
                {ReportWords::tr("Votes"), 0.1, true}, {ReportWords::tr("Voided"), 0.1, true},
                {ReportWords::tr("Result"), 0.3}});
        qsizetype place = 0;
        for (const ReportQuestion& question : m_report.questions) {
            const auto leaders = question.leaders();
            const QString result = leaders.isEmpty() ? ReportWords::tr("no votes")
                : leaders.size() > 1
                ? ReportWords::tr("a draw of %1").arg(leaders.size())
                : leaders.first().title + QStringLiteral(", ") + percentText(leaders.first().percent);
            table.add({QStringLiteral("%1. %2").arg(QString::number(++place), question.question),
                number(question.voters), number(question.votes), number(question.voidedVotes()), result});
        }
        table.addTotal({ReportWords::tr("Together"), {}, number(m_report.votes()), number(m_report.voidedVotes()), {}});
        table.appendTo(m_pages);
    }

    const Report& m_report;
    const QString m_check;
    PaperPages m_pages;
};

} // namespace

PaperPages reportPaper(const Report& report)
{
    const Report words = shown(report);
    return ReportPaper(words, report.check()).made();
}

} // namespace everyport::ui
