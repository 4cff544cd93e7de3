#include "app/station/commands.h"

#include "app/accounts/accounts.h"
#include "app/devices/devicebook.h"
#include "app/polls/pollbook.h"
#include "tests/app/station/stationtest.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lunch = R"([[poll]]
id = "lunch"
question = "What for lunch?"
keep_numbers = true
[[poll.answer]]
id = "yes"
title = "Yes"
readers = ["door"]
[[poll.answer]]
id = "no"
title = "No"
)";

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        StationSettings settings;
        settings.dataFolder = m_folder->filePath(u"data"_s);
        settings.configFolder = m_folder->filePath(u"config"_s);
        m_station = std::make_unique<Station>(*m_reactor, settings, plainTypes());
        QVERIFY(got(m_station->start()));
    }
    void cleanup()
    {
        m_station.reset();
        m_reactor.reset();
    }

    void keepsUsers()
    {
        QCOMPARE(run(u"user add"_s, {u"Alice"_s}, "secret\n", {{u"role"_s, u"guest"_s}}), QString());
        QCOMPARE(run(u"user add"_s, {u"bob"_s}, "secret\r\n"), QString());
        QCOMPARE(run(u"user key"_s, {u"bob"_s, u"bob.pub"_s},
                     "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEBRR4Yb0V6kXpTz0Q1vKkKj8p1k3rJ1mXgJc9yQd3a bob\n"),
            QString());
        QCOMPARE(run(u"user list"_s), u"alice  guest\nbob    member  1 SSH key(s)\n"_s);
        QVERIFY(got(m_station->accounts().verifyPlain(u"bob"_s, u"secret"_s, u"::1"_s)));
        QCOMPARE(run(u"user passwd"_s, {u"bob"_s}, "other\n"), QString());
        QVERIFY(got(m_station->accounts().verifyPlain(u"bob"_s, u"other"_s, u"::1"_s)));
        QCOMPARE(run(u"user remove"_s, {u"alice"_s}), QString());
        QCOMPARE(run(u"user remove"_s, {u"alice"_s}), u"! There is no account alice."_s);
        QCOMPARE(run(u"user add"_s, {u"bob"_s}, "x"), u"! There is an account bob already."_s);
    }

    void keepsDevices()
    {
        const auto id = run(u"device add"_s, {u"door"_s, u"serial:"_s + m_folder->filePath(u"tty"_s), u"id12"_s});
        QCOMPARE(id, u"door\n"_s);
        QVERIFY(run(u"device list"_s).startsWith(u"door  door  unplugged  id12  serial:"_s));
        QVERIFY(run(u"device add"_s, {u"x"_s, u"serial:/dev/x"_s, u"nonsense"_s}).startsWith(u"! "_s));
        QCOMPARE(run(u"device remove"_s, {u"door"_s}), QString());
        QCOMPARE(run(u"device list"_s), QString());
        QVERIFY(run(u"device remove"_s, {u"door"_s}).startsWith(u"! There is no reader door"_s));
    }

    void runsAPoll()
    {
        QCOMPARE(run(u"poll import"_s, {u"-"_s}, lunch), u"lunch\n"_s);
        QVERIFY(run(u"poll import"_s, {u"-"_s}, "[[poll]\n").startsWith(u"! "_s));
        QVERIFY(run(u"poll list"_s).startsWith(u"lunch  draft  0 votes  0 voters  What for lunch?"_s));
        QCOMPARE(run(u"poll open"_s, {u"lunch"_s}), QString());
        tap(u"2A00000001"_s);
        QTRY_VERIFY(run(u"poll list"_s).startsWith(u"lunch  open  1 votes  1 voters"_s));
        QVERIFY(run(u"poll export"_s, {u"lunch"_s}).contains(u"2A00000001"_s));
        QVERIFY(run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}}).contains(u"question"_s));
        QVERIFY(!run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).isEmpty());
        QCOMPARE(run(u"poll reset"_s, {u"lunch"_s}), QString());
        QCOMPARE(run(u"poll close"_s, {u"lunch"_s}), QString());
        QVERIFY(run(u"poll list"_s).startsWith(u"lunch  closed  0 votes"_s));
        QVERIFY(run(u"poll open"_s, {u"dinner"_s}).startsWith(u"! There is no poll dinner"_s));
    }

    void followsVotes()
    {
        run(u"poll import"_s, {u"-"_s}, lunch);
        run(u"poll open"_s, {u"lunch"_s});
        tap(u"2A00000001"_s);
        QTRY_COMPARE(m_station->polls().tally(u"lunch"_s).votes, 1);

        Lines fromNow;
        Lines fromBefore;
        auto following = runCommand(*m_station, {u"poll follow"_s, {u"lunch"_s}, {}, {}}, fromNow);
        auto catchingUp = runCommand(*m_station, {u"poll follow"_s, {u"lunch"_s}, {{u"since"_s, 0}}, {}}, fromBefore);
        tap(u"2A00000002"_s); // while the second one reads what is stored
        tap(u"2A00000001"_s);
        QTRY_COMPARE(fromBefore.text.count(u'\n'), 3);
        QTRY_COMPARE(fromNow.text.count(u'\n'), 2);
        const auto fields = fromBefore.text.section(u'\n', 0, 0).split(u'\t');
        QCOMPARE(fields.size(), 6);
        QCOMPARE(fields.mid(2), QStringList({u"counted"_s, u"yes"_s, u"door"_s, u"2A00000001"_s}));
        QVERIFY(fromBefore.text.endsWith(fromNow.text));
        QVERIFY2(fromNow.text.contains(u"\trepeat\tyes\t"_s), qPrintable(fromNow.text));

        following.cancel();
        QVERIFY(got(m_station->polls().remove(u"lunch"_s)));
        QVERIFY(got(std::move(catchingUp))); // the poll is gone: there is nothing left to follow
        QCOMPARE(fromNow.text.count(u'\n'), 2);
    }

    void doesOnlyWhatTheTableHas()
    {
        QVERIFY(run(u"poll burn"_s, {u"lunch"_s}).startsWith(u"! "_s));
        QVERIFY(run(u"check"_s).startsWith(u"! "_s));
        QVERIFY(run(u"user add"_s).startsWith(u"! "_s));
        QVERIFY(run(u"poll open"_s, {u"a"_s, u"b"_s}).startsWith(u"! "_s));
        QCOMPARE(run(u"raise"_s, {u"irc://x"_s}), QString());
    }

    void alignsColumns()
    {
        QCOMPARE(columns({{u"a"_s, u"bb"_s, u"c"_s}, {u"aaa"_s, u"b"_s}}), u"a    bb  c\naaa  b\n"_s);
        QCOMPARE(columns({}), QString());
    }

private:
    /// What it printed; with "! " in front what was wrong.
    QString run(const QString& words, const QStringList& arguments = {}, const QByteArray& input = {}, const QVariantMap& options = {})
    {
        Lines lines;
        auto done = got(runCommand(*m_station, {words, arguments, options, input}, lines));
        return done ? lines.text : u"! "_s + done.error().text;
    }
    void tap(const QString& tag)
    {
        polls::Tap tap;
        tap.reader = u"door"_s;
        tap.tag = tag;
        tap.at = m_reactor->clock().wallMsecs();
        m_station->polls().tapped(tap);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
