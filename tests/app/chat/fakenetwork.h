#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/chat/network/clearplaces.h"
#include "netcore/task/deferred.h"
#include "tests/app/chat/faketalk.h"

namespace everyport::chat {

class FakeLink;

/// A network that a test plays: what was asked of its links stands in `asked`, answers are given at once, or by the
/// test where it `holds` them.
class FakeNetwork final : public NetworkType, public ClearPlaces {
public:
    mutable QStringList asked;
    mutable FakeLink* link = nullptr; ///< The newest.
    mutable QMap<QString, QString> secrets;
    bool holds = false;
    QString called = QStringLiteral("Fake");
    QList<Preset> known = {};
    Abilities can = Ability::Topic | Ability::Moderate | Ability::Rename | Ability::Away | Ability::ReadMarker
        | Ability::Invite | Ability::Edit;
    QList<RoomFound> rooms = {};
    mutable std::vector<Deferred<Result<QList<RoomFound>>>> listings; ///< Where it `holds` them.
    QList<RememberedRoom> remembered = {};
    std::optional<Error> refusal = {};
    mutable std::vector<Deferred<Result<Done>>> held;
    std::shared_ptr<TalkScript> talk = std::make_shared<TalkScript>(); ///< Of every dialogue of forms.
    QMap<Standing, QList<RoomPerson>> people = {};
    QList<ServiceCommand> offered = {};
    bool makesAccounts = false;
    bool namesTell = true;        ///< Rooms from people.
    QString peopleAt = {};        ///< Where an address is a person's, sooner than a room's.
    QString roomsAt = {};         ///< Where a room is that was named alone; "@": nowhere, and an address is asked for.
    mutable QByteArray face = {}; ///< Everybody's picture.

    bool registers() const override { return makesAccounts; }
    std::unique_ptr<RegistrationSession> registration(
        Reactor&, Log&, QMap<QString, QVariant> values, ProxyResolver) const override
    {
        asked.append(QStringLiteral("register ") + values.value(QStringLiteral("server")).toString());
        return std::make_unique<FakeTalk>(talk);
    }

    QString name() const override { return QStringLiteral("fake"); }
    QString title() const override { return called; }
    OptionList options() const override
    {
        OptionList all{
            {.key = QStringLiteral("server"), .label = QStringLiteral("Server"), .required = true},
            {.key = QStringLiteral("nick"), .fallback = QStringLiteral("me"), .label = QStringLiteral("Name")},
            {.key = QStringLiteral("proxy"),
                .type = Option::Type::Proxy,
                .label = QStringLiteral("Proxy"),
                .choices = {QStringLiteral("direct")}},
            {.key = QStringLiteral("password"), .label = QStringLiteral("Password"), .secret = true},
        };
        all += besides;
        if (isInTheClear)
            all.append({.key = QStringLiteral("encryption"), .label = QStringLiteral("Encryption")});
        return all;
    }
    QList<Preset> presets() const override { return known; }
    QStringList schemes() const override { return {QStringLiteral("fake")}; }
    std::optional<Place> placeOf(const QUrl& url) const override
    {
        if (url.host().isEmpty())
            return std::nullopt;
        Place place;
        place.values.insert(QStringLiteral("server"), url.host());
        place.name = url.path().mid(1);
        place.kind = place.name.isEmpty() ? Conversation::Kind::Network : Conversation::Kind::Room;
        return place;
    }
    QString endsIn = QStringLiteral(".example");               ///< Addresses that are typed.
    mutable std::vector<Deferred<Result<Greeting>>> greetings; ///< Where it `holds` them.
    std::optional<Place> placeTyped(const QString& typed) const override
    {
        return typed.endsWith(endsIn) ? std::optional(Place{.values = {{QStringLiteral("server"), typed}}})
                                      : std::nullopt;
    }
    bool isInTheClear = false; ///< Its servers have no encryption.
    std::optional<Place> inTheClear(Place place) const override
    {
        if (!isInTheClear)
            return std::nullopt;
        place.values.insert(QStringLiteral("encryption"), QStringLiteral("none"));
        return place;
    }
    Task<Result<Greeting>> greet(Reactor&, Place place) const override
    {
        const bool isClear = place.values.contains(QStringLiteral("encryption"));
        const auto server = place.values.value(QStringLiteral("server")).toString();
        const auto proxy = place.values.value(QStringLiteral("proxy")).toString();
        asked.append(QStringLiteral("greet ") + server + (proxy.isEmpty() ? QString() : QStringLiteral(" by ") + proxy)
            + (isClear ? QStringLiteral(" in the clear") : QString()));
        if (refusal)
            return Task<Result<Greeting>>(Result<Greeting>(*refusal));
        if (isInTheClear && !isClear)
            return Task<Result<Greeting>>(
                Result<Greeting>(Error::disconnected(Reason::TlsFailed, QStringLiteral("It speaks no TLS."))));
        if (holds)
            return greetings.emplace_back().task();
        return Task<Result<Greeting>>(Result<Greeting>(
            Greeting{.values = place.values, .host = server, .isEncrypted = !isClear, .makesAccounts = makesAccounts}));
    }
    OptionList besides = {}; ///< Of its accounts.
    QString personal = QStringLiteral("nick");
    QString personalOption() const override { return personal; }
    bool isSamePlace(const OptionValues& values, const Place& place) const override
    {
        return values.text(QStringLiteral("server")) == place.values.value(QStringLiteral("server")).toString();
    }
    QString suggestedTitle(const OptionValues& values) const override { return values.text(QStringLiteral("server")); }
    QString expectedName(const Account&) const override { return QStringLiteral("lena"); }
    std::unique_ptr<Link> makeLink(
        Reactor&, Log&, ChatModel& chat, Account& account, QMap<QString, QString> given) const override;

