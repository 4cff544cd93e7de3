// The stations' exchange for scripts that play against real servers: told by its arguments where to go and who to be,
// tells by lines of JSON what happens, and does what lines on its standard input ask for.
#include <unistd.h>

#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include "app/services/stations/cliententity.h"
#include "app/services/stations/componententity.h"
#include "app/services/stations/xmppexchange.h"
#include "netcore/reactor/makereactor.h"
#include "netcore/task/taskset.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, QString>;

void tell(const QString& event, QJsonObject facts = {})
{
    facts.insert(u"event"_s, event);
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// How a question ended.
template <typename T>
void tellEnd(const QString& event, const Result<T>& how, QJsonObject facts = {})
{
    facts.insert(u"ok"_s, how.ok());
    facts.insert(u"code"_s, how ? QString() : how.error().code);
    facts.insert(u"text"_s, how ? QString() : how.error().text);
    tell(event, facts);
}

Topic topicNamed(const QString& name)
{
    return name == u"votes" ? Topic::Votes : name == u"status" ? Topic::Status : Topic::Orders;
}

struct Teller final : ExchangeEvents {
    void exchangeConnected() override { tell(u"connected"_s, {{u"address"_s, exchange->address()}}); }
    void exchangeLost(const Error& why) override { tell(u"lost"_s, {{u"code"_s, why.code}, {u"text"_s, why.text}}); }
    void itemCame(Topic topic, const ExchangeItem& item) override
    {
        tell(u"item"_s,
            {{u"topic"_s, int(topic)}, {u"id"_s, item.id}, {u"size"_s, item.body.size()},
                {u"body"_s, QString::fromUtf8(item.body.left(100))}});
    }
    void whisperCame(const Whisper& whisper) override
    {
        tell(u"whisper"_s, {{u"from"_s, whisper.from}, {u"body"_s, QString::fromUtf8(whisper.body)}});
    }
    Exchange* exchange = nullptr;
};

class Orders {
public:
    explicit Orders(Exchange& exchange) : m_exchange(exchange) {}
    void obey(const QString& line)
    {
        const auto words = line.split(u' ');
        const auto verb = words.value(0);
        const auto rest = line.section(u' ', 3).toUtf8();
        if (verb == u"publish")
            ask(u"published"_s, m_exchange.publish(topicNamed(words.value(1)), {words.value(2), rest}));
        else if (verb == u"large")
            ask(u"published"_s,
                m_exchange.publish(topicNamed(words.value(1)), {words.value(2), QByteArray(rest.toInt(), '"')}));
        else if (verb == u"retract")
            ask(u"retracted"_s, m_exchange.retract(topicNamed(words.value(1)), words.value(2)));
        else if (verb == u"items")
            m_work.start(tellItems(topicNamed(words.value(1))));
        else if (verb == u"whisper")
            ask(u"whispered"_s, m_exchange.whisper(words.value(1), line.section(u' ', 2).toUtf8()));
        else if (verb == u"time")
            m_work.start(tellTime(words.value(1)));
        else if (verb == u"admit")
            ask(u"admitted"_s, m_exchange.admit(words.value(1)));
        else if (verb == u"expel")
            ask(u"expelled"_s, m_exchange.expel(words.value(1)));
        else if (verb == u"enrolled")
            m_exchange.useLogin({words.value(1), words.value(2)});
    }

private:
    void ask(const QString& event, Task<Result<Done>> asking) { m_work.start(tellDone(event, std::move(asking))); }
    Task<Result<Done>> tellDone(QString event, Task<Result<Done>> asking)
    {
        const auto how = co_await std::move(asking);
        tellEnd(event, how);
        co_return Done();
    }
    Task<Result<Done>> tellItems(Topic topic)
    {
        auto asking = m_exchange.items(topic);
        const auto found = co_await std::move(asking);
        QJsonArray ids;
        for (const auto& item : found.valueOr({}))
            ids.append(item.id);
        tellEnd(u"items"_s, found, {{u"ids"_s, ids}});
        co_return Done();
    }
    Task<Result<Done>> tellTime(QString address)
    {
        auto asking = m_exchange.askTime(address);
        const auto found = co_await std::move(asking);
        const auto time = found.valueOr({});
        tellEnd(u"time"_s, found, {{u"line"_s, qint64(time.line.count())}, {u"offset"_s, qint64(time.offset.count())}});
        co_return Done();
    }

    Exchange& m_exchange;
    TaskSet m_work{TaskSet::unhandled};
};

std::unique_ptr<XmppEntity> entityOf(Reactor& reactor, const QStringList& arguments, const Words& words)
{
    const auto place = *Endpoint::parse(arguments.value(2));
    const auto password = words.value(u"password"_s);
    if (arguments.value(1) == u"component")
        return std::make_unique<ComponentEntity>(
            reactor, ComponentEntity::Place{place, *xmpp::Jid::parse(arguments.value(3)), password.toUtf8(), nullptr});
    ClientEntity::Place where;
    where.server = place;
    if (QFile trusted(words.value(u"trust"_s)); trusted.open(QIODevice::ReadOnly))
        where.certificate = trusted.readAll();
    return std::make_unique<ClientEntity>(reactor, where, ExchangeLogin{arguments.value(3), password});
}

} // namespace

// exchangepeer client|component ENDPOINT ADDRESS [password=WORD trust=FILE service=NAME space=NAME
// role=home|station|new]
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    Words words;
    for (const auto& one : arguments.mid(4))
        words.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    auto reactor = std::move(*makeReactor());
    XmppExchange::Rules rules;
    rules.space = words.value(u"space"_s, u"stations"_s);
    rules.service = words.value(u"service"_s);
    rules.isHome = words.value(u"role"_s) == u"home";
    rules.isEnrolled = words.value(u"role"_s) != u"new";
    XmppExchange exchange(reactor->clock(), entityOf(*reactor, arguments, words), rules, nullptr);
    Teller teller;
    teller.exchange = &exchange;
    exchange.setListener(&teller);
    Orders orders(exchange);
    exchange.start();
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&asked, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const auto count = ::read(0, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        auto lines = (pending + QByteArray(bytes, qsizetype(count))).split('\n');
        pending = lines.takeLast();
        for (const auto& line : lines)
            orders.obey(QString::fromUtf8(line));
    });
    return QCoreApplication::exec();
}
