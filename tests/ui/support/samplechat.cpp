#include "tests/ui/support/samplechat.h"

#include <QDateTime>

#include "tests/app/chat/fakenetwork.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using chat::Ability;
using chat::Conversation;
using chat::Member;
using chat::MessageKind;

SampleChat::SampleChat(Station& station) : m_station(station)
{
    auto network = std::make_unique<chat::FakeNetwork>();
    m_network = network.get();
    m_network->called = u"IRC"_s;
    m_network->known = {
        {u"Libera.Chat"_s, {{u"server"_s, u"irc.libera.chat"_s}}}, {u"OFTC"_s, {{u"server"_s, u"irc.oftc.net"_s}}}};
    m_network->can |= Ability::Typing | Ability::Reply | Ability::React | Ability::Redact | Ability::ListRooms;
    chat::ChatParts parts;
    parts.types.push_back(std::move(network));
    station.setChatParts(std::move(parts));
}

chat::Account& SampleChat::account() const
{
    return *m_station.chat().account(m_account);
}

chat::Account& SampleChat::other() const
{
    return *m_station.chat().account(m_other);
}

Task<Result<Done>> SampleChat::fill()
{
    auto adding = addAccounts();
    auto added = co_await std::move(adding);
    if (!added)
        co_return added;
    auto opening = openPlaces();
    auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened;
    m_now = QDateTime::currentMSecsSinceEpoch();
    addMembers();
    talk();
    talkWild();
    unreadElsewhere();
    co_return Done();
}

Task<Result<Done>> SampleChat::addAccounts()
{
    chat::ChatModel& space = m_station.chat();
    QMap<QString, QVariant> values;
    values.insert(u"server"_s, u"cityday.example"_s);
    values.insert(u"nick"_s, u"lena"_s);
    auto adding = space.addAccount(u"fake"_s, u"Cityday"_s, values, true);
    auto first = co_await std::move(adding);
    if (!first)
        co_return first.error();
    m_account = *first;
    values.insert(u"server"_s, u"irc.libera.chat"_s);
    auto another = space.addAccount(u"fake"_s, u"Libera.Chat"_s, values, true);
    auto second = co_await std::move(another);
    if (!second)
        co_return second.error();
    m_other = *second;
    for (const qint64 id : {m_account, m_other}) {
        space.reports().notifyOwnName(*space.account(id), u"lena"_s);
        space.reports().notifyState(*space.account(id), chat::Account::State::Online);
    }
    co_return Done();
}

Task<Result<Done>> SampleChat::openPlaces()
{
    chat::ChatModel& space = m_station.chat();
    const QStringList rooms = {
        u"#volunteers"_s, u"#stage"_s, u"#council-live"_s, u"#first-aid"_s, u"#tech"_s, u"#harbour"_s};
    for (const QString& name : rooms) {
        auto opening = space.openRoom(m_account, name);
        auto opened = co_await std::move(opening);
        if (!opened)
            co_return opened.error();
        if (name == rooms.first())
            m_room = *opened;
        if (name == rooms.last())
            m_wild = *opened;
        space.reports().notifyPresence(*space.conversation(*opened), Conversation::Presence::In);
    }
    const QStringList people = {
        u"Ruth Castell"_s, u"Aylin Demir"_s, u"Jonas Weber"_s, u"Kofi Mensah"_s, u"Nina Roth"_s};
    for (const QString& name : people) {
        auto opening = space.openPerson(m_account, name);
        auto opened = co_await std::move(opening);
        if (!opened)
            co_return opened.error();
        m_person = *opened;
        space.reports().notifyPresence(*space.conversation(*opened),
            name == "Nina Roth"_L1 ? Conversation::Presence::Out : Conversation::Presence::In);
    }
    auto far = space.openRoom(m_other, u"#debian-events"_s);
    auto there = co_await std::move(far);
    if (!there)
        co_return there.error();
    space.reports().notifyPresence(*space.conversation(*there), Conversation::Presence::In);
    co_return Done();
}

void SampleChat::addMembers()
{
    struct Row {
        QString name;
        Member::Rank rank;
        bool away;
    };
    const Row rows[] = {{u"Aylin Demir"_s, Member::Rank::Moderator, false},
        {u"Ruth Castell"_s, Member::Rank::Moderator, false}, {u"Jonas Weber"_s, Member::Rank::Voiced, false},
        {u"Kofi Mensah"_s, Member::Rank::Member, false}, {u"lena"_s, Member::Rank::Member, false},
        {u"Mira Okafor"_s, Member::Rank::Member, false}, {u"Okan Yıldız"_s, Member::Rank::Member, false},
        {u"Sam Fields"_s, Member::Rank::Member, false}, {u"Beata"_s, Member::Rank::Member, true},
        {u"Henrik Dahl"_s, Member::Rank::Member, true}, {u"Nina Roth"_s, Member::Rank::Member, true}};
    QList<Member> members;
    for (const Row& row : rows) {
        Member member;
        member.name = row.name;
        member.key = row.name.toLower();
        member.rank = row.rank;
        member.isAway = row.away;
        member.isMe = row.name == "lena"_L1;
        members.append(member);
    }
    Member bot;
    bot.name = u"poll"_s;
    bot.key = bot.name;
    bot.isBot = true;
    members.append(bot);
    chat::ChatModel& space = m_station.chat();
    Conversation& room = *space.conversation(m_room);
    space.reports().notifyMembers(room, members);
    space.reports().notifyTopic(room, chat::RichText(u"Shifts, till keys, lost children. Emergency: call 112 first"_s),
        u"Aylin Demir"_s, m_now);
}

