#include "ui/polls/models/followedpoll.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QWebSocket>

#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAnswers = 50;
constexpr int mostText = 500;
constexpr int silenceMs = 35'000; // the server says something every 15 s
constexpr int lastDelayMs = 15'000;
constexpr quint64 largestSnapshot = 1 << 20;
constexpr quint16 pollGone = 4404;

int boundedCount(const QJsonValue& value)
{
    return int(qBound(0.0, value.toDouble(), 1e9));
}

} // namespace

FollowedPoll::FollowedPoll(const QUrl& address, QObject* parent) : QObject(parent), m_address(address)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &FollowedPoll::connectNow);
    connect(&m_silence, &QTimer::timeout, this, &FollowedPoll::lost);
    connectNow();
}

FollowedPoll::~FollowedPoll()
{
    if (m_socket)
        m_socket->disconnect(this);
}

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
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(largestSnapshot);
    m_socket->setMaxAllowedIncomingFrameSize(largestSnapshot);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString& text) {
        m_silence.start(silenceMs);
        if (takeSnapshot(text.toUtf8())) {
            m_live = true;
            m_gone = false;
            m_delay = 500;
            Q_EMIT changed();
        }
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_silence.start(silenceMs); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &FollowedPoll::lost);
    m_silence.start(silenceMs);
    m_socket->open(socketAddress(m_address));
}

void FollowedPoll::lost()
{
    if (m_retry.isActive())
        return;
    m_live = false;
    m_gone = m_socket && m_socket->closeCode() == QWebSocketProtocol::CloseCode(pollGone);
    m_silence.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater(); // we may be inside its own signal
    }
    // Shaken, so that a hall full of screens does not come back in the same moment.
    const int wait = (m_gone ? lastDelayMs : m_delay) * (50 + QRandomGenerator::global()->bounded(100)) / 100;
    m_delay = qMin(m_delay * 2, lastDelayMs);
    m_retry.start(wait);
    Q_EMIT changed();
}

bool FollowedPoll::takeSnapshot(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject question = document.object().value(u"question"_s).toObject();
    if (!document.isObject() || question.isEmpty())
        return false;
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
        row.label = shownInLine(answer.value(u"title"_s).toString(), mostText);
        row.count = boundedCount(answer.value(u"count"_s));
        row.colour = int(data.rows.size());
        data.rows.append(row);
    }
    m_data = data;
    m_event = shownInLine(document.object().value(u"event"_s).toString(), mostText);
    m_open = document.object().value(u"state"_s).toString() == "open"_L1;
    m_seen = true;
    return true;
}

QString FollowedPoll::title() const
{
    return m_data.question.isEmpty() ? m_address.host() + m_address.path() : m_data.question;
}

Mark FollowedPoll::mark() const
{
    if (m_gone)
        return Mark::Failed;
    if (!m_live)
        return Mark::Working;
    return m_open ? Mark::Live : Mark::Finished;
}

QString FollowedPoll::stateWords() const
{
    if (m_gone)
        return tr("No such poll there any more");
    if (!m_live)
        return m_seen ? tr("Reconnecting; the numbers are older") : tr("Connecting to %1").arg(m_address.host());
    return m_open ? tr("Live at %1").arg(m_address.host()) : tr("Closed, at %1").arg(m_address.host());
}

} // namespace everyport::ui
