#include "app/services/stations/xmppexchange.h"

#include "app/services/stations/itembody.h"
#include "app/services/stations/nodenotice.h"
#include "protocols/xmpp/extensions/entitytime.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::stations {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Error noAddress(const QString& text)
{
    return Error::refused(Reason::BadValue, u"%1 is no address."_s.arg(text.left(100)));
}

/// A service that ends no subscriptions for others has others' means: an outcast is told nothing (XEP-0060 §4.1).
bool isWithout(const Error& error)
{
    return error.kind == Error::Kind::Unsupported || error.reason == Reason::NotFound
        || error.code == u"unexpected-request";
}

} // namespace

XmppExchange::XmppExchange(
    Clock& clock, std::unique_ptr<XmppEntity> entity, Rules rules, std::unique_ptr<OwnServer> own)
    : m_clock(clock),
      m_rules(std::move(rules)),
      m_own(std::move(own)),
      m_entity(std::move(entity)),
      m_verbs(*m_entity),
      m_setup(m_verbs),
      m_backoff({.initial = 2s, .factor = 2, .most = 300s, .jitter = 1s})
{
}

XmppExchange::~XmppExchange()
{
    m_listener = nullptr;
}

Task<Result<Done>> XmppExchange::stop()
{
    m_listener = nullptr;
    m_again.cancel();
    m_joining.cancel();
    return m_entity->stop();
}

QString XmppExchange::service() const
{
    const auto domain = m_rules.service.isEmpty() ? m_entity->domain() : QString();
    return domain.isEmpty() ? m_rules.service : u"pubsub."_s + domain;
}

void XmppExchange::online()
{
    m_verbs.setService(xmpp::Jid::parse(service()).valueOr({}));
    beginJoining();
}

void XmppExchange::offline(const Error& why)
{
    m_again.cancel();
    m_joining.cancel();
    lose(why);
}

void XmppExchange::lose(const Error& why)
{
    m_isConnected = false;
    if (m_listener)
        m_listener->exchangeLost(why);
}

void XmppExchange::beginJoining()
{
    m_again.cancel();
    m_joining.cancel();
    m_joining = join();
    m_joining.whenDone([this](Result<Done> done) {
        const auto finished = std::move(m_joining); // it lives until we are done; another may begin from inside
        joined(done);
    });
}

Task<Result<Done>> XmppExchange::join()
{
    if (!m_rules.isEnrolled)
        co_return Done();
    for (const auto topic : allTopics) {
        const auto node = nodeOf(m_rules.space, topic);
        if (m_rules.isHome) {
            const auto made = co_await m_setup.make(m_rules.space, topic);
            if (!made)
                co_return refusal(node, made.error());
        }
        const auto subscribed = co_await m_verbs.subscribe(node);
        if (!subscribed)
            co_return refusal(node, subscribed.error());
    }
    co_return Done();
}

/// With what the service said, and what can be done about it.
Error XmppExchange::refusal(const QString& node, const Error& why) const
{
    auto error = why;
    if (why.kind == Error::Kind::Disconnected || why.kind == Error::Kind::Busy)
        return error;
    const auto who = m_entity->address().bare().toString();
    const bool isMissing = why.reason == Reason::NameNotFound || why.kind == Error::Kind::Unsupported;
    if (isMissing)
        error.text = u"There is no publish-subscribe service at %1 (%2). Name the right one by the option pubsub."_s
                         .arg(service(), why.text);
    else if (m_rules.isHome)
        error.text =
            u"%1 lets %2 neither make nor use the node %3 (%4). Whoever runs it has to let this address make nodes: the handbook's chapter on stations says how."_s
                .arg(service(), who, node, why.text);
    else
        error.text =
            u"%1 does not let %2 read the node %3 (%4). The home has to enrol this station, or to do so again."_s.arg(
                service(), who, node, why.text);
    return error;
}

void XmppExchange::joined(const Result<Done>& done)
{
    if (!done) {
        tryLater();
        return lose(done.error());
    }
    m_backoff.reset();
    m_isConnected = true;
    if (m_listener)
        m_listener->exchangeConnected();
}

void XmppExchange::tryLater()
{
    m_again = m_clock.callLater(m_backoff.next(), [this] {
        if (m_entity->isOnline())
            beginJoining();
    });
}

void XmppExchange::messageReceived(const xmpp::Stanza& message)
{
    if (message.from() == m_verbs.service())
        return noticed(message);
    const auto body = bodyIn(message.element());
    if (body && m_listener)
        m_listener->whisperCame({message.from().toString(), *body});
}

void XmppExchange::noticed(const xmpp::Stanza& message)
{
    bool isOver = false;
    const auto notices = NodeNotice::in(message);
    for (const auto& notice : notices) {
        const auto topic = topicOf(m_rules.space, notice.node);
        if (!topic)
            continue;
        isOver |= notice.isOver;
        for (const auto& item : notice.items) {
            if (m_listener)
                m_listener->itemCame(*topic, item);
        }
    }
    if (!isOver || !m_isConnected)
        return;
    tryLater();
    lose(Error::refused(Reason::NotAuthorised,
        u"%1 does not tell this station what others publish any more. That is tried again by itself; the home may have removed it."_s
            .arg(service())));
}

