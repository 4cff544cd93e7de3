#include "app/polls/report/report.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include <QCryptographicHash>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/polls/report/reportjson.h"
#include "app/polls/report/votetimes.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

template <typename Lines>
int votesIn(const Lines& lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const auto& line) { return sum + line.votes; });
}

int rowOf(const Poll& poll, const QString& id)
{
    const auto isIt = [&id](const Answer& answer) { return answer.id == id; };
    return int(std::find_if(poll.answers.begin(), poll.answers.end(), isIt) - poll.answers.begin());
}

/// By rank, which may be another order than that of how many named them.
QList<ReportQuestion::AnswerLine> rankedLines(const Poll& poll, const RoundRecord& record, const RankingResult& ranking)
{
    const int whole = ranking.whole();
    QList<ReportQuestion::AnswerLine> lines;
    for (const auto& one : ranking.answers)
        lines.append({.title = one.title,
            .votes = record.answers.value(one.id),
            .percent = whole ? 100.0 * one.points / whole : 0,
            .place = rowOf(poll, one.id),
            .points = one.points,
            .rank = one.rank});
    return lines;
}

/// What it is and how it was asked, and the sums of its votes.
ReportQuestion sumsOf(const Poll& poll, const RoundRecord& record)
{
    ReportQuestion question;
    question.id = poll.id;
    question.question = poll.question;
    question.mode = poll.policy.mode;
    question.state = poll.state;
    question.round = poll.round;
    question.openedAt = poll.openedAt;
    question.closedAt = poll.closedAt;
    question.voided = record.voided;
    question.notCounted = record.notCounted;
    question.late = record.late;
    question.votes = record.votes();
    question.voters = record.voters;
    question.changed = record.changed;
    question.known = poll.policy.acceptUnknown ? 0 : record.known;
    question.leftOut = poll.leftOutNames();
    return question;
}

Tally tallyOf(const Poll& poll, const RoundRecord& record)
{
    return {.round = poll.round,
        .counts = record.answers,
        .written = isWritten(poll.kind) ? record.written : QMap<QString, WrittenText>(),
        .places = record.places,
        .orders = poll.rankingCount == RankingCount::Runoff ? record.orders : QMap<QString, int>(),
        .votes = record.votes()};
}

void addAnswers(ReportQuestion& question, const Poll& poll, const RoundRecord& record, const Tally& tally)
{
    const auto percent = [&](int votes) {
        return question.votes && !question.isByPoints() ? 100.0 * votes / question.votes : 0;
    };
    if (question.isByPoints())
        question.answers = rankedLines(poll, record, *question.figures.ranking);
    const auto shown = shownAnswers(poll, tally);
    const bool tellsRight = poll.kind == Kind::Quiz && poll.state == Poll::State::Closed;
    for (qsizetype row = question.answers.size(); row < shown.poll.answers.size(); ++row) {
        const int votes = shown.tally.count(shown.poll.answers[row].id);
        question.answers.append({shown.poll.answers[row].title, votes, percent(votes), int(row)});
        question.answers.last().isRight = tellsRight && shown.poll.answers[row].isRight;
    }
    if (shown.others > 0)
        question.answers.append({u"Others"_s, shown.others, percent(shown.others), ReportQuestion::others});
    // Votes for an answer that has gone since would be missing in the sum.
    for (auto other = record.answers.begin(); other != record.answers.end(); ++other) {
        if (!isWritten(poll.kind) && !poll.answer(other.key()))
            question.answers.append({other.key(), other.value(), percent(other.value()), int(question.answers.size())});
    }
    if (poll.kind == Kind::Choice || poll.kind == Kind::Motion)
        std::stable_sort(question.answers.begin(), question.answers.end(),
            [](const auto& one, const auto& other) { return one.votes > other.votes; });
}

/// Those that stand for an answer now, and all that votes came from.
QList<ReportQuestion::ReaderLine> readerLines(
    const Poll& poll, const RoundRecord& record, const std::function<QString(const QString&)>& nameOf)
{
    QSet<QString> readers(poll.readers.keyBegin(), poll.readers.keyEnd());
    for (const auto& some : {record.readers, record.voidedAt})
        readers.unite(QSet<QString>(some.keyBegin(), some.keyEnd()));
    QList<ReportQuestion::ReaderLine> lines;
    for (const QString& reader : readers) {
        const QString answer = poll.readers.value(poll.assignedReader(reader));
        lines.append({nameOf(reader), answer.isEmpty() ? QString() : poll.answerTitle(answer),
            record.readers.value(reader), record.voidedAt.value(reader)});
    }
    std::sort(lines.begin(), lines.end(), [](const auto& one, const auto& other) {
        return std::tie(one.name, one.answer) < std::tie(other.name, other.answer);
    });
    return lines;
}

} // namespace

