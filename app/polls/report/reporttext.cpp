#include <algorithm>

#include <QDateTime>
#include <QStringList>

#include "app/polls/definition/leftout.h"
#include "app/polls/report/report.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype barColumns = 30;

QString counted(int number, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

QString votesText(int votes)
{
    return counted(votes, u"vote"_s, u"votes"_s);
}

/// Who puts answers in order gives a place to each: one order, wherever its places were given.
QString placesText(const ReportQuestion& question, int votes)
{
    return question.isByPoints() ? counted(votes, u"place"_s, u"places"_s) : votesText(votes);
}

QString ordersText(int orders)
{
    return counted(orders, u"order"_s, u"orders"_s);
}

QString when(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString spanText(const std::optional<qint64>& from, const std::optional<qint64>& to)
{
    if (!from)
        return u"not opened yet"_s;
    return to ? u"%1 to %2"_s.arg(when(*from), when(*to)) : u"%1, still open"_s.arg(when(*from));
}

/// Where all that voters wrote waits for the host, or is hidden.
QString unshownText(const ReportQuestion& question)
{
    const auto& written = question.figures.written;
    if (!written || written->waiting == 0)
        return u"No answer is shown."_s;
    return counted(written->waiting, u"answer waits"_s, u"answers wait"_s) + u" for the host."_s;
}

QString resultText(const ReportQuestion& question)
{
    if (question.most() == 0)
        return u"Nobody has voted."_s;
    // Of a scale no value wins, and what most have said does not carry each motion.
    if (const auto figures = figuresText(question.figures, question.closedAt.has_value()); !figures.isEmpty())
        return figures;
    const auto leaders = question.leaders();
    if (leaders.isEmpty())
        return unshownText(question);
    QStringList names;
    for (const auto& leader : leaders)
        names << leader.title;
    if (names.size() > 1)
        return u"A draw between %1, with %2 each."_s.arg(names.join(u" and "_s), votesText(leaders.first().votes));
    const bool isOver = question.state == Poll::State::Closed;
    return (isOver ? u"%1 has won by %2."_s : u"%1 leads by %2."_s).arg(names.first(), votesText(question.lead()));
}

QString reasonOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Repeat: return u"the same answer again"_s;
    case Outcome::Cooldown: return u"within the pause of a card"_s;
    case Outcome::Closed: return u"voting was not open"_s;
    case Outcome::Unknown: return u"cards that nobody knows"_s;
    case Outcome::RandomId: return u"numbers that change each time"_s;
    case Outcome::Unassigned: return u"readers without an answer"_s;
    case Outcome::AlreadyVoted: return u"of those who had voted"_s;
    case Outcome::Limit: return u"more choices than are allowed"_s;
    case Outcome::Full: return u"more different answers than a round keeps"_s;
    case Outcome::LeftOut: return u"of stations that are left out"_s;
    default: return outcomeName(outcome);
    }
}

/// What only a card can meet is a tap; all else a phone can, too.
QString notCountedText(const ReportQuestion& question, Outcome outcome, int number)
{
    const bool isTap = outcome == Outcome::Cooldown || outcome == Outcome::Unknown || outcome == Outcome::RandomId
        || outcome == Outcome::Unassigned;
    const auto many = isTap ? counted(number, u"tap"_s, u"taps"_s) : placesText(question, number);
    return u"   not counted: %1, %2"_s.arg(many, reasonOf(outcome));
}

void chopSpaces(QString& line)
{
    while (line.endsWith(u' '))
        line.chop(1);
}

/// What an answer of a ranking has.
QString unitText(const ReportQuestion& question, int worth)
{
    if (!question.isByPoints())
        return {};
    const auto unit = question.figures.ranking->isByRunoff() ? u" ballot"_s : u" point"_s;
    return (worth == 1 ? unit : unit + u's').leftJustified(question.figures.ranking->isByRunoff() ? 8 : 7);
}

/// How an answer is called before its bar: of a ranking with its rank, of a run-off with when it dropped out.
QString nameInBars(const ReportQuestion& question, qsizetype line)
{
    const auto& answer = question.answers.at(line);
    if (answer.isRight)
        return answer.title + u" (right)"_s;
    if (answer.rank == 0)
        return answer.title;
    const auto name = u"%1. %2"_s.arg(QString::number(answer.rank), answer.title);
    const int round = question.outInRound(line);
    return round > 0 ? u"%1 (out in round %2)"_s.arg(name, QString::number(round)) : name;
}

