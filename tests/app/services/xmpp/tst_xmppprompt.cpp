#include "app/services/xmpp/xmppprompt.h"

#include "app/accounts/attempts/auditlog.h"
#include "app/services/core/accounts/xmppaccounts.h"
#include "app/services/xmpp/stores/xmpprosterstore.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xmpp::Jid;
using xmpp::Stanza;

namespace {

/// Nobody comes as far as Python here: who may is tests/app/manhole's, with real clients
/// tests/interop/tst_chatterbots.py.
struct NoPython final : PromptHost {
    python::Interpreter& interpreter() override { qFatal("somebody came as far as Python"); }
};

struct Link final : xmpp::SessionLink {
    void sendBytes(QByteArray bytes) override { heard += bytes; }
    void pauseStanzas() override {}
    void resumeStanzas() override {}
    void endSession(const xmpp::StreamError&) override {}
    void cancelSession(const xmpp::StreamError&) override {}
    bool isPrivate() const override { return isEncrypted; }
    QString address() const override { return u"192.0.2.7"_s; }
    bool isEncrypted = true;
    QByteArray heard;
};

/// Whoever is not of this server: another one, a room, a component.
struct Others final : xmpp::Domain {
    Task<Done> receive(Stanza stanza) override
    {
        heard += xml::serialise(stanza.element());
        return Task<Done>(Done{});
    }
    QByteArray heard;
};

struct Stage {
    StoreRoom room;
    Accounts accounts{room.reactor, *room.database};
    XmppAccounts users{accounts};
    XmppRosterStore rosters{*room.database, u"localhost"_s};
    xmpp::Router router;
    Others others;
    xmpp::Server server{room.reactor, router, {}, {users, users, rosters}};
    NoPython python;
    Link link;
    xmpp::Session* session = nullptr;
    std::unique_ptr<XmppPrompt> prompt;

    Stage()
    {
        if (!room.wait(accounts.open()) || !room.wait(accounts.add(u"mia"_s, u"pw"_s, Role::Member))
            || !room.wait(accounts.add(u"olga"_s, u"pw"_s, Role::Operator)))
            qFatal("no accounts");
        router.setOthers(&others);
        session = &server.sessions().add(*Jid::parse(u"mia@localhost/r"_s), link);
        prompt = std::make_unique<XmppPrompt>(router, *Jid::parse(XmppPrompt::addressAt(u"localhost"_s)), server,
            u"1"_s, PromptContext{room.reactor, python, accounts.audit()}, accounts);
    }
    /// What the client hears, and what others do.
    QByteArray after(Stanza stanza)
    {
        link.heard.clear();
        others.heard.clear();
        router.send(std::move(stanza));
        int turns = 0;
        room.reactor.turnUntil([&] {
            room.reactor.advance(1ms);
            return !link.heard.isEmpty() || !others.heard.isEmpty() || ++turns == 100;
        });
        return link.heard + others.heard;
    }
    static Stanza message(const QString& from, const QString& type = u"chat"_s, const xml::Element& more = {})
    {
        auto made = Stanza::message(*Jid::parse(from), *Jid::parse(u"everyport@prompt.localhost"_s), type);
        auto element = made.element();
        element.addTextElement(u"body"_s, u"1 + 1"_s);
        if (!more.isNull())
            element.add(more);
        made.setElement(element);
        return made;
    }
    static Stanza presence(const QString& from, const QString& type)
    {
        return Stanza::presence(*Jid::parse(from), *Jid::parse(u"everyport@prompt.localhost"_s), type);
    }
};

} // namespace

class XmppPromptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersItsOwnClientsAlone()
    {
        Stage stage;
        const auto heard = stage.after(Stage::message(u"mia@localhost/r"_s));
        QVERIFY2(heard.contains("no prompt here") && heard.contains("from='everyport@prompt.localhost'"), heard);
        for (const auto& from : {u"mia@localhost/other"_s, u"mia@localhost"_s, u"olga@localhost/r"_s})
            QVERIFY2(
                !stage.after(Stage::message(from)).contains("<body>"), qPrintable(from)); // no such client is logged in
        for (const auto& from : {u"mia@other.example/r"_s, u"den@rooms.localhost/mia"_s, u"comp.localhost"_s}) {
            const auto told = stage.after(Stage::message(from));
            QVERIFY2(told.contains("forbidden") && told.contains("for accounts of this server"), told);
        }
    }

    void refusesWhatIsNotSaidNow_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("space");
        QTest::newRow("normal") << u"normal"_s << QString() << QString();
        QTest::newRow("no type") << QString() << QString() << QString();
        QTest::newRow("delayed") << u"chat"_s << u"delay"_s << xmpp::ns::delay;
        QTest::newRow("long ago") << u"chat"_s << u"x"_s << xmpp::ns::oldDelay;
        QTest::newRow("a copy of what was sent") << u"chat"_s << u"sent"_s << xmpp::ns::carbons;
        QTest::newRow("of what was received") << u"chat"_s << u"received"_s << xmpp::ns::carbons;
        QTest::newRow("from the archive") << u"chat"_s << u"result"_s << xmpp::ns::archive;
        QTest::newRow("forwarded") << u"chat"_s << u"forwarded"_s << xmpp::ns::forwarding;
        QTest::newRow("corrected") << u"chat"_s << u"replace"_s << u"urn:xmpp:message-correct:0"_s;
        QTest::newRow("encrypted") << u"chat"_s << u"encryption"_s << u"urn:xmpp:eme:0"_s;
    }
    void refusesWhatIsNotSaidNow()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        QFETCH(QString, space);
        Stage stage;
        const auto heard = stage.after(
            Stage::message(u"mia@localhost/r"_s, type, name.isEmpty() ? xml::Element() : xml::Element(name, space)));
        QVERIFY2(heard.contains("not-acceptable") && !heard.contains("no prompt here"), heard);
    }

    void saysNothingToSome()
    {
        Stage stage;
        for (const auto& type : {u"groupchat"_s, u"headline"_s, u"error"_s})
            QCOMPARE(stage.after(Stage::message(u"mia@localhost/r"_s, type)), QByteArray());
        auto silent = Stanza::message(*Jid::parse(u"mia@localhost/r"_s), *Jid::parse(u"prompt.localhost"_s), u"chat"_s);
        QCOMPARE(stage.after(silent), QByteArray()); // a chat state, say
    }

    void onlyWhereNobodyReadsAlong()
    {
        Stage stage;
        stage.link.isEncrypted = false;
        QVERIFY(stage.after(Stage::message(u"mia@localhost/r"_s)).contains("not encrypted"));
    }

    void acknowledges()
    {
        Stage stage;
        auto asked = Stage::message(u"mia@localhost/r"_s, u"chat"_s, xml::Element(u"request"_s, xmpp::ns::receipts));
        auto element = asked.element();
        element.setAttribute(u"id"_s, u"m1"_s);
        asked.setElement(element);
        const auto heard = stage.after(asked);
        QVERIFY2(heard.contains("<received ") && heard.contains("id='m1'"), heard);
    }

    void contactsAreThoseWithTheRight()
    {
        Stage stage;
        stage.server.sessions().add(*Jid::parse(u"olga@localhost/r"_s), stage.link);
        stage.session->becomeAvailable(Stage::presence(u"mia@localhost/r"_s, {}), 0);
        QCOMPARE(stage.after(Stage::presence(u"mia@localhost/r"_s, u"probe"_s)), QByteArray());
        const auto shown = stage.after(Stage::presence(u"olga@localhost/r"_s, u"probe"_s));
        QVERIFY2(shown.contains("<presence") && shown.contains("audit log"), shown);
        QCOMPARE(stage.after(Stage::presence(u"olga@other.example/r"_s, u"subscribe"_s)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(XmppPromptTest)
#include "tst_xmppprompt.moc"
