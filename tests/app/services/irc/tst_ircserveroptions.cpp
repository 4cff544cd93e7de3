#include "app/services/irc/ircserveroptions.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/services/irc/ircserviceoptions.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class IrcServerOptionsTest : public QObject {
    Q_OBJECT

    using Wishes = QMap<QString, QVariant>;
    static OptionValues checked(const Wishes& raw)
    {
        const auto values = checkOptions(ircServiceOptions(), raw);
        if (!values)
            qFatal("%s", qPrintable(values.error().text));
        return *values;
    }
    static ircd::ServerOptions told(const Wishes& raw = {}) { return *ircServerOptions(checked(raw)); }

private Q_SLOTS:
    void whatNobodySaysIsSafe()
    {
        const auto options = told();
        QCOMPARE(checked({}).texts(u"listen"_s), QStringList{u"tcp:6667"_s}); // this computer only
        QVERIFY(!options.registrationOpen);
        QVERIFY(options.flood);
        QVERIFY(options.password.isEmpty());
        QVERIFY(options.motd.isEmpty());
        QCOMPARE(options.channelFlags, "nt");
        QCOMPARE(options.tlsPort, 0);
        QCOMPARE(options.registrationTime, 30s);
        QVERIFY(options.classes.empty());
        QVERIFY(options.remote.clients < 100);
        QVERIFY(options.local.clients >= options.limits.clients);
    }

    void whatIsSaidNowhereIsAsTheServerHasIt()
    {
        const ircd::ServerOptions own;
        const auto options = told();
        QCOMPARE(options.limits.nick, own.limits.nick);
        QCOMPARE(options.limits.topic, own.limits.topic);
        QCOMPARE(options.limits.channels, own.limits.channels);
        QCOMPARE(options.limits.allChannels, own.limits.allChannels);
        QCOMPARE(options.limits.listEntries, own.limits.listEntries);
        QCOMPARE(options.limits.monitor, own.limits.monitor);
        QCOMPARE(options.limits.targets, own.limits.targets);
        QCOMPARE(options.limits.history, own.limits.history);
        QCOMPARE(options.stsTime, own.stsTime);
        QCOMPARE(options.pingAfter, own.pingAfter);
        QCOMPARE(options.remote.floodCost, own.remote.floodCost);
        QCOMPARE(options.remote.floodBurst, own.remote.floodBurst);
        QCOMPARE(options.local.floodCost, own.local.floodCost);
    }

    void eachWordIsUnderstood()
    {
        QCOMPARE(told({{u"name"_s, u"irc.example.org"_s}}).name, "irc.example.org");
        QCOMPARE(told({{u"network"_s, u"Bird Net"_s}}).network, "Bird Net");
        QVERIFY(told({{u"registration"_s, u"open"_s}}).registrationOpen);
        QVERIFY(!told({{u"register-before-connect"_s, u"off"_s}}).registerBeforeConnect);
        QVERIFY(told({{u"accounts-only"_s, u"on"_s}}).accountRequired);
        QVERIFY(!told({{u"flood"_s, u"off"_s}}).flood);
        QVERIFY(!told({{u"history"_s, u"off"_s}}).history);
        QCOMPARE(told({{u"sts-port"_s, u"6697"_s}}).tlsPort, 6697);
        QCOMPARE(told({{u"sts-time"_s, u"0s"_s}}).stsTime, 0s);
        QVERIFY(told({{u"sts-preload"_s, u"true"_s}}).stsPreload);
        QCOMPARE(told({{u"admin"_s, u"Ada"_s}}).adminName, "Ada");
        QCOMPARE(told({{u"admin-mail"_s, u"ada@example.org"_s}}).adminMail, "ada@example.org");
        QCOMPARE(told({{u"admin-place"_s, u"Cellar"_s}}).adminPlace, "Cellar");
        QCOMPARE(told({{u"channel-modes"_s, u"ntC"_s}}).channelFlags, "ntC");
        QCOMPARE(told({{u"cloak-key"_s, u"0123456789abcdef"_s}}).cloakKey, "0123456789abcdef");
        QCOMPARE(told({{u"max-clients"_s, u"50"_s}}).limits.clients, 50);
        QCOMPARE(told({{u"max-clients-per-address"_s, u"3"_s}}).remote.clients, 3);
        QCOMPARE(told({{u"max-half-open"_s, u"70"_s}}).limits.halfOpen, 70);
        QCOMPARE(told({{u"max-channels"_s, u"7"_s}}).limits.channels, 7);
        QCOMPARE(told({{u"max-all-channels"_s, u"8"_s}}).limits.allChannels, 8);
        QCOMPARE(told({{u"max-nick"_s, u"9"_s}}).limits.nick, 9);
        QCOMPARE(told({{u"max-topic"_s, u"100"_s}}).limits.topic, 100);
        QCOMPARE(told({{u"max-bans"_s, u"11"_s}}).limits.listEntries, 11);
        QCOMPARE(told({{u"max-monitor"_s, u"12"_s}}).limits.monitor, 12);
        QCOMPARE(told({{u"max-targets"_s, u"13"_s}}).limits.targets, 13);
        QCOMPARE(told({{u"max-history"_s, u"14"_s}}).limits.history, 14);
        QCOMPARE(told({{u"max-send-queue"_s, u"128k"_s}}).remote.sendQueue, 128 * 1024);
        QCOMPARE(told({{u"max-receive-queue"_s, u"16k"_s}}).remote.receiveQueue, 16 * 1024);
        QCOMPARE(told({{u"flood-rate"_s, u"10"_s}}).remote.floodCost, 100ms);
        QCOMPARE(told({{u"flood-rate"_s, u"10"_s}, {u"flood-burst"_s, u"30"_s}}).remote.floodBurst, 3s);
        QCOMPARE(told({{u"login-time"_s, u"5s"_s}}).registrationTime, 5s);
        QCOMPARE(told({{u"idle-timeout"_s, u"2min"_s}}).pingAfter, 120s);
        QCOMPARE(told({{u"class"_s, QStringList{u"a 192.0.2.0/24 clients=5"_s}}}).classes.front().clients, 5);
    }

    void everyLimitMayBeAsHighAsItGoes()
    {
        for (const auto& option : ircServiceOptions()) {
            if (option.max < std::numeric_limits<qint64>::max())
                QVERIFY2(ircServerOptions(checked({{option.key, option.max}})), qPrintable(option.key));
        }
    }

    void filesAreRead()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            if (!file.open(QFile::WriteOnly) || file.write(text) < 0)
                qFatal("no file");
            return file.fileName();
        };
        const auto options = told({{u"motd-file"_s, write(u"motd"_s, "Welcome\r\n\n" + QByteArray(1000, 'x') + "\n")},
            {u"password-file"_s, write(u"password"_s, " sesame \nmore\n")}});
        QCOMPARE(options.password, "sesame");
        QCOMPARE(options.motd.size(), 3);
        QCOMPARE(options.motd[0], "Welcome");
        QCOMPARE(options.motd[2].size(), 400);
        auto values = checked({{u"motd-file"_s, folder.filePath(u"motd"_s)}});
        QVERIFY(QFile::remove(folder.filePath(u"motd"_s)));
        const auto gone = ircServerOptions(values);
        QCOMPARE(gone.error().kind, Error::Kind::Local);
        QCOMPARE(gone.error().code, u"motd-file"_s);
    }
};

QTEST_GUILESS_MAIN(IrcServerOptionsTest)
#include "tst_ircserveroptions.moc"