chat::Message& SampleChat::said(const QString& who, const QString& text, int minutesAgo)
{
    chat::Message message;
    message.sender = who;
    message.text = text;
    message.at = m_now - qint64(minutesAgo) * 60'000;
    message.id = u"m%1"_s.arg(++m_said);
    message.isPlayback = true;
    m_messages.push_back(message);
    return m_messages.back();
}

void SampleChat::tell(Conversation& where)
{
    for (const chat::Message& message : m_messages)
        m_station.chat().messageReports().notifyMessage(where, message);
    m_messages.clear();
}

void SampleChat::talk()
{
    said(u"Mira Okafor"_s, u"Good evening. Who has the keys of the second till?"_s, 26 * 60);
    said(u"Jonas Weber"_s, u"In the box office, left drawer."_s, 26 * 60 - 3);
    auto& queue = said(u"Mira Okafor"_s,
        u"The queue for the bar is past the fountain now. Can someone open the second till before it rains again?"_s,
        41);
    queue.id = u"queue"_s;
    said(u"Jonas Weber"_s, u"On it."_s, 39);
    said(u"Jonas Weber"_s, u"Two minutes, I am still carrying chairs"_s, 38).reactions = {
        {u"👍"_s, {u"Mira Okafor"_s, u"lena"_s, u"Kofi Mensah"_s}}, {u"💪"_s, {u"Ruth Castell"_s, u"Sam Fields"_s}}};
    auto& answer = said(
        u"Aylin Demir"_s, u"Second till is open. Reader 5 stands there too, people vote while they wait."_s, 33);
    answer.replyTo = u"queue"_s;
    said(u"Okan Yıldız"_s, u"waves from the ferry"_s, 30).kind = MessageKind::Action;
    for (const QString& name : {u"Sam Fields"_s, u"Beata"_s, u"Henrik Dahl"_s, u"Nina Roth"_s})
        said(name, {}, 26).kind = MessageKind::Joined;
    for (const QString& name : {u"tomasz"_s, u"visitor12"_s})
        said(name, {}, 25).kind = MessageKind::Left;
    auto& mention = said(u"Ruth Castell"_s, {}, 21);
    mention.text = chat::RichText();
    mention.text.append(u"lena: can you look at reader 4? It says "_s);
    mention.text.append(u"ttyUSB3: no permission"_s, {.monospace = true});
    mention.isMention = true;
    said(u"Ruth Castell"_s, u"The results page is fine: https://vote.cityday.example/fund"_s, 20);
    auto& mine = said(u"lena"_s, u"Walking over now. Kofi, can you take the door for ten minutes?"_s, 19);
    mine.isMine = true;
    mine.delivery = chat::Delivery::Received;
    auto& waiting = said(u"lena"_s, u"And bring the long cable, if somebody has one."_s, 18);
    waiting.isMine = true;
    waiting.delivery = chat::Delivery::Sent;
    said(u"Kofi Mensah"_s, u"Sure, I am there."_s, 16);
    tell(*m_station.chat().conversation(m_room));
}

void SampleChat::talkWild()
{
    said(u"the-person-with-the-longest-name-anyone-has-ever-seen-on-this-network-or-any-other"_s,
        u"A name can be long."_s, 12);
    said(u"נועה"_s, u"שלום לכולם, המפתח של הבמה אצלי עד שמונה"_s, 11);
    said(u"ليلى"_s, u"سأكون هناك خلال عشر دقائق https://vote.cityday.example/fund"_s, 10);
    auto& colours = said(u"painter"_s, {}, 9);
    colours.text = chat::RichText();
    colours.text.append(u"yellow "_s, {.foreground = 0xffffff00});
    colours.text.append(u"white "_s, {.foreground = 0xffffffff});
    colours.text.append(u"navy "_s, {.foreground = 0xff00007f});
    colours.text.append(u"red on green"_s, {.foreground = 0xffff0000, .background = 0xff009300});
    colours.text.append(u" bold"_s, {.bold = true});
    colours.text.append(u" italic"_s, {.italic = true});
    colours.text.append(u" struck"_s, {.struck = true});
    said(u"ali\u202Egnp.exe\u0007"_s, u"a name that turns round"_s, 8);
    said(u"reader"_s,
        u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsvorlagensammelstelle "_s
            + QString(160, u'x'),
        7);
    auto& failed = said(u"lena"_s, u"Is anybody at the harbour?"_s, 5);
    failed.isMine = true;
    failed.delivery = chat::Delivery::Failed;
    failed.trouble = u"You may not speak in this room."_s;
    auto& refused = said({}, u"Only moderators may set the topic here."_s, 4);
    refused.kind = MessageKind::Trouble;
    tell(*m_station.chat().conversation(m_wild));
}

void SampleChat::unreadElsewhere()
{
    chat::ChatModel& space = m_station.chat();
    for (const auto& conversation : account().conversations()) {
        const bool isStage = conversation->name == "#stage"_L1;
        const bool isRuth = conversation->name == "Ruth Castell"_L1;
        for (int i = 0; i < (isStage ? 5 : isRuth ? 1 : 0); ++i) {
            auto& message = said(
                isRuth ? u"Ruth Castell"_s : u"Sam Fields"_s, u"Sound check at %1 past"_s.arg(10 * i), 6 - i);
            message.isPlayback = false;
            tell(*conversation);
        }
    }
    space.reports().notifyTyping(*space.conversation(m_room), u"Aylin Demir"_s, true);
}

} // namespace everyport::ui