/// A bar for each answer; of a ranking by its points or ballots, which are named.
void addBars(QStringList& lines, const ReportQuestion& question)
{
    qsizetype widest = 0;
    for (qsizetype i = 0; i < question.answers.size(); ++i)
        widest = std::max(widest, std::min<qsizetype>(nameInBars(question, i).size(), 30));
    const int most = question.most();
    const bool isByPoints = question.isByPoints();
    const qsizetype columns = isByPoints ? barColumns - unitText(question, 2).size() : barColumns;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const auto& answer = question.answers.at(i);
        const int worth = question.worth(answer);
        const QString unit = unitText(question, worth);
        QString line = u"   %1 %2%3 %4 % %5"_s.arg(nameInBars(question, i).leftJustified(widest),
            QString::number(worth).rightJustified(7), unit, QString::number(answer.percent, 'f', 1).rightJustified(5),
            QString(most ? columns * worth / most : 0, u'#'));
        chopSpaces(line);
        lines << line;
    }
}

void addQuestion(QStringList& lines, const ReportQuestion& question, qsizetype number)
{
    lines << QString() << u"%1. %2"_s.arg(number).arg(question.question);
    lines << u"   %1; %2."_s.arg(spanText(question.openedAt, question.closedAt),
        question.round > 1 ? u"round %1"_s.arg(question.round) : u"one round"_s);
    const auto given = question.isByPoints()
        ? u"%1, %2 given"_s.arg(ordersText(question.given()), placesText(question, question.votes))
        : u"%1 by %2"_s.arg(votesText(question.votes), counted(question.voters, u"voter"_s, u"voters"_s));
    lines << u"   %1 %2; %3 changed."_s.arg(resultText(question), given, QString::number(question.changed));
    if (const auto turnout = question.turnout())
        lines
            << u"   Turnout: %1 of %2 cards, %3 %."_s.arg(question.voters).arg(question.known).arg(*turnout, 0, 'f', 1);
    addBars(lines, question);
    for (const auto& reader : question.readers) {
        const QString voided = reader.voided > 0 ? u", %1 voided"_s.arg(reader.voided) : QString();
        lines << u"   by %1: %2%3"_s.arg(reader.name, placesText(question, reader.votes), voided);
    }
    for (const auto& one : question.voided)
        lines << u"   voided: %1, %2, by %3, %4"_s.arg(question.isByPoints() ? ordersText(1) : votesText(one.votes),
            one.reason.why.isEmpty() ? u"no reason given"_s : one.reason.why,
            one.reason.by.isEmpty() ? u"somebody"_s : one.reason.by, when(one.at));
    for (auto one = question.notCounted.begin(); one != question.notCounted.end(); ++one)
        lines << notCountedText(question, one.key(), one.value());
    if (!question.leftOut.isEmpty())
        lines << u"   %1: nothing counts that was entered there."_s.arg(leftOutWords(question.leftOut));
    if (!question.seal.isEmpty())
        lines << u"   seal: %1"_s.arg(question.seal);
}

/// Of a quiz, by the names that its voters have everywhere.
void addStandings(QStringList& lines, const Report& report)
{
    if (report.standings.isEmpty())
        return;
    lines << QString() << u"Points of %1:"_s.arg(counted(report.players, u"voter"_s, u"voters"_s));
    for (const auto& one : report.standings)
        lines << u"   %1. %2: %3, %4 right"_s.arg(QString::number(one.rank), one.name,
            counted(one.points, u"point"_s, u"points"_s), QString::number(one.right));
    if (const auto more = report.players - int(report.standings.size()); more > 0)
        lines << u"   and %1 more"_s.arg(more);
}

} // namespace

QString reportText(const Report& report)
{
    const bool isOrders = !report.questions.isEmpty()
        && std::all_of(report.questions.begin(), report.questions.end(),
            [](const ReportQuestion& question) { return question.isByPoints(); });
    const QString explained = report.voidedGiven() == 0 ? QString()
        : report.isExplained()                          ? u", all explained"_s
                                                        : u", not all explained"_s;
    QStringList lines{report.event,
        u"%1. %2, %3 counted, %4 voided%5."_s.arg(spanText(report.from(), report.to()),
            counted(int(report.questions.size()), u"question"_s, u"questions"_s),
            isOrders ? ordersText(report.given()) : votesText(report.given()), QString::number(report.voidedGiven()),
            explained)};
    qsizetype number = 0;
    for (const ReportQuestion& question : report.questions)
        addQuestion(lines, question, ++number);
    addStandings(lines, report);
    lines << QString()
          << u"Made %1 by Everyport. No card number is in it. Check %2"_s.arg(when(report.madeAt), report.check());
    return lines.join(u'\n') + u'\n';
}

} // namespace everyport::polls