ReportQuestion questionOf(
    const Poll& poll, const RoundRecord& record, const std::function<QString(const QString&)>& nameOf)
{
    auto question = sumsOf(poll, record);
    const auto tally = tallyOf(poll, record);
    question.figures = kindFigures(poll, tally);
    addAnswers(question, poll, record, tally);
    question.readers = readerLines(poll, record, nameOf);
    const auto times = VoteTimes::of(question.isByPoints() ? record.orderMinutes : record.minutes);
    question.times = times.spans;
    question.spanMinutes = times.spanMinutes;
    return question;
}

void setStandings(Report& report, const QuizStandings& standings)
{
    report.standings.clear();
    report.players = int(standings.rows.size());
    for (const auto& row : standings.rows.first(std::min(Report::mostStandings, standings.rows.size())))
        report.standings.append({cardName(row.card), row.points, row.right, row.rank});
}

int ReportQuestion::voidedVotes() const
{
    return votesIn(voided);
}

int ReportQuestion::outInRound(qsizetype line) const
{
    // A ranking's lines stand as its answers do (rankedLines).
    const auto& ranking = figures.ranking;
    return ranking && line < ranking->answers.size() ? polls::outInRound(ranking->rounds, ranking->answers.at(line).id)
                                                     : 0;
}

QList<ReportQuestion::AnswerLine> ReportQuestion::leaders() const
{
    QList<AnswerLine> first;
    for (const AnswerLine& answer : answers) {
        if (answer.place == others || worth(answer) == 0) // several answers lead as none
            continue;
        if (!first.isEmpty() && worth(answer) > worth(first.first()))
            first.clear();
        if (first.isEmpty() || worth(answer) == worth(first.first()))
            first.append(answer);
    }
    return first;
}

int ReportQuestion::most() const
{
    int largest = 0;
    for (const AnswerLine& answer : answers)
        largest = std::max(largest, worth(answer));
    return largest;
}

int ReportQuestion::lead() const
{
    int first = 0, next = 0;
    for (const AnswerLine& answer : answers) {
        if (answer.place == others)
            continue;
        next = std::max(next, std::min(first, worth(answer)));
        first = std::max(first, worth(answer));
    }
    return first - next;
}

std::optional<double> ReportQuestion::turnout() const
{
    return known > 0 ? std::optional(100.0 * voters / known) : std::nullopt;
}

bool ReportQuestion::agrees() const
{
    const int voidedByReader = std::accumulate(
        readers.begin(), readers.end(), 0, [](int sum, const ReaderLine& line) { return sum + line.voided; });
    return votesIn(answers) == votes && votesIn(readers) == votes && votesIn(times) == given()
        && voidedByReader == voidedVotes();
}

int Report::given() const
{
    return std::accumulate(
        questions.begin(), questions.end(), 0, [](int sum, const auto& question) { return sum + question.given(); });
}

int Report::mostVoters() const
{
    int most = 0;
    for (const ReportQuestion& question : questions)
        most = std::max(most, question.voters);
    return most;
}

int Report::voidedGiven() const
{
    return std::accumulate(questions.begin(), questions.end(), 0,
        [](int sum, const ReportQuestion& question) { return sum + question.voidedGiven(); });
}

bool Report::isExplained() const
{
    return std::all_of(questions.begin(), questions.end(), [](const ReportQuestion& question) {
        return std::all_of(question.voided.begin(), question.voided.end(),
            [](const auto& one) { return !one.reason.why.isEmpty() && !one.reason.by.isEmpty(); });
    });
}

std::optional<qint64> Report::from() const
{
    std::optional<qint64> first;
    for (const ReportQuestion& question : questions) {
        if (question.openedAt && (!first || *question.openedAt < *first))
            first = question.openedAt;
    }
    return first;
}

std::optional<qint64> Report::to() const
{
    std::optional<qint64> last;
    for (const ReportQuestion& question : questions) {
        if (!question.closedAt)
            return {}; // it goes on
        if (!last || *question.closedAt > *last)
            last = question.closedAt;
    }
    return last;
}

bool Report::agrees() const
{
    return std::all_of(questions.begin(), questions.end(), [](const ReportQuestion& one) { return one.agrees(); });
}

QString Report::check() const
{
    const QByteArray hash = QCryptographicHash::hash(reportToJson(*this), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(4).toHex(' ')).toUpper();
}

} // namespace everyport::polls