    Task<Result<Done>> answer(const QString& what) const
    {
        asked.append(what);
        if (refusal)
            return Task<Result<Done>>(Result<Done>(*refusal));
        if (!holds)
            return Task<Result<Done>>(Result<Done>(Done{}));
        held.emplace_back();
        return held.back().task();
    }
};

/// What a link has beyond talking, all in one.
class FakeCare final : public RoomAdministration, public ServiceCommands, public AccountAdministration {
public:
    explicit FakeCare(const FakeNetwork& network) : m_network(network) {}

    std::unique_ptr<FormSession> settings(const QString& room) override
    {
        return talk(QStringLiteral("settings ") + room);
    }
    Task<Result<Done>> useDefaults(QString room) override
    {
        return m_network.answer(QStringLiteral("defaults ") + room);
    }
    std::unique_ptr<FormSession> registration(const QString& room) override
    {
        return talk(QStringLiteral("register in ") + room);
    }
    Task<Result<Done>> destroy(QString room, QString reason, QString alternative) override
    {
        return m_network.answer(QStringLiteral("destroy %1 %2 %3").arg(room, reason, alternative).simplified());
    }
    Task<Result<QList<RoomPerson>>> people(QString, Standing standing) override
    {
        return Task<Result<QList<RoomPerson>>>(m_network.refusal
                ? Result<QList<RoomPerson>>(*m_network.refusal)
                : Result<QList<RoomPerson>>(m_network.people.value(standing)));
    }
    Task<Result<Done>> setStanding(QString room, QString address, Standing standing, QString reason) override
    {
        return m_network.answer(
            QStringLiteral("standing %1 %2 %3 %4").arg(room, address).arg(int(standing)).arg(reason).simplified());
    }
    Task<Result<QList<ServiceCommand>>> list(QString address) override
    {
        m_network.asked.append(QStringLiteral("commands ") + address);
        return Task<Result<QList<ServiceCommand>>>(Result<QList<ServiceCommand>>(m_network.offered));
    }
    std::unique_ptr<FormSession> run(const QString& address, const QString& key) override
    {
        return talk(QStringLiteral("run %1 %2").arg(address, key));
    }
    Task<Result<Done>> changePassword(QString password) override
    {
        return m_network.answer(QStringLiteral("password ") + password);
    }
    Task<Result<Done>> setPicture(QByteArray png, int side) override
    {
        m_network.face = png;
        return m_network.answer(QStringLiteral("picture of %1").arg(side));
    }
    Task<Result<Done>> removeFromServer() override { return m_network.answer(QStringLiteral("remove from server")); }

private:
    std::unique_ptr<FormSession> talk(const QString& what)
    {
        m_network.asked.append(what);
        return std::make_unique<FakeTalk>(m_network.talk);
    }
    const FakeNetwork& m_network;
};

class FakeLink final : public Link {
public:
    FakeLink(const FakeNetwork& network, ChatModel& itsSpace, Account& itsAccount)
        : chat(itsSpace), account(itsAccount), m_network(network), m_care(network)
    {
    }
    ~FakeLink() override
    {
        if (m_network.link == this)
            m_network.link = nullptr;
    }

