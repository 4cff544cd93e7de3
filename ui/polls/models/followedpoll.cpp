#include "ui/polls/models/followedpoll.h"

#include <iterator>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include "app/polls/definition/writing.h"
#include "app/polls/kinds/kindfigures.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAnswers = 50;
constexpr int mostText = 500;
constexpr int lastDelayMs = 15'000;
constexpr int restMs = 100;
constexpr qsizetype largestSnapshot = 1 << 20;
constexpr quint16 pollGone = 4404;

constexpr int mostVotes = 1'000'000'000;
constexpr int mostPoints = mostVotes / mostAnswers; // their sum is a number, too

int boundedCount(const QJsonValue& value)
{
    return int(qBound(0.0, value.toDouble(), double(mostVotes)));
}

void boundRounds(polls::RankingResult& ranking)
{
    ranking.rounds.resize(qMin(ranking.rounds.size(), qsizetype(mostAnswers)));
    for (polls::RunoffRound& round : ranking.rounds) {
        round.exhausted = qBound(0, round.exhausted, mostPoints);
        round.out.resize(qMin(round.out.size(), qsizetype(mostAnswers)));
        while (round.votes.size() > mostAnswers)
            round.votes.erase(std::prev(round.votes.end()));
        for (int& votes : round.votes)
            votes = qBound(0, votes, mostPoints);
    }
}

void boundNumber(polls::NumberFigures& number)
{
    const auto largest = double(polls::largestNumber);
    for (double* one :
        {&number.middle.mean, &number.middle.median, &number.middle.spread, &number.lowest, &number.highest})
        *one = qBound(-largest, *one, largest);
    if (number.end)
        number.end = qBound(-largest, *number.end, 2 * largest);
    for (polls::NumberBin& bin : number.bins) {
        bin.from = qBound(-largest, bin.from, largest);
        bin.to = qBound(-largest, bin.to, 2 * largest);
    }
}

/// As another station tells it, which may be anybody's: no number is taken that no scale could have.
polls::KindFigures figuresIn(const QJsonObject& snapshot)
{
    polls::KindFigures figures = polls::kindFiguresFrom(snapshot);
    if (figures.scale) {
        for (double* one : {&figures.scale->mean, &figures.scale->median, &figures.scale->spread})
            *one = qBound(double(polls::lowestOfScale), *one, double(polls::highestOfScale));
    }
    if (figures.motion) {
        for (int* one : {&figures.motion->yes, &figures.motion->no, &figures.motion->abstained})
            *one = qBound(0, *one, mostVotes);
    }
    for (qsizetype at = 0; figures.ranking && at < figures.ranking->answers.size(); ++at) {
        polls::RankedAnswer& answer = figures.ranking->answers[at];
        answer.id.truncate(mostText);
        for (int* one : {&answer.points, &answer.firsts, &answer.rank})
            *one = qBound(0, *one, mostPoints);
    }
    if (figures.ranking)
        boundRounds(*figures.ranking);
    if (figures.quiz) {
        for (int* one : {&figures.quiz->votes, &figures.quiz->rightVotes})
            *one = qBound(0, *one, mostVotes);
    }
    if (figures.number)
        boundNumber(*figures.number);
    if (figures.written) {
        for (int* one :
            {&figures.written->different, &figures.written->votes, &figures.written->waiting, &figures.written->hidden})
            *one = qBound(0, *one, mostVotes);
    }
    return figures;
}

} // namespace

FollowedPoll::FollowedPoll(Reactor& reactor, const QUrl& address, ProxyResolver proxyFor, QObject* parent)
    : QObject(parent), m_reactor(reactor), m_address(address), m_proxyFor(std::move(proxyFor))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FollowedPoll::connectNow);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &FollowedPoll::takeNewest);
    connectNow();
}

FollowedPoll::~FollowedPoll() = default;

