#pragma once

#include <functional>
#include <list>
#include <utility>
#include <vector>

#include <QMap>
#include <QStringList>

#include "app/stations/items/exchange.h"
#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"

namespace everyport::stations {

class PlayedExchange;

/// A publish-subscribe service in memory, with what goes wrong at one: lost items, lines that are cut.
class PlayedService {
public:
    struct Sent {
        Topic topic;
        ExchangeItem item;
        QString from;
    };
    QMap<QString, QMap<QString, ExchangeItem>> kept; ///< By topic's number and the item's id.
    QStringList members;                             ///< Bare addresses.
    QStringList outcasts;                            ///< The same.
    QMap<QString, QString> accounts;                 ///< Bare address and password.
    QList<PlayedExchange*> ends;
    std::vector<Sent> sent;
    std::function<bool(const PlayedExchange& to, const Sent& sent)> loses; ///< True: it does not get there.
    QList<std::pair<PlayedExchange*, Whisper>> whispers;
    int published = 0;
    QString refuses;      ///< An item's id.
    bool isStuck = false; ///< Nobody who is to be admitted hears how that ended.

    inline void publish(const QString& from, Topic topic, const ExchangeItem& item);
    inline void turn(); ///< Delivers what was sent.
};

/// One end of it. What is told comes with PlayedService::turn.
class PlayedExchange final : public Exchange {
public:
    PlayedExchange(PlayedService& service, QString address) : m_service(service), m_address(std::move(address))
    {
        m_service.ends.append(this);
    }
    ~PlayedExchange() override { m_service.ends.removeOne(this); }

    void connect()
    {
        m_isConnected = true;
        if (m_listener)
            m_listener->exchangeConnected();
    }
    void cut(const QString& why = QStringLiteral("The line was cut."))
    {
        m_isConnected = false;
        if (m_listener)
            m_listener->exchangeLost({Error::Kind::Disconnected, Reason::ConnectionLost, why, {}, 0});
    }
    bool isMember() const { return m_service.members.contains(bare()); }
    QString bare() const { return m_address.section(u'/', 0, 0); }
    ExchangeEvents* listener() const { return m_listener; }

    void setListener(ExchangeEvents* listener) override { m_listener = listener; }
    bool isConnected() const override { return m_isConnected; }
    QString address() const override { return m_address; }
    Task<Result<Done>> publish(Topic topic, ExchangeItem item) override
    {
        if (!m_isConnected)
            return lost();
        if (!isMember() && !isHome)
            return Task<Result<Done>>(Error::refused(Reason::NotAuthorised, QStringLiteral("Not a member.")));
        if (item.id == m_service.refuses)
            return Task<Result<Done>>(Error::refused(Reason::NotAuthorised, QStringLiteral("It is not taken.")));
        m_service.publish(m_address, topic, item);
        return done();
    }
    Task<Result<QList<ExchangeItem>>> items(Topic topic) override
    {
        if (isSlow) {
            asked.append(topic);
            return m_answers.emplace_back().task();
        }
        return Task<Result<QList<ExchangeItem>>>(m_service.kept.value(QString::number(int(topic))).values());
    }
    Task<Result<Done>> retract(Topic topic, QString id) override
    {
        m_service.kept[QString::number(int(topic))].remove(id);
        return done();
    }
    Task<Result<Done>> whisper(QString to, QByteArray body) override
    {
        for (auto* end : m_service.ends) {
            if (end->m_isConnected && (end->m_address == to || end->bare() == to))
                m_service.whispers.append({end, {m_address, body}});
        }
        return done();
    }
    Task<Result<TimeAnswer>> askTime(QString) override
    {
        if (timeAsked)
            timeAsked();
        return Task<Result<TimeAnswer>>(TimeAnswer{std::chrono::milliseconds(12), std::chrono::milliseconds(3)});
    }
    Task<Result<Done>> admit(QString address) override
    {
        m_service.members.append(address);
        if (m_service.isStuck)
            return m_never.emplace_back().task();
        return done();
    }
    Task<Result<Done>> expel(QString address) override
    {
        m_service.members.removeAll(address);
        m_service.outcasts.append(address);
        return done();
    }
    ExchangePlace place() const override
    {
        return {QStringLiteral("pubsub.here"), QStringLiteral("stations"), bare(), QStringLiteral("tcp:127.0.0.1:5222"),
            {}};
    }
    bool makesAccounts() const override { return isHome; }
    QString accountAddress(const QString& name) const override { return name + QStringLiteral("@here"); }
    Task<Result<QString>> makeAccount(QString name, QString password) override
    {
        const auto address = name + QStringLiteral("@here");
        if (m_service.accounts.contains(address))
            return Task<Result<QString>>(Error::refused(Reason::AlreadyExists, QStringLiteral("It is taken.")));
        m_service.accounts.insert(address, password);
        return Task<Result<QString>>(address);
    }
    Task<Result<Done>> removeAccount(QString address) override
    {
        m_service.accounts.remove(address);
        return done();
    }
    void useLogin(const ExchangeLogin& login) override
    {
        if (!login.address.isEmpty())
            m_address = login.address + QStringLiteral("/x");
        m_isConnected = false;
        connect();
    }
    /// The first question that waits.
    void answer()
    {
        auto waiting = std::move(m_answers.front());
        m_answers.pop_front();
        const auto topic = asked.at(asked.size() - 1 - qsizetype(m_answers.size()));
        waiting.fire(m_service.kept.value(QString::number(int(topic))).values());
    }
    bool isWaitedFor() const { return !m_answers.empty(); }
    bool isHome = false;
    bool isSlow = false;             ///< What there is is said by `answer`.
    QList<Topic> asked;              ///< While it is slow.
    std::function<void()> timeAsked; ///< Called inside askTime.

private:
    static Task<Result<Done>> done() { return Task<Result<Done>>(Done{}); }
    static Task<Result<Done>> lost()
    {
        return Task<Result<Done>>(
            Error{Error::Kind::Disconnected, Reason::ConnectionLost, QStringLiteral("There is no line."), {}, 0});
    }

    PlayedService& m_service;
    QString m_address;
    bool m_isConnected = false;
    ExchangeEvents* m_listener = nullptr;
    std::list<Deferred<Result<Done>>> m_never;
    std::list<Deferred<Result<QList<ExchangeItem>>>> m_answers;
};

void PlayedService::publish(const QString& from, Topic topic, const ExchangeItem& item)
{
    ++published;
    if (topic != Topic::Votes)
        kept[QString::number(int(topic))].insert(item.id, item);
    sent.push_back({topic, item, from});
}

void PlayedService::turn()
{
    const auto now = std::exchange(sent, {});
    for (const auto& one : now) {
        const auto all = ends;
        for (auto* end : all) {
            const bool reads = end->isConnected() && (end->isHome || end->isMember()) && end->listener();
            if (reads && !(loses && loses(*end, one)))
                end->listener()->itemCame(one.topic, one.item);
        }
    }
    const auto said = std::exchange(whispers, {});
    for (const auto& [end, whisper] : said) {
        if (ends.contains(end) && end->listener())
            end->listener()->whisperCame(whisper);
    }
}

} // namespace everyport::stations