    ChatModel& chat;
    Account& account;
    std::function<void(qint64)> progress = {}; ///< Of the file that was given last.
    IncomingFile incoming = {};                ///< That was taken last.

    void goOnline()
    {
        chat.reports().notifyOwnName(account, QStringLiteral("me"));
        chat.reports().notifyState(account, Account::State::Online);
    }
    Conversation& room(const QString& name)
    {
        auto& conversation = chat.reports().notifyConversation(account, Conversation::Kind::Room, name);
        chat.reports().notifyPresence(conversation, Conversation::Presence::In);
        return conversation;
    }
    void say(Conversation& where, const QString& who, const QString& what, const QString& id = {}, qint64 at = 0,
        bool playback = false)
    {
        Message message;
        message.sender = who;
        message.text = what;
        message.id = id;
        message.at = at;
        message.isPlayback = playback;
        chat.messageReports().notifyMessage(where, message);
    }

    void open() override { m_network.asked.append(QStringLiteral("open")); }
    void retryNow() override { m_network.asked.append(QStringLiteral("retry")); }
    Task<Result<Done>> close(QString farewell) override
    {
        return m_network.answer(QStringLiteral("close ") + farewell);
    }
    Abilities abilities() const override { return m_network.can; }
    QString keyOf(Conversation::Kind, const QString& name) const override { return name.toLower(); }
    bool isRoomName(const QString& name) const override { return name.startsWith(u'#'); }
    bool mayBeRoom(const QString& name) const override
    {
        return m_network.namesTell ? isRoomName(name) : m_network.roomsAt.isEmpty() || name.contains(u'@');
    }
    QString wholeRoomName(const QString& name) const override
    {
        const bool isWhole = m_network.roomsAt.isEmpty() || m_network.roomsAt == u"@" || name.contains(u'@');
        return isWhole ? name : name + u'@' + m_network.roomsAt;
    }
    QList<RememberedRoom> rememberedRooms() const override
    {
        auto rooms = m_network.remembered;
        rooms.removeIf([this](const RememberedRoom& room) {
            return account.find(Conversation::Kind::Room, keyOf(Conversation::Kind::Room, room.name)) != nullptr;
        });
        return rooms;
    }
    bool mayBePerson(const QString& name) const override { return !m_network.namesTell || !isRoomName(name); }
    bool isLikelyPerson(const QString& name) const override
    {
        return !m_network.peopleAt.isEmpty() && name.endsWith(u'@' + m_network.peopleAt);
    }
    Task<Result<Done>> addContact(QString person, QString title, QStringList) override
    {
        return m_network.answer(QStringLiteral("contact %1 %2").arg(person, title).trimmed());
    }
    Task<Result<Done>> removeContact(QString person) override
    {
        return m_network.answer(QStringLiteral("no contact ") + person);
    }
    Task<Result<Done>> block(QString person, bool on) override
    {
        return m_network.answer((on ? QStringLiteral("block ") : QStringLiteral("unblock ")) + person);
    }
    Task<Result<QByteArray>> picture(QString person) override
    {
        m_network.asked.append(QStringLiteral("picture ") + person);
        return Task<Result<QByteArray>>(Result<QByteArray>(m_network.face));
    }
    Task<Result<Done>> send(qint64, qint64, Outgoing outgoing) override
    {
        return m_network.answer(QStringLiteral("send ") + outgoing.text.text
            + (outgoing.again.isEmpty() ? QString() : QStringLiteral(" again as ") + outgoing.again));
    }
    Task<Result<Done>> enter(QString room, QString password) override
    {
        return m_network.answer(QStringLiteral("enter %1 %2").arg(room, password).trimmed());
    }
    Task<Result<Done>> leave(QString room, QString farewell) override
    {
        return m_network.answer(QStringLiteral("leave %1 %2").arg(room, farewell).trimmed());
    }
    Task<Result<Done>> setTopic(QString room, RichText topic) override
    {
        return m_network.answer(QStringLiteral("topic %1 %2").arg(room, topic.text));
    }
    Task<Result<Done>> rename(QString name) override { return m_network.answer(QStringLiteral("rename ") + name); }
    Task<Result<Done>> setAway(QString text) override { return m_network.answer(QStringLiteral("away ") + text); }
    Task<Result<Done>> invite(QString room, QString person) override
    {
        return m_network.answer(QStringLiteral("invite %1 %2").arg(room, person));
    }
    Task<Result<Done>> remove(QString room, QString person, QString reason, bool ban) override
    {
        return m_network.answer(QStringLiteral("%1 %2 %3 %4")
                                    .arg(ban ? QStringLiteral("ban") : QStringLiteral("kick"), room, person, reason)
                                    .trimmed());
    }
    Task<Result<Done>> setRank(QString room, QString person, Member::Rank rank) override
    {
        return m_network.answer(QStringLiteral("rank %1 %2 %3").arg(room, person).arg(int(rank)));
    }
    Task<Result<Done>> react(qint64, QString message, QString emoji, bool) override
    {
        return m_network.answer(QStringLiteral("react %1 %2").arg(message, emoji));
    }
    Task<Result<Done>> redact(qint64, QString message, QString) override
    {
        return m_network.answer(QStringLiteral("redact ") + message);
    }
    Task<Result<Done>> sendFile(qint64, OutgoingFile file) override
    {
        progress = file.progress;
        return m_network.answer(QStringLiteral("file %1 %2").arg(file.name).arg(file.size));
    }
    Task<Result<Done>> takeFile(QString key, IncomingFile file) override
    {
        incoming = file;
        return m_network.answer(QStringLiteral("take %1 from %2").arg(key).arg(file.from));
    }
    Task<Result<qint64>> takeTalk(QString key, bool) override
    {
        m_network.asked.append(QStringLiteral("talk ") + key);
        return Task<Result<qint64>>(Result<qint64>(
            chat.reports().notifyConversation(account, Conversation::Kind::Person, QStringLiteral("=alice")).id));
    }
    Task<Result<qint64>> offerTalk(QString person) override
    {
        m_network.asked.append(QStringLiteral("offer talk ") + person);
        return Task<Result<qint64>>(
            Result<qint64>(chat.reports().notifyConversation(account, Conversation::Kind::Person, u'=' + person).id));
    }
    void endOffer(const QString& key, bool isRefused) override
    {
        m_network.asked.append((isRefused ? QStringLiteral("refuse ") : QStringLiteral("forget ")) + key);
    }
    void typing(qint64, bool on) override
    {
        m_network.asked.append(on ? QStringLiteral("typing") : QStringLiteral("typing no more"));
    }
    void markRead(qint64, const Message& upTo) override
    {
        m_network.asked.append(QStringLiteral("read ") + upTo.text.text);
    }
    Task<Result<int>> fetchHistory(qint64 conversation, int) override
    {
        m_network.asked.append(QStringLiteral("history ") + chat.conversation(conversation)->name);
        return Task<Result<int>>(Result<int>(0));
    }
    Task<Result<QList<RoomFound>>> listRooms(QString, int) override
    {
        if (m_network.holds)
            return m_network.listings.emplace_back().task();
        return Task<Result<QList<RoomFound>>>(Result<QList<RoomFound>>(m_network.rooms));
    }
    Task<Result<PersonFacts>> facts(QString person) override
    {
        return Task<Result<PersonFacts>>(Result<PersonFacts>(PersonFacts{person, {{QStringLiteral("Name"), person}}}));
    }
    Task<Result<Done>> raw(QString line) override { return m_network.answer(QStringLiteral("raw ") + line); }
    RoomAdministration* roomCare() override
    {
        return abilities().testFlag(Ability::RoomAdministration) ? &m_care : nullptr;
    }
    ServiceCommands* serviceCommands() override { return abilities().testFlag(Ability::Commands) ? &m_care : nullptr; }
    std::unique_ptr<RegistrationSession> registration() override
    {
        m_network.asked.append(QStringLiteral("register name"));
        return abilities().testFlag(Ability::Registration) ? std::make_unique<FakeTalk>(m_network.talk) : nullptr;
    }
    AccountAdministration* accountCare() override
    {
        return abilities().testFlag(Ability::AccountAdministration) ? &m_care : nullptr;
    }

private:
    const FakeNetwork& m_network;
    FakeCare m_care;
};

inline std::unique_ptr<Link> FakeNetwork::makeLink(
    Reactor&, Log&, ChatModel& chat, Account& account, QMap<QString, QString> given) const
{
    secrets = std::move(given);
    auto made = std::make_unique<FakeLink>(*this, chat, account);
    link = made.get();
    return made;
}

} // namespace everyport::chat