QUrl FollowedPoll::addressFrom(const QString& typed, QString* fault)
{
    QUrl url = QUrl::fromUserInput(typed.trimmed());
    const QString path = url.path();
    const bool right = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty() && path.contains("/r/"_L1) && !path.section("/r/"_L1, 1).isEmpty();
    if (!right) {
        *fault = tr(
            "A results address looks like http://192.168.1.7:8080/r/lunch; it stands on the other station's Polls page.");
        return {};
    }
    url.setQuery(QString());
    url.setFragment({});
    url.setUserInfo({});
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

QUrl FollowedPoll::socketAddress(const QUrl& address)
{
    QUrl url = address;
    url.setScheme(address.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(address.path() + u"/live"_s);
    return url;
}

void FollowedPoll::connectNow()
{
    m_retry.stop();
    m_accepted.stop();
    m_certificate.clear();
    m_newest.clear();
    m_live = false;
    websocket::TextFeedEvents& events = *this;
    m_feed = std::make_unique<websocket::TextFeed>(
        m_reactor, socketAddress(m_address), QStringLiteral("polls"), largestSnapshot, events, m_proxyFor);
    Q_EMIT changed();
}

void FollowedPoll::feedReceived(const QByteArray& utf8)
{
    m_newest = utf8;
    if (!m_rest.isActive())
        takeNewest();
}

void FollowedPoll::takeNewest()
{
    if (m_newest.isEmpty())
        return;
    m_rest.start(restMs);
    if (!takeSnapshot(std::exchange(m_newest, {})))
        return;
    m_live = true;
    m_gone = false;
    m_delay = 500;
    Q_EMIT changed();
}

void FollowedPoll::feedEnded(const websocket::Closing& closing)
{
    takeNewest();
    m_live = false;
    m_gone = closing.code == websocket::CloseCode(pollGone);
    // Whoever is asked about a certificate is not asked again by each further attempt.
    m_certificate = m_accepted.wait(m_reactor, closing.error, [this] { m_retry.start(0); }); // not from inside the call
    if (m_certificate.isEmpty()) {
        // Shaken, so that a hall full of screens does not come back in the same moment.
        const int wait = (m_gone ? lastDelayMs : m_delay) * (50 + QRandomGenerator::global()->bounded(100)) / 100;
        m_delay = qMin(m_delay * 2, lastDelayMs);
        m_retry.start(wait);
    }
    Q_EMIT changed();
}

bool FollowedPoll::takeSnapshot(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject question = document.object().value(u"question"_s).toObject();
    if (!document.isObject() || question.isEmpty())
        return false;
    const polls::KindFigures figures = figuresIn(document.object());
    ChartData data;
    data.question = shownInLine(question.value(u"title"_s).toString(), mostText);
    data.hidden = document.object().value(u"hidden"_s).toBool();
    data.votes = boundedCount(question.value(u"total_votes"_s));
    data.voters = boundedCount(document.object().value(u"voters"_s));
    for (const QJsonValue& value : question.value(u"answers"_s).toArray()) {
        if (data.rows.size() == mostAnswers)
            break;
        const QJsonObject answer = value.toObject();
        ChartRow row;
        row.id = answer.value(u"answer_id"_s).toString().left(mostText);
        row.label = shownInLine(answerTitle(figures.kind, answer.value(u"title"_s).toString()), mostText);
        row.count = boundedCount(answer.value(u"count"_s));
        row.colour = int(data.rows.size());
        data.rows.append(row);
    }
    m_open = document.object().value(u"state"_s).toString() == "open"_L1;
    showKind(data, figures, !m_open);
    m_data = data;
    m_event = shownInLine(document.object().value(u"event"_s).toString(), mostText);
    m_seen = true;
    return true;
}

QString FollowedPoll::title() const
{
    return m_data.question.isEmpty() ? m_address.host() + m_address.path() : m_data.question;
}

Mark FollowedPoll::mark() const
{
    if (m_gone || !m_certificate.isEmpty())
        return Mark::Failed;
    if (!m_live)
        return Mark::Working;
    return m_open ? Mark::Live : Mark::Finished;
}

QString FollowedPoll::stateWords() const
{
    if (m_gone)
        return tr("No such poll there any more");
    if (!m_certificate.isEmpty())
        return tr("Not connected: nobody accepted the certificate of %1").arg(m_address.host());
    if (!m_live)
        return m_seen ? tr("Reconnecting; the numbers are older") : tr("Connecting to %1").arg(m_address.host());
    return m_open ? tr("Live at %1").arg(m_address.host()) : tr("Closed, at %1").arg(m_address.host());
}

} // namespace everyport::ui
