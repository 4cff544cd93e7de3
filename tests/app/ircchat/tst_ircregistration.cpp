// A name registered at an IRC network: what is asked, the code, refusals in words, and the login from then on.
#include "app/ircchat/ircregistration.h"

#include <QTest>

#include "app/ircchat/irclink.h"
#include "tests/app/ircchat/linkstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;
using Move = FormSession::Move;
using Step = FormSession::Step;

namespace {

/// On line as a guest of a network that makes accounts.
class Stage : public LinkStage {
public:
    explicit Stage(const QByteArray& capabilities = "draft/account-registration standard-replies sasl=PLAIN")
    {
        server.capabilities = capabilities;
        account = &connected();
        server.heard.clear();
    }
    void says(const QByteArray& lines)
    {
        server.connection->say(lines);
        reactor.turn();
    }
    Result<Step> answered(Task<Result<Step>> going, QByteArrayView line, const QByteArray& answer)
    {
        if (!until([&] { return server.heardLine(line); }))
            qFatal("never heard %s, but %s", line.data(), server.heard.join('|').constData());
        server.heard.clear();
        says(answer);
        return wait(std::move(going));
    }
    static Form filled(const Step& step, const QMap<QString, QString>& values)
    {
        Form form = step.form;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            form.find(it.key())->values = {it.value()};
        return form;
    }
    bool offers() const { return account->link()->abilities().testFlag(Ability::Registration); }
    QString password() const { return secrets.store.kept.value(u"chat/%1/password"_s.arg(account->id)); }
    bool isInLog(const QString& words)
    {
        return std::any_of(log.entries().begin(), log.entries().end(),
            [&](const LogEntry& entry) { return entry.text.contains(words) || entry.details.contains(words); });
    }

    Account* account = nullptr;
};

} // namespace

class IrcRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameIsRegisteredAndLogsInFromThenOn()
    {
        Stage stage;
        QVERIFY(stage.offers());
        auto talk = stage.chat->registerName(stage.account->id);
        QVERIFY(talk);
        const auto asked = stage.wait(talk->begin());
        QVERIFY(asked);
        QVERIFY(asked->form.instructions.contains(u"me"_s));
        QVERIFY(!asked->form.find(u"account")); // it is the nick's
        QVERIFY(asked->form.find(u"password")->isRequired);
        QVERIFY(!asked->form.find(u"email")->isRequired);
        const auto last = stage.answered(
            talk->go(Move::Finish, Stage::filled(*asked, {{u"password"_s, u"sesame seeds"_s}})),
            "REGISTER * * :sesame seeds",
            ":irc.example REGISTER SUCCESS me :Account created\r\n:irc.example 900 me me!u@h me :You are now logged in");
        QVERIFY(last && last->isOver && last->notes.isEmpty());
        QCOMPARE(stage.account->values.text(u"login"_s), u"me"_s);
        QCOMPARE(stage.password(), u"sesame seeds"_s);
        QVERIFY(!stage.offers());
        QCOMPARE(stage.server.connections, 1);
        QVERIFY(!stage.isInLog(u"sesame"_s));

        stage.server.connection->transport->loseConnection();
        QVERIFY(stage.until([&] { return stage.server.heardLine("AUTHENTICATE PLAIN"); }));
        stage.says("AUTHENTICATE +");
        QVERIFY(stage.until(
            [&] { return stage.server.heardLine("AUTHENTICATE " + QByteArray("\0me\0sesame seeds", 16).toBase64()); }));
    }

    void theCodeIsAskedForAndMayComeLater()
    {
        Stage stage("draft/account-registration=email-required,custom-account-name standard-replies");
        auto talk = stage.chat->registerName(stage.account->id);
        const auto asked = stage.wait(talk->begin());
        QCOMPARE(asked->form.find(u"account")->values, QStringList{u"me"_s});
        QVERIFY(asked->form.find(u"email")->isRequired);
        const auto code = stage.answered(talk->go(Move::Finish,
                                             Stage::filled(*asked,
                                                 {{u"account"_s, u"mira"_s}, {u"password"_s, u"sesame seeds"_s},
                                                     {u"email"_s, u"mira@example.org"_s}})),
            "REGISTER mira mira@example.org :sesame seeds",
            ":irc.example REGISTER VERIFICATION_REQUIRED mira :Look into your mail");
        QVERIFY(code && !code->isOver && code->form.find(u"code"));
        QVERIFY(code->form.instructions.contains(u"Look into your mail"_s));
        QVERIFY(stage.account->values.text(u"login"_s).isEmpty()); // it would not be let in yet
        QVERIFY(stage.password().isEmpty());
        talk.reset(); // the mail takes its time

        auto later = stage.chat->registerName(stage.account->id);
        const auto again = stage.wait(later->begin());
        QVERIFY(again->form.find(u"code"));
        const auto wrong = stage.answered(later->go(Move::Finish, Stage::filled(*again, {{u"code"_s, u"111"_s}})),
            "VERIFY mira 111", ":irc.example FAIL VERIFY INVALID_CODE mira :Wrong code");
        QCOMPARE(wrong.error().code, u"code"_s);
        QVERIFY(wrong.error().text.contains(u"Wrong code"_s));
        const auto last = stage.answered(later->go(Move::Finish, Stage::filled(*again, {{u"code"_s, u"123"_s}})),
            "VERIFY mira 123", ":irc.example VERIFY SUCCESS mira :Welcome");
        QVERIFY(last && last->isOver);
        QCOMPARE(stage.account->values.text(u"login"_s), u"mira"_s);
        QCOMPARE(stage.password(), u"sesame seeds"_s);
    }

    void oneCodeMayFollowAnother()
    {
        Stage stage;
        auto talk = stage.chat->registerName(stage.account->id);
        const auto asked = stage.wait(talk->begin());
        const auto first = stage.answered(
            talk->go(Move::Finish, Stage::filled(*asked, {{u"password"_s, u"sesame seeds"_s}})), "REGISTER",
            ":irc.example REGISTER VERIFICATION_REQUIRED me :Look into your mail");
        QVERIFY(first && !first->isOver);
        const auto second = stage.answered(talk->go(Move::Finish, Stage::filled(*first, {{u"code"_s, u"1"_s}})),
            "VERIFY me 1", ":irc.example VERIFY VERIFICATION_REQUIRED me :One more, by phone");
        QVERIFY(second && !second->isOver && second->form.find(u"code"));
        QVERIFY(second->form.instructions.contains(u"One more, by phone"_s));
        QVERIFY(stage.account->values.text(u"login"_s).isEmpty());
        QVERIFY(stage.password().isEmpty());
        const auto last = stage.answered(talk->go(Move::Finish, Stage::filled(*second, {{u"code"_s, u"2"_s}})),
            "VERIFY me 2", ":irc.example VERIFY SUCCESS me :Welcome");
        QVERIFY(last && last->isOver);
        QCOMPARE(stage.account->values.text(u"login"_s), u"me"_s);
    }

    /// Whoever logs in there next would be given the password.
    void theNetworkNamesNoOtherAccount_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("another") << QByteArray("root");
        QTest::newRow("none") << QByteArray("*");
        QTest::newRow("in capitals") << QByteArray("ME");
    }
    void theNetworkNamesNoOtherAccount()
    {
        QFETCH(QByteArray, named);
        Stage stage;
        auto talk = stage.chat->registerName(stage.account->id);
        const auto asked = stage.wait(talk->begin());
        const auto last = stage.answered(
            talk->go(Move::Finish, Stage::filled(*asked, {{u"password"_s, u"sesame seeds"_s}})), "REGISTER",
            ":irc.example REGISTER SUCCESS " + named + " :Welcome");
        QVERIFY(last && last->isOver);
        QCOMPARE(stage.account->values.text(u"login"_s), named == "ME" ? u"ME"_s : u"me"_s);
    }

    void refusalsAreSaidInWordsAtTheirField_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("taken") << QByteArray("ACCOUNT_EXISTS") << u"account"_s;
        QTest::newRow("another name") << QByteArray("ACCOUNT_NAME_MUST_BE_NICK") << u"account"_s;
        QTest::newRow("no name") << QByteArray("BAD_ACCOUNT_NAME") << u"account"_s;
        QTest::newRow("no nick") << QByteArray("NEED_NICK") << u"account"_s;
        QTest::newRow("there already") << QByteArray("ALREADY_AUTHENTICATED") << u"ALREADY_AUTHENTICATED"_s;
        QTest::newRow("not yet") << QByteArray("COMPLETE_CONNECTION_REQUIRED") << u"COMPLETE_CONNECTION_REQUIRED"_s;
        QTest::newRow("no mail") << QByteArray("INVALID_EMAIL") << u"email"_s;
        QTest::newRow("this mail") << QByteArray("UNACCEPTABLE_EMAIL") << u"email"_s;
        QTest::newRow("this password") << QByteArray("UNACCEPTABLE_PASSWORD") << u"password"_s;
        QTest::newRow("weak") << QByteArray("WEAK_PASSWORD") << u"password"_s;
        QTest::newRow("closed") << QByteArray("TEMPORARILY_UNAVAILABLE") << u"TEMPORARILY_UNAVAILABLE"_s;
        QTest::newRow("unknown") << QByteArray("MOON_IS_FULL") << u"MOON_IS_FULL"_s;
    }
    void refusalsAreSaidInWordsAtTheirField()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, field);
        Stage stage;
        auto talk = stage.chat->registerName(stage.account->id);
        const auto asked = stage.wait(talk->begin());
        const auto refused = stage.answered(
            talk->go(Move::Finish, Stage::filled(*asked, {{u"password"_s, u"sesame seeds"_s}})), "REGISTER",
            ":irc.example FAIL REGISTER " + code + " me :The server's own words");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, field);
        QVERIFY(refused.error().text.contains(u"The server's own words"_s));
        QCOMPARE(refused.error().text.startsWith(u"The server's"_s), code == "MOON_IS_FULL");
        QVERIFY(stage.account->values.text(u"login"_s).isEmpty());
        QVERIFY(stage.password().isEmpty());
        for (const auto& message :
            stage.wait(stage.chat->history().newest(stage.account->networkPage().id, 50))->messages)
            QVERIFY(!message.text.text.contains(u"own words"_s)); // said once, where it was asked
    }

    void whoHasALoginOrNoSuchNetworkIsNotAsked()
    {
        Stage silent("standard-replies");
        QVERIFY(!silent.offers());
        QVERIFY(!silent.chat->registerName(silent.account->id));
        Stage stage;
        stage.says(":irc.example 900 me me!u@h me :You are now logged in as me");
        QVERIFY(!stage.offers());
        Stage known("draft/account-registration standard-replies");
        known.change(*known.account, {{u"login"_s, u"mira"_s}, {u"password"_s, u"x"_s}});
        QVERIFY(!known.offers());
    }

    void aDialogThatOutlivesItsLinkIsAnswered()
    {
        Stage stage;
        auto talk = stage.chat->registerName(stage.account->id);
        const auto asked = stage.wait(talk->begin());
        auto going = talk->go(Move::Finish, Stage::filled(*asked, {{u"password"_s, u"sesame seeds"_s}}));
        QVERIFY(stage.until([&] { return stage.server.heardLine("REGISTER"); }));
        stage.server.connection->transport->loseConnection();
        QVERIFY(!stage.wait(std::move(going)));
        QVERIFY(stage.wait(stage.chat->removeAccount(stage.account->id)));
        QVERIFY(stage.until([&] {
            const auto step = talk->begin().take();
            return !step && step.error().kind == Error::Kind::Busy;
        }));
    }
};

QTEST_GUILESS_MAIN(IrcRegistrationTest)
#include "tst_ircregistration.moc"