Task<Result<Done>> XmppExchange::publish(Topic topic, ExchangeItem item)
{
    if (!isItemId(item.id))
        return Result<Done>(
            Error::refused(Reason::BadValue, u"An item's name has 64 letters, digits, dots and hyphens at most."_s));
    if (const auto fits = checkBody(item.body); !fits)
        return Result<Done>(fits.error());
    return m_verbs.publish(nodeOf(m_rules.space, topic), std::move(item));
}

Task<Result<QList<ExchangeItem>>> XmppExchange::items(Topic topic)
{
    if (topic == Topic::Votes)
        return Result<QList<ExchangeItem>>(QList<ExchangeItem>());
    return m_verbs.items(nodeOf(m_rules.space, topic));
}

Task<Result<Done>> XmppExchange::retract(Topic topic, QString id)
{
    return m_verbs.retract(nodeOf(m_rules.space, topic), std::move(id));
}

/// As a headline, which no server keeps for later or in an archive: a whisper may have a password in it.
Task<Result<Done>> XmppExchange::whisper(QString to, QByteArray body)
{
    const auto address = xmpp::Jid::parse(to);
    if (!address)
        return Result<Done>(noAddress(to));
    if (const auto fits = checkBody(body); !fits)
        return Result<Done>(fits.error());
    auto message = xmpp::Stanza::message({}, *address, u"headline"_s);
    auto element = message.element();
    element.add(bodyElement(body));
    message.setElement(std::move(element));
    return m_entity->send(std::move(message));
}

Task<Result<TimeAnswer>> XmppExchange::askTime(QString address)
{
    const auto who = xmpp::Jid::parse(address);
    if (!who)
        co_return noAddress(address);
    const auto asked = m_clock.now();
    const auto askedAt = m_clock.wallMsecs();
    auto asking = m_entity->ask(u"get"_s, *who, xmpp::EntityTime::question());
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto line = duration_cast<milliseconds>(m_clock.now() - asked);
    const auto time = xmpp::EntityTime::read(*answer);
    if (!time)
        co_return time.error();
    TimeAnswer told;
    told.line = line;
    told.offset = milliseconds(time->utc - askedAt) - line / 2;
    co_return told;
}

Task<Result<Done>> XmppExchange::admit(QString address)
{
    const auto who = xmpp::Jid::parse(address);
    if (!who)
        co_return noAddress(address);
    for (const auto topic : allTopics) {
        auto admitting = m_verbs.affiliate(nodeOf(m_rules.space, topic), who->bare(), affiliationAt(topic));
        const auto admitted = co_await std::move(admitting);
        if (!admitted)
            co_return admitted.error();
    }
    co_return Done();
}

Task<Result<Done>> XmppExchange::expel(QString address)
{
    const auto who = xmpp::Jid::parse(address);
    if (!who)
        co_return noAddress(address);
    for (const auto topic : allTopics) {
        const auto node = nodeOf(m_rules.space, topic);
        // In this order: Prosody 0.12 makes nobody an outcast who is subscribed.
        auto ending = m_verbs.endSubscriptions(node, who->bare());
        const auto ended = co_await std::move(ending);
        if (!ended && !isWithout(ended.error()))
            co_return ended.error();
        auto expelling = m_verbs.affiliate(node, who->bare(), u"outcast"_s);
        const auto expelled = co_await std::move(expelling);
        if (!expelled)
            co_return expelled.error();
    }
    co_return Done();
}

ExchangePlace XmppExchange::place() const
{
    ExchangePlace place;
    place.service = service();
    place.space = m_rules.space;
    place.home = m_entity->address().bare().toString();
    if (m_own) {
        place.server = m_own->server();
        place.certificate = m_own->certificate();
    }
    return place;
}

QString XmppExchange::accountAddress(const QString& name) const
{
    return m_own ? m_own->accountAddress(name) : QString();
}

Task<Result<QString>> XmppExchange::makeAccount(QString name, QString password)
{
    if (!m_own)
        return Result<QString>(
            Error::refused(Reason::NotFound, u"The server is another program: whoever runs it makes its accounts."_s));
    return m_own->makeAccount(std::move(name), std::move(password));
}

Task<Result<Done>> XmppExchange::removeAccount(QString address)
{
    if (!m_own)
        return Result<Done>(Error::refused(
            Reason::NotFound, u"The server is another program: whoever runs it removes its accounts."_s));
    return m_own->removeAccount(std::move(address));
}

void XmppExchange::useLogin(const ExchangeLogin& login)
{
    m_rules.isEnrolled = true;
    if (!m_entity->useLogin(login))
        joinSoon();
}

void XmppExchange::tryNow()
{
    if (m_isConnected)
        return;
    if (m_entity->isOnline())
        joinSoon();
    else
        m_entity->tryNow();
}

/// Not from inside whoever told us.
void XmppExchange::joinSoon()
{
    m_joining.cancel();
    m_again = m_clock.callLater({}, [this] {
        if (m_entity->isOnline())
            beginJoining();
    });
}

} // namespace everyport::stations
