// Files and talks that are offered by DCC, with a server and another person that the test plays.
#include "app/ircchat/irclink.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "protocols/irc/client/dcc/dccchat.h"
#include "protocols/irc/client/dcc/dccsend.h"
#include "protocols/irc/ctcp.h"
#include "tests/app/chat/shownwords.h"
#include "tests/app/ircchat/linkstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;
using irc::DccOffer;
using irc::client::DccChat;
using irc::client::DccRules;
using irc::client::DccSend;

class IrcDirectTest : public QObject {
    Q_OBJECT

    struct Stage : LinkStage {
        explicit Stage(bool files = true)
        {
            account = &connected();
            const auto raw = QMap<QString, QVariant>{{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667},
                {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s}, {u"files"_s, files},
                {u"files-address"_s, u"127.0.0.1"_s}};
            if (!wait(chat->changeAccount(account->id, {}, raw, true)) || !until([&] {
                    return server.connections == 2 && server.connection && account->state == Account::State::Online;
                }))
                qFatal("not online");
            hear.ownAddress = {Address::Family::IPv4, u"127.0.0.1"_s};
            hear.privateAddresses = true;
            hear.endsOnSilence = false;
            QFile file(folder.filePath(u"theirs"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write");
            send = std::make_unique<DccSend>(reactor, hear, file.fileName(), "the plan.txt", content.size());
        }
        ~Stage() override { send.reset(); }
        void tell(const DccOffer& offer)
        {
            server.connection->say(":alice!a@h PRIVMSG me :" + irc::Ctcp{"DCC", offer.write()}.write());
        }
        /// What she hears of DCC, newest last.
        std::optional<DccOffer> told()
        {
            const QByteArray start = "PRIVMSG alice :\x01"
                                     "DCC ";
            for (auto line = server.heard.rbegin(); line != server.heard.rend(); ++line) {
                if (!line->startsWith(start))
                    continue;
                const auto offer = DccOffer::parse(line->sliced(start.size()).chopped(1));
                return offer ? std::optional(*offer) : std::nullopt;
            }
            return std::nullopt;
        }
        Conversation* alice() { return account->find(Conversation::Kind::Person, u"alice"_s); }
        std::optional<Offer> offer()
        {
            const auto all = alice() ? chat->offers().of(alice()->id) : QList<Offer>();
            return all.isEmpty() ? std::nullopt : std::optional(all.last());
        }
        std::optional<Offer> offered(const DccOffer& what)
        {
            tell(what);
            return until([&] { return offer().has_value(); }) ? offer() : std::nullopt;
        }
        QByteArray saved(const QString& name)
        {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        bool said(const QString& words)
        {
            return until([&] { return texts().join(u'|').contains(words); });
        }
        Account* account = nullptr;
        DccRules hear;
        const QByteArray content = QByteArray(100'000, 'x') + "end";
        std::unique_ptr<DccSend> send;
    };

private Q_SLOTS:
    void aFileIsSavedAfterAWord()
    {
        Stage stage;
        const auto offer = stage.offered(*stage.send->offer());
        QVERIFY(offer);
        QCOMPARE(offer->name, u"the plan.txt"_s);
        QVERIFY2(offer->caution.contains(u"127.0.0.1"_s), qPrintable(offer->caution));
        auto sent = stage.send->whenSent();
        const auto path = stage.folder.filePath(offer->name);
        QVERIFY(!stage.chat->offers().save(offer->id, path)); // it leads near, and nobody has allowed that
        stage.reactor.turn();
        QVERIFY(!sent.isReady());
        QVERIFY(stage.chat->offers().save(offer->id, path, true));
        QVERIFY(stage.until([&] { return sent.isReady(); }));
        QVERIFY(stage.said(u"is there"_s));
        QCOMPARE(stage.saved(offer->name), stage.content);
        QVERIFY(stage.chat->offers().of(stage.alice()->id).isEmpty());
    }

    /// What is offered under them is saved as one file of a plain name, and everybody is told that name.
    void strangersWordsAreNamesOfFiles()
    {
        Stage stage;
        QVERIFY(QDir(stage.folder.path()).mkdir(u"saved"_s));
        int followed = 0;
        for (const auto& words : strangersWords()) {
            auto written = words.text.left(200).toUtf8().replace('"', '\'');
            for (const char end : {'\r', '\n', '\0', '\x01'})
                written.replace(end, '_');
            auto sending = *stage.send->offer();
            auto sent = stage.send->whenSent();
            auto line = sending.write();
            line.replace("\"the plan.txt\"", "\"../../" + written + '"');
            stage.server.connection->say(":alice!a@h PRIVMSG me :\x01"
                                         "DCC "
                + line + "\x01");
            QVERIFY2(stage.until([&] { return stage.offer().has_value(); }), words.name);
            const auto offer = *stage.offer();
            QVERIFY2(!drivesScreens(offer.name) && !offer.name.contains(u'/') && !offer.name.contains(u'\n')
                    && offer.name.toUtf8().size() < 250,
                words.name);
            QVERIFY2(
                stage.chat->offers().save(offer.id, stage.folder.filePath(u"saved/"_s + offer.name), true), words.name);
            QVERIFY2(
                stage.until([&] { return sent.isReady() && stage.chat->offers().of(stage.alice()->id).isEmpty(); }),
                words.name);
            const QDir saved(stage.folder.filePath(u"saved"_s));
            QCOMPARE(saved.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), ++followed);
            stage.send = std::make_unique<DccSend>(
                stage.reactor, stage.hear, stage.folder.filePath(u"theirs"_s), "the plan.txt", stage.content.size());
        }
        QVERIFY(followed >= 17);
        QVERIFY2(stage.until([&] { return stage.messages.size() >= 2 * followed; }),
            qPrintable(stage.texts().join(u'|'))); // that it is offered, that it is there
        ShownWords shown;
        shown.add(*stage.account);
        shown.add(stage.log);
        for (const auto& message : stage.messages)
            shown.add(message);
        QVERIFY2(shown.bad.isEmpty() && shown.count >= 2 * 17,
            qPrintable(QString::number(shown.count) + shown.bad.join(u'\n')));
    }

    void itGoesOnWhereItBrokeOff()
    {
        Stage stage;
        const auto offer = stage.offered(*stage.send->offer());
        QVERIFY(offer);
        QFile part(stage.folder.filePath(u"the plan.txt.part"_s));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(stage.content.first(60'000)) == 60'000 && part.flush());
        auto sent = stage.send->whenSent();
        QVERIFY(stage.chat->offers().save(offer->id, stage.folder.filePath(u"the plan.txt"_s), true));
        QVERIFY(stage.until([&] { return stage.told() && stage.told()->kind == DccOffer::Kind::Resume; }));
        const auto answer = stage.send->resumed(*stage.told());
        QVERIFY(answer);
        stage.tell(*answer);
        QVERIFY(stage.until([&] { return sent.isReady(); }));
        QCOMPARE(*sent.take(), stage.content.size() - 60'000); // the rest only
        QVERIFY(stage.said(u"is there"_s));
        QCOMPARE(stage.saved(u"the plan.txt"_s), stage.content);
    }

    void whoDoesNotGoOnSendsAllOfIt()
    {
        Stage stage;
        const auto offer = stage.offered(*stage.send->offer());
        QVERIFY(offer);
        QFile part(stage.folder.filePath(u"the plan.txt.part"_s));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("something else") == 14 && part.flush());
        auto sent = stage.send->whenSent();
        QVERIFY(stage.chat->offers().save(offer->id, stage.folder.filePath(u"the plan.txt"_s), true));
        QVERIFY(stage.until([&] { return sent.isReady(); })); // her client knows no RESUME
        QVERIFY(stage.said(u"is there"_s));
        QCOMPARE(stage.saved(u"the plan (2).txt"_s), stage.content);
        QCOMPARE(stage.saved(u"the plan.txt.part"_s), "something else");
    }

    void whoCannotBeReachedComesHere()
    {
        Stage stage;
        DccOffer passive{DccOffer::Kind::Send, "small"};
        passive.address = {Address::Family::IPv4, u"203.0.113.5"_s, 0};
        passive.size = 5;
        passive.token = "77";
        const auto offer = stage.offered(passive);
        QVERIFY(offer);
        QVERIFY(offer->caution.isEmpty()); // nobody is called
        QVERIFY(stage.chat->offers().save(offer->id, stage.folder.filePath(u"small"_s)));
        QVERIFY(stage.until([&] { return stage.told().has_value(); }));
        QCOMPARE(stage.told()->token, "77");
        QVERIFY(stage.told()->address.port != 0);
        struct Caller : Protocol {
            void connectionMade(Transport& transport) override { transport.write("hello"); }
            void dataReceived(QByteArrayView) override {}
            void connectionLost(const Error&) override {}
        };
        const auto calling = stage.reactor.role<ReactorTcp>()->connectTcp(
            {.host = u"127.0.0.1"_s, .port = stage.told()->address.port}, std::make_unique<Caller>());
        QVERIFY(stage.said(u"is there"_s));
        QCOMPARE(stage.saved(u"small"_s), "hello");
    }

    void refusedIsTold()
    {
        Stage stage;
        const auto offer = stage.offered(*stage.send->offer());
        QVERIFY(offer);
        stage.chat->offers().refuse(offer->id);
        QVERIFY(stage.until([&] {
            return stage.server.heardLine("NOTICE alice :\x01"
                                          "DCC REJECT SEND \"the plan.txt\"\x01");
        }));
        QVERIFY(stage.said(u"You refused"_s));
    }

    void offTheyAreNotHeard()
    {
        Stage stage(false);
        stage.tell(*stage.send->offer());
        stage.server.connection->say(":alice!a@h PRIVMSG me :and now?");
        QVERIFY(stage.said(u"and now?"_s));
        QVERIFY(!stage.offer());
    }

    void strangersOpenNoConversationsForNothing()
    {
        Stage stage;
        for (int i = 0; i < 100; ++i)
            stage.server.connection->say(":p" + QByteArray::number(i)
                + "!a@h PRIVMSG me :\x01"
                  "DCC SEND a.txt 3405803781 4000 10\x01");
        QVERIFY(stage.said(u"More is offered"_s));
        int people = 0;
        for (const auto& one : stage.account->conversations())
            people += one->kind == Conversation::Kind::Person;
        QCOMPARE(people, int(OfferInbox::mostPerAccount));
    }

    void aTalkIsItsOwnConversation()
    {
        Stage stage;
        DccChat theirs(stage.reactor, stage.hear);
        QStringList heard;
        theirs.heard = [&](const QString& text, bool isAction) { heard.append(isAction ? u"* "_s + text : text); };
        const auto offer = stage.offered(*theirs.offer());
        QVERIFY(offer);
        QCOMPARE(offer->kind, Offer::Kind::Talk);
        QVERIFY(!stage.chat->offers().talk(offer->id));
        QVERIFY(stage.chat->offers().talk(offer->id, true));
        QVERIFY(stage.said(u"Nothing is encrypted"_s));
        auto* talk = stage.account->find(Conversation::Kind::Person, u"=alice"_s);
        QVERIFY(talk && talk->isEntered());
        QVERIFY(talk->topic.text.contains(u"not encrypted"_s));
        stage.reactor.advance(10min); // nobody has to say something
        QVERIFY(theirs.say(u"psst"_s));
        QVERIFY(stage.said(u"psst"_s));
        QCOMPARE(stage.newest(*talk).sender, u"alice"_s);
        QVERIFY(stage.wait(stage.chat->say(talk->id, {u"yes?"_s})));
        QVERIFY(stage.wait(stage.chat->say(talk->id, {u"listens"_s, MessageKind::Action})));
        QVERIFY(stage.until([&] { return heard.size() == 2; }));
        QCOMPARE(heard, QStringList({u"yes?"_s, u"* listens"_s}));
        QVERIFY(!stage.server.heard.join(' ').contains("yes?")); // not by the network
        theirs.close();
        QVERIFY(stage.said(u"alice has hung up."_s));
        QVERIFY(!talk->isEntered());
    }

    void aTalkIsOffered()
    {
        Stage stage;
        const auto id = stage.wait(stage.account->link()->offerTalk(u"alice"_s));
        QVERIFY(id);
        QVERIFY(stage.until([&] { return stage.told().has_value(); }));
        DccChat theirs(stage.reactor, stage.hear);
        bool isClosed = false;
        theirs.closed = [&](const Error&) { isClosed = true; };
        QVERIFY(theirs.accept(*stage.told()));
        auto* talk = stage.chat->conversation(*id);
        QVERIFY(stage.until([&] { return talk->isEntered(); }));
        QVERIFY(stage.wait(stage.chat->closeConversation(*id)));
        QVERIFY(stage.until([&] { return isClosed; })); // they hear it
    }

    void whoDoesNotComeIsSaid()
    {
        Stage stage;
        const auto id = stage.wait(stage.account->link()->offerTalk(u"alice"_s));
        QVERIFY(id);
        stage.reactor.advance(3min);
        QVERIFY(stage.said(u"alice did not come."_s));
        const auto said = stage.wait(stage.chat->say(*id, {u"hello?"_s}));
        QVERIFY(said);
        QVERIFY(stage.until(
            [&] { return !stage.changed.isEmpty() && stage.changed.last().trouble.contains(u"/dcc chat alice"_s); }));
    }
};

QTEST_GUILESS_MAIN(IrcDirectTest)
#include "tst_ircdirect.moc"
