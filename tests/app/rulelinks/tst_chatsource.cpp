#include "app/rulelinks/chatsource.h"

#include "tests/app/chat/parlour.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage {
    Parlour parlour;
    EngineBench bench{parlour.reactor};
    ChatSource source{parlour.reactor.clock(), *parlour.chat, bench.engine};
    chat::Account& account = parlour.online();
    FakeLink& link = *parlour.network->link;

    void tell(Conversation& where, MessageKind kind, const std::function<void(Message&)>& change = {})
    {
        Message message;
        message.kind = kind;
        message.sender = u"ann"_s;
        message.text = u"hello"_s;
        if (change)
            change(message);
        const auto before = parlour.messages.size();
        parlour.chat->messageReports().notifyMessage(where, message);
        if (!parlour.heard(before + 1))
            qFatal("no message");
    }
};

const QString words = u"message"_s;
const QString secret = u"private-message"_s;

} // namespace

class ChatSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsSaidInRooms()
    {
        Stage stage;
        auto& room = stage.link.room(u"#fruit"_s);
        stage.tell(room, MessageKind::Text);
        QCOMPARE(stage.bench.last(words),
            (rules::Fields{{u"network"_s, stage.account.title}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, u"ann"_s},
                {u"text"_s, u"hello"_s}, {u"protocol"_s, u"fake"_s}, {u"mention"_s, u"no"_s}}));
        stage.tell(room, MessageKind::Action);
        QCOMPARE(stage.bench.count(words), 2);
        stage.tell(room, MessageKind::Notice);
        QCOMPARE(stage.bench.count(words), 2);
        stage.tell(room, MessageKind::Text, [](Message& message) { message.isBot = true; });
        QCOMPARE(stage.bench.count(words), 2);
        stage.tell(room, MessageKind::Text, [](Message& message) { message.isMine = true; });
        QCOMPARE(stage.bench.count(words), 2);
        stage.tell(room, MessageKind::Text, [](Message& message) {
            message.isPlayback = true;
            message.text = u"before"_s; // or it were what was said just now
        });
        QCOMPARE(stage.bench.count(words), 2);
        stage.tell(stage.link.room(u"#old"_s), MessageKind::Text,
            [&](Message& message) { message.at = stage.parlour.reactor.clock().wallMsecs() - 61'000; });
        QCOMPARE(stage.bench.count(words), 2);
        QCOMPARE(stage.bench.count(secret), 0);
    }

    void wordsInPrivateAreAnEventOfTheirOwn()
    {
        Stage stage;
        auto& person = stage.parlour.chat->reports().notifyConversation(
            stage.account, Conversation::Kind::Person, u"ann"_s);
        stage.tell(person, MessageKind::Text, [](Message& message) { message.account = u"ann@fake"_s; });
        QCOMPARE(stage.bench.last(secret),
            (rules::Fields{{u"network"_s, stage.account.title}, {u"nick"_s, u"ann"_s}, {u"account"_s, u"ann@fake"_s},
                {u"address"_s, u"ann"_s}, {u"text"_s, u"hello"_s}, {u"protocol"_s, u"fake"_s}}));
        QCOMPARE(stage.bench.count(words), 0); // or a rule for rooms would pass it on
        stage.tell(person, MessageKind::Quit);
        QCOMPARE(stage.bench.count(u"left"_s), 0);
    }

    void tellsWhoComesAndGoes()
    {
        Stage stage;
        auto& room = stage.link.room(u"#fruit"_s);
        stage.tell(room, MessageKind::Joined);
        QCOMPARE(stage.bench.last(u"joined"_s).value(u"nick"_s), u"ann"_s);
        stage.tell(room, MessageKind::Left);
        stage.tell(room, MessageKind::Quit);
        QCOMPARE(stage.bench.count(u"left"_s), 2);
        QCOMPARE(stage.bench.last(u"left"_s).value(u"room"_s), u"#fruit"_s);
        QCOMPARE(stage.bench.count(words), 0);
    }
};

QTEST_GUILESS_MAIN(ChatSourceTest)
#include "tst_chatsource.moc"
