#include <algorithm>

#include <QPainter>

#include "app/polls/report/report.h"
#include "app/polls/seal/sealer.h"
#include "netcore/base/naturalorder.h"
#include "ui/paper/paperdocuments.h"
#include "ui/paper/papertable.h"
#include "ui/paper/questioncharts.h"
#include "ui/paper/reportwords.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/kinds/runoffwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using polls::Report;
using polls::ReportQuestion;

namespace {

PaperBlock textBlock(const QString& text, const QFont& font, const QColor& colour, qreal above, qreal below)
{
    return {
        above + paperHeight(text, font, PaperPages::textWidth) + below, [=](QPainter* painter, const QRectF& where) {
            drawPaperWords(painter, where.adjusted(0, above, 0, 0), font, colour, text);
        }};
}

PaperBlock headBlock(const Report& report)
{
    const QFont title = paperFont(30, 700);
    const qreal titleHeight = paperHeight(report.event, title, PaperPages::textWidth);
    const QString below = ReportWords::span(report.from(), report.to()) + QStringLiteral(". ")
        + ReportWords::tr("%n questions.", nullptr, int(report.questions.size()));
    return {50 + titleHeight + 34, [=](QPainter* painter, const QRectF& where) {
                const QRectF top(where.left(), where.top(), where.width(), 20);
                drawPaperWords(
                    painter, top, paperFont(12), paperInk2, report.station, Qt::AlignLeft | Qt::AlignVCenter);
                drawPaperWords(painter, top, paperFont(12), paperInk2, ReportWords::tr("Report of an event"),
                    Qt::AlignRight | Qt::AlignVCenter);
                drawPaperWords(painter, where.adjusted(0, 40, 0, 0), title, paperInk, report.event);
                drawPaperWords(painter, QRectF(where.left(), where.top() + 44 + titleHeight, where.width(), 20),
                    paperFont(13), paperInk2, below, Qt::AlignLeft | Qt::AlignVCenter);
            }};
}

/// Four numbers beside each other.
PaperBlock figuresBlock(const Report& report)
{
    const int voided = report.voidedGiven(), voters = report.mostVoters(), given = report.given();
    const QString voidedWords = voided == 0 ? ReportWords::tr("votes voided", nullptr, voided)
        : report.isExplained()              ? ReportWords::tr("votes voided, all explained", nullptr, voided)
                                            : ReportWords::tr("votes voided, not all explained", nullptr, voided);
    int notCounted = 0;
    for (const ReportQuestion& question : report.questions) {
        for (const int taps : question.notCounted)
            notCounted += taps;
    }
    const QList<std::pair<int, QString>> all{
        {voters,
            report.questions.size() > 1 ? ReportWords::tr("voters at most in one", nullptr, voters)
                                        : ReportWords::tr("voters", nullptr, voters)},
        {given, ReportWords::tr("votes counted", nullptr, given)}, {voided, voidedWords},
        {notCounted, ReportWords::tr("votes not counted", nullptr, notCounted)}};
    constexpr qreal belowFigure = 28; // its words take two lines, in some languages three
    return {82, [=](QPainter* painter, const QRectF& where) {
                const qreal pitch = where.width() / 4;
                for (int i = 0; i < 4; ++i) {
                    const QRectF cell(where.left() + i * pitch, where.top() + 8, pitch - 8, 46);
                    painter->fillRect(
                        paperPlace(QRectF(cell.left(), cell.top(), 2, 44)), Colours::lightSet().answers[0]);
                    drawPaperWords(painter, cell.adjusted(12, -2, 0, 0), paperFont(23, 700), paperInk,
                        ReportWords::number(all[i].first));
                    drawPaperWords(
                        painter, cell.adjusted(12, 28, 0, belowFigure), paperFont(11.5), paperInk2, all[i].second);
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

/// With the words of people fit to be shown: they turn and hide nothing.
Report shown(Report report)
{
    report.event = shownInLine(report.event);
    report.station = shownInLine(report.station);
    for (auto& one : report.standings)
        one.name = shownInLine(one.name);
    const NaturalOrder order;
    for (ReportQuestion& question : report.questions) {
        question.question = shownInLine(question.question);
        question.seal = shownInLine(question.seal);
        for (auto& station : question.leftOut)
            station = shownInLine(station);
        for (qsizetype line = 0; line < question.answers.size(); ++line) {
            auto& answer = question.answers[line];
            answer.title = answer.place == ReportQuestion::others ? ReportWords::tr("Others")
                : answer.isRight ? ReportWords::tr("%1 (right)", "an answer").arg(shownInLine(answer.title))
                                 : withRoundOut(shownInLine(answerTitle(question.figures.kind, answer.title)),
                                     question.outInRound(line));
        }
        // Yes, no and abstain, or the steps of a scale, stand in their order whatever their votes are.
        if (!polls::hasFreeAnswers(question.figures.kind) && !polls::isWritten(question.figures.kind))
            std::stable_sort(question.answers.begin(), question.answers.end(),
                [](const auto& one, const auto& other) { return one.place < other.place; });
        for (auto& reader : question.readers) {
            reader.name = shownInLine(reader.name);
            reader.answer = shownInLine(answerTitle(question.figures.kind, reader.answer));
        }
        // Only here: the report's own order is by bytes, or its check number would go by the language.
        std::stable_sort(question.readers.begin(), question.readers.end(),
            [&order](const auto& one, const auto& other) { return order(one.name, other.name); });
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
        addStandings();
        if (m_report.questions.size() > 1)
            addOverview();
        m_pages.setFoot(ReportWords::tr("Made %1 by Everyport. No card number is in it. Check %2")
                            .arg(ReportWords::dayAndClock(m_report.madeAt), m_check));
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
        QStringList rules{ReportWords::span(question.openedAt, question.closedAt), ReportWords::rule(question)};
        if (question.round > 1)
            rules << ReportWords::tr("round %1").arg(question.round);
        PaperBlock sentence = textBlock(rules.join(QStringLiteral("; ")), paperFont(11.5), paperInk2, 0, 4);
        sentence.keepsWithNext = true;
        m_pages.add(sentence);
        sentence = textBlock(ReportWords::result(question), paperFont(13), paperInk, 0, 10);
        sentence.keepsWithNext = true;
        m_pages.add(sentence);
        QuestionCharts(question).appendTo(m_pages);
        addReaders(question);
        addVoided(question);
        addNotCounted(question);
        addSeal(question);
    }

    void addReaders(const ReportQuestion& question)
    {
        if (question.readers.isEmpty())
            return;
        // Where none stands for an answer, as where cards choose, a column for that is paper without words.
        const bool hasAnswers = std::any_of(question.readers.cbegin(), question.readers.cend(),
            [](const auto& reader) { return !reader.answer.isEmpty(); });
        QList<PaperTable::Column> columns{{ReportWords::tr("Reader or place"), hasAnswers ? 0.4 : 0.76}};
        if (hasAnswers)
            columns.append({ReportWords::tr("Stands for"), 0.36});
        // An order may have places from several readers.
        columns.append({question.isByPoints() ? ReportWords::tr("Places") : ReportWords::tr("Votes"), 0.12, true});
        columns.append({ReportWords::tr("Voided"), 0.12, true});
        PaperTable table(ReportWords::tr("How they voted"), columns);
        const auto cells = [hasAnswers](const QString& name, const QString& answer, int votes, int voided) {
            QStringList all{name};
            if (hasAnswers)
                all.append(answer);
            return all << ReportWords::number(votes) << ReportWords::number(voided);
        };
        int voided = 0;
        for (const auto& reader : question.readers) {
            table.add(cells(reader.name, reader.answer, reader.votes, reader.voided));
            voided += reader.voided;
        }
        table.addTotal(cells(ReportWords::tr("Together"), {}, question.votes, voided));
        table.appendTo(m_pages);
    }

    void addVoided(const ReportQuestion& question)
    {
        if (question.voided.isEmpty())
            return;
        PaperTable table(ReportWords::tr("What was voided, and why"),
            {{ReportWords::tr("Why"), 0.48},
                {question.isByPoints() ? ReportWords::tr("Orders") : ReportWords::tr("Votes"), 0.12, true},
                {ReportWords::tr("By"), 0.2}, {ReportWords::tr("When"), 0.2}});
        for (const auto& one : question.voided) {
            const bool isLink = one.reason == polls::Voiding::linked();
            const QString why = isLink     ? ReportWords::tr("Card and phone were linked; the earlier vote stays")
                : one.reason.why.isEmpty() ? ReportWords::tr("No reason was given")
                                           : one.reason.why;
            const QString by = isLink     ? ReportWords::tr("the voter")
                : one.reason.by.isEmpty() ? ReportWords::tr("not known")
                                          : one.reason.by;
            table.add({why, ReportWords::number(question.isByPoints() ? 1 : one.votes), by,
                ReportWords::dayAndClock(one.at)});
        }
        table.addTotal({ReportWords::tr("Together"), ReportWords::number(question.voidedGiven()), {}, {}});
        table.appendTo(m_pages);
    }

    void addNotCounted(const ReportQuestion& question)
    {
        QStringList words;
        for (auto one = question.notCounted.begin(); one != question.notCounted.end(); ++one) {
            if (const QString text = ReportWords::notCounted(one.key(), one.value()); !text.isEmpty())
                words << text;
        }
        if (!words.isEmpty())
            m_pages.add(textBlock(ReportWords::tr("Not counted besides: %1.").arg(words.join(QStringLiteral(", "))),
                paperFont(11.5), paperInk2, 6, 10));
        if (!question.leftOut.isEmpty())
            m_pages.add(textBlock(ReportWords::leftOut(question.leftOut), paperFont(11.5), paperInk, 6, 10));
    }

    /// What whoever takes the paper home can hold the log to.
    void addSeal(const ReportQuestion& question)
    {
        if (question.seal.isEmpty())
            return;
        m_pages.add(textBlock(ReportWords::tr("Seal of all votes: %1").arg(polls::headInGroups(question.seal)),
            paperFont(9.5), paperInk2, 2, 10));
    }

    /// Of a quiz, by the names that its voters have everywhere.
    void addStandings()
    {
        if (m_report.standings.isEmpty())
            return;
        m_pages.add(ruleBlock());
        PaperTable table(ReportWords::tr("Points in the quiz"),
            {{ReportWords::tr("Rank"), 0.12, true}, {ReportWords::tr("Voter"), 0.5},
                {ReportWords::tr("Right answers"), 0.2, true}, {ReportWords::tr("Points"), 0.18, true}});
        for (const auto& one : m_report.standings)
            table.add({ReportWords::number(one.rank), one.name, ReportWords::number(one.right),
                ReportWords::number(one.points)});
        table.appendTo(m_pages);
        if (const int more = m_report.players - int(m_report.standings.size()); more > 0)
            m_pages.add(textBlock(
                ReportWords::tr("And %Ln more who took part.", nullptr, more), paperFont(11.5), paperInk2, 2, 10));
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
            const QString together = ReportWords::summary(question);
            const QString result = !together.isEmpty() ? together
                : leaders.isEmpty()                    ? ReportWords::tr("no votes")
                : leaders.size() > 1
                ? ReportWords::tr("a draw of %1").arg(leaders.size())
                : leaders.first().title + QStringLiteral(", ") + ReportWords::percent(leaders.first().percent);
            table.add({QStringLiteral("%1. %2").arg(QString::number(++place), question.question),
                ReportWords::number(question.voters), ReportWords::number(question.given()),
                ReportWords::number(question.voidedGiven()), result});
        }
        table.addTotal({ReportWords::tr("Together"), {}, ReportWords::number(m_report.given()),
            ReportWords::number(m_report.voidedGiven()), {}});
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
