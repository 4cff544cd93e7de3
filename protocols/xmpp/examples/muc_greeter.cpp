// `xmpp_muc_greeter me@example.org PASSWORD-FILE tcp:example.org:5222 - hall@rooms.example.org Greeter` is in the room,
// greets whoever comes, and answers who speaks to it ("Greeter: how are you?").
#include <QCoreApplication>

#include "protocols/xmpp/client/talk/messages.h"
#include "protocols/xmpp/client/talk/rooms.h"
#include "protocols/xmpp/examples/asclient.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

class Greeter {
public:
    Greeter(AsClient& self, const Jid& room, const QString& nick)
        : m_rooms(self.client().add<Rooms>()), m_messages(self.client().add<Messages>()), m_room(room)
    {
        m_rooms.occupantChanged = [this](const Room& in, const Occupant& who, bool isNew) {
            // Those who were there before us have been greeted already.
            if (isNew && in.state == Room::State::In && who.nick != in.nick)
                say(u"Hello, %1."_s.arg(who.nick));
        };
        m_messages.received = [this](const Message& message, Messages::Way) { heard(message); };
        m_rooms.notLetIn = [](const Room&, const Error& why) { AsClient::end(u"not let in: "_s + why.text, 1); };
        m_rooms.joined = [this](const Room&) { say(u"Hello, everyone."_s); };
        m_joining = m_rooms.join(room, nick); // with the first login, and again after each loss
    }

private:
    void heard(const Message& message)
    {
        const auto* in = m_rooms.find(m_room);
        const auto who = message.from.resource();
        const bool isOld = message.time != 0;
        if (!in || isOld || message.type != Message::Type::GroupChat || who == in->nick
            || !message.body.startsWith(in->nick + u':'))
            return;
        say(u"%1: I only greet people."_s.arg(who));
    }
    void say(const QString& text) { Q_UNUSED(m_messages.say(m_room, text, Message::Type::GroupChat)) }

    Rooms& m_rooms;
    Messages& m_messages;
    const Jid m_room;
    Task<Result<Done>> m_joining;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    AsClient self(" ROOM NICK");
    const Greeter greeter(self, Jid::parse(AsClient::word(0)).valueOr({}), AsClient::word(1));
    self.start();
    return application.exec();
}
